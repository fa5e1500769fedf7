import { execFileSync, spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { document } from './archive.js';
import { cli, vorlage } from './built.js';

/** Whether a command can be started here. */
const has = (name: string): boolean => spawnSync(name, ['--version'], { stdio: 'ignore' }).error === undefined;

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

const lines = [...Array.from({ length: 16 }, (_, id) => JSON.stringify({ id, text: document(id) })), 'no json']
  .map((line) => `${line}\n`)
  .join('');

if (!has('parallel')) console.warn('Skipped: GNU parallel is not installed (apt-get install parallel).');

test.skipIf(!has('parallel'))('GNU parallel spreads the work, and the result is that of one process', async () => {
  const one = await vorlage(['pipe'], { input: lines });
  const command = `${quoted(process.execPath)} ${quoted(cli)} pipe`;
  const many = execFileSync('parallel', ['--will-cite', '--pipe', '--keep-order', '-j', '2', '-N', '5', command], {
    input: lines,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  // A line without an id is told by its number, which each process counts for itself.
  const named = (text: string) => text.trimEnd().split('\n').slice(0, -1);
  expect(named(many)).toEqual(named(one.out));
  expect(named(many)).toHaveLength(16);
  expect(many.trimEnd().split('\n').at(-1)).toContain('"status":"failed"');
});

test.skipIf(process.platform === 'win32')('a reader that goes away ends the run quietly', () => {
  const command = `${quoted(process.execPath)} ${quoted(cli)} parse fixtures/vorlage-17-6403/source.txt test/held-out fixtures | head -c 100; echo "\${PIPESTATUS[0]}"`;
  const { stdout, stderr } = spawnSync('bash', ['-c', command], { encoding: 'utf8' });
  const [start, code] = [stdout.slice(0, 100), stdout.slice(100)];
  expect(start).toMatch(/^\{"schemaVersion":1,/);
  expect(code.trim()).toBe('0');
  expect(stderr).toBe('');
});
