import { describe, expect, test } from 'vitest';
import {
  comparedWith,
  earlierWords,
  focusWords,
  furtherWords,
  laterWords,
  partPronouns,
  partWords,
  restatingWords,
  restNouns,
  rowWords,
  sumWords,
} from '../../../src/language/german/relation-words.js';
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

describe('words that tie numbers', () => {
  const data = {
    partWords,
    partPronouns,
    sumWords,
    comparedWith,
    earlierWords,
    laterWords,
    restatingWords,
    rowWords,
    focusWords,
    furtherWords,
    restNouns,
  };
  test.each(
    Object.entries(data).flatMap(([name, words]) => [...words].map(([word, example]) => [name, word, example])),
  )('%s: "%s" stands in "%s"', (_, word, example) => {
    expect(example.toLowerCase().split(/[^\p{L}]+/u)).toContain(word);
  });
});

describe('the same again', () => {
  test.each(sameCases)('%s', (text, expected) => {
    expect(relationsOf(text)).toEqual(expected);
  });
});
