import { type Dated, dated } from './shift.js';

/** The quarter or half of a number in the year of another one. */
export function countedPart(edtf: string, number: number): Dated | null {
  const span = /^(\d{4})-(\d\d)\/(\d{4})-(\d\d)$/.exec(edtf);
  if (!span || span[1] !== span[3]) return null;
  const size = Number(span[4]) - Number(span[2]) + 1;
  if ((size !== 3 && size !== 6) || size * number > 12) return null;
  const month = (n: number) => `${span[1]}-${String(n).padStart(2, '0')}`;
  return dated(`${month(size * (number - 1) + 1)}/${month(size * number)}`);
}

/** A month of the year that a time is in. */
export function partOf(edtf: string, month: number): Dated | null {
  const year = /^\d{4}(?:-\d\d){0,2}$/.test(edtf) ? edtf.slice(0, 4) : null;
  return year === null ? null : dated(`${year}-${String(month).padStart(2, '0')}`);
}
