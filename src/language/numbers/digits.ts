import { type Decimal, decimal, MOST_DIGITS } from './decimal.js';

/** How a number in digits is written. */
export type Shape = 'plain' | 'grouped' | 'comma' | 'point' | 'dotted' | 'malformed';

export interface Digits {
  value: Decimal;
  shape: Shape;
  /** Characters at its end that are a footnote mark glued on. */
  note: number;
}

/** German digits: dots or apostrophes group thousands, a comma starts the decimals. `null` for dates, section numbers and the like. */
export function readDigits(raw: string): Digits | null {
  if (raw.length > MOST_DIGITS) return null;
  const swiss = /[’']/.test(raw) ? /^([\d’']+)\.(\d{1,2})$/.exec(raw) : null;
  if (swiss) return readDigits(`${swiss[1]},${swiss[2]}`);
  const text = raw.replace(/[’']/g, '.');
  const comma = text.indexOf(',');
  if (comma < 0) return text.includes('.') ? readDots(text) : digits(text, 'plain');
  if (text.indexOf(',', comma + 1) >= 0) return readEnglish(text);
  const decimals = text.slice(comma + 1);
  const point = decimals.indexOf('.');
  if (point >= 0)
    return /^\d{1,3}$/.test(text.slice(0, comma)) && /^\d{3}\.\d+$/.test(decimals) ? readEnglish(text) : null;
  const integer = text.slice(0, comma);
  if (!integer.includes('.')) return digits(`${integer}.${decimals}`, 'comma');
  const shape = isGrouped(integer) ? 'comma' : 'malformed';
  return digits(`${integer.replaceAll('.', '')}.${decimals}`, shape);
}

const digits = (text: string, shape: Shape, note = 0): Digits => ({ value: decimal(text), shape, note });

function readDots(text: string): Digits | null {
  if (isGrouped(text)) return digits(text.replaceAll('.', ''), 'grouped');
  const parts = text.split('.');
  const last = parts.at(-1)!;
  const first = parts[0]!;
  // "1.4602" is 1.460 and note 2.
  if (last.length > 3 && last.length < 6 && isGrouped(text.slice(0, text.length - last.length + 3))) {
    const note = last.length - 3;
    return digits(text.slice(0, text.length - note).replaceAll('.', ''), 'grouped', note);
  }
  // "0229.504" would be grouped, had it no zero before.
  if (parts.length === 2 && /^0\d/.test(first) && last.length === 3) return digits(first + last, 'malformed');
  if (parts.length === 2 && first.length < 10) return digits(text, 'point');
  return null;
}

/** "1.234.567": one to three digits, then threes; "0.573" is no group. */
function isGrouped(text: string): boolean {
  const dot = text.indexOf('.');
  if (dot < 1 || dot > 3 || text.charCodeAt(0) === 0x30 || (text.length - dot) % 4 !== 0) return false;
  for (let i = dot; i < text.length; i += 4) if (text.charCodeAt(i) !== 0x2e) return false;
  return text.split('.').every((part, i) => i === 0 || part.length === 3);
}

/** "1,234,567.89", as tables made in English print it. */
function readEnglish(text: string): Digits | null {
  const point = text.indexOf('.');
  const integer = point < 0 ? text : text.slice(0, point);
  if (!isGrouped(integer.replaceAll(',', '.'))) return null;
  return digits(integer.replaceAll(',', '') + text.slice(integer.length), point < 0 ? 'grouped' : 'comma');
}
