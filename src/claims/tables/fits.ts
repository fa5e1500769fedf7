import type { Grid } from './relations.js';

type Value = ReturnType<Grid['values']>[number];

/** Whether the rows add up to the total in a column; null where the total is not printed. */
export function fits(grid: Grid, value: Value, rows: readonly number[], total: number): boolean | null {
  const whole = grid.claim(total, value.index)?.draft;
  if (whole?.value == null) return null;
  let sum = 0;
  let slack = whole.resolution / 2;
  for (const row of rows) {
    for (const index of grid.indexes(row, value.index)) {
      const part = grid.claims[index]!.draft;
      if (part.value === null) continue;
      sum += part.value;
      slack += part.resolution / 2;
    }
  }
  return Math.abs(sum - whole.value) <= slack + 1e-9 * Math.abs(whole.value);
}
