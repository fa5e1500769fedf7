import type { TableUnit } from '../../model/index.js';
import type { RelationDraft } from '../relations/draft.js';
import type { CellClaim } from './cells.js';
import { changeRelations } from './changes.js';
import { type Column, isTotal } from './columns.js';
import { Grid } from './grid.js';
import { previousRowChanges } from './previous-rows.js';
import { rowChanges } from './row-changes.js';
import { totalRelations } from './totals.js';

/** "(1/3 bzw. 33 %)": a fraction and the same in per cent. */
function roundedInCells(claims: readonly CellClaim[]): RelationDraft[] {
  const found: RelationDraft[] = [];
  for (let i = 1; i < claims.length; i++) {
    const { draft: a, number, row, column } = claims[i - 1]!;
    const b = claims[i]!;
    if (!number.fraction || b.row !== row || b.column !== column || b.draft.unit.code !== '%') continue;
    if (Math.abs(a.value! * 100 - (b.draft.value ?? 0)) <= b.draft.resolution)
      found.push({ type: 'same', a: i - 1, b: i, rule: 'same/rounded', start: a.start, end: b.draft.end });
  }
  return found;
}

/** "Bilanzsumme" on both sides: the same sum, under headers of the same words. */
function sameTotals([left, ...others]: readonly Grid[]): RelationDraft[] {
  if (!left || others.length === 0) return [];
  const found: RelationDraft[] = [];
  const columns = left.values().filter(({ column }) => column.text !== '');
  const totals = left.rows().filter((row) => isTotal(left.label(row)));
  for (const right of others) {
    const twins = right.values();
    for (const { index, column } of columns) {
      const twin = twins.find((value) => value.column.text === column.text);
      if (!twin) continue;
      for (const row of totals) {
        if (left.label(row) !== right.label(row)) continue;
        const a = left.index(row, index);
        const b = right.index(row, twin.index);
        if (a !== null && b !== null && left.claims[a]!.draft.value === left.claims[b]!.draft.value)
          found.push({ type: 'same', a, b, rule: 'same/total', ...left.span(row) });
      }
    }
  }
  return found;
}

/** What the claims of a table have to do with each other. */
export function tableRelations(
  table: TableUnit,
  columns: readonly Column[],
  claims: readonly CellClaim[],
  sideLabels: readonly number[],
): RelationDraft[] {
  const grid = new Grid(table, columns, claims);
  const sides = grid.sides(sideLabels);
  const between = previousRowChanges(grid);
  const said = new Set(between.map((relation) => (relation.type === 'change' ? relation.by : null)));
  const beside = changeRelations(grid).filter((relation) => relation.type !== 'change' || !said.has(relation.by));
  return [
    ...beside,
    ...between,
    ...rowChanges(grid),
    ...sides.flatMap(totalRelations),
    ...sameTotals(sides),
    ...roundedInCells(claims),
  ];
}
