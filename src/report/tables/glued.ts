import type { RowCell } from './lines.js';

/**
 * Where a text layer glued a number and its share together ("8797 %" behind 90 places), the row lacks a cell, and no other cut of the digits fits a
 * number before them than 87 and 97 %. What the two are stays unsaid, for arithmetic may not choose what is printed; but the cells behind
 * them are known to stand one column further on. Gives the index of the glued cell; -1 where there is none for sure.
 */
export function gluedCell(cells: readonly RowCell[], read: (cell: RowCell) => string): number {
  const at = cells.findIndex((cell) => cell.kind === 'percent' && GLUED.test(read(cell)));
  if (at < 1) return -1;
  const before = cells.slice(0, at).map((cell) => Number(read(cell).replace(/\./g, '').replace(',', '.')));
  return cutsOf(read(cells[at]!), before) === 1 ? at : -1;
}

const GLUED = /^(\d{3,9})(?:,(\d{1,2}))?\s?%$/;

/** In how many ways a cell falls into a number and a share of one of the numbers before it. */
function cutsOf(cell: string, before: readonly number[]): number {
  const [, digits = '', decimals = ''] = GLUED.exec(cell)!;
  let found = 0;
  for (let cut = 1; cut < digits.length; cut++) {
    if (digits[cut] === '0' && cut < digits.length - 1) continue;
    const part = Number(digits.slice(0, cut));
    const share = Number(`${digits.slice(cut)}.${decimals || '0'}`);
    const slack = 0.51 * 10 ** -decimals.length;
    if (share <= 100 && before.some((whole) => whole > 0 && Math.abs((part / whole) * 100 - share) <= slack)) found++;
  }
  return found;
}
