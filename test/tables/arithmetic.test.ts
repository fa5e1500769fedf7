import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTable } from './document.js';

const alarms = (source: string) => readTable(source).alarms;

describe('what fits raises no alarm', () => {
  test.each([
    ['empty cells in a total', 'Ort 2021 2022\nAdorf 12 14\nBedorf - 9\nCedorf 8 7\nSumme 20 30'],
    ['cells that are not stated', 'Ort 2021 2022\nAdorf 12 14\nBedorf k. A. 9\nCedorf 8 7\nSumme 31 30'],
    ['rounded parts', 'Ort 2021 2022\nAdorf 0,3 1,1\nBedorf 0,3 1,2\nCedorf 0,3 1,3\nSumme 1,0 3,6'],
    [
      'totals within totals',
      'Posten 2021 2022\nLöhne 10 12\nMiete 5 6\nZwischensumme 15 18\nPapier 2 3\nPorto 1 1\nZwischensumme 3 4\nGesamt 18 22',
    ],
    [
      'parts that overlap below a total',
      'Personen 2021 2022\nErwachsene 70 80\nKinder 30 35\nSumme 100 115\ndarunter Frauen 55 60\ndarunter Erwerbslose 60 70',
    ],
    [
      'means below their column',
      '| Ort | Kinder je Gruppe |\n|---|---|\n| Adorf | 21,4 |\n| Bedorf | 19,0 |\n| Gesamt | 20,1 |',
    ],
    [
      'shares that make 99',
      'Art 2021 2022\nBus 10 (33 %) 20 (33 %)\nBahn 10 (33 %) 20 (33 %)\nRad 10 (33 %) 20 (33 %)\nSumme 30 60',
    ],
    [
      'shares of another number in the row',
      '|Amt|Stellen|besetzt|\n|---|---|---|\n|Nord|20|10 (50 %)|\n|Süd|40|30 (75 %)|\n|West|10|9 (90 %)|\n|Summe|70|49 (70 %)|',
    ],
    [
      'answers that may be several',
      'Grund Nennungen\nWeg 70\nZeit 60\nGeld 50\nPersonen insgesamt (Mehrfachnennungen möglich) 100',
    ],
    ['signed items', 'Position 2021 2022\nErlöse 100 120\nKosten -60 -70\nZinsen -5 -6\nSumme 35 44'],
    ['changes that round', 'Jahr Fälle Veränderung in %\n2020 300 x\n2021 301 0,3\n2022 310 3,0\n2023 305 -1,6'],
    ['rates are not added', 'Kreis Fälle Quote in %\nAdorf 10 5,0\nBedorf 20 8,0\nSumme 30 6,7'],
    ['before and after, by what', 'Karte bisher neu Erhöhung\nTag 4,00 € 4,50 € 0,50 €\nWoche 20,00 € 22,50 € 2,50 €'],
    [
      'a total over years without some',
      '| Ort | 2021 | 2022 | Summe |\n|---|---|---|---|\n| Adorf | 3 | - | 3 |\n| Bedorf | 4 | 5 | 9 |',
    ],
    [
      'about in the text, exact in the table',
      'Insgesamt waren es rund 300 Fälle.\n\nOrt Fälle Anteil\nAdorf 112 36 %\nBedorf 200 64 %\nSumme 312 100 %',
    ],
  ])('%s', (_, source) => {
    expect(alarms(source)).toEqual([]);
  });
});

describe('what does not fit is found', () => {
  test.each([
    [
      'a total that is off by more than half a unit a number',
      'Ort 2021 2022\nAdorf 12 14\nBedorf 5 9\nCedorf 8 7\nSumme 25 33',
      ['sum: 14 + 9 + 7'],
    ],
    [
      'a total off by more than rounding',
      'Ort 2021 2022\nAdorf 0,3 1,1\nBedorf 0,3 1,2\nCedorf 0,3 1,3\nSumme 1,3 3,6',
      ['sum: 0.3 + 0.3 + 0.3'],
    ],
    ['a part above its whole', 'Anzahl Personen 2021 2022\nBeschäftigte 30 40\ndavon Frauen 12 45', ['part: 45 ≤ 40']],
    [
      'a difference',
      'Position Soll 2021 Ist 2021 Differenz\nErlöse 100 130 30\nMiete 50 45 -5\nPorto 10 19 4',
      ['change.absolute: 19 − 10'],
    ],
    [
      'a share beside right ones',
      'Art 2021 2022\nBus 10 (25 %) 20 (20 %)\nBahn 10 (25 %) 50 (50 %)\nRad 20 (60 %) 30 (30 %)\nSumme 40 100',
      ['share.cell: 20 / 40', 'share.hundred: 25 + 25 + 60'],
    ],
    [
      'a change from year to year',
      'Jahr Fälle Veränderung in %\n2019 200 x\n2020 300 50,0\n2021 330 10,0\n2022 297 -10,0\n2023 300 9,0',
      ['change.relative: (300 − 297) / 297'],
    ],
  ])('%s', (_, source, expected) => {
    expect(alarms(source)).toEqual(expected);
  });
});

const names = ['Löhne', 'Mieten', 'Geräte', 'Porto', 'Reisen', 'Bücher'];
const numbers = fc.tuple(fc.integer({ min: 3, max: 6 }), fc.integer({ min: 2, max: 4 })).chain(([rows, columns]) =>
  fc.array(fc.array(fc.integer({ min: 11, max: 9999 }), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  }),
);
const german = (n: number) => String(n).replace(/(?<=\d)(?=(?:\d{3})+$)/g, '.');
const totalled = (body: number[][]) => [...body, body[0]!.map((_, i) => body.reduce((sum, row) => sum + row[i]!, 0))];
const labelled = (rows: number[][]) =>
  rows.map((row, i) => [i === rows.length - 1 ? 'Summe' : names[i]!, ...row.map(german)]);
const years = (columns: number) => Array.from({ length: columns }, (_, i) => String(2019 + i));

/** The three ways in which producers print a table. */
const prints: Record<string, (rows: number[][]) => string> = {
  flat: (rows) => [['Kostenart', ...years(rows[0]!.length)], ...labelled(rows)].map((row) => row.join(' ')).join('\n'),
  aligned: (rows) =>
    [['Kostenart', ...years(rows[0]!.length)], ...labelled(rows)]
      .map(([head, ...cells]) => head!.padEnd(14) + cells.map((cell) => cell.padStart(10)).join(''))
      .join('\n'),
  pipes: (rows) => {
    const [head, ...body] = [['Kostenart', ...years(rows[0]!.length)], ...labelled(rows)].map(
      (row) => `| ${row.join(' | ')} |`,
    );
    return [head, head!.replace(/[^|]+/g, '---'), ...body].join('\n');
  },
};

describe.each(Object.entries(prints))('%s', (_, print) => {
  test('sums that are right are silent', () => {
    fc.assert(
      fc.property(numbers, (body) => {
        const read = readTable(print(totalled(body)));
        expect(read.relations.filter((relation) => relation.includes('='))).toHaveLength(body[0]!.length);
        expect(read.alarms).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
  test('one number changed is found in its column', () => {
    fc.assert(
      fc.property(numbers, fc.nat(), fc.nat(), fc.integer({ min: 4, max: 900 }), (body, r, c, off) => {
        const rows = totalled(body).map((row) => [...row]);
        const row = r % body.length;
        const column = c % body[0]!.length;
        rows[row]![column]! += off;
        const expected = `sum: ${body.map((_, i) => rows[i]![column]).join(' + ')}`;
        expect(readTable(print(rows)).alarms).toContain(expected);
      }),
      { numRuns: 60 },
    );
  });
});
