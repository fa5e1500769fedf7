import { type CsvDialect, csvDialects } from './csv.js';
import type { ExportTable, Field } from './table.js';
import { tables } from './tables.js';

/** The descriptor of the CSV export, `datapackage.json`: files, columns, types, keys. */
export function dataPackage(dialect: CsvDialect = 'standard'): Record<string, unknown> {
  return {
    profile: 'tabular-data-package',
    name: 'vorlage',
    title: 'Reports of German ministries to their parliaments, read by vorlage',
    description:
      'Text that a spreadsheet could run as a formula (first sign = + - @, tab, line end) has an apostrophe before it, and so has text that begins with an apostrophe and such a sign.',
    resources: tables.map((table) => resource(table, dialect)),
  };
}

function resource(table: ExportTable, dialect: CsvDialect): Record<string, unknown> {
  const { delimiter, decimalChar } = csvDialects[dialect];
  return {
    profile: 'tabular-data-resource',
    name: table.name,
    path: `${table.name}.csv`,
    description: table.description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter, lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: table.fields.map((field) => column(field, decimalChar)),
      primaryKey: [...table.primaryKey],
      // The profile knows no empty list.
      ...(table.foreignKeys.length > 0 ? { foreignKeys: table.foreignKeys.map(foreignKey) } : {}),
      missingValues: [''],
    },
  };
}

function foreignKey({ fields, table: resource, references }: ExportTable['foreignKeys'][number]) {
  return { fields: [...fields], reference: { resource, fields: [...references] } };
}

function column({ name, type, description }: Field<unknown>, decimalChar: string): Record<string, unknown> {
  return type === 'number' ? { name, type, description, decimalChar } : { name, type, description };
}
