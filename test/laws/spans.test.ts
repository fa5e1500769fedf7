import { describe, expect, test } from 'vitest';
import { parseVorlage } from '../../src/index.js';
import { seed, texts } from '../fixtures/cases.js';
import { isReadingOf, placed, spanFaults } from './nodes.js';
import { reread, senseFaults } from './sense.js';
import { cuts, disguises } from './variants.js';

const faults = (text: string, path?: string) => {
  const result = parseVorlage(text, { path });
  return [...spanFaults(result, text), ...senseFaults(result, text)];
};
const figures = (text: string) =>
  parseVorlage(text).claims.map(({ kind, value, lower, upper, unit, comparator, quantified, period }) =>
    [kind, value, lower, upper, unit.code, comparator, quantified?.head, period?.edtf].join(' '),
  );

describe('the yardstick itself', () => {
  test.each([
    ['a **b** c', 'a b c', true],
    ['Aus-\nschusses', 'Ausschusses', true],
    ['vor\n\n– 2 –\n\nhaben', 'vor haben', true],
    ['vor haben', 'vor', false],
    ['rund 30', 'rd. 30', false],
  ])('%j reads %j: %s', (slice, text, expected) => expect(isReadingOf(text, slice)).toBe(expected));
  test.each([
    ['1.708', 1708],
    ['2 579,68', 2579.68],
    ['fünf', null],
    ['1.70', null],
  ])('%j is %s', (printed, value) => expect(reread(printed)).toBe(value));
  test('a fixture has plenty of places to look at', () => {
    expect(placed(parseVorlage(seed)).length).toBeGreaterThan(150);
  });
});

describe('every span is what it claims to be', () => {
  test.each(texts.map(({ name, text, file }) => [name, text, file]))('%s', (_, text, file) => {
    expect(faults(text, file)).toEqual([]);
  });
  describe.each(Object.entries(disguises))('with %s', (_, disguise) => {
    test.each(texts.map(({ name, text }) => [name, text]))('%s', (_, text) => {
      expect(faults(disguise(text))).toEqual([]);
    });
    test('the primary fixture gives the same figures', () => {
      expect(figures(disguise(seed))).toEqual(figures(seed));
    });
  });
  test('with every line indented', () => {
    for (const { text } of texts) expect(faults(text.replace(/^(?=.)/gm, '    '))).toEqual([]);
  });
  test.each(texts.map(({ name, text }) => [name, text]))('with cuts of %s', (_, text) => {
    for (const cut of cuts(text, 12)) expect({ cut, faults: faults(cut) }).toEqual({ cut, faults: [] });
  });
});
