import type { Readable, TableUnit, TextUnit } from '../../model/index.js';
import { aboveTable, LEADS, unitStated } from './above.js';
import type { UnitAt } from './cell-units.js';
import { type Column, headsRow } from './columns.js';
import { sideLabelsOf } from './sides.js';

/** What stands around the cells of a table: its columns, the heads of its rows, the text above and below. */
export class Frame {
  readonly above: Readable[];
  /** What of it speaks of the table: headings, questions, a sentence that leads to it. */
  readonly announcing: Readable[];
  /** "Stand 30.06.2023" on a line of its own above. */
  readonly notesAbove: Readable[];
  /** The note below the table: "(Stand jeweils zum 31.12. des Jahres)". */
  readonly below: Readable | null;
  readonly loose: ReadonlySet<number>;
  /** The unit of all values, where the header of the row heads states it: "Krankenquote (in %)" over names of places. */
  readonly cornerUnit: UnitAt | null;
  /** For each column the column that heads its rows where two tables stand side by side; else -1. */
  readonly sideLabels: readonly number[];

  constructor(
    readonly table: TableUnit,
    readonly columns: readonly Column[],
    units: readonly TextUnit[],
  ) {
    this.loose = new Set(table.loose ?? []);
    const above = aboveTable(table, units);
    this.above = above.map((unit) => unit.flow);
    this.announcing = above
      .filter((unit) => unit.role === 'question' || unit.role === 'heading' || LEADS.test(unit.flow.text))
      .map((unit) => unit.flow);
    this.notesAbove = this.above
      .slice(0, 3)
      .filter((readable) => readable.text.length < 160 && NOTE.test(readable.text));
    this.below = noteBelow(table, units);
    this.sideLabels = sideLabelsOf(table, columns);
    this.cornerUnit = cornerUnitOf(table, columns);
  }

  /** The innermost row head of a column's cells. */
  labelOf(row: number, column = -1): Readable | null {
    const side = this.sideLabels[column] ?? -1;
    if (side >= 0) return this.table.rows[row]![side] ?? null;
    let label: Readable | null = null;
    this.table.rows[row]!.forEach((cell, i) => {
      if (
        cell &&
        headsRow(this.columns[i]!, cell) &&
        /\p{L}{2}/u.test(cell.text) &&
        (!label || !/^[IVX]{1,4}$/.test(cell.text))
      )
        label = cell;
    });
    return label;
  }

  /** The columns that head the rows of a second table on the same lines. */
  get sides(): number[] {
    return [...new Set(this.sideLabels)].filter((side) => side >= 0);
  }

  groupOf(row: number): Readable | null {
    const cell = this.table.rows[row]![0] ?? null;
    return cell && this.columns[0]!.role === 'label' ? cell : null;
  }

  /** All row heads in one line. */
  labelText(row: number): string {
    return this.table.rows[row]!.filter((cell, i) => cell && headsRow(this.columns[i]!, cell))
      .map((cell) => cell!.text)
      .join(' ');
  }
}

/** Row heads with numbers in them are what such a unit measures: "Fläche (ha)" over "10 bis 20". */
function cornerUnitOf(table: TableUnit, columns: readonly Column[]): UnitAt | null {
  const at = columns.findLastIndex(
    (column, i) => column.role === 'label' && columns.slice(0, i + 1).every(({ role }) => role === 'label'),
  );
  const header = at < 0 ? null : columns[at]!.text;
  if (!header || columns.some((column) => column.role === 'value' && !column.change && column.unit)) return null;
  const unit = unitStated(header);
  if (!unit) return null;
  const body = table.rows.slice(table.headerRows);
  return body.filter((row) => /\d/.test(row[at]?.text ?? '')).length * 2 > body.length ? null : unit;
}

const NOTE =
  /^\(?\s?(?:\*\)?\s)?(?:(?:Daten|Alle Angaben|Angaben|Zahlen|Werte)\p{Ll}*,?\s(?:mit\s)?)?(?:jeweils\s)?(?:Stand|Stichtag|Datenstand)/u;

/** The text right behind the table, if it says as of when its figures are. */
function noteBelow(table: TableUnit, units: readonly TextUnit[]): Readable | null {
  const next = units[(table.lead ?? -1) + 1];
  if (!next || next.flow.text.length > 160 || !NOTE.test(next.flow.text)) return null;
  const last =
    table.rows
      .at(-1)
      ?.findLast((cell) => cell)
      ?.span().end ?? 0;
  const { start } = next.flow.span();
  return start >= last && start - last < 400 ? next.flow : null;
}
