import type { Lang } from '../wording/index.js';
import { optional } from '../wording/optional.js';
import type { Cell, ExportTable, FieldType } from './table.js';

/** How a column type is stored; an array is stored as JSON. */
const stored = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  array: { type: 'BYTE_ARRAY', converted_type: 'JSON' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
} as const satisfies Record<FieldType, object>;

/** Rows in a group: as many as are held in memory at a time. */
const rowGroupSize = 20_000;

/** Loads the Parquet library, which is an optional dependency. */
export function loadWriter(lang?: Lang) {
  return optional('hyparquet-writer', () => import('hyparquet-writer'), lang);
}

/** Writes the rows of a table, cells in the order of the columns, into a Parquet file, group by group. */
export async function writeParquetFile(
  filename: string,
  table: ExportTable,
  rows: AsyncIterable<readonly Cell[]>,
): Promise<void> {
  const { fileWriter, parquetWriteRows } = await loadWriter();
  await parquetWriteRows({ ...layout(table), writer: fileWriter(filename), rows: records(table, rows) });
}

/** The bytes of a Parquet file that holds the rows of a table. */
export async function toParquet(table: ExportTable, rows: readonly (readonly Cell[])[]): Promise<Uint8Array> {
  const { ByteWriter, parquetWriteRows } = await loadWriter();
  const writer = new ByteWriter();
  await parquetWriteRows({ ...layout(table), writer, rows: rows.map((row) => record(table, row)) });
  return new Uint8Array(writer.getBuffer());
}

function layout({ fields }: ExportTable) {
  return {
    columns: fields.map(({ name }) => ({ name })),
    schema: [
      { name: 'root', num_children: fields.length },
      ...fields.map(({ name, type }) => ({ name, repetition_type: 'OPTIONAL' as const, ...stored[type] })),
    ],
    rowGroupSize,
  };
}

async function* records(table: ExportTable, rows: AsyncIterable<readonly Cell[]>) {
  for await (const row of rows) yield record(table, row);
}

function record({ fields }: ExportTable, row: readonly Cell[]): Record<string, unknown> {
  return Object.fromEntries(fields.map(({ name, type }, index) => [name, value(type, row[index]!)]));
}

function value(type: FieldType, cell: Cell): unknown {
  return type === 'date' && typeof cell === 'string' ? new Date(`${cell}T00:00:00Z`) : cell;
}
