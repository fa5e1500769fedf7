import { describe, expect, test } from 'vitest';
import { readClaims } from '../../src/claims/index.js';
import { analyse } from '../../src/language/index.js';
import type { TextUnit } from '../../src/model/index.js';
import { MappedText } from '../../src/text/mapped-text.js';

/** The relations of a paragraph, in words: the numbers as printed. */
function relationsOf(text: string): string[] {
  const flow = MappedText.of(text);
  const unit: TextUnit = { flow, role: 'paragraph', section: null, measure: null, lead: null, headings: [] };
  const { claims, relations } = readClaims({ units: [unit], analyses: [analyse(text)], tables: [] });
  const number = (id: string | null) => {
    const claim = claims.find((c) => c.id === id);
    return claim ? text.slice(claim.number.start, claim.number.end) : '-';
  };
  return relations.map((r) => {
    if (r.type === 'change') return `${r.direction} ${number(r.from)} ${number(r.by)} ${number(r.to)}`;
    if (r.type === 'part') return `${number(r.part)} of ${number(r.whole)}`;
    if (r.type === 'same') return `${number(r.a)} = ${number(r.b)}`;
    return `${r.parts.map(number).join(' + ')} = ${number(r.total)}`;
  });
}

describe('relations in prose', () => {
  test.each([
    ['Die Zahl der Fälle stieg von 100 auf 120.', ['up 100 - 120']],
    ['Die Ausgaben sanken um 5 % auf 95 Mio. Euro.', ['down - 5 95']],
    ['Die Kosten betrugen 2019 noch 7 Mio. Euro und wuchsen bis 2022 auf 16 Mio. Euro an.', ['up 7 - 16']],
    ['Im Jahr 2023 besuchten 412 Kinder die Schulen. Das waren 89 mehr als zuvor.', ['up - 89 412']],
    ['Es gab 1.708 Fälle, darunter 158 Kinder.', ['158 of 1.708']],
    ['Insgesamt 18 der 32 Vorhaben sind fertig.', ['18 of 32']],
    ['Von den 240 Stellen konnten 151 besetzt werden.', ['151 of 240']],
    ['An den Schulen waren von den 240 Stellen 151 besetzt.', ['151 of 240']],
    ['Es gab 546 Fälle. Hiervon entfielen 41 auf Kinder und 60 auf Frauen.', ['41 of 546', '60 of 546']],
  ])('%s', (text, expected) => {
    expect(relationsOf(text)).toEqual(expected);
  });

  test.each([
    'Es gab 546 Fälle und 41 Beschäftigte.',
    'Von 2016 bis 2019 fehlten 12 Lehrkräfte.',
    'Die Gebühr beträgt 20 Euro, die Frist 4 Wochen.',
    'Es gibt 12 Schulen, darunter mehrere neue, und 300 Lehrkräfte.',
  ])('none: %s', (text) => {
    expect(relationsOf(text)).toEqual([]);
  });
});
