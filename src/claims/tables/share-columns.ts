import type { RelationDraft } from '../relations/draft.js';
import type { Grid, ValueColumn } from './grid.js';

/** "Anträge | bewilligt | abgelehnt | offen": columns without a noun that add up to the one before them in every row. */
export function splitColumns(grid: Grid, values: readonly ValueColumn[]): RelationDraft[] {
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

/** What is left over is a difference, no part: "Einnahmen | Ausgaben | Überschuss". */
const LEFT =
  /[Üü]berschuss|[Ss]aldo|[Ee]rgebnis|(?:^|\s)[Rr]est|[Ff]ehlbetrag|[Gg]ewinn|[Vv]erlust|[Dd]ifferenz|[Bb]estand/;

/** "Soll | Besetzt | Unbesetzt": columns behind another that add up to it in every row, in three rows at least. */
export function addedColumns(grid: Grid, values: readonly ValueColumn[]): RelationDraft[] {
  const found: RelationDraft[] = [];
  values.forEach((whole, i) => {
    if (whole.unit === '%' || whole.column.part || whole.column.total || LEFT.test(whole.column.text)) return;
    const parts: ValueColumn[] = [];
    for (const part of values.slice(i + 1, i + 6)) {
      if (part.unit !== whole.unit || part.column.total || part.column.part || part.column.inherits === whole.index)
        break;
      if (LEFT.test(part.column.text) || part.index !== (parts.at(-1) ?? whole).index + 1) break;
      parts.push(part);
      if (parts.length < 2) continue;
      const rows = grid.rows().filter((row) => [whole, ...parts].every(({ index }) => grid.value(row, index) !== null));
      const split = rows.filter((row) => parts.filter(({ index }) => grid.value(row, index) !== 0).length > 1);
      if (rows.length < 3 || split.length < 2 || !rows.every((row) => addsUp(grid, row, whole, parts))) continue;
      for (const row of rows)
        found.push({
          type: 'sum',
          parts: parts.map((value) => grid.index(row, value.index)!),
          total: grid.index(row, whole.index)!,
          rule: 'table.added-columns',
          ...grid.span(row),
        });
      break;
    }
  });
  return found;
}

function addsUp(grid: Grid, row: number, whole: ValueColumn, parts: readonly ValueColumn[]): boolean {
  const sum = parts.reduce((all, { index }) => all + grid.value(row, index)!, 0);
  const printed = grid.value(row, whole.index)!;
  return Math.abs(sum - printed) <= 1e-9 * Math.max(1, Math.abs(printed));
}

/** "Prüfungen | Verfahren | Anteil in %": where the share is that of one column in another in all rows, the one is part of the other. */
export function shareColumns(grid: Grid, values: readonly ValueColumn[]): RelationDraft[] {
  const found: RelationDraft[] = [];
  for (const share of values.filter((value) => value.unit === '%')) {
    const counts = values.filter((value) => value.unit !== '%');
    for (const part of counts) {
      const whole = counts.find(
        (other) => other !== part && other.unit === part.unit && !part.column.part && shares(grid, share, part, other),
      );
      if (!whole || part.column.part) continue;
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
function shares(grid: Grid, share: ValueColumn, part: ValueColumn, whole: ValueColumn): boolean {
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
