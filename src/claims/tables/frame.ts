import type { Readable, TableUnit, TextUnit } from '../../model/index.js';
import { aboveTable, LEADS } from './above.js';
import { type Column, headsRow, isTotal } from './columns.js';

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
  /** For each column the column that heads its rows where two tables stand side by side; else -1. */
  private readonly sideLabels: readonly number[];

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

/** Words between values head what follows them if the header or a total stands there again: two tables on the same lines. */
function sideLabelsOf(table: TableUnit, columns: readonly Column[]): number[] {
  const label = columns.findIndex((column) => column.role === 'label');
  // "Januar 12 Juli 211": a name before each number, and no header.
  const alternating =
    table.headerRows === 0 &&
    columns.length === 4 &&
    columns.map(({ role }) => role).join() === 'label,value,text,value' &&
    table.rows.every((row) => row.every((cell) => cell !== null));
  let side = -1;
  return columns.map((column, i) => {
    if (column.role === 'text' && columns.slice(0, i).some((before) => before.role === 'value')) {
      const again = label >= 0 && column.text !== '' && column.text === columns[label]!.text;
      const total = table.rows.some(
        (row) => row[i] && isTotal(row[i]!.text) && label >= 0 && row[label] && isTotal(row[label]!.text),
      );
      side = again || total || alternating || headedAgain(columns, label, i) ? i : -1;
    }
    return column.role === 'value' ? side : -1;
  });
}

/** "Aktiva | 2022 | 2021 | Passiva | 2022 | 2021": what heads the values behind the first labels heads those behind the second. */
function headedAgain(columns: readonly Column[], label: number, side: number): boolean {
  const size = side - label;
  const texts = columns.slice(label + 1).map(({ text }) => text);
  return (
    label >= 0 &&
    size > 1 &&
    texts.length === 2 * size - 1 &&
    texts.slice(0, size - 1).every((text, i) => text !== '' && text === texts[size + i])
  );
}
