import { describe, expect, test } from 'vitest';
import { changeCases } from './change-cases.js';
import { contrastCases } from './contrast-cases.js';
import { partCases } from './part-cases.js';
import { relationsOf } from './relations-of.js';
import { sameCases } from './same-cases.js';
import { sumCases } from './sum-cases.js';

describe('parts and wholes', () => {
  test.each(partCases)('%s', (text, expected) => {
    expect(relationsOf(text)).toEqual(expected);
  });
});

describe('changes', () => {
  test.each(changeCases)('%s', (text, expected) => {
    expect(relationsOf(text)).toEqual(expected);
  });
});

describe('sums', () => {
  test.each(sumCases)('%s', (text, expected) => {
    expect(relationsOf(text)).toEqual(expected);
  });
});

describe('contrasts', () => {
  test.each(contrastCases)('%s', (text, expected) => {
    expect(relationsOf(text)).toEqual(expected);
  });
});

describe('the same again', () => {
  test.each(sameCases)('%s', (text, expected) => {
    expect(relationsOf(text)).toEqual(expected);
  });
});
