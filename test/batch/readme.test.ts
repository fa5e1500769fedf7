import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import ts from 'typescript';
import { beforeAll, describe, expect, test } from 'vitest';
import { cases, root } from '../fixtures/cases.js';
import { fences } from '../package/readme.js';
import { document, emptyFolder } from './archive.js';
import { cli } from './built.js';

/** The chapter on many files, block by block; each test runs what the README shows, letter by letter. */
const markdown = readFileSync(join(root, 'README.md'), 'utf8');
const chapter = markdown.slice(markdown.indexOf('### Many files'), markdown.indexOf('## What comes out'));
const blocks = fences(chapter);
const block = (mark: string) => {
  const found = blocks.filter(({ content }) => content.includes(mark));
  expect(found, mark).toHaveLength(1);
  return found[0]!.content;
};

const folder = emptyFolder();
const bin = join(folder, 'bin');

/** A command of the folder: a script for bash. */
function tool(name: string, script: string): void {
  writeFileSync(join(bin, name), `#!/usr/bin/env bash\n${script}\n`);
  chmodSync(join(bin, name), 0o755);
}

/** Runs a script for bash in the folder. */
function sh(script: string, env: Record<string, string> = {}) {
  const PATH = `${bin}${delimiter}${process.env.PATH}`;
  const ran = spawnSync('bash', ['-c', script], {
    cwd: folder,
    env: { ...process.env, ...env, PATH },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}
const lastLine = (text: string) => text.trimEnd().split('\n').at(-1)!;
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

beforeAll(() => {
  for (const name of ['bin', 'vorlagen', 'archiv', 'documents', 'node_modules']) mkdirSync(join(folder, name));
  symlinkSync(root, join(folder, 'node_modules/vorlage'));
  tool('vorlage', `exec '${process.execPath}' '${cli}' "$@"`);
  for (const { name, file } of cases.slice(0, 12)) {
    const target = `${name}${file.slice(file.lastIndexOf('.'))}`;
    copyFileSync(file, join(folder, 'vorlagen', target));
    copyFileSync(file, join(folder, 'archiv', target));
  }
  copyFileSync(join(root, 'fixtures/vorlage-17-6403/source.txt'), join(folder, 'vorlagen/MMV17-6403.txt'));
  const lines = [0, 1, 2, 3].map((id) => `${JSON.stringify({ id, text: document(id) })}\n`);
  writeFileSync(join(folder, 'documents.ndjson'), lines.join(''));
  writeFileSync(join(folder, 'documents/part-0'), lines.slice(0, 2).join(''));
  writeFileSync(join(folder, 'documents/part-1'), lines.slice(2).join(''));
});

describe.skipIf(process.platform === 'win32')('the README on many files', () => {
  test('a journalist gets the files that are named, and finds what does not fit', () => {
    const { code, out, err } = sh(block('-o tabellen'));
    expect({ code, out }).toEqual({ code: 0, out: '' });
    const told = /`tabellen\/` then holds ([^.]*\.csv[\s\S]*?), which/.exec(chapter)![1]!;
    const names = [...told.matchAll(/`([\w.]+)`/g)].map(([, name]) => name!);
    expect(names).toHaveLength(7);
    for (const name of names) expect(existsSync(join(folder, 'tabellen', name)), name).toBe(true);
    const table = (name: string): Record<string, string>[] =>
      parse(read(`tabellen/${name}.csv`), { delimiter: ';', bom: true, columns: true });
    const wrong = table('checks').filter(({ verdict }) => verdict === 'inconsistent');
    expect(wrong.some(({ message }) => message!.startsWith('21 % does not fit'))).toBe(true);
    const keys = new Set(table('claims').map(({ document, claim }) => `${document} ${claim}`));
    for (const { document, claims } of wrong)
      for (const claim of JSON.parse(claims!)) expect(keys).toContain(`${document} ${claim}`);
    expect(lastLine(err)).toMatch(/^13 inputs = \d+ ok/);
    expect(read('bericht.ndjson').trimEnd().split('\n')).toHaveLength(13);
  });

  test('a researcher asks DuckDB', () => {
    // The command line of DuckDB is stood in for by its package; the query is that of the README.
    const file = join(folder, 'duckdb.mjs');
    const api = join(root, 'node_modules/@duckdb/node-api/lib/index.js');
    writeFileSync(
      file,
      `import duckdb from ${JSON.stringify(api)};
       const connection = await (await duckdb.DuckDBInstance.create(':memory:')).connect();
       const reader = await connection.runAndReadAll(process.argv[3]);
       for (const row of reader.getRowsJson()) console.log(JSON.stringify(row));`,
    );
    tool('duckdb', `exec '${process.execPath}' '${file}' "$@"`);
    const { code, out, err } = sh(block('duckdb -c'));
    expect({ code, err: lastLine(err) }).toEqual({ code: 0, err: expect.stringMatching(/^12 inputs = /) });
    const rows = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows.length).toBeGreaterThan(3);
    for (const [head, number, mean] of rows) {
      expect(head === null || typeof head === 'string').toBe(true);
      expect(Number(number)).toBeGreaterThan(0);
      expect(mean === null || typeof mean === 'number').toBe(true);
    }
  });

  test('a developer imports claims', () => {
    const source = `const saved: unknown[] = []; const save = async (claim: unknown) => { saved.push(claim); };
      ${block("from 'vorlage/batch'")}
      console.log(JSON.stringify(saved));`;
    const { outputText } = ts.transpileModule(source, {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
    });
    writeFileSync(join(folder, 'import.mjs'), outputText);
    const { code, out, err } = sh(`'${process.execPath}' import.mjs`);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const saved: { document: { path: string }; quote: { exact: string }; sentenceText: string }[] = JSON.parse(out);
    expect(saved.length).toBeGreaterThan(20);
    for (const { document, quote, sentenceText } of saved) {
      expect(document.path).toMatch(/^archiv\//);
      expect(sentenceText).toContain(quote.exact);
    }
  });

  test('many machines: GNU parallel, Hadoop streaming, Slurm', () => {
    const shown = block('hadoop jar');
    const part = (mark: string) => shown.split(/\n(?=\n# )/).find((text) => text.includes(mark))!;
    sh('vorlage pipe < documents.ndjson > one.ndjson');
    expect(read('one.ndjson').trimEnd().split('\n')).toHaveLength(4);

    if (sh('command -v parallel').code === 0) {
      expect(sh(part('GNU parallel'))).toMatchObject({ code: 0 });
      expect(read('results.ndjson')).toBe(read('one.ndjson'));
    } else console.warn('Skipped: GNU parallel is not installed (apt-get install parallel).');

    // What Hadoop streaming does with a mapper and no reducer: each part of the input through it, to a part of the output.
    tool(
      'hadoop',
      `while (($#)); do case $1 in -input) input=$2;; -output) output=$2;; -mapper) mapper=$2;; esac; shift; done
       mkdir "$output" && for part in "$input"/*; do $mapper < "$part" > "$output/$(basename "$part")"; done`,
    );
    expect(sh(part('Hadoop'))).toMatchObject({ code: 0 });
    expect(read('results/part-0') + read('results/part-1')).toBe(read('one.ndjson'));

    sh('ls archiv/* > files.txt; vorlage parse --files-from files.txt -o slurm.ndjson');
    for (const task of ['0', '1']) {
      const script = part('Slurm').replace('NR % 100', 'NR % 2');
      expect(sh(script, { SLURM_ARRAY_TASK_ID: task }).err).toContain('6 inputs = ');
    }
    const lines = (name: string) => read(name).trimEnd().split('\n');
    expect([...lines('part-0.ndjson'), ...lines('part-1.ndjson')].sort()).toEqual(lines('slurm.ndjson').sort());
  });

  test('no other block stands there unrun, but for Spark', () => {
    const run = ['-o tabellen', 'duckdb -c', "from 'vorlage/batch'", 'hadoop jar'];
    const rest = blocks.filter(({ content }) => !run.some((mark) => content.includes(mark)));
    expect(rest.map(({ language, content }) => [language, content.split('\n')[0]])).toEqual([['python', '# Spark']]);
  });
});
