import type { Claim } from './claim.js';

/** All numbers that a printed number can stand for. */
export interface Interval {
  low: number;
  high: number;
}

type Printed = Pick<Claim, 'value' | 'lower' | 'upper' | 'resolution' | 'comparator'>;

/**
 * The numbers that a claim can stand for: half a unit of its last printed digit to both sides. "rund 300" may have been rounded to hundreds, and "rund 26"
 * not well, so half a unit of the last digit that is not zero, at least a whole one of the last; bounds are open to one side. Null where no number is printed.
 */
export function intervalOf(claim: Printed): Interval | null {
  const half = claim.resolution / 2;
  if (claim.value === null) {
    return claim.lower === null || claim.upper === null ? null : { low: claim.lower - half, high: claim.upper + half };
  }
  const { value } = claim;
  switch (claim.comparator) {
    case '~': {
      const step = Math.max(claim.resolution, placeOfLastDigit(value, claim.resolution) / 2);
      return { low: value - step, high: value + step };
    }
    case '>':
    case '>=':
      return { low: value - half, high: Number.POSITIVE_INFINITY };
    case '<':
    case '<=':
      return { low: Number.NEGATIVE_INFINITY, high: value + half };
    default:
      return { low: value - half, high: value + half };
  }
}

/** The place value of the last digit that is not zero: 100 for 300, 1 for 26. */
function placeOfLastDigit(value: number, resolution: number): number {
  let units = Math.round(Math.abs(value) / resolution);
  if (units === 0) return resolution;
  let place = resolution;
  while (units % 10 === 0) {
    units /= 10;
    place *= 10;
  }
  return place;
}

/** Whether some number lies in both. The borders count: a half may have been rounded either way. */
export function meet(a: Interval, b: Interval): boolean {
  const scale = Math.max(1, ...[a.low, a.high, b.low, b.high].filter(Number.isFinite).map(Math.abs));
  const slack = scale * 1e-9;
  return a.low <= b.high + slack && b.low <= a.high + slack;
}

export const add = (a: Interval, b: Interval): Interval => ({ low: a.low + b.low, high: a.high + b.high });
export const minus = (a: Interval, b: Interval): Interval => ({ low: a.low - b.high, high: a.high - b.low });
export const negate = (a: Interval): Interval => ({ low: -a.high, high: -a.low });

/** The quotient, if the divisor is above zero throughout. */
export function over(a: Interval, b: Interval): Interval | null {
  if (!(b.low > 0)) return null;
  const ends = [quotient(a.low, b.low), quotient(a.low, b.high), quotient(a.high, b.low), quotient(a.high, b.high)];
  return { low: Math.min(...ends), high: Math.max(...ends) };
}

/** Infinity over infinity says nothing; the other ends of the interval tell the bounds. */
function quotient(a: number, b: number): number {
  if (Number.isFinite(b)) return a / b;
  return Number.isFinite(a) ? 0 : a;
}

export const times = (a: Interval, factor: number): Interval =>
  factor >= 0 ? { low: a.low * factor, high: a.high * factor } : { low: a.high * factor, high: a.low * factor };
export const shifted = (a: Interval, by: number): Interval => ({ low: a.low + by, high: a.high + by });

/** Whether two numbers are the same but for the last bits. */
export const equal = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/** A bound as JSON can hold it. */
export const finite = (value: number): number | null => (Number.isFinite(value) ? clean(value) : null);

/** Without the noise of binary fractions. */
export const clean = (value: number): number => Number(value.toPrecision(12));
