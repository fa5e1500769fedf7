import { factorWords } from '../german/compounds.js';
import type { Quantity } from '../mention.js';
import type { Stream } from '../scan/stream.js';
import { factorOf, numberIn } from './compound.js';
import { type Decimal, decimal, quotient, toNumber, toText, whole } from './decimal.js';
import { readNumberWord } from './number-words.js';
import { readPerUnit } from './per.js';
import { qualifierBefore } from './qualifier.js';

/** Reads "doppelt so viele", "verdreifacht", "zweimal pro Woche", "das Zehnfache", "halb so viele". */
export function readFactor(s: Stream, i: number, floor: number): Quantity | null {
  const word = s.low(i);
  const value = valueIn(word) ?? (word === 'halb' && s.low(i + 1) === 'so' ? decimal('0.5') : null);
  return value && build(s, i, floor, value, i + 1);
}

function valueIn(word: string): Decimal | null {
  const known = factorWords.find(({ pattern }) => pattern.test(word));
  if (known) return decimal(known.value);
  const grown = /^ver([\p{Ll}]{4,40}?)fach(?:t|te|ten|ter|tes|tem|en|ung|ungen)$/u.exec(word);
  return grown ? numberIn(grown[1]!) : (factorOf(word)?.value ?? null);
}

/** Reads "jeder Zehnte", "jede dritte Stelle": one of so many. */
export function readOneOf(s: Stream, i: number, floor: number): Quantity | null {
  if (!/^jede[nrsm]?$/.test(s.low(i)) || !s.near(i + 1)) return null;
  const read = readNumberWord(s.low(i + 1));
  if (read?.kind !== 'ordinal' || read.value < 2) return null;
  return { ...build(s, i, floor, quotient(whole(1), whole(read.value)), i + 2), resolution: 0.01, form: 'fraction' };
}

function build(s: Stream, i: number, floor: number, value: Decimal, end: number): Quantity {
  const qualified = qualifierBefore(s, i, floor);
  const per = readPerUnit(s, end, true);
  const first = qualified?.first ?? i;
  const next = per?.next ?? end;
  return {
    type: 'quantity',
    start: s.start(first),
    end: s.end(next - 1),
    text: s.text.slice(s.start(first), s.end(next - 1)),
    value: toNumber(value),
    decimal: toText(value),
    lower: qualified?.comparator === '>=' ? toNumber(value) : null,
    upper: qualified?.comparator === '<=' ? toNumber(value) : null,
    resolution: Number(`1e${value.exponent}`),
    comparator: qualified?.comparator ?? '=',
    unit: { text: '', code: '1', system: 'count', per: per?.code ?? null },
    number: { start: s.start(i), end: s.end(end - 1) },
    rule: 'quantity.factor',
    form: 'words',
    compound: true,
    firstToken: first,
    nextToken: next,
  };
}
