import type { Grid } from './grid.js';

/** The sum of rows in a column, with what their rounding can hide. */
export class ColumnSum {
  private sum = 0;
  private slack = 0;

  constructor(
    private readonly grid: Grid,
    private readonly column: number,
    rows: readonly number[] = [],
  ) {
    for (const row of rows) this.add(row);
  }

  add(row: number): void {
    for (const index of this.grid.indexes(row, this.column)) {
      const { value, resolution } = this.grid.claims[index]!.draft;
      if (value === null) continue;
      this.sum += value;
      this.slack += resolution / 2;
    }
  }

  /** Whether it is the total that a row prints; null where it prints none. */
  fits(total: number): boolean | null {
    const whole = this.grid.claim(total, this.column)?.draft;
    if (whole?.value == null) return null;
    return Math.abs(this.sum - whole.value) <= this.slack + whole.resolution / 2 + 1e-9 * Math.abs(whole.value);
  }
}
