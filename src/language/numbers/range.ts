import type { Stream } from '../scan/stream.js';
import { Gap } from '../scan/token.js';
import { negative, scaled, toNumber } from './decimal.js';
import { amountOf, type Measured, readMeasured } from './measured.js';
import { readNumeral } from './read-numeral.js';
import { readSign } from './sign.js';

/** Reads the upper end behind a number, with the shared scale and unit given to the lower: "100 bis 300 Milliarden". */
export function readRange(s: Stream, low: Measured, i: number, floor: number): [Measured, Measured] | null {
  const joint = jointAt(s, low, i, floor);
  if (joint === null) return null;
  const signed = /^[-+−–]$/.test(s.raw(joint.next)) && s.glued(joint.next + 1) && s.isNumber(joint.next + 1);
  const at = signed ? joint.next + 1 : joint.next;
  const printed = readNumeral(s, at);
  const numeral =
    printed && signed && !s.is(joint.next, '+') ? { ...printed, value: negative(printed.value) } : printed;
  if (!numeral || numeral.form === 'fraction' || low.numeral.form === 'fraction') return null;
  const high = readMeasured(s, numeral, at, at);
  if (!joint.glued && isYear(s, at, numeral.next, low, high)) return null;
  if (high.unit && low.unit && high.unit.code !== low.unit.code) return null;
  if (joint.needsUnit && !high.unit) return null;
  if (joint.glued && !high.unit && isNaming(s, numeral.next, low)) return null;
  const shared = share(low, high);
  const sign = readSign(s, i, floor)?.sign === '-' ? -1 : 1;
  return sign * toNumber(amountOf(shared)) < toNumber(amountOf(high))
    ? [shared, high.unit ? high : { ...high, unit: low.unit, unitStart: low.unitStart, unitEnd: low.unitEnd }]
    : null;
}

/** "weitere 26 bis 2027", "55 % bis 2028": a year, unless a noun or a unit tells that it is counted with ("zwischen 900 und 2000 Personen"). */
function isYear(s: Stream, at: number, next: number, low: Measured, high: Measured): boolean {
  if (next !== at + 1 || high.unit || (!low.unit && toNumber(low.numeral.value) >= 1000)) return false;
  return /^(?:19|20)\d\d$/.test(s.raw(at)) && !/^\p{Lu}/u.test(s.raw(next));
}

/** Digits behind each other by dashes more than once are a number that names. */
function isNaming(s: Stream, next: number, low: Measured): boolean {
  return (s.glued(next) && /^[-–/]$/.test(s.raw(next))) || s.raw(low.numeral.next - 1).startsWith('0');
}

/** The lower end takes scale and unit of the upper one where it has none. */
export function share(low: Measured, high: Measured): Measured {
  if (low.unit) return low;
  const { numeral } = low;
  const small = numeral.scale === 0 && high.numeral.scale > 0 && toNumber(numeral.value) < 1000;
  const value = small ? scaled(numeral.value, high.numeral.scale) : numeral.value;
  return { ...low, unit: high.unit, numeral: { ...numeral, value, scale: small ? high.numeral.scale : numeral.scale } };
}

function jointAt(
  s: Stream,
  low: Measured,
  i: number,
  floor: number,
): { next: number; needsUnit: boolean; glued: boolean } | null {
  const { next } = low;
  if (!s.near(next)) return null;
  const word = s.low(next);
  if (word === 'bis') {
    const to = /^(?:zu|unter)$/.test(s.low(next + 1)) ? next + 2 : next + 1;
    return { next: to, needsUnit: false, glued: false };
  }
  if (word === 'und' && i > floor && isBetween(s, i, floor)) return { next: next + 1, needsUnit: false, glued: false };
  if (word !== '-' && word !== '–' && word !== '—') return null;
  if (s.glued(next) && s.glued(next + 1)) return { next: next + 1, needsUnit: false, glued: true };
  const apart = s.gap(next) === Gap.blank && s.gap(next + 1) === Gap.blank;
  return apart && (!low.unit || s.wide) ? { next: next + 1, needsUnit: true, glued: false } : null;
}

/** "zwischen" stands before, perhaps with an adverb between. */
function isBetween(s: Stream, i: number, floor: number): boolean {
  for (let n = i - 1; n >= floor && n >= i - 2; n--) if (s.low(n) === 'zwischen') return true;
  return false;
}
