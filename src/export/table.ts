import type { Exported } from './place.js';

/** Types of Table Schema; an array stands in its cell as JSON. */
export type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'array';
export type Cell = string | number | boolean | null | readonly (string | number)[];

/** A column: its name, its type, what it means, and how a row gives it. */
export interface Field<Row> {
  name: string;
  type: FieldType;
  description: string;
  value(row: Row): Cell | undefined;
}

/** A table of the export: one definition for CSV, Data Package and Parquet. */
export interface TableOf<Row> {
  name: string;
  description: string;
  fields: readonly Field<Row>[];
  primaryKey: readonly string[];
  foreignKeys: readonly { fields: readonly string[]; table: string; references: readonly string[] }[];
  rows(exported: Exported): readonly Row[];
}

/** A table whose rows nobody needs to know. */
export type ExportTable = TableOf<unknown>;

/** Closes a definition over its row type. */
export function defineTable<Row>(table: TableOf<Row>): ExportTable {
  return table as ExportTable;
}

/** The rows of one document, each as its cells in the order of the columns. */
export function cellsOf(table: ExportTable, exported: Exported): Cell[][] {
  return table.rows(exported).map((row) => table.fields.map((field) => clean(field, field.value(row))));
}

/** What is no day of the calendar is no date, and a number that JSON cannot say is none. */
function clean({ type }: Field<unknown>, cell: Cell | undefined): Cell {
  if (cell === undefined || cell === '') return null;
  if (type === 'date' && !(typeof cell === 'string' && /^\d{4}-\d\d-\d\d$/.test(cell))) return null;
  if (typeof cell === 'number' && !Number.isFinite(cell)) return null;
  return cell;
}
