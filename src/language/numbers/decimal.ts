/** An exact decimal number: `digits` × 10^`exponent`. */
export interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

/** Longer digit strings name something; as numbers they would cost quadratic time. */
export const MOST_DIGITS = 40;

/** Reads digits with an optional decimal point: "1.20" is 120 × 10^-2, so that the printed places stay known. */
export function decimal(text: string): Decimal {
  const point = text.indexOf('.');
  return point < 0
    ? { digits: BigInt(text), exponent: 0 }
    : { digits: BigInt(text.slice(0, point) + text.slice(point + 1)), exponent: point + 1 - text.length };
}

export const whole = (value: number | bigint): Decimal => ({ digits: BigInt(value), exponent: 0 });

/** × 10^power */
export const scaled = ({ digits, exponent }: Decimal, power: number): Decimal => ({
  digits,
  exponent: exponent + power,
});

export const negative = ({ digits, exponent }: Decimal): Decimal => ({ digits: -digits, exponent });

/** The product, exact. */
export function times(a: Decimal, b: Decimal): Decimal {
  return { digits: a.digits * b.digits, exponent: a.exponent + b.exponent };
}

/** The sum, exact. */
export function plus(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent);
  const lift = (x: Decimal) => x.digits * 10n ** BigInt(x.exponent - exponent);
  return { digits: lift(a) + lift(b), exponent };
}

/** The quotient to so many significant places behind the point; exact where the division ends before. */
export function quotient(a: Decimal, b: Decimal, places = 12): Decimal {
  if (b.digits === 0n) return whole(0);
  const digits = (a.digits * 10n ** BigInt(places)) / b.digits;
  return { digits, exponent: a.exponent - b.exponent - places };
}

/** The number in plain notation without trailing zeros: "1200000", "0.5". */
export function toText({ digits, exponent }: Decimal): string {
  const sign = digits < 0n ? '-' : '';
  const plain = (digits < 0n ? -digits : digits).toString();
  if (exponent >= 0) return plain === '0' ? '0' : sign + plain + '0'.repeat(exponent);
  const padded = plain.padStart(1 - exponent, '0');
  const fraction = padded.slice(exponent).replace(/(?<!0)0+$/, '');
  const integer = padded.slice(0, exponent);
  const text = fraction ? `${integer}.${fraction}` : integer;
  return text === '0' ? '0' : sign + text;
}

export const toNumber = (value: Decimal): number => Number(toText(value));

/** The place value of the last digit: 100000 for 12 × 10^5. */
export const placeValue = ({ exponent }: Decimal): number => Number(`1e${exponent}`);
