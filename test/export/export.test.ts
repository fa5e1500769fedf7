import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { csvCell, harmless } from '../../src/export/csv.js';
import {
  annotations,
  type Cell,
  cellsOf,
  claimLines,
  createCsvWriter,
  dataPackage,
  tables,
  textQuote,
  toParquet,
} from '../../src/export/index.js';
import { parseVorlage } from '../../src/index.js';
import { root } from '../fixtures/cases.js';

const source = readFileSync(join(root, 'fixtures/vorlage-17-6403/source.txt'), 'utf8');
const exported = { vorlage: parseVorlage(source, { path: 'vorlage.txt' }), source };
const { claims } = exported.vorlage;
const folder = mkdtempSync(join(tmpdir(), 'vorlage-'));
const table = (name: string) => tables.find((one) => one.name === name)!;

/** Takes back what `harmless` and the dialect did. */
function revive(text: string, type: string, decimalChar: string): Cell {
  if (text === '') return null;
  if (type === 'integer' || type === 'number') return Number(text.replace(decimalChar, '.'));
  if (type === 'boolean') return text === 'true';
  if (type === 'array') return JSON.parse(text);
  return /^''?[=+\-@\t\r\n＝＋－＠]./s.test(text) && text.startsWith("'") ? text.slice(1) : text;
}

describe.each([
  ['standard', ',', '.'],
  ['de', ';', ','],
] as const)('CSV, dialect %s', (dialect, delimiter, decimalChar) => {
  test.each(tables.map((one) => [one.name, one] as const))('%s holds what the JSON holds', async (_, one) => {
    const writer = await createCsvWriter(dialect);
    const text = writer.head(one) + writer.rows(one, exported);
    expect(text.startsWith('\ufeff')).toBe(dialect === 'de');
    const [head, ...rows] = parse(text, { delimiter, bom: true }) as string[][];
    expect(head).toEqual(one.fields.map(({ name }) => name));
    const back = rows.map((row) => row.map((cell, column) => revive(cell, one.fields[column]!.type, decimalChar)));
    expect(back).toEqual(cellsOf(one, exported));
  });
});

test.each([
  ['=1+1', "'=1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['+49 211', "'+49 211"],
  ['- 5 %', "'- 5 %"],
  ["'=1", "''=1"],
  ['＝1', "'＝1"],
  ['=', '='],
  ['5 %', '5 %'],
  ["'tis", "'tis"],
])('%s becomes harmless', (text, safe) => {
  expect(harmless(text)).toBe(safe);
});
test('a negative number is no formula', () => {
  expect(csvCell(-5.5, '.')).toBe('-5.5');
  expect(csvCell(-5.5, ',')).toBe('-5,5');
});

describe('Data Package', () => {
  const resources = dataPackage().resources as {
    name: string;
    path: string;
    schema: {
      fields: { name: string }[];
      primaryKey: string[];
      foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
    };
  }[];

  test('keys name columns that there are', () => {
    for (const { schema } of resources) {
      const names = schema.fields.map(({ name }) => name);
      expect(names).toEqual([...new Set(names)]);
      expect(names).toEqual(expect.arrayContaining(schema.primaryKey));
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        expect(names).toEqual(expect.arrayContaining(fields));
        expect(resources.find(({ name }) => name === reference.resource)!.schema.primaryKey).toEqual(reference.fields);
      }
    }
  });

  test('keys are unique, and foreign keys find their row, also those that may be half empty', () => {
    const keysOf = (name: string, fields: readonly string[]) => {
      const one = table(name);
      const at = fields.map((field) => one.fields.findIndex((column) => column.name === field));
      return cellsOf(one, exported)
        .map((row) => at.map((column) => row[column]))
        .filter((key) => !key.includes(null))
        .map((key) => JSON.stringify(key));
    };
    for (const { name, schema } of resources) {
      const keys = keysOf(name, schema.primaryKey);
      expect(new Set(keys).size).toBe(cellsOf(table(name), exported).length);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const known = new Set(keysOf(reference.resource, reference.fields));
        expect(keysOf(name, fields).filter((key) => !known.has(key))).toEqual([]);
      }
    }
    const known = new Set(keysOf('claims', ['document', 'claim']));
    for (const role of ['from', 'by', 'to', 'part', 'whole', 'a', 'b', 'total']) {
      expect(keysOf('relations', ['document', role]).filter((key) => !known.has(key))).toEqual([]);
    }
    expect(keysOf('relations', ['document', 'from']).length).toBeGreaterThan(0);
    const measures = new Set(keysOf('measures', ['document', 'measure']));
    expect(keysOf('claims', ['document', 'measure']).filter((key) => !measures.has(key))).toEqual([]);
  });
});

describe('DuckDB reads', () => {
  const query = async (sql: string) => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    return (await connection.runAndReadAll(sql)).getRowObjectsJson();
  };

  test('Parquet', async () => {
    for (const one of tables) {
      const file = join(folder, `${one.name}.parquet`);
      writeFileSync(file, await toParquet(one, cellsOf(one, exported)));
      const [row] = await query(`select count(*)::int as n from '${file}'`);
      expect(row).toEqual({ n: cellsOf(one, exported).length });
    }
    const rows = await query(`select claim, value, unit_code, period_start from '${folder}/claims.parquet'`);
    expect(rows).toEqual(
      claims.map(({ id, value, unit, period }) => ({
        claim: id,
        value,
        unit_code: unit.code,
        period_start: period?.startDate ?? null,
      })),
    );
  });

  test('CSV', async () => {
    const writer = await createCsvWriter();
    const file = join(folder, 'claims.csv');
    writeFileSync(file, writer.head(table('claims')) + writer.rows(table('claims'), exported));
    const rows = await query(`select claim, value::double as value, sentence from read_csv('${file}')`);
    expect(rows).toEqual(
      claims.map(({ id, value, sentence }) => ({
        claim: id,
        value,
        sentence: source.slice(sentence.start, sentence.end),
      })),
    );
  });
});

test('a claim line stands for itself', () => {
  const lines = claimLines(exported);
  expect(lines).toHaveLength(claims.length);
  for (const [index, { document, page, quote, sentenceText, ...claim }] of lines.entries()) {
    expect(claim).toEqual(claims[index]);
    expect(document.date).toBe('2022-02-03');
    expect(source.slice(claim.start, claim.end)).toBe(quote.exact);
    expect(source).toContain(quote.prefix + quote.exact + quote.suffix);
    expect(sentenceText).toContain(quote.exact);
    expect(page).toBeGreaterThan(0);
  }
});

test('an annotation has quote and position', () => {
  for (const { target, type } of annotations(exported)) {
    const [quote, position] = target.selector as [{ exact: string }, { start: number; end: number }];
    expect(type).toBe('Annotation');
    expect(source.slice(position.start, position.end)).toBe(quote.exact);
  }
});

test('a quote never cuts a character in half', () => {
  const text = `${'😀'.repeat(40)} 5 % ${'😀'.repeat(40)}`;
  for (const at of [80, 81]) {
    const { prefix, suffix } = textQuote(text, { start: at, end: at + 3 });
    expect(prefix + suffix).not.toMatch(/(?:^|[^\ud800-\udbff])[\udc00-\udfff]|[\ud800-\udbff](?![\udc00-\udfff])/);
  }
});
