import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands.js';
import type { Io } from '../../src/cli/io.js';
import { isDay } from '../../src/cli/options.js';
import { placeOf } from '../../src/cli/paint.js';
import { run } from '../../src/cli/run.js';
import { vorlage } from '../../src/model/index.js';
import { root } from '../fixtures/cases.js';

const seed = join(root, 'fixtures/vorlage-17-6403/source.txt');
const folder = mkdtempSync(join(tmpdir(), 'vorlage-'));

async function call(args: readonly string[], stdin = '', colour = false) {
  let out = '';
  let err = '';
  const io: Io = {
    stdin: Readable.from([Buffer.from(stdin)]),
    out: async (chunk) => {
      out += chunk;
    },
    err: (text) => {
      err += text;
    },
    colour,
    progress: false,
  };
  const code = await run(args, io);
  return { code, out, err };
}

describe('parse', () => {
  test('a file, and the same on stdin', async () => {
    const file = await call(['parse', seed]);
    expect(file).toMatchObject({ code: 0, err: '' });
    const result = vorlage.parse(JSON.parse(file.out));
    expect(result.id).toBe('nw-vorlage-17-6403');
    const piped = JSON.parse((await call(['parse', '-'], readFileSync(seed, 'utf8'))).out);
    expect(piped).toEqual({ ...result, source: { ...result.source, path: null } });
  });

  test('--fail-on inconsistent tells by the exit code', async () => {
    expect((await call(['parse', seed, '--fail-on', 'inconsistent'])).code).toBe(1);
  });

  test('-o writes, and overwrites only with --force', async () => {
    const target = join(folder, 'one.json');
    expect((await call(['parse', seed, '-o', target])).code).toBe(0);
    expect(JSON.parse(readFileSync(target, 'utf8')).schemaVersion).toBe(1);
    expect((await call(['parse', seed, '-o', target])).code).toBe(2);
    expect((await call(['parse', seed, '-o', target, '--force'])).code).toBe(0);
  });

  test.each([
    ['an empty file', Buffer.from('')],
    ['binary bytes', Buffer.from([0, 1, 2, 0, 255, 0, 3])],
    ['a broken PDF', Buffer.from('%PDF-1.4 kaputt')],
  ])('%s fails with a sentence', async (name, bytes) => {
    const file = join(folder, `${name}.txt`);
    writeFileSync(file, bytes);
    const { code, err } = await call(['parse', file]);
    expect(code).toBe(3);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).not.toMatch(/\bat .*:\d+:\d+/);
  });

  test('a file that is not there', async () => {
    expect(await call(['parse', 'gone.txt'])).toEqual({ code: 3, out: '', err: 'gone.txt: There is no such file.\n' });
  });
});

test('check shows what does not fit, and only that', async () => {
  const { code, out } = await call(['check', seed]);
  expect(code).toBe(1);
  expect(out).toContain('[229.504] um [21 %] auf [292.672]');
  expect(out).toContain('27.5 %');
  expect(out.match(/inconsistent/g)).toHaveLength(1);
  expect(out).not.toContain('\u001b');
  expect((await call(['check', seed], '', true)).out).toContain('\u001b[31m');
  expect((await call(['check', seed, '--lang', 'de'])).out).toContain('27,5 %');
});

test('explain shows the sentence, the mentions and the rules', async () => {
  const { code, out } = await call(['explain', seed, 'c3']);
  expect(code).toBe(0);
  expect(out).toContain('rd. [30] Personenbegleitkräfte');
  expect(out).toMatch(/quantity 30/);
  expect(out).toMatch(/Rules\n {2}c3 +\S+/);
  expect((await call(['explain', seed, 'c99'])).code).toBe(2);
});

test('show', async () => {
  const { code, out } = await call(['show', seed]);
  expect(code).toBe(0);
  expect(out).toContain('Measures (6)');
  expect(out).toContain('Figures (22)');
});

test('schema describes every part', async () => {
  const schema = JSON.parse((await call(['schema'])).out);
  expect(Object.keys(schema.properties)).toEqual(Object.keys(vorlage.shape));
});

describe('help', () => {
  test.each(['en', 'de'])('of all, in %s', async (lang) => {
    const { code, out } = await call(['--help', '--lang', lang]);
    expect(code).toBe(0);
    for (const name of Object.keys(commands)) expect(out).toContain(`\n  ${name}`);
  });
  test.each(Object.keys(commands))('of %s', async (name) => {
    for (const lang of ['en', 'de']) {
      const { code, out } = await call([name, '--help', '--lang', lang]);
      expect(code).toBe(0);
      expect(out).toContain(`vorlage ${name}`);
    }
  });
  test('--version', async () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(await call(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });
});

describe('wrong use', () => {
  test.each([
    [[], /Usage/],
    [['pars'], /no command "pars".*parse/],
    [['parse'], /needs a file/],
    [['parse', '--nope', 'x'], /no option --nope/],
    [['parse', 'x', '-o'], /not complete|no value/],
    [['parse', 'x', '--format', 'xml'], /json, ndjson/],
    [['parse', 'x', '--jobs', '0'], /--jobs/],
    [['parse', 'x', '--timeout', 'soon'], /--timeout/],
    [['parse', 'x', '--reference-date', '2022-02-30'], /a day that exists/],
    [['parse', 'x', '--resume'], /-o OUT/],
    [['parse', 'x', '--format', 'csv'], /folder with -o/],
    [['parse', '-', 'x'], /goes alone/],
    [['explain', 'x'], /id of a claim/],
    [['show', 'x', 'y'], /one file/],
    [['schema', 'x'], /takes no files/],
  ])('%j', async (args, words) => {
    const { code, out, err } = await call(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(words);
  });
});

test.each([
  ['2022-02-03', true],
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['22-02-03', false],
  ['2022-13-01', false],
])('%s is a day: %s', (text, day) => {
  expect(isDay(text)).toBe(day);
});

test('a place is line and column, counted from 1', () => {
  expect(placeOf('f', 'ab\ncd', 0)).toBe('f:1:1');
  expect(placeOf('f', 'ab\ncd', 2)).toBe('f:1:3');
  expect(placeOf('f', 'ab\ncd', 3)).toBe('f:2:1');
  expect(placeOf('f', 'ab\ncd', 4)).toBe('f:2:2');
});
