import type { RelationDraft } from '../relations/draft.js';
import type { Grid, ValueColumn } from './grid.js';

/** A column under "davon" is part of the nearest column before it that is none. */
export function partColumns(grid: Grid, values: readonly ValueColumn[]): RelationDraft[] {
  const found: RelationDraft[] = [];
  for (const value of values.filter((value) => value.column.part)) {
    const before = values.filter((other) => other.index < value.index && other.unit === value.unit);
    const whole = innerWhole(grid, value, before.at(-1)) ?? before.filter((other) => !other.column.part).at(-1);
    if (!whole) continue;
    for (const row of grid.rows()) {
      const part = grid.index(row, value.index);
      const of = grid.index(row, whole.index);
      if (part !== null && of !== null)
        found.push({ type: 'part', part, whole: of, rule: 'table.part-column', ...grid.span(row) });
    }
  }
  return found;
}

/** "davon Nichtschwimmer | davon mit Abzeichen": what only qualifies, behind a part that has a noun, is a part of that part. */
function innerWhole(grid: Grid, value: ValueColumn, before: ValueColumn | undefined): ValueColumn | null {
  if (!before?.column.part || before.index !== value.index - 1) return null;
  if (!/^\(?[Dd](?:avon|arunter):?\s(?:mit|ohne)\s/.test(value.column.text)) return null;
  if (!/^\(?[Dd](?:avon|arunter):?\s(?:\p{Ll}+e[rsnm]?\s)?\p{Lu}/u.test(before.column.text)) return null;
  const fits = grid.rows().every((row) => {
    const part = grid.value(row, value.index);
    const of = grid.value(row, before.index);
    return part === null || of === null || part <= of;
  });
  return fits ? before : null;
}
