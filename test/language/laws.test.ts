import fc from 'fast-check';
import { expect, test } from 'vitest';
import { abbreviations, recognise, sentences, tokenize } from '../../src/language/index.js';
import { processorTime } from '../processor-time.js';

const scraps = fc.array(
  fc.oneof(
    fc.constantFrom(
      '12',
      '3.',
      '2021',
      '2020/21',
      '1,2',
      '1.708',
      ' ',
      '\n',
      '\n\n',
      '%',
      '€',
      '§',
      'Mio.',
      'bis',
      'und',
      '-',
      '–',
      '/',
      ':',
      '(',
      ')',
      'Frage',
      'Drs.',
      'zwei',
      'Mai',
      'seit',
      'ein',
      'Drittel',
      '½',
      '²',
      '@',
      'www.',
      'Tel.',
    ),
    fc.string({ maxLength: 6 }),
    fc.string({ unit: 'binary', maxLength: 3 }),
  ),
  { maxLength: 40 },
);
const texts = fc.oneof(
  scraps.map((parts) => parts.join('')),
  scraps.map((parts) => parts.join(' ')),
);

test('any text is read: mentions are in order, apart, and are what they say', () => {
  fc.assert(
    fc.property(texts, (text) => {
      let end = 0;
      for (const mention of recognise(text, { referenceDate: '2022-02-03' })) {
        expect(mention.start).toBeGreaterThanOrEqual(end);
        expect(mention.end).toBeGreaterThan(mention.start);
        expect(text.slice(mention.start, mention.end)).toBe(mention.text);
        if (mention.type === 'quantity') {
          expect(mention.number.start).toBeGreaterThanOrEqual(mention.start);
          expect(mention.number.end).toBeLessThanOrEqual(mention.end);
        }
        end = mention.end;
      }
    }),
    { numRuns: 1500 },
  );
});

test('any text is cut: sentences hold every token once', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const tokens = tokenize(text);
      const spans = sentences(text);
      let end = 0;
      for (const span of spans) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        end = span.end;
      }
      for (const token of tokens) expect(spans.some((s) => s.start <= token.start && token.end <= s.end)).toBe(true);
      abbreviations(text);
    }),
    { numRuns: 500 },
  );
});

test.each([
  '1',
  '1.',
  '1 000 ',
  'zwei',
  '(',
  'a@',
  '§ 1 ',
  '2020, ',
  'und 3. ',
  '1/',
  '-1',
  'http://',
  'Frage 1, ',
  'x-\n',
])('%j many times takes linear time', (piece) => {
  const time = (count: number) => {
    const text = piece.repeat(count);
    return processorTime(() => {
      recognise(text);
      sentences(text);
      abbreviations(text);
    });
  };
  time(2000);
  expect(time(64000)).toBeLessThan(100 * Math.max(time(4000), 1));
});
