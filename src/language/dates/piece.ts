import { dayAfter, exists, firstDay, lastDay, monthAfter, pad, week } from './calendar.js';

/** One point of a date as it stands in the text; what is missing may come from its neighbour ("09. und 12.01.2026"). */
export interface Piece {
  day: number | null;
  month: number | null;
  year: number | null;
  /** Months counted from January of the year: a quarter is [1, 3], a school year [8, 19]. */
  span: readonly [number, number] | null;
  week: number | null;
  /** 2020/21 without more: the second year. */
  lastYear: number | null;
  /** EDTF that no other part tells. */
  given: string | null;
  /** Worked out from the reference date. */
  implied: boolean;
  precision: string;
  /** Token indices. */
  first: number;
  next: number;
}

export const piece = (first: number, next: number, precision: string, parts: Partial<Piece>): Piece => ({
  day: null,
  month: null,
  year: null,
  span: null,
  week: null,
  lastYear: null,
  given: null,
  implied: false,
  ...parts,
  precision,
  first,
  next,
});

/** Whether the day alone stands there, and a neighbour must tell the month. */
export const isBareDay = (p: Piece): boolean => p.day !== null && p.month === null;
/** Whether only the year can still be missing. */
export const isWhole = (p: Piece): boolean => !isBareDay(p);
/** An unreadable day such as 29.02.2019. */
export const isImpossible = (p: Piece): boolean =>
  p.day !== null && p.month !== null && p.month !== UNSAID && !exists(p.year, p.month, p.day);

/** The month of "den 1. d. M." where no reference date tells it. */
export const UNSAID = 0;

/** EDTF of a piece. */
export function edtfOf(p: Piece): string {
  if (p.given !== null) return p.given;
  if (p.week !== null) return p.year === null ? 'XXXX' : week(p.year, p.week).join('/');
  const year = p.year === null ? 'XXXX' : pad(p.year, 4);
  if (p.span) {
    const [from, to] = p.span;
    if (p.year === null) return `${year}-${pad(from)}/${year}-${pad(((to - 1) % 12) + 1)}`;
    const first = monthAfter(p.year, 1, from - 1);
    return to === from ? first : `${first}/${monthAfter(p.year, 1, to - 1)}`;
  }
  if (p.lastYear !== null) return `${year}/${pad(p.lastYear, 4)}`;
  if (p.month === null) return year;
  const month = p.month === UNSAID ? 'XX' : pad(p.month);
  return p.day === null ? `${year}-${month}` : `${year}-${month}-${pad(p.day)}`;
}

/** First and last day of a simple EDTF or an interval of two. */
export function bounds(edtf: string): [string | null, string | null] {
  if (edtf.startsWith('{')) {
    const members = edtf.slice(1, -1).split(',');
    return [bounds(members[0]!)[0], bounds(members.at(-1)!)[1]];
  }
  // Decades and centuries: "199X", "18XX".
  if (/^\d{2,3}X{1,2}$/.test(edtf)) return [`${edtf.replace(/X/g, '0')}-01-01`, `${edtf.replace(/X/g, '9')}-12-31`];
  const slash = edtf.indexOf('/');
  if (slash < 0) return [firstDay(edtf), lastDay(edtf)];
  const [from, to] = [edtf.slice(0, slash), edtf.slice(slash + 1)];
  return [from === '..' ? null : firstDay(from), to === '..' ? null : lastDay(to)];
}

/** The first, or the last, simple date of an EDTF, to build intervals of. */
export const firstOf = (edtf: string): string => edtf.split('/')[0]!;
export const lastOf = (edtf: string): string => edtf.split('/').at(-1)!;
/** The years of a piece, for filling in. */
export const yearOf = (p: Piece): number | null => p.year;
export { dayAfter };
