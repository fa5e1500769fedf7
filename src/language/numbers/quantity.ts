import type { Comparator, Unit } from '../../model/index.js';
import type { Extra, Measure, Quantity } from '../mention.js';
import type { Stream } from '../scan/stream.js';
import { Gap } from '../scan/token.js';
import { type Decimal, negative, placeValue, toNumber, toText } from './decimal.js';
import { amountOf, type Measured, readMeasured } from './measured.js';
import { readCardinal } from './number-words.js';
import type { Numeral } from './numeral.js';
import { readPerUnit } from './per.js';
import { qualifierBefore, qualifierBehind } from './qualifier.js';
import { readRange } from './range.js';
import { readNumeral } from './read-numeral.js';
import { readSign } from './sign.js';
import { readUnit } from './units.js';

/** Reads the quantity at token `i`, with the words before it down to token `floor`. */
export function readQuantity(s: Stream, i: number, floor: number): Quantity | null {
  const numeral = readNumeral(s, i);
  if (!numeral) return null;
  const first = readMeasured(s, numeral, i, floor);
  const range = readRange(s, first, i, floor);
  return build(s, i, floor, range?.[0] ?? first, range?.[1] ?? null);
}

function build(s: Stream, i: number, floor: number, low: Measured, high: Measured | null): Quantity {
  const last = high ?? low;
  const currencyFirst = low.unitStart < low.numeral.start && low.unit !== null;
  const sign = readSign(s, currencyFirst ? i - 1 : i, floor);
  let first = sign ? sign.first : currencyFirst ? i - 1 : i;
  if (high && /^(?:zwischen|von)$/.test(s.low(first - 1)) && first - 1 >= floor && s.low(first - 1) === 'zwischen')
    first--;
  const qualified = qualifierBefore(s, beforeArticle(s, first, low.numeral), floor);
  if (qualified) first = qualified.first;
  const per = readPerUnit(s, last.next, last.unit !== null);
  const cents = readCents(s, last);
  let next = per?.inline ? per.next : (cents?.next ?? last.next);
  const after = qualified ? null : qualifierBehind(s, next);
  if (after) next = after.next;
  // "20 Personen oder mehr"
  const beyond = !qualified && !after && !last.unit && s.capital(next) ? qualifierBehind(s, next + 1) : null;
  let value = amountOf(low);
  if (cents) value = cents.value;
  if (sign?.sign === '-') value = negative(value);
  const comparator: Comparator =
    qualified?.comparator ?? (after ?? beyond)?.comparator ?? (low.numeral.about || hovers(s, first, next) ? '~' : '=');
  const measure: Measure = {
    value: high ? null : toNumber(value),
    decimal: high ? null : toText(value),
    lower: high || comparator === '>=' ? toNumber(value) : null,
    upper: high ? toNumber(amountOf(high)) : comparator === '<=' ? toNumber(value) : null,
    resolution: low.numeral.form === 'fraction' ? 0.01 : placeValue(high ? coarser(value, amountOf(high)) : value),
    comparator,
    unit: unitOf(s, last, per?.code ?? null),
    number: { start: low.numeral.start, end: high ? high.numeral.end : low.numeral.end },
  };
  const start = s.start(first);
  const end = Math.max(s.end(next - 1), measure.number.end);
  const extra: Extra = {
    rule: high ? 'quantity.range' : `quantity.${low.numeral.form}`,
    form: low.numeral.form,
    scale: last.numeral.scale,
    firstToken: first,
    nextToken: next,
    ...(sign ? { sign: sign.sign } : {}),
    ...(low.numeral.shape === 'malformed' ? { malformed: true as const } : {}),
    ...(low.numeral.article ? { compound: true as const } : {}),
  };
  return { type: 'quantity', start, end, text: s.text.slice(start, end), ...measure, ...extra };
}

/** "bewegten sich um 25 Mio. Euro" */
const hovers = (s: Stream, first: number, next: number) =>
  s.low(first - 1) === 'um' && /^(?:beweg|schwank|pendel)/.test(s.low(next) || s.low(first - 2));

/** "mehr als die Hälfte", "länger als ein halbes Jahr": the article stands between. */
function beforeArticle(s: Stream, first: number, numeral: Numeral): number {
  return (numeral.form === 'fraction' || s.low(first).startsWith('halbe')) &&
    /^(?:die|der|das|den|ein|eine[mnrs]?)$/.test(s.low(first - 1))
    ? first - 1
    : first;
}

const coarser = (a: Decimal, b: Decimal) => (a.exponent > b.exponent ? a : b);

/** "15 Euro 50", "3 Euro 20 Cent", "zehn Euro fünfzig". */
function readCents(s: Stream, { numeral, unit, next }: Measured): { value: Decimal; next: number } | null {
  if (unit?.code !== 'EUR' || unit.scale || numeral.scale || s.gap(next) !== Gap.blank) return null;
  if (numeral.shape !== 'plain' && numeral.shape !== 'word') return null;
  const said = s.isNumber(next) ? (/^\d\d$/.test(s.raw(next)) ? Number(s.raw(next)) : null) : readCardinal(s.low(next));
  if (said === null || said < 1 || said > 99 || numeral.value.exponent < 0) return null;
  const behind = readUnit(s, next + 1);
  const cents = behind?.entry.code === 'EUR' && behind.entry.scale === -2;
  if (!cents && (behind || !endsAt(s, next + 1))) return null;
  const digits = numeral.value.digits * 10n ** BigInt(numeral.value.exponent) * 100n + BigInt(said);
  return { value: { digits, exponent: -2 }, next: cents ? behind.next : next + 1 };
}

/** No word, dash or sign follows that the number before could belong to. */
const endsAt = (s: Stream, i: number) =>
  !s.isWord(i) && !s.is(i, '-') && !s.is(i, '%') && !(s.glued(i) && s.kind(i) !== 'punctuation');

function unitOf(s: Stream, { unit, unitStart, unitEnd }: Measured, per: string | null): Unit {
  if (!unit) return { text: '', code: '1', system: 'count', per };
  const slash = unit.code.indexOf('/');
  const text = s.text.slice(unitStart, unitEnd).replace(/\s+/g, ' ');
  if (slash > 0) return { text, code: unit.code.slice(0, slash), system: unit.system, per: unit.code.slice(slash + 1) };
  return { text, code: unit.code, system: unit.system, per };
}
