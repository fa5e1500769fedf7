import type { TableUnit } from '../../model/index.js';
import type { RelationDraft } from '../relations/draft.js';
import { type CellClaim, rowSpan } from './cells.js';
import { changeRelations } from './changes.js';
import { type Column, headsRow, isTotal } from './columns.js';
import { previousRowChanges } from './previous-rows.js';
import { rowChanges } from './row-changes.js';
import { sideLabelsOf } from './sides.js';
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
    /** The column that heads the rows where it is not all labels; -1 if they do. */
    private readonly labels = -1,
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
    if (this.labels >= 0) return this.table.rows[row]![this.labels]?.text ?? '';
    return this.table.rows[row]!.filter((cell, i) => cell && headsRow(this.columns[i]!, cell))
      .map((cell) => cell!.text)
      .join(' ');
  }

  /** The innermost row head. */
  innerLabel(row: number): string {
    if (this.labels >= 0) return this.label(row);
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

  /** Tables that stand on the same lines, each with its own row heads: "Aktiva" and "Passiva". */
  sides(): Grid[] {
    const heads = sideLabelsOf(this.table, this.columns);
    if (heads.every((head) => head < 0)) return [this];
    const first = this.columns.findIndex(({ role }) => role === 'label');
    return [
      ...new Set(heads.map((head, i) => (this.columns[i]!.role !== 'value' ? first : head < 0 ? first : head))),
    ].map((head) => {
      const own = this.columns.map((column, i) =>
        column.role === 'value' && (heads[i]! < 0 ? first : heads[i]) !== head
          ? { ...column, role: 'text' as const }
          : column,
      );
      return new Grid(this.table, own, this.claims, head);
    });
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

/** "Bilanzsumme" on both sides: the same sum, under headers of the same words. */
function sameTotals(sides: readonly Grid[]): RelationDraft[] {
  const [left, ...others] = sides;
  if (!left || others.length === 0) return [];
  const found: RelationDraft[] = [];
  for (const right of others)
    for (const row of left.rows()) {
      if (!isTotal(left.label(row)) || left.label(row) !== right.label(row)) continue;
      for (const { index, column } of left.values()) {
        const twin = right.values().find((value) => value.column.text === column.text && column.text !== '');
        const a = left.index(row, index);
        const b = twin ? right.index(row, twin.index) : null;
        if (a !== null && b !== null && left.claims[a]!.draft.value === left.claims[b]!.draft.value)
          found.push({ type: 'same', a, b, rule: 'same/total', ...left.span(row) });
      }
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
  const sides = grid.sides();
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
