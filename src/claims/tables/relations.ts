import type { TableUnit } from '../../model/index.js';
import type { RelationDraft } from '../relations/draft.js';
import { type CellClaim, rowSpan } from './cells.js';
import { changeRelations } from './changes.js';
import { type Column, headsRow } from './columns.js';
import { previousRowChanges } from './previous-rows.js';
import { rowChanges } from './row-changes.js';
import { totalRelations } from './totals.js';

/** The claims of a table by their places: only what stands alone in its cell can be counted with. */
export class Grid {
  private readonly at = new Map<string, number[]>();
  /** Rows whose values may stand in other columns. */
  readonly loose: ReadonlySet<number>;

  constructor(
    readonly table: TableUnit,
    readonly columns: readonly Column[],
    readonly claims: readonly CellClaim[],
  ) {
    this.loose = new Set(table.loose ?? []);
    claims.forEach((claim, index) => {
      if (this.loose.has(claim.row) || columns[claim.column]!.role !== 'value' || claim.number.bracketed) return;
      const key = `${claim.row} ${claim.column}`;
      const list = this.at.get(key);
      if (list) list.push(index);
      else this.at.set(key, [index]);
    });
  }

  /** All claims of a cell that holds several lines. */
  indexes(row: number, column: number): readonly number[] {
    return this.at.get(`${row} ${column}`) ?? [];
  }

  /** The index of the one claim of a cell; null if it holds none or several. */
  index(row: number, column: number): number | null {
    const list = this.at.get(`${row} ${column}`);
    return list?.length === 1 ? list[0]! : null;
  }

  claim(row: number, column: number): CellClaim | null {
    const index = this.index(row, column);
    return index === null ? null : this.claims[index]!;
  }

  value(row: number, column: number): number | null {
    return this.claim(row, column)?.draft.value ?? null;
  }

  rows(): number[] {
    const rows: number[] = [];
    for (let row = this.table.headerRows; row < this.table.rows.length; row++) rows.push(row);
    return rows;
  }

  /** The row head in one line. */
  label(row: number): string {
    return this.table.rows[row]!.filter((cell, i) => cell && headsRow(this.columns[i]!, cell))
      .map((cell) => cell!.text)
      .join(' ');
  }

  /** The innermost row head. */
  innerLabel(row: number): string {
    return this.table.rows[row]!.findLast((cell, i) => cell && headsRow(this.columns[i]!, cell))?.text ?? '';
  }

  /** Columns of values with the unit that most of their claims have. */
  values(): { index: number; column: Column; unit: string; change: boolean }[] {
    const found: { index: number; column: Column; unit: string; change: boolean }[] = [];
    this.columns.forEach((column, index) => {
      if (column.role !== 'value') return;
      const units = new Map<string, number>();
      let changes = 0;
      let all = 0;
      for (const row of this.rows()) {
        const claim = this.claim(row, index);
        if (!claim) continue;
        all++;
        if (claim.draft.kind === 'change') changes++;
        units.set(claim.draft.unit.code, (units.get(claim.draft.unit.code) ?? 0) + 1);
      }
      let unit = '';
      for (const [code, count] of units) if (!unit || count > units.get(unit)!) unit = code;
      if (all) found.push({ index, column, unit, change: changes * 2 > all });
    });
    return found;
  }

  span(row: number) {
    return rowSpan(this.table, row);
  }
}

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

/** What the claims of a table have to do with each other. */
export function tableRelations(
  table: TableUnit,
  columns: readonly Column[],
  claims: readonly CellClaim[],
): RelationDraft[] {
  const grid = new Grid(table, columns, claims);
  const between = previousRowChanges(grid);
  const said = new Set(between.map((relation) => (relation.type === 'change' ? relation.by : null)));
  const beside = changeRelations(grid).filter((relation) => relation.type !== 'change' || !said.has(relation.by));
  return [...beside, ...between, ...rowChanges(grid), ...totalRelations(grid), ...roundedInCells(claims)];
}
