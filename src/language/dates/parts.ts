import { months, otherYears, seasons, yearParts } from '../german/calendar-words.js';
import { readNumberWord } from '../numbers/number-words.js';
import type { Stream } from '../scan/stream.js';
import { Gap } from '../scan/token.js';
import { monthWord, yearBehind } from './day.js';
import { type Piece, piece } from './piece.js';
import { fourDigits, isYearWord, readYear } from './year.js';

/** Reads a date that starts with a word: months, seasons, parts of a year, quarters, weeks. */
export function readNamed(s: Stream, i: number): Piece | null {
  const word = s.low(i);
  if (months.has(word)) return readMonth(s, i);
  const season = seasons.get(word);
  if (season) return withYear(s, i, i + 1, 'season', season);
  if (yearParts.has(word)) return readPart(s, i);
  if (otherYears.has(word)) return readOtherYear(s, i);
  if (word === 'kw' && s.isNumber(i + 1)) return readWeek(s, i, i + 1, i + 2);
  const quarter = /^q([1-4])$/.exec(word);
  if (quarter) return readQuarterSign(s, i, Number(quarter[1]));
  return readCounted(s, i, i + 1, numberOf(s, i));
}

/** Reads "4. Quartal 2027", "49. KW 2021", "1. Halbjahr 2024" at a number token. */
export function readNumbered(s: Stream, i: number): Piece | null {
  const dot = s.pastDot(i + 1);
  if (dot === i + 1 || !/^\d{1,2}$/.test(s.raw(i))) return null;
  return readCounted(s, i, dot, Number(s.raw(i)));
}

function numberOf(s: Stream, i: number): number | null {
  const word = s.low(i);
  if (/^i{1,3}v?$/.test(word) && s.capital(i)) return romans.indexOf(word) + 1 || null;
  if (word === 'iv') return 4;
  const read = word.length < 12 ? readNumberWord(word) : null;
  return read?.kind === 'ordinal' ? read.value : null;
}
const romans = ['i', 'ii', 'iii', 'iv'];

function readCounted(s: Stream, first: number, at: number, number: number | null): Piece | null {
  if (!number) return null;
  const noun = s.pastDot(at) > at && s.isWord(s.pastDot(at)) ? s.pastDot(at) : at;
  if (!s.isWord(noun) || !s.near(noun)) return null;
  const word = s.low(noun).replace(/s$/, '');
  if (/^(?:quartal|quartale|vierteljahr|vierteljahre)$/.test(word) && number <= 4)
    return withYear(s, first, noun + 1, 'quarter', [3 * number - 2, 3 * number]);
  if (/^(?:halbjahr|halbjahre|jahreshälfte|hälfte)$/.test(word) && number <= 2) {
    if (word === 'hälfte' && !isYearWord(s.low(noun + 2))) return null;
    return withYear(s, first, noun + 1, 'half', [6 * number - 5, 6 * number]);
  }
  if (/^(?:kw|kalenderwoche)$/.test(word) && number <= 53) return readWeek(s, first, -1, noun + 1, number);
  return null;
}

/** The months of a year that is named behind: "2024", "des Jahres 2024", "/2024". */
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
  if (isYearWord(s.low(i)) && (i > at || s.low(i) === 'jahr')) i++;
  const year = s.gap(i) <= Gap.line ? fourDigits(s, i) : null;
  if (year === null) return null;
  const pair = readYear(s, i);
  return piece(first, pair?.lastYear ? pair.next : i + 1, precision, { year, span });
}

function readPart(s: Stream, i: number): Piece | null {
  const span = yearParts.get(s.low(i))!;
  const year = withYear(s, i, i + 1, span[0] === span[1] ? 'month' : 'interval', span);
  // The end of a budget year is a day of reckoning.
  if (year && span[0] === 12 && year.next - i > 3 && year.year)
    return piece(i, year.next, 'day', { year: year.year, month: 12, day: 31 });
  if (year || s.low(i).length > 6) return year;
  const month = monthWord(s, i + 1);
  if (!month) return null;
  const behind = yearBehind(s, i + 1);
  return behind.year === null ? null : piece(i, behind.next, 'month', { month, year: behind.year });
}

function readMonth(s: Stream, i: number): Piece | null {
  const { year, next } = yearBehind(s, i);
  const month = months.get(s.low(i))!;
  if (year !== null) return piece(i, next, 'month', { month, year });
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

function readQuarterSign(s: Stream, i: number, quarter: number): Piece | null {
  return withYear(s, i, i + 1, 'quarter', [3 * quarter - 2, 3 * quarter]);
}

function readWeek(s: Stream, first: number, numberAt: number, at: number, given?: number): Piece | null {
  const number = given ?? Number(s.raw(numberAt));
  if (!(number >= 1 && number <= 53)) return null;
  let i = at;
  if (s.is(i, '/') && s.glued(i)) i++;
  if (/^(?:des|im)$/.test(s.low(i))) i += 2;
  const year = fourDigits(s, i);
  return year === null ? null : piece(first, i + 1, 'week', { year, week: number });
}
