import { months, otherYears, schoolParts, seasons, yearParts } from '../german/calendar-words.js';
import { readCardinal, readNumberWord } from '../numbers/number-words.js';
import type { Stream } from '../scan/stream.js';
import { Gap } from '../scan/token.js';
import { monthWord, withMonth, yearBehind } from './day.js';
import { readCentury, readDecadeWord } from './era.js';
import { readFeast } from './feast.js';
import { type Piece, piece } from './piece.js';
import { fourDigits, isYearWord, readYear, yearNamed } from './year.js';

/** Reads a date that starts with a word: months, seasons, parts of a year, quarters, weeks, feasts, ordinals before a month. */
export function readNamed(s: Stream, i: number): Piece | null {
  const word = s.low(i);
  if (months.has(word)) return readMonth(s, i);
  const season = seasons.get(word);
  if (season) return readSeason(s, i, season);
  if (yearParts.has(word)) return readPart(s, i);
  if (otherYears.has(word)) return readOtherYear(s, i);
  if (word === 'ersten' || word === 'letzten') {
    const some = readSome(s, i);
    if (some) return some;
  }
  const school = schoolParts.get(word);
  if (school) return readSchoolPart(s, i, school);
  const feast = readFeast(s, i);
  if (feast) return feast;
  if (/^(?:kw|kalenderwoche)$/.test(word) && s.isNumber(i + 1)) return readWeek(s, i, i + 1, i + 2);
  const sign = /^([qh])([1-4])$/.exec(word);
  if (sign) {
    const open = sign[1] === 'q' && /^(?:bis|und|oder|-|–)$/.test(s.low(i + 1)) && /^q[2-4]$/.test(s.low(i + 2));
    return readSign(s, i, i + 1, sign[1] === 'q' ? 'quartal' : 'halbjahr', Number(sign[2]), open);
  }
  if (word === 'quartal' || word === 'halbjahr') return readNumberBehind(s, i, word);
  return (
    readDecadeWord(s, i) ??
    readCentury(s, i) ??
    readOrdinalDay(s, i) ??
    readCounted(s, i, i + 1, numberOf(s, i)) ??
    readBareOrdinal(s, i)
  );
}

/** "zweiten und dritten Quartal": the number of the first, which the second tells what it counts. */
function readBareOrdinal(s: Stream, i: number): Piece | null {
  if (!/^(?:und|oder|bis|sowie)$/.test(s.low(i + 1)) || !counts.has(s.low(i + 3).replace(/s$/, ''))) return null;
  const [first, second] = [numberOf(s, i), numberOf(s, i + 2)];
  return first && second && second <= 4 ? piece(i, i + 1, 'day', { day: first }) : null;
}

/** "die ersten sechs Monate des Jahres 2023", "in den letzten beiden Quartalen 2023" */
function readSome(s: Stream, i: number): Piece | null {
  const count = /^\d{1,2}$/.test(s.raw(i + 1))
    ? Number(s.raw(i + 1))
    : s.low(i + 1) === 'beiden'
      ? 2
      : readCardinal(s.low(i + 1));
  if (!count || !s.near(i + 1) || !s.near(i + 2)) return null;
  const size = /^monaten?$/.test(s.low(i + 2)) ? 1 : /^quartalen?$/.test(s.low(i + 2)) ? 3 : 0;
  const length = size * count;
  if (!length || length >= 12) return null;
  return withYear(s, i, i + 3, 'interval', s.low(i) === 'ersten' ? [1, length] : [13 - length, 12]);
}

/** "Schuljahresbeginn 2022/23" */
function readSchoolPart(s: Stream, i: number, part: 'first' | 'last'): Piece | null {
  const read = readYear(s, i + 1);
  if (!read || read.year === null) return null;
  return part === 'first'
    ? piece(i, read.next, 'month', { year: read.year, month: 8 })
    : piece(i, read.next, 'month', { year: read.lastYear ?? read.year, month: 7 });
}

/** Reads "4. Quartal 2027", "49. KW 2021", "1. Halbjahr 2024" at a number token. */
export function readNumbered(s: Stream, i: number): Piece | null {
  const dot = s.pastDot(i + 1);
  if (dot === i + 1 || !/^\d{1,2}$/.test(s.raw(i))) return null;
  return readCentury(s, i) ?? readCounted(s, i, dot, Number(s.raw(i)));
}

/** "dritter Oktober 2021" */
function readOrdinalDay(s: Stream, i: number): Piece | null {
  if (!monthWord(s, i + 1) || !s.capital(i + 1)) return null;
  const read = readNumberWord(s.low(i));
  return read?.kind === 'ordinal' && read.value <= 31 ? withMonth(s, i, i + 1, read.value) : null;
}

function numberOf(s: Stream, i: number): number | null {
  const word = s.low(i);
  if (/^i{1,3}v?$/.test(word) && s.capital(i)) return romans.indexOf(word) + 1 || null;
  if (word === 'iv') return 4;
  const read = word.length < 12 ? readNumberWord(word) : null;
  return read?.kind === 'ordinal' ? read.value : null;
}
const romans = ['i', 'ii', 'iii', 'iv'];

/** Parts of a year that are counted, by how many a year has. */
const counts: ReadonlyMap<string, { most: number; precision: string }> = new Map(
  (
    [
      ['quartal quartale vierteljahr vierteljahre', 4, 'quarter'],
      ['halbjahr halbjahre jahreshälfte hälfte hj schulhalbjahr', 2, 'half'],
      ['tertial trimester', 3, 'interval'],
    ] as const
  ).flatMap(([words, most, precision]) => words.split(' ').map((word) => [word, { most, precision }] as const)),
);

function readCounted(s: Stream, first: number, at: number, number: number | null): Piece | null {
  if (!number) return null;
  const noun = s.pastDot(at) > at && s.isWord(s.pastDot(at)) ? s.pastDot(at) : at;
  if (!s.isWord(noun) || !s.near(noun)) return null;
  const word = s.low(noun).replace(/s$/, '');
  if (/^(?:kw|kalenderwoche)$/.test(word) && number <= 53) return readWeek(s, first, -1, noun + 1, number);
  const counted = counts.get(word);
  if (!counted || number > counted.most) return null;
  if (word === 'hälfte' && !isYearWord(s.low(noun + 2))) return null;
  const next = word === 'hj' ? s.pastDot(noun + 1) : noun + 1;
  const open = word !== 'hälfte' && word !== 'trimester' && word !== 'hj';
  return readSign(s, first, next, word, number, open);
}

/** The months of a counted part; with `open` also where no year is said. */
function readSign(s: Stream, first: number, at: number, word: string, number: number, open = false): Piece | null {
  const { most, precision } = counts.get(word)!;
  if (number > most) return null;
  const size = 12 / most;
  const span = [size * (number - 1) + 1, size * number] as const;
  return withYear(s, first, at, precision, span) ?? (open ? piece(first, at, precision, { span }) : null);
}

/** "Quartal 3/2021", "Quartal III 2021" */
function readNumberBehind(s: Stream, i: number, word: string): Piece | null {
  const raw = s.raw(i + 1);
  const number = /^[1-4]$/.test(raw)
    ? Number(raw)
    : /^(?:I{1,3}|IV)$/.test(raw)
      ? romans.indexOf(raw.toLowerCase()) + 1
      : 0;
  return number && s.gap(i + 1) === Gap.blank ? readSign(s, i, i + 2, word, number) : null;
}

/** "Herbst 2020", "Winter 2020/21", and in one that is led in "im Sommer". */
function readSeason(s: Stream, i: number, span: readonly [number, number]): Piece | null {
  const year = withYear(s, i, i + 1, 'season', span);
  if (year) return year;
  const led = s.wide && /^(?:im|seit|ab|bis|zum|diesen|diesem|jeden)$/.test(s.low(i - 1));
  return led && s.capital(i) ? piece(i, i + 1, 'season', { span }) : null;
}

/** The months of a year that is named behind: "2024", "des Jahres 2024", "/2024", "dieses Jahres". */
function withYear(
  s: Stream,
  first: number,
  at: number,
  precision: string,
  span: readonly [number, number],
): Piece | null {
  let i = s.pastDot(at) > at && s.isNumber(s.pastDot(at)) ? at : at;
  if (s.is(i, '/') && s.glued(i)) i++;
  const within = /^(?:des|im|in|vom|der)$/.test(s.low(i));
  if (within) i++;
  // "Beginn des Schuljahres 2023/24" is not January.
  if (otherYears.has(s.low(i))) return precision === 'half' && i > at ? schoolHalf(s, first, i + 1, span) : null;
  if (isYearWord(s.low(i)) && (i > at || s.low(i) === 'jahr')) i++;
  const year = s.gap(i) <= Gap.line && !(s.glued(i + 1) && s.isWord(i + 1)) ? fourDigits(s, i) : null;
  if (year === null) {
    const named = yearNamed(s, at);
    return named && piece(first, named.next, precision, { year: named.year, span, implied: named.implied });
  }
  const half = precision === 'half' ? schoolHalf(s, first, i, span) : null;
  if (half) return half;
  const pair = readYear(s, i);
  return piece(first, pair?.lastYear ? pair.next : i + 1, precision, { year, span });
}

/** "1. Halbjahr 2022/23": of a school year, which is two years. */
function schoolHalf(s: Stream, first: number, i: number, [from]: readonly [number, number]): Piece | null {
  const pair = readYear(s, i);
  if (!pair?.lastYear || pair.year === null) return null;
  return piece(first, pair.next, 'half', { year: pair.year, span: from === 1 ? [8, 13] : [14, 19] });
}

function readPart(s: Stream, i: number): Piece | null {
  const span = yearParts.get(s.low(i))!;
  if (s.low(i) === 'jahreswechsel') {
    const pair = readYear(s, i + 1);
    if (pair?.lastYear)
      return piece(i, pair.next, 'interval', { year: pair.year, given: `${pair.year}-12-31/${pair.lastYear}-01-01` });
  }
  const year = withYear(s, i, i + 1, span[0] === span[1] ? 'month' : 'interval', span);
  // The end of a budget year is a day of reckoning.
  if (year && span[0] === 12 && year.next - i > 3 && year.year && !year.implied)
    return piece(i, year.next, 'day', { year: year.year, month: 12, day: 31 });
  if (year) return year;
  if (s.low(i).length > 6) return s.wide && s.capital(i) && s.low(i) !== 'jahreswechsel' ? wholePart(s, i, span) : null;
  const month = monthWord(s, i + 1);
  if (!month) return null;
  const behind = yearBehind(s, i + 1);
  if (behind.year === null && !s.wide) return null;
  return piece(i, behind.next, 'month', { month, year: behind.year, implied: behind.implied ?? false });
}

/** "zum Jahresende": of the reference date's year. */
function wholePart(s: Stream, i: number, [from, to]: readonly [number, number]): Piece {
  const year = s.reference ? Number(s.reference.slice(0, 4)) : null;
  const parts = from === to ? { month: from } : { span: [from, to] as const };
  return piece(i, i + 1, from === to ? 'month' : 'interval', { ...parts, year, implied: year !== null });
}

function readMonth(s: Stream, i: number): Piece | null {
  const { year, next, implied = false } = yearBehind(s, i);
  const month = months.get(s.low(i))!;
  if (year !== null) return piece(i, next, 'month', { month, year, implied });
  // "Okt. 21"
  const short = s.pastDot(i + 1);
  if (short > i + 1 && s.capital(i) && /^[1-4]\d$/.test(s.raw(short)) && isShortYear(s, short))
    return piece(i, short + 1, 'month', { month, year: 2000 + Number(s.raw(short)) });
  if (s.low(i).length < 3 || !s.capital(i)) return null;
  return piece(i, next, 'month', { month });
}

/** "Schuljahr 2020/21" is read at its years; "Sommersemester 2024" and "Schuljahr 2020" here. */
function readOtherYear(s: Stream, i: number): Piece | null {
  const [from, count] = otherYears.get(s.low(i))!;
  const read = readYear(s, i + 1);
  if (!read || read.year === null || read.next === i + 1) return null;
  if (count === 12 && read.lastYear === null) return null;
  return piece(i + 1, read.next, 'interval', { year: read.year, span: [from, from + count - 1] });
}

/** Two digits with nothing behind that they could count or number. */
const isShortYear = (s: Stream, i: number) =>
  s.gap(i) <= Gap.blank && !s.isWord(i + 1) && !s.is(i + 1, '%') && !s.is(i + 1, '€') && !s.is(i + 1, '.');

function readWeek(s: Stream, first: number, numberAt: number, at: number, given?: number): Piece | null {
  const number = given ?? Number(s.raw(numberAt));
  if (!(number >= 1 && number <= 53)) return null;
  let i = at;
  if (s.is(i, '/') && s.glued(i)) i++;
  if (/^(?:des|im)$/.test(s.low(i))) i += 2;
  const year = fourDigits(s, i);
  return year === null ? null : piece(first, i + 1, 'week', { year, week: number });
}
