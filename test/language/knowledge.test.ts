import { describe, expect, test } from 'vitest';
import { neverEndChains, neverEnds } from '../../src/language/german/abbreviations.js';
import { compoundEndings, factorWords } from '../../src/language/german/compounds.js';
import { feasts } from '../../src/language/german/feasts.js';
import { afterwards, qualifiers } from '../../src/language/german/qualifiers.js';
import { lawName, namingNouns, papers } from '../../src/language/german/reference-words.js';
import { units } from '../../src/language/german/units/index.js';
import { recognise, sentences } from '../../src/language/index.js';
import { read } from './cases.js';

/** Every entry of knowledge is tried by its example, and by what must not be taken for it. */
describe('compounds', () => {
  test.each(compoundEndings)('$example', ({ ending, code, example, counterExample }) => {
    expect(example.endsWith(ending)).toBe(true);
    const [found] = recognise(example);
    expect(found).toMatchObject(found?.type === 'duration' ? { unit: code } : { type: 'quantity', unit: { code } });
    if (counterExample) expect(recognise(counterExample)).toEqual([]);
  });
  test.each(factorWords)('$example', ({ value, example, counterExample }) => {
    expect(read(example)).toEqual([value]);
    expect(read(counterExample)).toEqual([]);
  });
});

test.each(feasts)('$example', ({ example, counterExample }) => {
  expect(recognise(example)).toMatchObject([{ type: 'date', precision: 'day', start: 0, end: example.length }]);
  if (counterExample) expect(recognise(counterExample)).toEqual([]);
});

test.each(units.filter(({ counterExample }) => counterExample))('7 $counterExample is no $code', (entry) => {
  expect(recognise(`7 ${entry.counterExample}`)).toMatchObject([{ type: 'quantity', unit: { code: '1' } }]);
});

test.each([...qualifiers, ...afterwards])('$example', ({ comparator, example }) => {
  expect(recognise(example)).toMatchObject([{ type: 'quantity', comparator }]);
});

test.each(namingNouns.flatMap(({ kind, words }) => words.split(' ').map((word) => [word, kind])))(
  '%s names a %s',
  (word) => {
    const text = `${word[0]!.toUpperCase()}${word.slice(1)} 3 gilt.`;
    expect(recognise(text)).toMatchObject([{ type: 'reference', start: 0 }]);
  },
);

test.each([...papers])('%s is a %s', (word, name) => {
  const text = `${word[0]!.toUpperCase()}${word.slice(1)} 19/10820`;
  expect(recognise(text)).toMatchObject([{ type: 'reference', kind: 'document', target: `${name} 19/10820` }]);
});

test.each(['BGB', 'AufenthG', 'StPO', 'DSGVO', 'EMRK', 'GRCh', 'Schulgesetz', 'Landesverfassung'])('%s', (law) => {
  expect(lawName.test(law)).toBe(true);
  expect(read(`§ 3 ${law}`)).toEqual([`law: § 3 ${law}`]);
});

test.each([...neverEnds])('%s. ends no sentence', (word) => {
  expect(sentences(`Das gilt ${word}. Muster in Köln.`)).toHaveLength(1);
});
test.each([...neverEndChains].filter((chain) => chain.length > 1 && chain !== 'gem' && chain !== 'vgl'))(
  '%s ends no sentence',
  (chain) => {
    expect(sentences(`Das gilt ${[...chain].map((letter) => `${letter}.`).join(' ')} Das heißt.`)).toHaveLength(1);
  },
);
