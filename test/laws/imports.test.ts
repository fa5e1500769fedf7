import { describe, expect, test } from 'vitest';
import { type Code, code } from './code.js';

/** What each folder may import of the others, as the house is laid out: data flows one way. */
const house: Record<string, readonly string[]> = {
  model: [],
  wording: ['model'],
  text: ['model', 'context.ts'],
  parliaments: ['model', 'text'],
  layout: ['model', 'text', 'parliaments', 'context.ts'],
  letter: ['model', 'text', 'layout', 'parliaments', 'context.ts'],
  report: ['model', 'text', 'layout', 'context.ts'],
  language: ['model', 'text', 'context.ts'],
  claims: ['model', 'text', 'language', 'context.ts'],
  checks: ['model', 'wording', 'context.ts'],
  export: ['model', 'wording'],
  'context.ts': ['model', 'wording'],
};
/** Plain lists of German words, which whoever reads German text may look up. */
const words = /^language\/german\//;
/** The pipeline itself, and the faces above it, may see all of it. */
const faces = ['parse.ts', 'mentions.ts', 'index.ts', 'unified.ts', 'input', 'batch', 'cli'];
/** Who may touch the machine. */
const machine = ['input', 'batch', 'cli'];

/** Each package behind one door. */
const doors: Record<string, RegExp> = {
  zod: /^model\//,
  '@noble/hashes': /^text\/sha256\.ts$/,
  'remark-parse': /^report\/[^/]+\.ts$/,
  compromise: /^language\//,
  'date-fns': /^language\//,
  '@date-fns/utc': /^language\//,
  unified: /^(?:unified\.ts|report\/[^/]+\.ts)$/,
  vfile: /^unified\.ts$/,
  unpdf: /^input\//,
  tinypool: /^batch\//,
  tinyglobby: /^(?:batch|input)\//,
  'csv-stringify': /^export\//,
  'hyparquet-writer': /^export\//,
};
/** Packages of types alone, erased when built. */
const types = ['mdast', 'unist'];

const folder = (path: string) => path.split('/')[0]!;
const packageOf = (name: string) =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
const isFile = (name: string) => name.endsWith('.ts');

test('the yardstick sees imports', () => {
  expect(code.find(({ path }) => path === 'parse.ts')?.imports).toContain('text/sha256.ts');
});

test('every import of a file names a file', () => {
  const paths = new Set(code.map(({ path }) => path));
  const lost = code.flatMap(({ path, imports }) =>
    imports.filter((name) => isFile(name) && !paths.has(name)).map((name) => `${path} → ${name}`),
  );
  expect(lost).toEqual([]);
});

test('folders import only what stands above them', () => {
  const wrong = code.flatMap(({ path, imports }) => {
    const from = folder(path);
    if (faces.includes(from)) return [];
    const allowed = house[from];
    if (!allowed) return [`${path}: the folder is not in the table`];
    return imports
      .filter(
        (name) =>
          isFile(name) &&
          folder(name) !== from &&
          !allowed.includes(folder(name)) &&
          !(allowed.includes('text') && words.test(name)),
      )
      .map((name) => `${path} → ${name}`);
  });
  expect(wrong).toEqual([]);
});

test('knowledge is data: it imports nothing but the model', () => {
  const wrong = code.flatMap(({ path, imports }) =>
    words.test(path)
      ? imports.filter((name) => !/^(?:model|language\/german)\//.test(name)).map((name) => `${path} → ${name}`)
      : [],
  );
  expect(wrong).toEqual([]);
});

describe('packages', () => {
  test('only input, batch and the command line touch the machine', () => {
    const wrong = code
      .filter(
        ({ path, imports }) => !machine.includes(folder(path)) && imports.some((name) => name.startsWith('node:')),
      )
      .map(({ path }) => path);
    expect(wrong).toEqual([]);
  });

  test('each stands behind one door', () => {
    const wrong = code.flatMap(({ path, imports }) =>
      imports
        .filter((name) => !isFile(name) && !name.startsWith('node:') && !types.includes(name))
        .filter((name) => !doors[packageOf(name)]?.test(path))
        .map((name) => `${path} → ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  test.each(['compromise', 'date-fns', 'remark-parse', 'vfile', '@noble/hashes'])(
    '%s has one file that imports it',
    (name) => {
      const users = code.filter(({ imports }) => imports.some((used) => !isFile(used) && packageOf(used) === name));
      expect(users.map(({ path }) => path)).toHaveLength(1);
    },
  );
});

test('no file imports itself by a detour', () => {
  expect(circles(code)).toEqual([]);
});

/** Circles among the files, each as the way round; types alone, which are erased, close none. */
function circles(files: readonly Code[]): string[] {
  const needs = new Map(files.map(({ path, needs }) => [path, needs]));
  const state = new Map<string, 'open' | 'done'>();
  const found: string[] = [];
  const visit = (path: string, way: readonly string[]): void => {
    if (state.get(path) === 'open') found.push([...way.slice(way.indexOf(path)), path].join(' → '));
    if (state.has(path)) return;
    state.set(path, 'open');
    for (const next of needs.get(path) ?? []) visit(next, [...way, path]);
    state.set(path, 'done');
  };
  for (const path of needs.keys()) visit(path, []);
  return found;
}

test('the search for circles finds one', () => {
  const file = (path: string, ...names: string[]): Code => ({ path, text: '', imports: names, needs: names });
  expect(circles([file('a.ts', 'b.ts'), file('b.ts', 'c.ts'), file('c.ts', 'b.ts')])).toEqual(['b.ts → c.ts → b.ts']);
});
