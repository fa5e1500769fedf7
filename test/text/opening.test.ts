import { describe, expect, test } from 'vitest';
import { rules } from '../../src/layout/score.js';
import { byOpening, openingOf } from '../../src/text/opening.js';

describe('what a pattern can begin with', () => {
  test.each([
    [/^abc/, 'a', 'b'],
    [/^(?:Der|die) x/, 'Dd', 'ex'],
    [/^a?b/, 'ab', 'c'],
    [/^[A-C]{0,2}x/, 'ABx', 'Da'],
    [/^\p{Lu}\p{Ll}/u, 'AÄ', 'aä1'],
    [/^(?!x)(?=y)\d/, '7', 'xy'],
    [/^(?:a*)+b/, 'ab', 'c'],
    [/^abc/i, 'aA', 'b'],
    [/^(?<year>\d{4})/, '1', 'y'],
    [/^\(a/, '(', 'a'],
    [/^[)\]]a/, ')]', 'a'],
  ])('%s', (pattern, inside, outside) => {
    const opening = openingOf(pattern)!;
    for (const sign of inside) expect(opening.test(sign), sign).toBe(true);
    for (const sign of outside) expect(opening.test(sign), sign).toBe(false);
  });

  test.each([/abc/, /^a?/, /^(?:a|)/, /^a|b/m])('cannot be told of %s', (pattern) => {
    expect(openingOf(pattern)).toBeNull();
  });

  test('is found for nearly all rules of layout, and never against an example', () => {
    const opened = rules.filter(({ pattern }) => openingOf(pattern) !== null);
    expect(opened.length).toBeGreaterThan(rules.length * 0.8);
    for (const { name, pattern, examples } of rules)
      for (const example of examples)
        expect(openingOf(pattern)?.test(example) ?? true, `${name}: ${example}`).toBe(true);
  });

  test('picks the patterns for a text', () => {
    const pick = byOpening([/^a/, /^b/, /c/], (pattern) => pattern);
    expect(pick('abc')).toEqual([/^a/, /c/]);
    expect(pick('xyz')).toEqual([/c/]);
    expect(pick('')).toEqual([/c/]);
  });
});
