import type { UnitEntry } from '../german/units/index.js';
import type { Stream } from '../scan/stream.js';
import { Gap } from '../scan/token.js';
import { type Decimal, scaled, times, whole } from './decimal.js';
import type { Numeral } from './numeral.js';
import { isPartTime, readUnit } from './units.js';

/** A numeral with the unit behind it. */
export interface Measured {
  numeral: Numeral;
  unit: UnitEntry | null;
  /** Offsets of the unit as printed. */
  unitStart: number;
  unitEnd: number;
  next: number;
}

/** Reads the unit behind a numeral, or the currency before it. */
export function readMeasured(s: Stream, numeral: Numeral, i: number, floor: number): Measured {
  const unit = readUnit(s, numeral.next);
  if (unit)
    return {
      numeral,
      unit: unit.entry,
      unitStart: s.start(numeral.next),
      unitEnd: s.end(unit.next - 1),
      next: unit.next,
    };
  const before = i > floor && s.gap(i) <= Gap.blank && isCurrencyBefore(s, i, numeral) ? readUnit(s, i - 1) : null;
  if (before?.next === i && before.entry.system === 'iso4217') {
    return { numeral, unit: before.entry, unitStart: s.start(i - 1), unitEnd: s.end(i - 1), next: numeral.next };
  }
  const staff = numeral.shape === 'comma' ? staffNoun(s, numeral.next) : null;
  if (staff !== null)
    return { numeral, unit: fullTime, unitStart: s.start(staff), unitEnd: s.end(staff), next: staff + 1 };
  return { numeral, unit: null, unitStart: numeral.end, unitEnd: numeral.end, next: numeral.next };
}
const fullTime: UnitEntry = { code: '{FTE}', system: 'ucum' };

/** "7,5 Stellen", "0,5 zusätzliche Stellen". */
function staffNoun(s: Stream, i: number): number | null {
  for (let n = i; n < i + 2; n++) if (s.capital(n) && isPartTime(s.low(n))) return n;
  return null;
}

/** "€ 36.800", "EUR 5,00"; a year behind "in €" is no amount. */
function isCurrencyBefore(s: Stream, i: number, numeral: Numeral): boolean {
  if (!/^(?:[€$£¥]|EUR|USD|GBP|CHF|DM)$/.test(s.raw(i - 1))) return false;
  return !(numeral.shape === 'plain' && /^(?:19|20)\d\d$/.test(s.raw(i)) && !s.glued(i));
}

/** The value in the unit's base: 5 TEUR are 5000, two quarters six months. */
export const amountOf = ({ numeral, unit }: Measured): Decimal =>
  scaled(unit?.times ? times(numeral.value, whole(unit.times)) : numeral.value, unit?.scale ?? 0);
