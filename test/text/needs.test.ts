import { describe, expect, test } from 'vitest';
import { rules } from '../../src/layout/score.js';
import { needsOf, Picker } from '../../src/text/needs.js';
import { Sign, signsOf } from '../../src/text/signs.js';

const openingOf = (pattern: RegExp) => needsOf(pattern).opening;

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

  test.each([/abc/, /^a?/, /^(?:a|)/, /^a|b/, /^a/m])('cannot be told of %s', (pattern) => {
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
    const picker = new Picker([/^a/, /^b/, /c/, /^a.*\d/], (pattern) => pattern);
    const pick = (text: string) => {
      const found: RegExp[] = [];
      picker.each(text, signsOf(text), (pattern) => found.push(pattern));
      return found;
    };
    expect(pick('abc')).toEqual([/^a/, /c/]);
    expect(pick('a 1')).toEqual([/^a/, /c/, /^a.*\d/]);
    expect(pick('xyz')).toEqual([/c/]);
    expect(pick('')).toEqual([/c/]);
  });
});

describe('what a pattern must find in a text', () => {
  test.each([
    [/\d/, Sign.figure],
    [/^a\d{2,4}b/, Sign.figure],
    [/^a\d{0,4}b/, 0],
    [/^(?:a|\d)/, 0],
    [/^(?:a@|@\d)/, Sign.address],
    [/(?=.*\d)a:/, Sign.figure | Sign.colon],
    [/(?!\d)a/, 0],
    [/a(?:@)?/, 0],
  ])('%s', (pattern, signs) => {
    expect(needsOf(pattern).signs).toBe(signs);
  });

  test('never speaks against an example of a rule', () => {
    for (const { name, pattern, examples } of rules)
      for (const example of examples) expect(needsOf(pattern).signs & ~signsOf(example), `${name}: ${example}`).toBe(0);
  });
});
