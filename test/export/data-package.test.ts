import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Package } from 'datapackage';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csvDialects } from '../../src/export/csv.js';
import { cellsOf, createCsvWriter, dataPackage, tables, toJson } from '../../src/export/index.js';
import { parseVorlage } from '../../src/index.js';
import { texts } from '../fixtures/cases.js';

/** Every text among the fixtures, and some texts that a table finds hard. */
const documents = [
  ...texts.map(({ name, text }) => ({ path: name, source: text })),
  { path: 'nothing.txt', source: '' },
  {
    path: 'a "quoted", name;.txt',
    source: '=1+1\n\n- 5 % der Fälle; "12 Fälle", 3,5\u00a0Mio.\u00a0Euro\r\n\r\n+ 7 €',
  },
].map(({ path, source }) => ({ vorlage: parseVorlage(source, { path }), source }));

const folder = mkdtempSync(join(tmpdir(), 'vorlage-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const load = (base: string) => Package.load(join(base, 'datapackage.json'), { basePath: base });

/** Reads all rows as the validator does; gives what it complains of. */
async function complaints(base: string): Promise<string[]> {
  const found: string[] = [];
  const { valid, errors, resources } = await load(base);
  if (!valid) found.push(...errors.map(({ message }) => message));
  for (const resource of resources) {
    await resource.read({ relations: true }).catch((error: Error) => found.push(`${resource.name}: ${error.message}`));
  }
  return found;
}

describe.each(['standard', 'de'] as const)('the Data Package, dialect %s', (dialect) => {
  const base = join(folder, dialect);
  beforeAll(async () => {
    mkdirSync(base);
    const writer = await createCsvWriter(dialect);
    for (const table of tables) {
      const text = writer.head(table) + documents.map((document) => writer.rows(table, document)).join('');
      // The validator takes the byte order mark, which German Excel needs, for a part of the first name.
      writeFileSync(join(base, `${table.name}.csv`), text.slice(csvDialects[dialect].mark.length));
    }
    writeFileSync(join(base, 'datapackage.json'), toJson(dataPackage(dialect)));
  });

  test('is valid by the profile, and so is every row by its types and keys', async () => {
    expect(await complaints(base)).toEqual([]);
  });

  test('has every row', async () => {
    const { resources } = await load(base);
    for (const [index, table] of tables.entries()) {
      const rows = await resources[index]!.read({ relations: false });
      expect(rows).toHaveLength(documents.flatMap((document) => cellsOf(table, document)).length);
      const place = table.fields.findIndex(({ type }) => type === 'number');
      if (place >= 0)
        expect(rows.map((row) => row[place])).toEqual(
          documents.flatMap((document) => cellsOf(table, document)).map((row) => row[place]),
        );
    }
  });

  test.each([
    ['a number that is none', 'checks.csv', /(\d)([.,]\d+)?(?=[;,][^;,]*$)/m, 'viel'],
    ['a key that stands twice', 'measures.csv', /\n(.*)\n/, '\n$1\n$1\n'],
    ['a document that there is not', 'measures.csv', /\n[^;,"]+/, '\nnirgends.txt'],
  ])('the validator finds %s', async (_, file, what, other) => {
    const broken = join(folder, `${dialect}-broken`);
    cpSync(base, broken, { recursive: true });
    const before = readFileSync(join(base, file), 'utf8');
    writeFileSync(join(broken, file), before.replace(what, other));
    expect(readFileSync(join(broken, file), 'utf8')).not.toBe(before);
    expect(await complaints(broken)).toHaveLength(1);
  });
});
