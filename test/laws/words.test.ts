import { expect, test } from 'vitest';
import { messageCodes } from '../../src/index.js';
import { checkWords } from '../../src/wording/checks.js';
import { cliWords } from '../../src/wording/cli.js';
import { type Words, word, wordedCodes } from '../../src/wording/index.js';
import { messageWords } from '../../src/wording/messages.js';
import { code } from './code.js';

const all: Words = { ...messageWords, ...checkWords, ...cliWords };
const slots = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();

test.each(Object.keys(messageCodes))('%s has words', (code) => {
  expect(wordedCodes).toContain(code);
});

test.each(Object.entries(all))('%s says the same in English and German', (_, words) => {
  expect(words.en.trim()).not.toBe('');
  expect(words.de.trim()).not.toBe('');
  expect([...new Set(slots(words.de))]).toEqual([...new Set(slots(words.en))]);
});

test('arguments are filled in, in both languages', () => {
  expect(word('date.impossible', { text: '31.02.2020' })).toBe('The date "31.02.2020" does not exist.');
  expect(word('date.impossible', { text: '31.02.2020' }, 'de')).toBe('Das Datum „31.02.2020“ gibt es nicht.');
});

test('every code reported somewhere in the code is one of the list', () => {
  const reported = code.flatMap(({ text }) =>
    [...text.matchAll(/\breport\(\s*'([a-z.-]+)'/g)].map(([, name]) => name!),
  );
  expect(reported.filter((name) => !(name in messageCodes))).toEqual([]);
});
