import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parseVorlage } from '../../src/index.js';
import { root, seed } from '../fixtures/cases.js';
import { code, literals, type Pattern } from './code.js';
import { danger, remember, withoutLookaround } from './redos.js';

const unloadable: string[] = [];

async function load(path: string): Promise<void> {
  try {
    await import(/* @vite-ignore */ join(root, 'src', path));
  } catch (error) {
    unloadable.push(`${path}: ${error instanceof Error ? error.message : error}`);
  }
}

const paths = new Set(code.map(({ path }) => path));

/** Patterns that are put together when the library is loaded or used, caught as they are made. */
async function made(): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, args, newTarget) {
      const pattern = Reflect.construct(target, args, newTarget) as RegExp;
      const maker = new Error().stack?.split('\n').find((line) => /node_modules|\/src\//.test(line)) ?? '';
      const at = /node_modules/.test(maker) ? undefined : /\/src\/([^:?]+\.ts)/.exec(maker)?.[1];
      if (at && paths.has(at)) found.push({ at, source: pattern.source, flags: pattern.flags });
      return pattern;
    },
  });
  try {
    for (const { path } of code) if (!/^(?:cli|batch|input|export)\//.test(path)) await load(path);
    parseVorlage(seed);
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
}

const patterns = new Map<string, Pattern>();
for (const pattern of [...code.flatMap(literals), ...(await made())]) {
  const key = `${pattern.flags} ${pattern.source}`;
  if (!patterns.has(key)) patterns.set(key, pattern);
}
const all = [...patterns.values()];

afterAll(remember);

describe('the yardstick itself', () => {
  test.each([
    ['(a+)+$', '', /exponential/],
    ['\\d+ Euro', 'g', /polynomial/],
    ['(?<=x)\\d+ Euro', 'g', /^$/],
    ['(?<!\\p{L})\\p{L}+ Euro', 'gu', /^$/],
    ['\\d{1,30} Euro', 'g', /^$/],
    ['\\d+ Euro', 'y', /^$/],
    ['(?:\\p{L}{1,300} ){1,300}', 'gu', /multiply/],
  ])('/%s/%s', (source, flags, expected) => expect(danger(source, flags)).toMatch(expected));
  test('look-arounds are taken out', () => {
    expect(withoutLookaround('(?<!a(b|c))x(?=[)]y)(?:z)')).toEqual({ bare: 'x(?:z)', inner: ['a(b|c)', '[)]y'] });
  });
});

test('every file can be loaded on its own', () => expect(unloadable).toEqual([]));

test('no pattern takes more than linear time on any text', () => {
  const found = all.map(({ at, source, flags }) => ({ at, source, flags, why: danger(source, flags) }));
  const wrong = found
    .filter(({ why }) => why)
    .map(({ at, source, flags, why }) => `${at} /${source.slice(0, 200)}/${flags}: ${why}`);
  expect(wrong).toEqual([]);
}, 240_000);

test('no pattern takes German letters for the end of a word', () => {
  // Addresses are ASCII by nature. Elsewhere `\b` and `\w` are ASCII: "\bü" never matches at a word's start, and "Bl\b" finds an end in "Blöcke".
  const wrong = all.filter(({ source }) => /\\[bBwW]/.test(source.replace(/\\\\/g, '')) && !/@|www/.test(source));
  expect(wrong.map(({ at, source }) => `${at} /${source}/`)).toEqual([]);
});

test('patterns with Unicode classes have the flag that makes them so', () => {
  const wrong = all.filter(({ source, flags }) => /\\p\{/.test(source) && !/[uv]/.test(flags));
  expect(wrong.map(({ at, source }) => `${at} /${source}/`)).toEqual([]);
});
