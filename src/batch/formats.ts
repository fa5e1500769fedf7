import {
  annotations,
  type CsvDialect,
  cellsOf,
  claimLines,
  createCsvWriter,
  type Exported,
  tables,
  toJson,
  toNdjson,
} from '../export/index.js';
import { loadWriter } from '../export/parquet.js';
import type { Lang } from '../wording/index.js';

export const formats = ['json', 'ndjson', 'claims', 'csv', 'parquet', 'annotations'] as const;
export type Format = (typeof formats)[number];

/** Turns documents into the text that is appended to each stream of an output. */
export interface Serialiser {
  /** Names of the files that grow with every document. */
  streams: readonly string[];
  /** What each stream begins with. */
  heads: readonly string[];
  /** What a document adds to each stream. */
  chunks(exported: Exported): string[];
}

/** Formats whose output is a folder. */
export function isFolder(format: Format): boolean {
  return format === 'csv' || format === 'parquet' || format === 'json';
}

/** The serialiser of a format; `json` here is one document as a whole. */
export async function createSerialiser(
  format: Format,
  dialect: CsvDialect = 'standard',
  lang?: Lang,
): Promise<Serialiser> {
  if (format === 'csv') return csvSerialiser(dialect, lang);
  if (format === 'parquet') {
    // Parquet cannot be appended to: rows are spooled and written as Parquet in the end. Whether that will work is known now.
    await loadWriter(lang);
    return {
      streams: tables.map(({ name }) => `${name}.rows`),
      heads: tables.map(() => ''),
      chunks: (exported) => tables.map((table) => toNdjson(cellsOf(table, exported))),
    };
  }
  const write = {
    json: ({ vorlage }: Exported) => toJson(vorlage),
    ndjson: ({ vorlage }: Exported) => toNdjson([vorlage]),
    claims: (exported: Exported) => toNdjson(claimLines(exported)),
    annotations: (exported: Exported) => toNdjson(annotations(exported)),
  }[format];
  return { streams: ['data'], heads: [''], chunks: (exported) => [write(exported)] };
}

async function csvSerialiser(dialect: CsvDialect, lang: Lang | undefined): Promise<Serialiser> {
  const writer = await createCsvWriter(dialect, lang);
  return {
    streams: tables.map(({ name }) => `${name}.csv`),
    heads: tables.map((table) => writer.head(table)),
    chunks: (exported) => tables.map((table) => writer.rows(table, exported)),
  };
}
