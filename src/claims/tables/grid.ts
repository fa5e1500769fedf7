import type { TableUnit } from '../../model/index.js';
import { type CellClaim, rowSpan } from './cells.js';
import { type Column, headsRow } from './columns.js';

/** A column of values, with the unit that most of its claims have. */
export interface ValueColumn {
  index: number;
  column: Column;
  /** The unit's code. */
  unit: string;
  /** Whether most of its claims are changes. */
  change: boolean;
}

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
  values(): ValueColumn[] {
    const found: ValueColumn[] = [];
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

  /** The tables that stand on the same lines, each with its own row heads: "Aktiva" and "Passiva". */
  sides(sideLabels: readonly number[]): Grid[] {
    if (sideLabels.every((label) => label < 0)) return [this];
    const first = this.columns.findIndex(({ role }) => role === 'label');
    const labels = sideLabels.map((label) => (label < 0 ? first : label));
    return [...new Set(labels)].map((label) => {
      const own = this.columns.map((column, i) =>
        column.role === 'value' && labels[i] !== label ? { ...column, role: 'text' as const } : column,
      );
      return new Grid(this.table, own, this.claims, label);
    });
  }

  span(row: number) {
    return rowSpan(this.table, row);
  }
}
