import type { Lang } from '../wording/index.js';
import { optional } from '../wording/optional.js';
import type { Exported } from './place.js';
import { type Cell, cellsOf, type ExportTable } from './table.js';

/** `standard`: comma and decimal point; `de`: semicolon, decimal comma and byte order mark, as German Excel opens it. */
export type CsvDialect = 'standard' | 'de';

export const csvDialects = {
  standard: { delimiter: ',', decimalChar: '.', mark: '' },
  de: { delimiter: ';', decimalChar: ',', mark: '\ufeff' },
} as const;

/** Makes the CSV of a table. */
export interface CsvWriter {
  /** What a file begins with. */
  head(table: ExportTable): string;
  /** The lines of one document. */
  rows(table: ExportTable, exported: Exported): string;
}

/** Loads the CSV library, which is an optional dependency. */
export async function createCsvWriter(dialect: CsvDialect = 'standard', lang?: Lang): Promise<CsvWriter> {
  const { stringify } = await optional('csv-stringify', () => import('csv-stringify/sync'), lang);
  const { delimiter, decimalChar, mark } = csvDialects[dialect];
  const write = (rows: readonly (readonly string[])[]) => stringify([...rows.map((row) => [...row])], { delimiter });
  return {
    head: (table) => mark + write([table.fields.map(({ name }) => name)]),
    rows: (table, exported) =>
      write(cellsOf(table, exported).map((row) => row.map((cell) => csvCell(cell, decimalChar)))),
  };
}

/** A cell as text. Only printed text is made harmless: a negative number is no formula. */
export function csvCell(cell: Cell, decimalChar: ',' | '.'): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return harmless(cell);
  if (typeof cell === 'number') return decimalChar === '.' ? String(cell) : String(cell).replace('.', decimalChar);
  return typeof cell === 'boolean' ? String(cell) : JSON.stringify(cell);
}

/** What a spreadsheet may run as a formula (a sign alone is none), also with the wide signs of East Asian keyboards. */
const formula = /^'?[=+\-@\t\r\n＝＋－＠]./s;

/**
 * Puts an apostrophe before text that a spreadsheet could run. Text that has one already gets a second, so that taking
 * one away, where such a sign follows, gives the text back.
 */
export function harmless(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}
