import { fractionCharacters } from '../german/number-words.js';
import type { Stream } from '../scan/stream.js';
import { Gap } from '../scan/token.js';
import { decimal, plus, quotient, whole } from './decimal.js';
import { readDigits } from './digits.js';
import type { Numeral } from './numeral.js';
import { withComma, withScale } from './scale.js';

/** Reads a number in digits at token `i`, over the groups and the fraction behind it. */
export function readInDigits(s: Stream, i: number): Numeral | null {
  const raw = s.raw(i);
  let read = readDigits(raw);
  if (!read) return null;
  let last = i;
  let joined = raw;
  if (isDottedApart(s, i)) {
    last = i + 2;
    joined += s.raw(last);
  }
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
  return withFraction(s, i, numeral) ?? withScale(s, withComma(s, numeral) ?? pastMarks(s, numeral));
}

/** "1. 000": a blank behind the dot of a group; nothing but a group starts with a zero and two digits more. */
export function isDottedApart(s: Stream, i: number): boolean {
  return (
    /^[1-9]\d{0,2}$/.test(s.raw(i)) &&
    s.is(i + 1, '.') &&
    s.glued(i + 1) &&
    s.gap(i + 2) === Gap.blank &&
    /^0\d\d$/.test(s.raw(i + 2))
  );
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

/** "½" by itself. */
export function readFractionSign(s: Stream, i: number): Numeral | null {
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
  for (const mark of [',', '.'])
    if (s.is(next, mark) && s.glued(next) && s.glued(next + 1) && isDash(s.raw(next + 1)))
      next += s.glued(next + 2) && isDash(s.raw(next + 2)) ? 3 : 2;
  while (s.glued(next) && '¹²³⁰⁴⁵⁶⁷⁸⁹'.includes(s.raw(next)) && s.raw(next)) next++;
  return { ...numeral, next };
}
const isDash = (text: string) => text === '-' || text === '–' || text === '—';
