import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createContext } from '../../src/context.js';
import { segment } from '../../src/layout/index.js';
import { readLetter } from '../../src/letter/index.js';
import { readSource } from '../../src/text/source-text.js';
import { letters } from '../parliaments/truths.js';

const letter = fc.constantFrom(...letters.map(({ text }) => text));

/** A letter of which a part is left: what a failed download or a torn page leaves. */
const cut = fc
  .tuple(letter, fc.nat(4000), fc.nat(4000))
  .map(([text, a, b]) => text.slice(Math.min(a, b), Math.max(a, b) + 1));

/** A letter with its lines in another order: what a reader of columns leaves. */
const shuffled = letter.chain((text) => {
  const lines = text.split('\n');
  return fc.shuffledSubarray(lines, { minLength: Math.min(3, lines.length) }).map((some) => some.join('\n'));
});

/** Lines of two letters side by side. */
const beside = fc.tuple(letter, letter, fc.constantFrom(' ', '    ', '\t')).map(([left, right, gap]) => {
  const rights = right.split('\n');
  return left
    .split('\n')
    .map((line, i) => line + gap + (rights[i] ?? ''))
    .join('\n');
});

test('any piece of a letter, in any order, is read without throwing, and what is read stands in the source', () => {
  fc.assert(
    fc.property(fc.oneof(cut, shuffled, beside), (text) => {
      const source = readSource(text);
      const read = readLetter(segment(source), source, createContext({}));
      for (const { start, end } of Object.values(read.header.evidence)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(start).toBeLessThanOrEqual(end);
      }
      for (const { end } of read.report) expect(end).toBeLessThanOrEqual(source.clean.text.length);
    }),
    { numRuns: 300 },
  );
});
