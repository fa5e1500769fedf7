export { type Annotation, annotations } from './annotations.js';
export { type ClaimLine, claimLines } from './claims.js';
export { type CsvDialect, type CsvWriter, createCsvWriter } from './csv.js';
export { dataPackage } from './data-package.js';
export { toJson, toNdjson } from './json.js';
export { toParquet, writeParquetFile } from './parquet.js';
export { documentKey, type Exported, pageAt, type TextQuote, textQuote } from './place.js';
export { type Cell, cellsOf, type ExportTable, type Field, type FieldType } from './table.js';
export { tables } from './tables.js';
