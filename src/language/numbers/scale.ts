import { collectives, scales } from '../german/number-words.js';
import type { Stream } from '../scan/stream.js';
import { Gap } from '../scan/token.js';
import { type Decimal, decimal, plus, quotient, scaled, times, toNumber, whole } from './decimal.js';
import { readCardinal, readDenominator } from './number-words.js';
import type { Numeral } from './numeral.js';

/** Reads a number in words whose scale is below a power of ten. */
export type RestReader = (s: Stream, i: number, below: number) => Numeral | null;

/**
 * Takes the scale word or dozen behind a number in, and with `readRest` what is added to it in words: "drei Millionen zweihunderttausend".
 * A scale word of the power `below` or higher stays outside, so that a run of them is read once.
 */
export function withScale(s: Stream, numeral: Numeral, readRest?: RestReader, below = 99): Numeral {
  const { next } = numeral;
  if (!s.isWord(next) || !s.near(next) || s.is(next, 'x')) return withPower(s, numeral);
  const word = s.low(next);
  const dozen = collectives.get(word);
  if (dozen) return { ...numeral, value: times(numeral.value, whole(dozen)), end: s.end(next), next: next + 1 };
  if (s.glued(next)) return numeral.form === 'digits' ? withLetter(s, numeral, word) : numeral;
  const power = scales.get(word);
  if (power === undefined || power >= below) return numeral;
  const up = { ...numeral, value: scaled(numeral.value, power), scale: power, next: pastAbbreviationDot(s, next) };
  return readRest ? withRest(s, up, readRest) : up;
}

/** What is added in words behind "Millionen"; it is less than one of them. */
function withRest(s: Stream, up: Numeral, readRest: RestReader): Numeral {
  const joined = s.wide && s.low(up.next) === 'und' ? up.next + 1 : up.next;
  if (!s.near(joined) || !s.inner(joined) || /^eine[nrms]?$/.test(s.low(joined))) return up;
  if (joined > up.next && toNumber(up.value) < 1e6) return up;
  const rest = readRest(s, joined, up.scale);
  if (rest?.form !== 'words' || rest.article || toNumber(rest.value) >= 10 ** up.scale) return up;
  if (scales.has(s.low(rest.next))) return up;
  return { ...up, value: plus(up.value, rest.value), end: rest.end, next: rest.next };
}

/** "250k", "3,5k"; a capital K and "1e6" only where all is read, for they may be degrees and names. */
function withLetter(s: Stream, numeral: Numeral, word: string): Numeral {
  const power = word === 'k' && (s.wide || s.raw(numeral.next) === 'k') ? 3 : 0;
  const exponent = s.wide && /^e\d{1,2}$/.test(word) ? Number(word.slice(1)) : 0;
  const up = power || exponent || letterScales.get(word) || 0;
  return up
    ? { ...numeral, value: scaled(numeral.value, up), scale: up, next: pastAbbreviationDot(s, numeral.next) }
    : numeral;
}
/** Scale words that are also printed without a space: "3Mio." */
const letterScales: ReadonlyMap<string, number> = new Map(
  [...scales].filter(([word]) => /^(?:tsd|mio|mrd|millionen|milliarden|million)$/.test(word)),
);

/** "2,5 · 10³", "1,5 x 10^6". */
function withPower(s: Stream, numeral: Numeral): Numeral {
  const at = numeral.next;
  if (numeral.form !== 'digits' || !/^[·×*x]$/.test(s.raw(at)) || !s.is(at + 1, '10') || s.gap(at + 1) > Gap.blank)
    return numeral;
  const raised = superscripts.indexOf(s.raw(at + 2));
  if (s.glued(at + 2) && raised > 0) return powered(s, numeral, raised, at + 3);
  if (!s.is(at + 2, '^') || !s.isNumber(at + 3) || !/^\d{1,2}$/.test(s.raw(at + 3))) return numeral;
  return powered(s, numeral, Number(s.raw(at + 3)), at + 4);
}
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

const powered = (s: Stream, numeral: Numeral, power: number, next: number): Numeral => ({
  ...numeral,
  value: scaled(numeral.value, power),
  end: s.end(next - 1),
  next,
});

/** The dot of "Mio." belongs to it; behind "Millionen" it ends a sentence. */
function pastAbbreviationDot(s: Stream, i: number): number {
  return s.low(i).length <= 5 ? s.pastDot(i + 1) : i + 1;
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
    value: numeral.value.exponent === 0 ? quotient(numeral.value, whole(below)) : value,
    end: s.end(next),
    next: next + 1,
    form: 'fraction',
  });
}

/** `above` / `below` as it would be printed: 1.75, and twelve places of a third. */
export function fractionValue(above: number, below: number): Decimal {
  for (let places = 0; places < 4; places++)
    if ((above * 10 ** places) % below === 0)
      return decimal(((above * 10 ** places) / below / 10 ** places).toString());
  return quotient(whole(above), whole(below));
}

/** "Komma" and the decimals that are said behind it: "drei Komma fünf", "2 Komma null fünf". */
export function withComma(s: Stream, numeral: Numeral): Numeral | null {
  if (s.low(numeral.next) !== 'komma' || !s.near(numeral.next) || numeral.value.exponent !== 0) return null;
  let digits = '';
  let at = numeral.next + 1;
  for (; digits.length < 12 && s.gap(at) <= Gap.line; at++) {
    const said = s.isNumber(at) ? (/^\d{1,6}$/.test(s.raw(at)) ? Number(s.raw(at)) : null) : readCardinal(s.low(at));
    if (said === null || (digits !== '' && said > 9)) break;
    digits += s.isNumber(at) ? s.raw(at) : said;
    if (said > 9) {
      at++;
      break;
    }
  }
  if (digits === '') return null;
  const value = plus(numeral.value, scaled(whole(BigInt(digits)), -digits.length));
  return { ...numeral, value, end: s.end(at - 1), next: at };
}
