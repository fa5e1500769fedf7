import { describe, expect, test } from 'vitest';
import { partCases } from './part-cases.js';
import { relationsOf } from './relations-of.js';

describe('parts and wholes', () => {
  test.each(partCases)('%s', (text, expected) => {
    expect(relationsOf(text)).toEqual(expected);
  });
});
