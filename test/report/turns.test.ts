import { describe, expect, test } from 'vitest';
import { outline, report } from './helpers.js';

const prose = 'Das Ministerium hat hierüber im Ausschuss mehrfach berichtet und wird es weiter tun.';

/** Questions and answers with their numbers. */
const turns = (source: string) =>
  report(source).sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.type === 'question' || block.type === 'answer' ? [`${block.type} ${block.number}: ${block.text}`] : [],
    ),
  );

describe('questions and their answers', () => {
  test.each<[string, string, string[]]>([
    [
      'after a joint sentence',
      '1. Wie viele Wege gibt es?\n\n2. Wie lang sind sie?\n\nDie Fragen 1 und 2 werden gemeinsam beantwortet.\n\nEs gibt 30 Wege mit 80 km.\n\n3. Was kosten sie?\n\nSie kosten 3 Mio. Euro.',
      [
        'question 1: Wie viele Wege gibt es?',
        'question 2: Wie lang sind sie?',
        'answer 1 und 2: Die Fragen 1 und 2 werden gemeinsam beantwortet.',
        'answer 1 und 2: Es gibt 30 Wege mit 80 km.',
        'question 3: Was kosten sie?',
        'answer 3: Sie kosten 3 Mio. Euro.',
      ],
    ],
    [
      'to parts',
      'Frage 1. Wie viele Plätze gibt es\na) in Husum\nb) in Heide\n\nZu a)\nIn Husum gibt es 30 Plätze.\n\nZu b):\nIn Heide sind es 12.',
      [
        'question 1: Wie viele Plätze gibt es',
        'question a: in Husum',
        'question b: in Heide',
        'answer 1 a: In Husum gibt es 30 Plätze.',
        'answer 1 b: In Heide sind es 12.',
      ],
    ],
    [
      'without a number before the question',
      'Wie viele Wege gibt es im Land und in\nden Städten?\n\nZu Frage 1:\n\nEs gibt 30.',
      ['question 1: Wie viele Wege gibt es im Land und in den Städten?', 'answer 1: Es gibt 30.'],
    ],
    [
      'a list that answers',
      '1. Was ist geplant?\n\na) Es werden 3 Wege gebaut.\nb) Es werden 4 Brücken saniert.',
      ['question 1: Was ist geplant?'],
    ],
  ])('%s', (_, source, expected) => expect(turns(source)).toEqual(expected));

  test('remarks on the line of their heading', () => {
    expect(outline(`Vorbemerkung der Abgeordneten: ${prose}\n\n1. Wie viele Wege gibt es?\n\nEs gibt 30.`)).toEqual([
      '1 - Vorbemerkung der Abgeordneten:',
      '1 - -',
    ]);
  });
});
