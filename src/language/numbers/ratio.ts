import type { Quantity } from '../mention.js';
import type { Stream } from '../scan/stream.js';
import { Gap } from '../scan/token.js';
import { quotient, toNumber, toText } from './decimal.js';
import { qualifierBefore } from './qualifier.js';
import { readNumeral } from './read-numeral.js';

/** Reads "1:6", "6,5 : 1", and behind "Verhältnis" also "eins zu sechs". */
export function readRatio(s: Stream, i: number, floor: number): Quantity | null {
  const colon = s.is(i + 1, ':') && s.isNumber(i) && s.isNumber(i + 2);
  const spelled = s.low(i + 1) === 'zu' && isLed(s, i, floor);
  if (!colon && !spelled) return null;
  if (colon && (s.gap(i + 1) > Gap.blank || s.gap(i + 1) !== s.gap(i + 2))) return null;
  const above = readNumeral(s, i);
  const below = readNumeral(s, i + 2);
  if (!above || !below || above.next !== i + 1 || below.value.digits === 0n) return null;
  if (above.shape === 'grouped' || s.raw(i).startsWith('0')) return null;
  const value = quotient(above.value, below.value);
  const qualified = qualifierBefore(s, i, floor);
  const first = qualified?.first ?? i;
  const [start, end] = [s.start(first), s.end(i + 2)];
  return {
    type: 'quantity',
    start,
    end,
    text: s.text.slice(start, end),
    value: toNumber(value),
    decimal: toText(value),
    lower: null,
    upper: null,
    resolution: 0.0001,
    comparator: qualified?.comparator ?? '=',
    unit: { text: '', code: '1', system: 'count', per: null },
    number: { start: s.start(i), end },
    rule: 'quantity.ratio',
    form: 'ratio',
    firstToken: first,
    nextToken: i + 3,
  };
}

function isLed(s: Stream, i: number, floor: number): boolean {
  for (let n = i - 1; n >= floor && n > i - 4; n--)
    if (/verhältnis|schlüssel|relation|maßstab/.test(s.low(n))) return true;
  return false;
}
