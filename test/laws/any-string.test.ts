import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseVorlage, vorlage } from '../../src/index.js';
import { seed, texts } from '../fixtures/cases.js';
import { processorTime } from '../processor-time.js';
import { spanFaults } from './nodes.js';
import { senseFaults } from './sense.js';
import { grown } from './variants.js';

/** Every result of every text keeps the laws: schema, spans, order, pointers, numbers. */
function lawful(text: string): true {
  const result = parseVorlage(text);
  expect(vorlage.safeParse(result).error).toBeUndefined();
  expect([...spanFaults(result, text), ...senseFaults(result, text)]).toEqual([]);
  return true;
}

/** Pieces that documents are made of, and what makes readers stumble. */
const pieces = [
  ...'0123456789.,-–—%€§()[]{}„“"\'*_#|:;/\\&<>=+~^\n\n\n\t \u00A0\u00AD\uFEFF\u000C\r',
  ...['- ', '• ', '\uF0B7 ', '1. ', 'a) ', '# ', '> ', '| ', '|---|', '```', '<br>', '&sect;', '<sup>2</sup>'],
  ...[
    'von ',
    ' auf ',
    ' um ',
    'rd. ',
    'z. B. ',
    'bzw. ',
    'davon ',
    'jeweils ',
    'zwischen ',
    ' bis ',
    ' und ',
    'bis zu ',
  ],
  ...[
    '229.504',
    '1,2 Mio. Euro',
    '26 %',
    '12/2021',
    '09.02.2022',
    '31.02.2022',
    'zwei Drittel',
    'fünf',
    '½',
    '1 1/2',
    '275²',
  ],
  ...[
    'Fälle',
    'Personen',
    'Ausländerbehörden',
    'Quartal',
    'Januar',
    'Stand: ',
    '§ 58a Abs. 1 Satz 2',
    'Drs. 19/1',
    'TOP 5',
  ],
  ...[
    'An den\nPräsidenten',
    'LANDTAG',
    'VORLAGE\n17/1',
    'A19',
    'Sehr geehrte',
    'Mit freundlichen Grüßen',
    'gez.',
    'Seite 1 von 2',
  ],
  ...['Antwort:\n', 'Frage 1: ', 'Zu 1.: ', 'Tabelle 1: ', 'Summe', 'In Vertretung', 'Az.: 1-2', 'Bericht', 'Anlage 2'],
];
const lines = texts.flatMap(({ text }) => text.split('\n'));

describe('any string parses', () => {
  test('of characters', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), lawful), { numRuns: 150, seed: 1 });
  });
  test('of the pieces that documents are made of', () => {
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''));
    fc.assert(fc.property(text, lawful), { numRuns: 600, seed: 2 });
  });
  test('of words and pieces', () => {
    const text = fc
      .array(fc.constantFrom(...pieces, ...seed.split(/\s+/)), { maxLength: 60 })
      .map((parts) => parts.join(' '));
    fc.assert(fc.property(text, lawful), { numRuns: 300, seed: 3 });
  });
  test('of shuffled lines', () => {
    const text = fc.shuffledSubarray(lines, { minLength: 1, maxLength: 60 }).map((some) => some.join('\n'));
    fc.assert(fc.property(text, lawful), { numRuns: 80, seed: 4 });
  });
  test('cut anywhere', () => {
    const cut = fc
      .tuple(fc.nat(seed.length), fc.nat(seed.length))
      .map(([a, b]) => seed.slice(Math.min(a, b), Math.max(a, b)));
    fc.assert(fc.property(cut, lawful), { numRuns: 80, seed: 5 });
  });
  test('with characters changed, lost and doubled', () => {
    const damage = fc.array(fc.tuple(fc.nat(seed.length - 1), fc.constantFrom(...pieces, '')), {
      minLength: 1,
      maxLength: 40,
    });
    const damaged = damage.map((edits) => {
      const letters = [...seed];
      for (const [at, put] of edits) letters[at % letters.length] = put;
      return letters.join('');
    });
    fc.assert(fc.property(damaged, lawful), { numRuns: 60, seed: 6 });
  });
});

const time = (text: string, runs = 3) => processorTime(() => parseVorlage(text), runs);

describe('time is linear in the length', () => {
  // A ratio of 4 would be exact, 16 would be a square; machines are noisy, and small times are mostly noise.
  const noise = time(seed, 5);

  test('of documents', () => {
    expect(time(grown(seed, 40))).toBeLessThan(10 * time(grown(seed, 10)) + noise);
  });

  test.each([
    ...[...'a1.,-– %("„[*_#|&<>§€:;/\\~`=^\n\f\u00AD\uD800'].map((char) => [char]),
    ...[
      '1.',
      '1 ',
      'a ',
      'A. ',
      'z. B. ',
      '- ',
      '1,',
      '§ 1 ',
      'von ',
      'von 1 auf ',
      '1 bis ',
      'Mio. ',
      'ein',
      'und',
      'hundert',
    ].map((x) => [x]),
    ...[
      '- a\n',
      '1. a\n',
      '# a\n',
      '> ',
      '| a ',
      '|a|\n|-|\n',
      'a\n\n',
      '<a',
      '<!--',
      '[a](',
      '![',
      '**a',
      'Herr ',
      'An ',
      'Dr. ',
    ].map((x) => [x]),
    ...[
      'Aus-\n',
      '– 2 –\n',
      'Seite 1\n',
      '01.01.2020 ',
      '1/',
      '0 ',
      '(1 ',
      'Fälle, davon ',
      '1 Fall, ',
      'A1 ',
      '@a',
      'a@',
      'www.',
      '12 %, ',
    ].map((x) => [x]),
    ...[
      'Der Ausschuss der ',
      'a-',
      'Ä',
      'ß',
      '1 Euro je ',
      'Antwort:\n',
      'Frage 1:\n',
      'Zu 1.:\n',
      'Tabelle 1: a\n',
      'a  b  1\n',
      'LANDTAG\n',
    ].map((x) => [x]),
  ])('of %j over and over', (piece) => {
    const text = (length: number) => `12 Fälle. ${piece.repeat(Math.ceil(length / piece.length))}`;
    const small = time(text(15_000), 2);
    const large = time(text(60_000), 2);
    expect(large).toBeLessThan(11 * small + noise * 4);
  });

  test('of ten megabytes in one line', () => {
    const line = (length: number) =>
      'Im Jahr 2021 waren es 1.234 Fälle, davon 41 % in Städten. '.repeat(Math.ceil(length / 58));
    const small = time(line(1_000_000), 1);
    let length = 0;
    const large = processorTime(() => {
      length = parseVorlage(line(10_000_000)).source.length;
    }, 1);
    expect(large).toBeLessThan(25 * small + noise);
    expect(length).toBeGreaterThan(9_999_999);
  }, 180_000);

  test('of ten megabytes without a space', () => {
    const small = time('x'.repeat(1_000_000), 1);
    expect(time('x'.repeat(10_000_000), 1)).toBeLessThan(25 * small + noise * 10);
  }, 180_000);
});
