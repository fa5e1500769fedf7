import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countInputs } from '../../src/batch/inputs.js';
import type { Io } from '../../src/cli/io.js';
import { createProgress } from '../../src/cli/progress.js';

/** What stands on the terminal after each drawing. */
function terminal(progress = true) {
  const drawn: string[] = [];
  const err = (text: string) => drawn.push(text.replace('\r\u001b[K', ''));
  return { drawn, io: { progress, err } as unknown as Io };
}

test('tells count, rate and the time that is left', () => {
  const { drawn, io } = terminal();
  let now = 1000;
  let total: number | undefined;
  const progress = createProgress(
    io,
    'en',
    () => total,
    () => now,
  );
  progress.step();
  for (let second = 1; second <= 4; second++) {
    now += 1000;
    if (second === 2) total = 605;
    if (second === 4) total = 100_005;
    progress.step();
  }
  progress.clear();
  expect(drawn).toEqual([
    '1 done',
    '2 done, 1.0 a second',
    '3 of 605 done, 1.0 a second, 10:02 left',
    '4 of 605 done, 1.0 a second, 10:01 left',
    '5 of 100005 done, 1.0 a second, 27:46:40 left',
    '',
  ]);
});

test('what an earlier run has done does not count for the rate', () => {
  const { drawn, io } = terminal();
  let now = 1000;
  const progress = createProgress(
    io,
    'de',
    () => 1100,
    () => now,
  );
  for (let index = 0; index < 1000; index++) progress.step(true);
  for (let index = 0; index < 6; index++) {
    progress.step();
    now += 400;
  }
  expect(drawn.at(-1)).toBe('1006 von 1100 fertig, 2,5 je Sekunde, noch 0:38');
});

test('draws at most five times a second, and nothing where nobody looks', () => {
  let now = 1000;
  const seen = terminal();
  const unseen = terminal(false);
  for (const { io } of [seen, unseen]) {
    const progress = createProgress(
      io,
      'en',
      () => 5000,
      () => now,
    );
    for (let index = 0; index < 1000; index++) {
      progress.step();
      now += 1;
    }
    progress.clear();
  }
  expect(seen.drawn.length).toBeLessThanOrEqual(6);
  expect(seen.drawn.length).toBeGreaterThan(3);
  expect(unseen.drawn).toEqual([]);
});

test('inputs are counted as they will be read', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'vorlage-'));
  mkdirSync(join(folder, 'a/b'), { recursive: true });
  for (const name of ['a/1.txt', 'a/b/2.pdf', 'a/b/3.png', 'a/.hidden.txt']) writeFileSync(join(folder, name), '');
  expect(await countInputs([folder])).toBe(3);
  expect(await countInputs([join(folder, '**/*.txt'), join(folder, 'gone.txt')])).toBe(2);
});
