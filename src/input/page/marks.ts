import { type Run, rightOf } from './run.js';

const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const loweredDigits = '₀₁₂₃₄₅₆₇₈₉';

/**
 * The text of a run that is raised or lowered beside `base`, in Unicode's own raised and lowered digits; `null` where it is
 * neither. So `275` with a small raised 1 reads `275¹`, never `2751`; `m` with a raised 2 is `m²`, `CO` with a lowered 2 `CO₂`.
 * Whether a raised digit is an exponent or the mark of a footnote is for the language to say.
 */
export function scriptOf(run: Run, base: Run): string | null {
  const rise = (base.y - run.y) / base.size;
  if (rise > 0.75 || rise < -0.45 || (rise > -0.05 && rise < 0.14)) return null;
  const smaller = run.size <= 0.86 * base.size;
  const digits = /^[\d,;*)( ]{1,8}$/.test(run.text);
  if (!smaller && !(digits && run.text.length <= 3 && rise > 0.2)) return null;
  if (!beside(run, base, smaller)) return null;
  if (rise > 0) return digits ? raised(run.text) : run.text;
  return /^\d{1,3}$/.test(run.text) ? lowered(run.text) : run.text;
}

function beside(run: Run, base: Run, smaller: boolean): boolean {
  const after = run.x - rightOf(base);
  const before = base.x - rightOf(run);
  const reach = (smaller ? 0.3 : 0.12) * base.size;
  return (after > -0.25 * base.size && after < reach) || (smaller && before > -0.1 * base.size && before < base.size);
}

function raised(text: string): string {
  return text.replace(/[\d()]/g, (sign) => (sign === '(' ? '⁽' : sign === ')' ? '⁾' : raisedDigits[Number(sign)]!));
}

function lowered(text: string): string {
  return text.replace(/\d/g, (digit) => loweredDigits[Number(digit)]!);
}
