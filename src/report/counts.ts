import { bulletOf } from './bullets.js';
import type { Row } from './rows.js';
import { endsClosed } from './sentence-ends.js';

/**
 * Whether a number with a dot at the start of a row counts items: "1990 waren es noch⏎930. Die Zahl" has no list in it, nor has
 * "8. Wahlperiode". `last` is the number of the item before.
 */
export function counts(
  rows: readonly Row[],
  at: number,
  number: number,
  last: number | null,
  behindHeading: boolean,
): boolean {
  if (last === number - 1) return true;
  const before = rows[at - 1];
  const runsOn = before !== undefined && rows[at]!.gap === 0 && !rows[at]!.pageBreak && !endsClosed(before.text);
  if (number === 1 && (!runsOn || behindHeading)) return true;
  if (number > 1 && runsOn) return false;
  for (let i = at + 1; i < rows.length && i <= at + 14; i++) {
    const next = bulletOf(rows[i]!.text);
    if (next?.style === '1.' && Number(next.number) === number + 1) return true;
  }
  return false;
}
