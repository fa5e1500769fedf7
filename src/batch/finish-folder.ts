import { createReadStream, existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Cell, type CsvDialect, dataPackage, tables, toJson, writeParquetFile } from '../export/index.js';
import type { Settings } from './work.js';

/** What a folder of tables still needs when its last row is written. May be done twice. */
export async function finishFolder(format: Settings['format'], dialect: CsvDialect, folder: string): Promise<void> {
  if (format === 'csv') writeFileSync(join(folder, 'datapackage.json'), toJson(dataPackage(dialect)));
  if (format !== 'parquet') return;
  for (const table of tables) {
    await writeParquetFile(join(folder, `${table.name}.parquet`), table, rowsOf(join(folder, `${table.name}.rows`)));
  }
  for (const table of tables) rmSync(join(folder, `${table.name}.rows`), { force: true });
}

async function* rowsOf(path: string): AsyncGenerator<Cell[]> {
  if (!existsSync(path)) return;
  for await (const line of createInterface({ input: createReadStream(path) })) yield JSON.parse(line);
}
