import { months } from '../german/calendar-words.js';
import type { Stream } from '../scan/stream.js';
import { Gap } from '../scan/token.js';
import { monthAfter } from './calendar.js';
import { type Piece, piece, UNSAID } from './piece.js';
import { fourDigits, yearNamed } from './year.js';

/** Reads a day, with or without month and year, at a number token: "28.04.2022", "3. Mai", "09." before another date. */
export function readDay(s: Stream, i: number): Piece | null {
  const raw = s.raw(i);
  if (raw.includes(',')) return null;
  const parts = raw.split('.');
  const day = dayNumber(parts[0]!);
  if (parts.length === 3) return day ? numeric(i, i + 1, day, parts[1]!, parts[2]!) : null;
  if (parts.length === 2) return day ? readDayMonth(s, i, day, parts[0]!, parts[1]!) : null;
  if (parts.length > 3 || !day) return null;
  return readSpaced(s, i, day);
}

const dayNumber = (text: string): number | null => (/^(?:0?[1-9]|[12]\d|3[01])$/.test(text) ? Number(text) : null);
const monthNumber = (text: string): number | null => (/^(?:0?[1-9]|1[0-2])$/.test(text) ? Number(text) : null);

function numeric(first: number, next: number, day: number, monthText: string, yearText: string): Piece | null {
  const month = monthNumber(monthText);
  const year = yearNumber(yearText);
  return month && year !== null ? piece(first, next, 'day', { day, month, year }) : null;
}

/** Two digits are of this century up to 50. */
function yearNumber(text: string): number | null {
  if (/^\d{4}$/.test(text)) return Number(text) >= 1000 ? Number(text) : null;
  if (!/^\d\d$/.test(text)) return null;
  return Number(text) <= 50 ? 2000 + Number(text) : 1900 + Number(text);
}

/** "28.04." or "28.04. 2022", or a month and year "12.2021". */
function readDayMonth(s: Stream, i: number, day: number, first: string, second: string): Piece | null {
  if (second.length === 4) {
    const month = monthNumber(first);
    const year = yearNumber(second);
    return month && year && year > 1800 && year < 2200 ? piece(i, i + 1, 'month', { month, year }) : null;
  }
  const month = monthNumber(second);
  if (!month || !s.is(i + 1, '.') || !s.glued(i + 1)) return null;
  const year = s.gap(i + 2) <= Gap.blank ? fourDigits(s, i + 2) : null;
  return year !== null && !(s.glued(i + 3) && s.isNumber(i + 3))
    ? piece(i, i + 3, 'day', { day, month, year })
    : piece(i, i + 2, 'day', { day, month });
}

/** "3. Mai 2020", "30. 07. 2014", "3." */
function readSpaced(s: Stream, i: number, day: number): Piece | null {
  // "3ten Mai"
  if (s.glued(i + 1) && /^te[nrs]?$/.test(s.low(i + 1)))
    return monthWord(s, i + 2) ? withMonth(s, i, i + 2, day) : null;
  const dot = s.pastDot(i + 1);
  const near = dot > i + 1 ? nearMonth(s, dot) : null;
  if (near) return piece(i, near.next, 'day', { day, month: near.month, year: near.year, implied: near.year !== null });
  if (dot === i + 1) return monthWord(s, dot) ? withMonth(s, i, dot, day) : null;
  if (monthWord(s, dot)) return withMonth(s, i, dot, day);
  if (s.isNumber(dot) && s.gap(dot) <= Gap.line) {
    const parts = s.raw(dot).split('.');
    const month = monthNumber(parts[0]!);
    const year = parts.length === 2 ? yearNumber(parts[1]!) : null;
    if (month && year && parts[1]!.length === 4) return piece(i, dot + 1, 'day', { day, month, year });
    const after = s.pastDot(dot + 1);
    if (month && parts.length === 1 && after > dot + 1) {
      const printed = fourDigits(s, after);
      if (printed !== null) return piece(i, after + 1, 'day', { day, month, year: printed });
      const led = /^(?:am|vom|zum|bis|den|dem|seit|ab)$/.test(s.low(i - 1));
      const short = /^\d\d$/.test(s.raw(after)) && !s.isWord(after + 1) && !s.is(after + 1, '%');
      if (led && s.gap(after) <= Gap.blank && short && s.isNumber(after))
        return piece(i, after + 1, 'day', { day, month, year: yearNumber(s.raw(after)) });
      if (led && !s.isNumber(after)) return piece(i, after, 'day', { day, month });
    }
  }
  return piece(i, dot, 'day', { day });
}

/** "d. M.", "v. M.", "n. M.": the month of the letter, the one before or after; unsaid without a reference date. */
function nearMonth(s: Stream, i: number): { month: number; year: number | null; next: number } | null {
  const offset = nearby.get(s.raw(i));
  if (offset === undefined || !s.is(i + 1, '.') || !s.is(i + 2, 'M') || s.gap(i + 2) > Gap.line) return null;
  const next = s.pastDot(i + 3);
  if (!s.reference) return { month: UNSAID, year: null, next };
  const [year, month] = s.reference.split('-').map(Number) as [number, number];
  const [y, m] = monthAfter(year, month, offset).split('-').map(Number) as [number, number];
  return { month: m, year: y, next };
}
const nearby: ReadonlyMap<string, number> = new Map([
  ['d', 0],
  ['v', -1],
  ['n', 1],
]);

/** A month's name at token `i`, on this line or the next. */
export function monthWord(s: Stream, i: number): number | null {
  return s.isWord(i) && s.near(i) ? (months.get(s.low(i)) ?? null) : null;
}

/** A day whose month is a word at token `i`; the year may stand behind it. */
export function withMonth(s: Stream, first: number, i: number, day: number): Piece {
  const { year, next, implied = false } = yearBehind(s, i);
  return piece(first, next, 'day', { day, month: monthWord(s, i), year, implied });
}

interface YearBehind {
  year: number | null;
  next: number;
  implied?: boolean;
}

/** The year behind a month's name: four digits, or two with an apostrophe, or told from the reference date. */
export function yearBehind(s: Stream, i: number): YearBehind {
  const short = s.low(i).length <= 4 ? s.pastDot(i + 1) : i + 1;
  const year = s.gap(short) <= Gap.line ? fourDigits(s, short) : null;
  if (year !== null && !(s.glued(short + 1) && (s.isWord(short + 1) || s.is(short + 1, '%'))))
    return { year, next: short + 1 };
  if (/^['’]$/.test(s.raw(short)) && s.glued(short + 1) && /^\d\d$/.test(s.raw(short + 1)))
    return { year: yearNumber(s.raw(short + 1)), next: short + 2 };
  const named = yearNamed(s, short);
  if (named) return named;
  return {
    year: null,
    next:
      s.is(i + 1, '.') && short > i + 1 && s.capital(short) && s.low(i).length > 3 && s.low(i) !== 'sept'
        ? i + 1
        : short,
  };
}
