import { unified } from 'unified';
import { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';
import { expect, expectTypeOf, test } from 'vitest';
import { parseVorlage, type Vorlage } from '../../src/index.js';
import vorlage, { type VorlageRoot } from '../../src/unified.js';
import { seed } from '../fixtures/cases.js';

const file = () => new VFile({ path: 'MMV17-6403.txt', value: seed });

test('the result stands on file.result and on file.data', async () => {
  const done = await unified().use(vorlage).process(file());
  expectTypeOf(done.data.vorlage).toEqualTypeOf<Vorlage | undefined>();
  expect(done.result).toEqual(parseVorlage(seed, { path: 'MMV17-6403.txt' }));
  expect(done.data.vorlage).toBe(done.result);
});

test('options reach the parser', async () => {
  const done = await unified().use(vorlage, { includeText: true, path: 'other.txt' }).process(file());
  expect(done.data.vorlage?.source).toMatchObject({ path: 'other.txt', text: seed });
});

test('what does not fit is a warning with a place that a reporter shows', async () => {
  const done = await unified().use(vorlage).process(file());
  const warning = done.messages.find(({ ruleId }) => ruleId?.includes('change'));
  expect(warning).toMatchObject({ source: 'vorlage', fatal: false, file: 'MMV17-6403.txt' });
  const { place } = warning!;
  if (!place || !('start' in place)) throw new Error('no place');
  expect(seed.slice(place.start.offset, place.end.offset)).toContain('21 %');
  const lines = seed.slice(0, place.start.offset).split('\n');
  expect([place.start.line, place.start.column]).toEqual([lines.length, lines.at(-1)!.length + 1]);
  const shown = reporter(done, { color: false });
  expect(shown).toContain('MMV17-6403.txt');
  expect(shown).toMatch(/warning/);
  expect(shown).toContain('vorlage');
});

test('messages carry their code and severity', async () => {
  const done = await unified().use(vorlage).process(new VFile(''));
  expect(done.messages.find(({ ruleId }) => ruleId === 'source.empty')).toMatchObject({
    source: 'vorlage',
    fatal: true,
  });
});

test('the tree is unist: types, positions, children in order', () => {
  const tree = unified().use(vorlage).parse(file()) as VorlageRoot;
  expect(tree.type).toBe('vorlage');
  expect(tree.children.map(({ type }) => type)).toContain('section');
  const all = JSON.stringify(tree.children.map((child) => child.position));
  expect(all).not.toContain('null');
});

test('a transformer between parser and compiler sees the tree', async () => {
  const types: string[] = [];
  await unified()
    .use(vorlage)
    .use(() => (tree) => {
      for (const child of (tree as VorlageRoot).children) types.push(child.type);
    })
    .process(file());
  expect(types[0]).toBe('letter');
});

test('places follow every kind of line end', async () => {
  const done = await unified()
    .use(vorlage)
    .process(new VFile(seed.replace(/\n/g, '\r\n')));
  const other = await unified().use(vorlage).process(file());
  const place = ({ messages }: VFile) => messages.map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`);
  expect(place(done)).toEqual(place(other));
});
