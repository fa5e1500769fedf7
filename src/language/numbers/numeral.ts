import { collectives, fractionCharacters, openings, scales } from '../german/number-words.js';
import type { Stream } from '../scan/stream.js';
import { Gap } from '../scan/token.js';
import { type Decimal, decimal, plus, quotient, scaled, times, whole } from './decimal.js';
import { readDigits, type Shape } from './digits.js';
import { readDenominator, readFractionWord, readNumberWord } from './number-words.js';

/** A number without its unit. */
export interface Numeral {
  /** With the scale word in it. */
  value: Decimal;
  /** Power of ten of the scale word, 0 without one. */
  scale: number;
  /** The number alone, as offsets: "1,2" of "1,2 Mio.". */
  start: number;
  end: number;
  /** The first token behind it and its scale word. */
  next: number;
  form: 'digits' | 'words' | 'fraction';
  shape: Shape | 'word';
}

/** Reads a number in digits or words that starts at token `i`. */
export function readNumeral(s: Stream, i: number): Numeral | null {
  const kind = s.kind(i);
  if (kind === 'number') return readInDigits(s, i);
  if (kind === 'word') return readInWords(s, i);
  return kind === 'symbol' ? readFractionSign(s, i) : null;
}

function readInDigits(s: Stream, i: number): Numeral | null {
  const raw = s.raw(i);
  let read = readDigits(raw);
  if (!read) return null;
  let last = i;
  let joined = raw;
  while (read.shape === 'plain' && isSpacedGroup(s, last, joined, i)) {
    last++;
    joined += s.raw(last);
    const comma = joined.indexOf(',');
    if (comma < 0) continue;
    read = { value: decimal(joined.replace(',', '.')), shape: 'comma', note: 0 };
  }
  if (last > i && read.shape === 'plain') read = { value: decimal(joined), shape: 'grouped', note: 0 };
  const numeral: Numeral = {
    value: read.value,
    scale: 0,
    start: s.start(i),
    end: s.end(last) - read.note,
    next: last + 1,
    form: 'digits',
    shape: read.shape,
  };
  return withFraction(s, i, numeral) ?? withScale(s, pastMarks(s, numeral));
}

/** "278 253 658,54": three digits behind one blank, and three at most before the first. */
function isSpacedGroup(s: Stream, last: number, joined: string, first: number): boolean {
  if (s.gap(last + 1) !== Gap.blank || !s.isNumber(last + 1) || joined.length > 24) return false;
  if (last === first && (joined.length > 3 || joined.charCodeAt(0) === 0x30 || isRow(s, first))) return false;
  const raw = s.raw(last + 1);
  return /^\d{3}(?:,\d{1,4})?$/.test(raw) && !(s.glued(last + 2) && (s.isWord(last + 2) || s.is(last + 2, '/')));
}

/** "265 565 613 96": a row of numbers that are no groups, for one of them has not three digits. */
function isRow(s: Stream, first: number): boolean {
  if (s.isNumber(first - 1) && s.gap(first) === Gap.blank && /^\d{1,3}$/.test(s.raw(first - 1))) return true;
  for (let i = first + 1; i < first + 9 && s.gap(i) === Gap.blank && s.isNumber(i); i++) {
    if (/^\d{3},\d{1,4}$/.test(s.raw(i))) return false;
    if (!/^\d{3}$/.test(s.raw(i))) return i > first + 1 && /^\d{1,2}$/.test(s.raw(i));
  }
  return false;
}

/** "½" or "1/2" behind a whole number, or a fraction by itself. */
function withFraction(s: Stream, i: number, numeral: Numeral): Numeral | null {
  if (numeral.shape !== 'plain') return null;
  const sign = fractionCharacters.get(s.raw(numeral.next));
  if (sign && s.gap(numeral.next) <= Gap.blank) return fraction(s, numeral, sign, numeral.next + 1);
  const behind = s.gap(i + 1) === Gap.blank ? readSlash(s, i + 1) : null;
  if (behind && numeral.next === i + 1) return fraction(s, numeral, behind, i + 4);
  const alone = readSlash(s, i);
  return alone ? fraction(s, { ...numeral, value: whole(0) }, alone, i + 3) : null;
}

function fraction(s: Stream, whole_: Numeral, [above, below]: readonly [number, number], next: number): Numeral {
  const value = plus(whole_.value, quotient(whole(above), whole(below)));
  return withScale(s, { ...whole_, value, end: s.end(next - 1), next, form: 'fraction' });
}

/** "1/3" glued: a small denominator, no date, no paper. */
function readSlash(s: Stream, i: number): [number, number] | null {
  if (!s.isNumber(i) || !s.is(i + 1, '/') || !s.glued(i + 1) || !s.isNumber(i + 2) || !s.glued(i + 2)) return null;
  if (
    s.glued(i + 3) &&
    (s.is(i + 3, '/') || s.isWord(i + 3) || (s.is(i + 3, '.') && s.glued(i + 4) && s.isNumber(i + 4)))
  )
    return null;
  const [above, below] = [s.raw(i), s.raw(i + 2)];
  if (!/^[1-9]\d?$/.test(above) || !/^(?:[2-9]|1[0-2]|20|25|50|100|1000)$/.test(below)) return null;
  return Number(above) < Number(below) ? [Number(above), Number(below)] : null;
}

function readFractionSign(s: Stream, i: number): Numeral | null {
  const parts = fractionCharacters.get(s.raw(i));
  if (!parts) return null;
  const start: Numeral = {
    value: whole(0),
    scale: 0,
    start: s.start(i),
    end: s.end(i),
    next: i + 1,
    form: 'fraction',
    shape: 'word',
  };
  return fraction(s, start, parts, i + 1);
}

/** Steps over what is glued to a number and is no part of it: a raised note, the dash of "119,-". */
function pastMarks(s: Stream, numeral: Numeral): Numeral {
  let { next } = numeral;
  if (s.is(next, ',') && s.glued(next) && s.glued(next + 1) && isDash(s.raw(next + 1)))
    next += s.glued(next + 2) && isDash(s.raw(next + 2)) ? 3 : 2;
  while (s.glued(next) && '¹²³⁰⁴⁵⁶⁷⁸⁹'.includes(s.raw(next)) && s.raw(next)) next++;
  return { ...numeral, next };
}
const isDash = (text: string) => text === '-' || text === '–' || text === '—';

function readInWords(s: Stream, i: number): Numeral | null {
  const word = s.low(i);
  if (!openings.has(word.slice(0, 3))) return null;
  const start: Numeral = {
    value: whole(1),
    scale: 0,
    start: s.start(i),
    end: s.end(i),
    next: i + 1,
    form: 'words',
    shape: 'word',
  };
  if (articles.has(word)) return readArticle(s, i, start);
  if (word === 'hälfte' || word === 'haelfte' || word === 'hälften')
    return { ...start, value: decimal('0.5'), form: 'fraction' };
  if (/^halbe[nrsm]?$/.test(word)) return withScale(s, { ...start, value: decimal('0.5') });
  const parts = readFractionWord(word);
  if (parts) return fraction(s, { ...start, value: whole(0) }, parts, i + 1);
  if (/^(?:hundert|tausend)$/.test(word) && vague.has(s.low(i - 1))) return null;
  if (/^(?:null|hundert|tausend|acht)$/.test(word) && s.capital(i) && s.isWord(i - 1) && s.near(i)) return null;
  const read = readNumberWord(word);
  if (!read || read.kind === 'ordinal') return null;
  const value = read.kind === 'half' ? times(whole(read.value), decimal('0.5')) : whole(read.value);
  return withDenominator(s, { ...start, value }) ?? withScale(s, { ...start, value });
}
const vague = new Set(['mehrere', 'mehreren', 'einige', 'einigen', 'viele', 'vielen', 'wenige', 'paar', 'etliche']);
const articles = new Set(['ein', 'eine', 'einer', 'einem', 'einen', 'eines']);

/** "ein" is a number only before a scale word, a fraction, a dozen: "eine halbe Million", "ein Drittel". */
function readArticle(s: Stream, i: number, start: Numeral): Numeral | null {
  if (!s.near(i + 1)) return null;
  const following = s.low(i + 1);
  if (/^halbe[nrsm]?$/.test(following)) {
    const half = withScale(s, { ...start, value: decimal('0.5'), end: s.end(i + 1), next: i + 2 });
    return half.scale || half.next > i + 2 ? half : null;
  }
  const quarter = following === 'viertelmillion' ? 6 : following === 'viertelmilliarde' ? 9 : 0;
  if (quarter)
    return { ...start, value: scaled(decimal('0.25'), quarter), scale: quarter, end: s.end(i + 1), next: i + 2 };
  const part = withDenominator(s, start);
  if (part) return part;
  const scale = withScale(s, start);
  return scale.next > start.next && !/^(?:tausend|hundert)/.test(following) ? scale : null;
}

/** "zwei Drittel", "drei viertel", "3 Viertel". */
export function withDenominator(s: Stream, numeral: Numeral): Numeral | null {
  const { next } = numeral;
  if (!s.isWord(next) || !s.near(next)) return null;
  const below = readDenominator(s.low(next));
  if (below === null || below === 2) return null;
  if (s.low(next) === 'viertel' && /^(?:nach|vor|stunden?)$/.test(s.low(next + 1))) return null;
  const value = times(numeral.value, quotient(whole(1), whole(below)));
  return withScale(s, {
    ...numeral,
    value: exact(numeral.value, below, value),
    end: s.end(next),
    next: next + 1,
    form: 'fraction',
  });
}

/** a/b, divided once. */
const exact = (above: Decimal, below: number, otherwise: Decimal): Decimal =>
  above.exponent === 0 ? quotient(above, whole(below)) : otherwise;

/** Takes the scale word or dozen behind a number in, and in words what is added to it: "drei Millionen zweihunderttausend". */
function withScale(s: Stream, numeral: Numeral): Numeral {
  const { next } = numeral;
  if (!s.isWord(next) || !s.near(next)) return numeral;
  const word = s.low(next);
  const dozen = collectives.get(word);
  if (dozen) return { ...numeral, value: times(numeral.value, whole(dozen)), end: s.end(next), next: next + 1 };
  const power = scales.get(word);
  if (power === undefined || (word === 'tausend' && numeral.form === 'words' && s.capital(next))) return numeral;
  const scaledUp: Numeral = {
    ...numeral,
    value: scaled(numeral.value, power),
    scale: power,
    next: pastAbbreviationDot(s, next),
  };
  if (numeral.form === 'digits') return scaledUp;
  const rest =
    s.near(scaledUp.next) && /^[a-zäöüß]/.test(s.raw(scaledUp.next)) && !articles.has(s.low(scaledUp.next))
      ? readInWords(s, scaledUp.next)
      : null;
  if (rest?.form !== 'words') return scaledUp;
  return { ...scaledUp, value: plus(scaledUp.value, rest.value), end: rest.end, next: rest.next };
}

/** The dot of "Mio." belongs to it; behind "Millionen" it ends a sentence. */
function pastAbbreviationDot(s: Stream, i: number): number {
  return s.low(i).length <= 5 ? s.pastDot(i + 1) : i + 1;
}
