import type { RelationDraft } from '../relations/draft.js';
import { changeOf, changesRow } from './change-headers.js';
import { fitting, type Lines, rowsOf } from './changes.js';
import type { Column } from './columns.js';
import type { Grid, ValueColumn } from './grid.js';

/** Rows that say how others changed: most tables have none. */
const MOST_ROWS = 60;

/**
 * "Soll / Ist / Differenz" below each other: the change lies between two rows, in every column. Only where two rows explain it in most columns.
 *
 *                 Adorf   Beheim
 *     Soll         21,4     14,8
 *     Ist          18,5     15,0
 *     Differenz    -2,9      0,2
 */
export function rowChanges(grid: Grid): RelationDraft[] {
  const rows = grid.rows();
  if (rows.length < 3 || rows.length > MOST_ROWS) return [];
  const changing = rows.filter((row) => changesRow(grid.innerLabel(row)));
  if (changing.length === 0 || changing.length * 2 > rows.length) return [];
  const turned = turn(grid);
  const values = turned.values();
  const found: RelationDraft[] = [];
  let from = 0;
  for (const row of changing) {
    const change = values.find((value) => value.index === row);
    // Most such rows look back as far as the one before them; several may go on about the same two.
    const levels = values.filter((value) => !value.change && value.index < row && value.index >= from);
    const pair = change && levels.length >= 2 ? fitting(turned, change, levels) : null;
    if (!pair) continue;
    found.push(...rowsOf(turned, row, pair).map((relation) => ({ ...relation, rule: 'table.change-row' })));
    from = Math.min(pair.from ?? pair.to, pair.to);
  }
  return found;
}

/** A table read by its rows: what stands beside each other is compared as what stands below each other is elsewhere. */
function turn(grid: Grid): Lines {
  const columns = grid.values().filter((value) => !value.change);
  const heads = grid.rows().map((row) => ({ row, text: grid.label(row), ...changeOf(grid.innerLabel(row)) }));
  const places: Pick<Column, 'text' | 'direction'>[] = [];
  for (const { row, text, direction } of heads) places[row] = { text, direction };
  return {
    columns: places,
    rows: () => columns.map(({ index }) => index),
    index: (column, row) => grid.index(row, column),
    claim: (column, row) => grid.claim(row, column),
    value: (column, row) => grid.value(row, column),
    span: (column) => spanOf(grid, column),
    values: () =>
      heads.flatMap(({ row, text, change, direction }): ValueColumn[] => {
        const claims = columns.map(({ index }) => grid.claim(row, index)).filter((claim) => claim !== null);
        if (claims.length === 0) return [];
        const unit = claims[0]!.draft.unit.code;
        return [{ index: row, unit, change, column: { ...grid.columns[columns[0]!.index]!, text, direction } }];
      }),
  };
}

/** From the first to the last number of a column. */
function spanOf(grid: Grid, column: number): { start: number; end: number } {
  const drafts = grid.rows().flatMap((row) => grid.indexes(row, column).map((index) => grid.claims[index]!.draft));
  return { start: Math.min(...drafts.map(({ start }) => start)), end: Math.max(...drafts.map(({ end }) => end)) };
}
