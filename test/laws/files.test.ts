import { expect, test } from 'vitest';
import { code } from './code.js';

/** Files of pure data may be as long as what they know. */
const data = /^(?:language\/german|parliaments|wording)\//;

const lines = (text: string) => text.split('\n').length - 1;

test('no file of code is longer than 300 lines', () => {
  const long = code.filter(({ path, text }) => !data.test(path) && lines(text) > 300);
  expect(long.map(({ path, text }) => `${path}: ${lines(text)}`)).toEqual([]);
});

test('half of the files have fewer than 120 lines', () => {
  const lengths = code.map(({ text }) => lines(text)).sort((a, b) => a - b);
  expect(lengths[lengths.length >> 1]).toBeLessThan(120);
});

test('nothing is left unfinished, and nothing names a machine', () => {
  const marks = /TODO|FIXME|XXX:|not implemented|(?<![a-z])\/(?:tmp|root|home|work)\/[a-z]/;
  expect(code.filter(({ text }) => marks.test(text)).map(({ path }) => path)).toEqual([]);
});
