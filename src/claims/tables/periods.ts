import { otherYears } from '../../language/german/calendar-words.js';
import type { Claim, Readable } from '../../model/index.js';

export type Period = NonNullable<Claim['period']>;
export interface PeriodAt {
  edtf: string;
  startDate: string | null;
  endDate: string | null;
  start: number;
  end: number;
  /** "Stand", "Stichtag": a day on which was counted. */
  asOf: boolean;
}

const MONTHS = [
  'januar',
  'februar',
  'märz',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'dezember',
];
const monthOf = (word: string): number => {
  const low = word.toLowerCase().replace(/\.$/, '').replace(/^mrz$/, 'mär');
  return low.length < 3
    ? 0
    : MONTHS.findIndex((name) => name === low || (low.length <= 4 && name.startsWith(low.slice(0, 3)))) + 1;
};
const two = (n: number | string) => String(n).padStart(2, '0');
const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

interface Form {
  pattern: RegExp;
  /** `first`: the month in which the years of the table begin. */
  read: (match: RegExpExecArray, first: number) => string | null;
}

/** The month in which a year of which two are printed ("2021/22") begins: told by the noun over it, else it is one of schools. */
export function firstMonth(text: string): number | null {
  for (const [word] of text.toLowerCase().matchAll(/\p{L}[\p{L}-]{0,20}jahr\p{Ll}{0,2}/gu)) {
    const known = otherYears.get(word);
    if (known) return known[0];
  }
  return null;
}

const longYear = (short: string, first: string) => (short.length === 4 ? short : first.slice(0, 2) + short);

/** How headers and row heads print a time, the longest form first. */
const forms: readonly Form[] = [
  {
    pattern: /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d\d)(?!\d)/,
    read: ([, d, m, y]) => day(y!, Number(m), d!),
  },
  {
    pattern: /(?<!\d)(\d{1,2})\.\s?(\p{L}{3,9}\.?)\s((?:19|20)\d\d)(?!\d)/u,
    read: ([, d, m, y]) => day(y!, monthOf(m!), d!),
  },
  {
    pattern: /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\sdes\s(?:Jahres\s)?((?:19|20)\d\d)(?!\d)/,
    read: ([, d, m, y]) => day(y!, Number(m), d!),
  },
  {
    pattern: /(?<!\p{L})(?:([1-4])\.\s?|(I{1,3}|IV)\.?\s)(?:Quartal|Vierteljahr)\s?((?:19|20)\d\d)(?!\d)/u,
    read: ([, n, r, y]) => quarter(n ? Number(n) : ['I', 'II', 'III', 'IV'].indexOf(r!) + 1, y!),
  },
  {
    pattern: /(?<!\p{L})(I{1,3}|IV)\/((?:19|20)\d\d)(?!\d)/u,
    read: ([, r, y]) => quarter(['I', 'II', 'III', 'IV'].indexOf(r!) + 1, y!),
  },
  { pattern: /(?<!\p{L})Q([1-4])[\s/]((?:19|20)\d\d)(?!\d)/u, read: ([, n, y]) => quarter(Number(n), y!) },
  {
    pattern:
      /(?<!\p{L})(?:([12])\.|(I{1,2})\.?|(erste|zweite)[nrs]?)\s?Halbjahr(?:s|es)?\s?(?:des\sJahres\s)?((?:19|20)\d\d)(?!\d)/u,
    read: ([, n, r, w, y]) => (n === '1' || r === 'I' || w === 'erste' ? `${y}-01/${y}-06` : `${y}-07/${y}-12`),
  },
  {
    pattern:
      /(?<!\p{L})(erste|zweite|dritte|vierte)[nrs]?\s(?:Quartal|Vierteljahr)(?:s|es)?\s?(?:des\sJahres\s)?((?:19|20)\d\d)(?!\d)/u,
    read: ([, w, y]) => quarter(['erste', 'zweite', 'dritte', 'vierte'].indexOf(w!) + 1, y!),
  },
  {
    pattern: /(?<!\p{L})(\p{L}{3,9}\.?)\s?(?:bis|[-–])\s?(\p{L}{3,9}\.?)\s((?:19|20)\d\d)(?!\d)/u,
    read: ([, a, b, y]) =>
      monthOf(a!) && monthOf(a!) < monthOf(b!) ? `${y}-${two(monthOf(a!))}/${y}-${two(monthOf(b!))}` : null,
  },
  {
    pattern: /(?<!\p{L})(?:WS|WiSe|Wintersemester)\s?((?:19|20)\d\d)\s?\/\s?((?:19|20)\d\d|\d\d)(?![\d/])/u,
    read: ([, a, b]) => (Number(longYear(b!, a!)) === Number(a) + 1 ? `${a}-10/${longYear(b!, a!)}-03` : null),
  },
  {
    pattern: /(?<!\p{L})(?:SS|SoSe|Sommersemester)\s?((?:19|20)\d\d)(?![\d/])/u,
    read: ([, y]) => `${y}-04/${y}-09`,
  },
  {
    pattern: /(?<![\d/])((?:19|20)\d\d)\s?\/\s?((?:19|20)\d\d|\d\d)(?![\d/])/,
    read: ([, a, b], first) =>
      Number(longYear(b!, a!)) === Number(a) + 1
        ? `${a}-${two(first)}/${longYear(b!, a!)}-${two(((first + 10) % 12) + 1)}`
        : null,
  },
  {
    pattern: /(?<!\d)((?:19|20)\d\d)\s?(?:bis|[-–])\s?((?:19|20)\d\d)(?!\d)/,
    read: ([, a, b]) => (Number(a) < Number(b) ? `${a}/${b}` : null),
  },
  {
    pattern: /(?<!\p{L})(\p{L}{3,9}\.?)\s((?:19|20)\d\d)(?!\d)/u,
    read: ([, m, y]) => (monthOf(m!) ? `${y}-${two(monthOf(m!))}` : null),
  },
  {
    pattern: /(?<![\d/])(\d{1,2})\/((?:19|20)\d\d)(?!\d)/,
    read: ([, m, y]) => (Number(m) >= 1 && Number(m) <= 12 ? `${y}-${two(m!)}` : null),
  },
  { pattern: /(?<![\d.,/])((?:19|20)\d\d)(?![\d/]|[.,]\d)/, read: ([, y]) => y! },
];

function day(year: string, month: number, printed: string): string | null {
  const n = Number(printed);
  return month >= 1 && month <= 12 && n >= 1 && n <= lastDay(Number(year), month)
    ? `${year}-${two(month)}-${two(n)}`
    : null;
}

const quarter = (n: number, year: string) => `${year}-${two(n * 3 - 2)}/${year}-${two(n * 3)}`;

/** The time that a header, row head or caption states; null if none or several. `over`: what stands over it and may name its years. */
export function periodIn(text: string, over = ''): PeriodAt | null {
  if (!/\d{4}/.test(text)) return null;
  for (const { pattern, read } of forms) {
    const match = pattern.exec(text);
    if (!match) continue;
    const edtf = read(match, firstMonth(text) ?? firstMonth(over) ?? 8);
    if (!edtf) continue;
    const rest = text.slice(match.index + match[0].length);
    // Two different years that are no range say nothing about one number.
    if (/(?<![\d.,/])(?:19|20)\d\d(?!\d)/.test(rest) && !rest.includes(match[0])) return null;
    return governed(text, match.index, match.index + match[0].length, edtf);
  }
  return null;
}

/** "Veränderung 2022/2024", "Differenz 2021 zu 2023": the time between which something changed. */
export function periodOfChange(text: string): PeriodAt | null {
  const match = /(?<!\d)((?:19|20)\d\d)\s?(?:\/|[-–]|bis|zu|gegenüber|ggü\.|auf|→|und)\s?((?:19|20)\d\d)(?![\d/])/.exec(
    text,
  );
  if (!match || match[1] === match[2]) return null;
  const [from, to] = [match[1]!, match[2]!].sort();
  const edtf = `${from}/${to}`;
  return { edtf, ...daysOf(edtf), start: match.index, end: match.index + match[0].length, asOf: false };
}

/** "bis 2025" is open at its start, "seit 2018" at its end; "Stand" and "Stichtag" make it a day of counting. */
function governed(text: string, start: number, end: number, edtf: string): PeriodAt {
  const before = text.slice(Math.max(0, start - 24), start);
  const asOf = /(?:Stand|Stichtag)\s{0,2}:?\s{0,2}(?:jeweils:?\s)?(?:zum\s|am\s|vom\s)?$/.test(before);
  const until = !asOf && /(?:^|\s)bis(?:\szum)?\s$/.test(before);
  const since = !asOf && /(?:^|\s)(?:seit|ab)(?:\sdem)?\s$/.test(before);
  const open = until ? `../${edtf.split('/').at(-1)}` : since ? `${edtf.split('/')[0]}/..` : edtf;
  return { edtf: open, ...daysOf(open), start, end, asOf };
}

/** First and last day of an EDTF interval. */
export function daysOf(edtf: string): { startDate: string | null; endDate: string | null } {
  const [from, to = from] = edtf.split('/') as [string, string?];
  const first = from === '..' ? null : from.length === 4 ? `${from}-01-01` : from.length === 7 ? `${from}-01` : from;
  const last =
    to === '..'
      ? null
      : to!.length === 4
        ? `${to}-12-31`
        : to!.length === 7
          ? `${to}-${two(lastDay(Number(to!.slice(0, 4)), Number(to!.slice(5))))}`
          : to!;
  return { startDate: first, endDate: last };
}

/** The period of a claim from the readable text that states it. */
export function periodOf(at: PeriodAt, readable: Readable): Period {
  return {
    text: readable.text.slice(at.start, at.end),
    edtf: at.edtf,
    startDate: at.startDate,
    endDate: at.endDate,
    ...readable.span(at.start, at.end),
  };
}

/** A month, quarter or half without its year. */
export interface PartOfYear {
  /** The period in a year, as EDTF. */
  of: (year: string) => string;
}

/** "Apr", "Juli", "III. Quartal", "Q2", "2. Halbjahr" alone; null for anything else. */
export function partOfYear(text: string): PartOfYear | null {
  const printed = text.trim();
  if (printed.length < 2 || printed.length > 18) return null;
  const month = /^\p{L}{3,9}\.?$/u.test(printed) ? monthOf(printed) : 0;
  if (month) return { of: (year) => `${year}-${two(month)}` };
  const found = /^(?:([1-4])\.\s?|(I{1,3}|IV)\.?\s|Q\s?(?=[1-4]$))(?:(Quartal|Vierteljahr)|(Halbjahr)|([1-4]))$/u.exec(
    printed,
  );
  if (!found) return null;
  const n = Number(found[1] ?? found[5] ?? ['', 'I', 'II', 'III', 'IV'].indexOf(found[2] ?? ''));
  if (!found[4]) return { of: (year) => quarter(n, year) };
  return n <= 2 ? { of: (year) => (n === 1 ? `${year}-01/${year}-06` : `${year}-07/${year}-12`) } : null;
}

/** "Stichtag jeweils 1. März", "Stand zum 31.12. d. J.": the day of each year as "03-01"; null where a year stands with it. */
export function yearlyDay(text: string): { day: string; start: number; end: number } | null {
  const found =
    /^(?:Stand|Stichtag)\s{0,2}:?\s{0,2}(?:jeweils\s)?(?:ist\s)?(?:(?:zum|am|vom|der|jeweils)\s){0,2}((\d{1,2})\.\s?(?:(\d{1,2})\.|(\p{L}{3,9})))(?!\s?(?:\d|des Jahres \d))/u.exec(
      text.slice(0, 80),
    );
  const month = found ? Number(found[3] ?? monthOf(found[4]!)) : 0;
  const at = found ? day('2024', month, found[2]!) : null;
  if (!found || !at) return null;
  return { day: at.slice(5), start: found[0].length - found[1]!.length, end: found[0].length };
}
