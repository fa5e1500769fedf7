import type { Found, Quantity } from '../mention.js';
import type { Stream } from '../scan/stream.js';
import { toText } from './decimal.js';
import { readNumeral } from './numeral.js';
import { readUnit } from './units.js';

/** Reads a number that is glued to the rest of its word: "15-köpfig", "11er-Karte", "25m-Bahn", "60-prozentig", "20%-ig", "58a". */
export function readCompound(s: Stream, i: number, floor: number): Found | null {
  if (s.glued(i) && s.isWord(i - 1) && i - 1 >= floor) return null;
  const percent = s.is(i + 1, '%') ? i + 2 : i + 1;
  let at = percent;
  const hyphen = s.glued(at) && (s.is(at, '-') || s.is(at, '‑'));
  if (hyphen) at++;
  if (!s.isWord(at) || !(s.glued(at) || (hyphen && percent === i + 2))) return null;
  if (!hyphen && readUnit(s, at)) return null;
  const word = s.low(at);
  if (percent === i + 2 && /^-?p(?:un)?kt/.test(word)) return null;
  const numeral = readNumeral(s, i);
  if (!numeral) return null;
  const unit = percent === i + 2 || /^prozentig/.test(word) ? '%' : (unitOf(s, at, word) ?? '1');
  const text = s.text.slice(s.start(i), s.end(at));
  const value = toText(numeral.value);
  const factor = hyphen && /^(?:mal|fach)/.test(word);
  const quantity: Quantity = {
    type: 'quantity',
    start: s.start(i),
    end: s.end(at),
    text,
    value: Number(value),
    decimal: value,
    lower: null,
    upper: null,
    resolution: Number(`1e${numeral.value.exponent}`),
    comparator: '=',
    unit: { text: unit === '%' ? '%' : '', code: unit, system: unit === '1' ? 'count' : 'ucum', per: null },
    number: { start: numeral.start, end: numeral.end },
    rule: 'quantity.compound',
    form: 'digits',
    firstToken: i,
    nextToken: at + 1,
    ...(factor ? {} : { compound: true as const }),
  };
  return quantity;
}

/** "m-Bahn" measures metres, "jährig" years. */
function unitOf(s: Stream, i: number, word: string): string | null {
  if (/^jährig/.test(word)) return 'a';
  if (/^monatig/.test(word)) return 'mo';
  if (/^(?:tägig)/.test(word)) return 'd';
  if (/^(?:wöchig)/.test(word)) return 'wk';
  if (/^(?:stündig)/.test(word)) return 'h';
  const sign = /^(?:m|km|kg|ha|t|kW|MW|Euro)(?=-)/.exec(s.raw(i))?.[0];
  return sign ? (({ ha: 'har', Euro: 'EUR' } as Record<string, string>)[sign] ?? sign) : null;
}
