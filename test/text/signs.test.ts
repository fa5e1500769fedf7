import { describe, expect, test } from 'vitest';
import { Sign, signsOf } from '../../src/text/signs.js';

describe('the signs of a line', () => {
  test.each([
    ['Der Bericht liegt vor', 0],
    ['im Jahr 2021', Sign.figure],
    ['**Bericht**', Sign.mark],
    ['a@b', Sign.address],
    ['www', Sign.address],
    ['Datum:', Sign.colon],
    ['NRW', 0],
    ['LAND', Sign.capitals],
    ['NameMuster', Sign.glued],
    ['Karlsruhe30', Sign.glued | Sign.figure],
    ['An  das', Sign.wide],
    ['A n t', Sign.spaced],
    ['I A', Sign.spaced],
    ['im A B', Sign.spaced],
    ['im A', 0],
    ['„A B', 0],
    ['M1N', Sign.figure | Sign.mistaken],
    ['MlN', Sign.mistaken | Sign.glued],
    ['Ml n', 0],
    ['„Straße“ – Übersicht', 0],
  ])('%s', (line, signs) => {
    expect(signsOf(line)).toBe(signs);
  });

  test('rules nothing out where a script is unknown', () => {
    for (const sign of Object.values(Sign)) expect(signsOf('Привет') & sign).toBe(sign);
  });
});
