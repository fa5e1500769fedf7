import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { inOrder } from '../../src/batch/in-order.js';
import { placeFor } from '../../src/batch/output.js';
import { archive, contents, document, emptyFolder } from './archive.js';
import { vorlage } from './built.js';

const reportOf = (path: string) =>
  readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('many files', () => {
  const count = 40;
  let folder: string;
  let out: string;
  beforeAll(() => {
    folder = archive(count);
    out = emptyFolder();
  });

  test('every input is accounted for, in order', async () => {
    const target = join(out, 'all.ndjson');
    const report = join(out, 'report.ndjson');
    const ran = await vorlage(['parse', folder, '-o', target, '--report', report]);
    expect(ran.out).toBe('');
    expect(ran.code).toBe(3);
    expect(ran.err.trim().split('\n').at(-1)).toMatch(/^40 inputs = 36 ok \+ 1 skipped \+ 3 failed$/);
    const lines = reportOf(report);
    expect(lines).toHaveLength(count);
    expect(lines.map(({ path }) => path)).toEqual(lines.map(({ path }) => path).sort());
    for (const line of lines) {
      expect(line.error === null).toBe(line.status === 'ok');
      if (line.status !== 'skipped') expect(line.sha256).toMatch(/^[0-9a-f]{64}$/);
    }
    const written = lines.filter((line) => line.written).map(({ path }) => path);
    const documents = readFileSync(target, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(documents.map(({ source }) => source.path)).toEqual(written);
    expect(existsSync(`${target}.partial`)).toBe(false);
  });

  test('nothing is overwritten unless asked for', async () => {
    const target = join(out, 'all.ndjson');
    const before = readFileSync(target, 'utf8');
    const ran = await vorlage(['parse', folder, '-o', target]);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain('--force');
    expect(readFileSync(target, 'utf8')).toBe(before);
    await vorlage(['parse', folder, '-o', target, '--force', '--jobs', '1']);
    expect(readFileSync(target, 'utf8')).toBe(before);
  });

  test('going on when all is done does nothing, and counts', async () => {
    const target = join(out, 'all.ndjson');
    const ran = await vorlage(['parse', folder, '-o', target, '--resume']);
    expect(ran.err).toContain('(40 of them done before)');
  });

  test('going on notices a file that has changed since', async () => {
    const changed = join(folder, 'band-2/vorlage-00002.txt');
    const before = readFileSync(changed, 'utf8');
    const target = join(out, 'all.ndjson');
    writeFileSync(changed, document(4711));
    await vorlage(['parse', folder, '-o', target, '--resume']);
    const fresh = join(out, 'fresh.ndjson');
    await vorlage(['parse', folder, '-o', fresh]);
    expect(readFileSync(target, 'utf8')).toBe(readFileSync(fresh, 'utf8'));
    writeFileSync(changed, before);
  });

  test.each(['ndjson', 'csv', 'json', 'parquet'])(
    'killed at any moment and gone on with, %s is the same',
    async (format) => {
      const whole = join(out, `whole-${format}`);
      const begin = Date.now();
      await vorlage(['parse', folder, '-o', whole, '-f', format]);
      const time = Date.now() - begin;
      const target = join(out, `killed-${format}`);
      for (const part of [0.35, 0.55, 0.75, 0.95]) {
        await vorlage(['parse', folder, '-o', target, '-f', format, '--resume'], { killAfter: Math.ceil(time * part) });
      }
      const last = await vorlage(['parse', folder, '-o', target, '-f', format, '--resume']);
      expect(last.err).toContain('40 inputs = 36 ok + 1 skipped + 3 failed');
      expect(contents(target)).toEqual(contents(whole));
      expect(existsSync(`${target}.partial`)).toBe(false);
    },
  );

  test('what stands behind the last entry of the journal is cut off', async () => {
    const whole = join(out, 'whole-ndjson');
    const target = join(out, 'torn');
    await vorlage(['parse', folder, '-o', target, '-f', 'ndjson'], { killAfter: 700 });
    if (existsSync(`${target}.partial/data`)) {
      writeFileSync(`${target}.partial/data`, '{"half":', { flag: 'a' });
      writeFileSync(`${target}.partial/journal.ndjson`, '{"ends":[12', { flag: 'a' });
    }
    await vorlage(['parse', folder, '-o', target, '-f', 'ndjson', '--resume']);
    expect(readFileSync(target, 'utf8')).toBe(readFileSync(whole, 'utf8'));
    rmSync(target);
  });

  test('a file that takes too long costs only itself', async () => {
    const slow = emptyFolder();
    writeFileSync(join(slow, 'a.txt'), document(1));
    // 30 MB are not read within the limit, on any machine.
    writeFileSync(join(slow, 'b.txt'), document(2).repeat(4000));
    writeFileSync(join(slow, 'c.txt'), document(3));
    const report = join(slow, 'report.ndjson');
    const ran = await vorlage([
      'parse',
      join(slow, '*.txt'),
      '-o',
      join(slow, 'out.ndjson'),
      '--timeout',
      '4',
      '--report',
      report,
    ]);
    expect(ran.code).toBe(3);
    expect(reportOf(report).map(({ status, error }) => error?.code ?? status)).toEqual(['ok', 'timeout', 'ok']);
  });
});

describe('pipe', () => {
  test('a line out for each line in, in order; a bad line stops nothing', async () => {
    const lines = [{ id: 7, text: document(1) }, 'x', { path: 'gone.txt' }, { id: 'last', text: document(2) }, []];
    const input = lines.map((line) => (line === 'x' ? 'x' : JSON.stringify(line))).join('\n');
    const { out, code } = await vorlage(['pipe'], { input });
    const got = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(got.map(({ id, status }) => [id, status])).toEqual([
      [7, 'ok'],
      [null, 'failed'],
      ['gone.txt', 'failed'],
      ['last', 'ok'],
      [null, 'failed'],
    ]);
    expect(got[0].vorlage.claims.length).toBeGreaterThan(10);
    expect(code).toBe(0);
  });

  test('split over several processes, the joined results are those of one', async () => {
    const lines = Array.from({ length: 12 }, (_, id) => JSON.stringify({ id, text: document(id) }));
    const one = await vorlage(['pipe'], { input: lines.join('\n') });
    const parts = await Promise.all(
      [0, 4, 8].map((at) => vorlage(['pipe'], { input: lines.slice(at, at + 4).join('\n') })),
    );
    expect(parts.map(({ out }) => out).join('')).toBe(one.out);
  });
});

describe('in order', () => {
  const wait = (time: number) => new Promise((done) => setTimeout(done, time));
  async function* numbers(count: number, pulled: number[]) {
    for (let number = 0; number < count; number++) {
      pulled.push(number);
      yield number;
    }
  }

  test('results come in the order of the groups, and no more are pulled than allowed', async () => {
    const pulled: number[] = [];
    const got: number[] = [];
    const run = (number: number) => wait((number * 7) % 5).then(() => number);
    for await (const number of inOrder(numbers(50, pulled), run, { result: () => 1 }, { groups: 4, bytes: 100 })) {
      got.push(number);
      expect(pulled.length).toBeLessThanOrEqual(got.length + 5);
    }
    expect(got).toEqual(Array.from({ length: 50 }, (_, number) => number));
  });

  test('while one group takes long the others go on, as far as their bytes allow', async () => {
    const sizes = { group: (number: number) => (number < 40 ? 1 : 1000), result: () => 1 };
    let begun = 0;
    let begunMeanwhile = 0;
    const run = async (number: number) => {
      begun++;
      if (number === 0) await wait(50);
      return number;
    };
    for await (const number of inOrder(numbers(50, []), run, sizes, { groups: 1000, bytes: 100 })) {
      if (number === 0) begunMeanwhile = begun;
    }
    expect(begunMeanwhile).toBe(41);
    expect(begun).toBe(50);
  });

  test('a result is given when it is there, though no further input comes', async () => {
    async function* slow() {
      yield 1;
      await wait(300);
      yield 2;
    }
    const begin = Date.now();
    for await (const number of inOrder(slow(), async (one) => one, { result: () => 0 }, { groups: 4, bytes: 1 })) {
      if (number === 1) expect(Date.now() - begin).toBeLessThan(200);
    }
  });
});

test.each([
  ['a/b.txt', 'a/b.txt'],
  ['/a/./b.txt', 'a/b.txt'],
  ['../../b.txt', '__/__/b.txt'],
  ['C:\\Akten\\b.txt', 'Akten/b.txt'],
])('%s has its place below the output', (path, place) => {
  expect(placeFor(path)).toBe(place);
});
