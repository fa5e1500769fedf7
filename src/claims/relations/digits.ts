import { equal } from '../../model/interval.js';

/** How many digits a number has without the zeros around them: 3 for "20,5", 1 for "300". */
export function significant(decimal: string): number {
  const digits = decimal.replace(/[-.]/g, '');
  let [start, end] = [0, digits.length];
  while (digits[start] === '0') start++;
  while (end > start && digits[end - 1] === '0') end--;
  return end - start;
}

/** Whether two sums of decimals are one, whatever the last bits say. */
export const sameSum = (a: number, b: number): boolean => equal(a, b) || Math.abs(a - b) <= Math.abs(b) * 1e-9;
