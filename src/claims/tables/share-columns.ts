import type { RelationDraft } from '../relations/draft.js';
import type { Grid } from './relations.js';

type Value = ReturnType<Grid['values']>[number];

/** "Anträge | bewilligt | abgelehnt | offen": columns without a noun that add up to the one before them in every row. */
export function splitColumns(grid: Grid, values: readonly Value[]): RelationDraft[] {
  const found: RelationDraft[] = [];
  for (const whole of values) {
    const parts = values.filter((value) => value.column.inherits === whole.index && !value.column.part);
    if (parts.length < 2 || whole.unit === '%' || parts.some((part) => part.unit !== whole.unit)) continue;
    const rows = grid.rows().filter((row) => [whole, ...parts].every((value) => grid.value(row, value.index) !== null));
    const adds = (row: number) =>
      Math.abs(parts.reduce((sum, part) => sum + grid.value(row, part.index)!, 0) - grid.value(row, whole.index)!) <
      1e-6;
    if (rows.length < 2 || !rows.every(adds)) continue;
    for (const row of rows)
      found.push({
        type: 'sum',
        parts: parts.map((part) => grid.index(row, part.index)!),
        total: grid.index(row, whole.index)!,
        rule: 'table.split-columns',
        ...grid.span(row),
      });
  }
  return found;
}

/** "Prüfungen | Verfahren | Anteil in %": where the share is that of one column in another in all rows, the one is part of the other. */
export function shareColumns(grid: Grid, values: readonly Value[]): RelationDraft[] {
  const found: RelationDraft[] = [];
  for (const share of values.filter((value) => value.unit === '%')) {
    const counts = values.filter((value) => value.unit !== '%');
    for (const part of counts) {
      const whole = counts.find(
        (other) => other !== part && other.unit === part.unit && !part.column.part && shares(grid, share, part, other),
      );
      if (!whole || part.column.inherits === whole.index) continue;
      for (const row of grid.rows()) {
        const a = grid.index(row, part.index);
        const b = grid.index(row, whole.index);
        if (a !== null && b !== null)
          found.push({ type: 'part', part: a, whole: b, rule: 'table.share-column', ...grid.span(row) });
      }
    }
  }
  return found;
}

/** Whether a column gives the share of one in another, in at least three rows and in all of them. */
function shares(grid: Grid, share: Value, part: Value, whole: Value): boolean {
  let hits = 0;
  for (const row of grid.rows()) {
    const by = grid.claim(row, share.index)?.draft;
    const a = grid.claim(row, part.index)?.draft;
    const b = grid.claim(row, whole.index)?.draft;
    if (by?.value == null || a?.value == null || b?.value == null) continue;
    if (b.value <= 0 || a.value > b.value || a.period?.edtf !== b.period?.edtf) return false;
    const slack = by.resolution * 0.55 + ((a.resolution + b.resolution) / b.value) * 50;
    if (Math.abs((a.value / b.value) * 100 - by.value) > slack || slack > 5) return false;
    hits++;
  }
  return hits >= 3;
}
