import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/text/source-text.js';
import { tablesOf } from './read.js';

const cells = (source: string) => tablesOf(source).map((table) => table.cells);

describe('flat tables', () => {
  test.each([
    [
      'a row of years over values',
      '2023 2024 2025\n8.363 9.641 9.172',
      [
        [
          ['2023', '2024', '2025'],
          ['8.363', '9.641', '9.172'],
        ],
      ],
    ],
    [
      'labels, years, a total',
      'Anzahl Delikte 2023 2024\nRaub 3 14\nBetrug 0 12\ngesamt 3 26',
      [
        [
          ['Anzahl Delikte', '2023', '2024'],
          ['Raub', '3', '14'],
          ['Betrug', '0', '12'],
          ['gesamt', '3', '26'],
        ],
      ],
    ],
    [
      'a header over many lines',
      'Schuljahr \nStufe 1 \nAnzahl Lernende \nin JG 12 \nDifferenz \nin % \n2025/2026 7.509 12,0% \n2024/2025 7.404 13,3% ',
      [
        [
          ['Schuljahr Stufe 1', 'Anzahl Lernende in JG 12', 'Differenz in %'],
          ['2025/2026', '7.509', '12,0%'],
          ['2024/2025', '7.404', '13,3%'],
        ],
      ],
    ],
    [
      'empty marks',
      'Jahr Anträge Bewilligungen\n2021 120 ~\n2022 131 k. A.\n2023 140 99',
      [
        [
          ['Jahr', 'Anträge', 'Bewilligungen'],
          ['2021', '120', ''],
          ['2022', '131', ''],
          ['2023', '140', '99'],
        ],
      ],
    ],
    [
      'a cell that vanished, told by the kinds',
      'Ort Anzahl Betrag Anteil\nAdorf 12 5,00 € 3,1 %\nBedorf 14 6,00 € 4,2 %\nCedorf 15 2,2 %',
      [
        [
          ['Ort', 'Anzahl', 'Betrag', 'Anteil'],
          ['Adorf', '12', '5,00 €', '3,1 %'],
          ['Bedorf', '14', '6,00 €', '4,2 %'],
          ['Cedorf', '15', '', '2,2 %'],
        ],
      ],
    ],
    [
      'a glued total',
      'Stadt Personal Sachkosten\nAdorf 9.726,17 €   510,51 €\nSumme9.726,17 €   510,51 €',
      [
        [
          ['Stadt', 'Personal', 'Sachkosten'],
          ['Adorf', '9.726,17 €', '510,51 €'],
          ['Summe', '9.726,17 €', '510,51 €'],
        ],
      ],
    ],
    [
      'groups of digits and wide gaps',
      'Schulform   2021/22    2022/23\nGrundschule   50 376    41 055\nGymnasium    1 110    1 220',
      [
        [
          ['Schulform', '2021/22', '2022/23'],
          ['Grundschule', '50 376', '41 055'],
          ['Gymnasium', '1 110', '1 220'],
        ],
      ],
    ],
    [
      'keys and values',
      'Erwachsene   132,00 Euro\nKinder   89,00 Euro',
      [
        [
          ['Erwachsene', '132,00 Euro'],
          ['Kinder', '89,00 Euro'],
        ],
      ],
    ],
    [
      'labels in cells',
      'Tageskarte  bisher 8,00 Euro  neu 9,00 Euro  + 12,5 %',
      [[['Tageskarte', 'bisher 8,00 Euro', 'neu 9,00 Euro', '+ 12,5 %']]],
    ],
    [
      'two numbers in a cell',
      'Delikte 2023 2024\nRaub 30 (11 %) 59 (10 %)\nBetrug 145 (55 %) 332 (59%)',
      [
        [
          ['Delikte', '2023', '2024'],
          ['Raub', '30 (11 %)', '59 (10 %)'],
          ['Betrug', '145 (55 %)', '332 (59%)'],
        ],
      ],
    ],
    [
      'a label over two lines',
      'Delikte 2023 2024\nRaub 3 14\nStraftaten ohne explizite po-\nlitische Absicht \n1 0',
      [
        [
          ['Delikte', '2023', '2024'],
          ['Raub', '3', '14'],
          ['Straftaten ohne explizite politische Absicht', '1', '0'],
        ],
      ],
    ],
    [
      'groups on lines of their own',
      'Delikte 2023 2024\nAdorf, Kreis-\nfreie Stadt\nRaub 3 14\nSumme 3 14\nBedorf\nRaub 1 0\nSumme 1 0',
      [
        [
          ['', 'Delikte', '2023', '2024'],
          ['Adorf, Kreisfreie Stadt', 'Raub', '3', '14'],
          ['Adorf, Kreisfreie Stadt', 'Summe', '3', '14'],
          ['Bedorf', 'Raub', '1', '0'],
          ['Bedorf', 'Summe', '1', '0'],
        ],
      ],
    ],
    [
      'budget codes before the label',
      'Zweckbestimmung Ansatz 2024 Ansatz 2025\n08 060 633 10 Zuweisungen 1.000,0 1.200,0\n08 060 684 11 Zuschüsse 500,0 450,0',
      [
        [
          ['Zweckbestimmung', 'Ansatz 2024', 'Ansatz 2025'],
          ['08 060 633 10 Zuweisungen', '1.000,0', '1.200,0'],
          ['08 060 684 11 Zuschüsse', '500,0', '450,0'],
        ],
      ],
    ],
  ])('%s', (_, source, expected) => {
    expect(cells(source)).toEqual(expected);
  });

  test.each([
    [
      'prose',
      'Im Jahr 2021 waren es 300 Fälle, im Jahr 2022 dagegen 400\nund im Jahr 2023 wurden 500 Fälle gezählt, davon 20 in\nBremen und 30 in Hamburg.',
    ],
    ['a numbered list', '1. Ausbau der Stellen\n2. Prüfung der Mittel\n3. Bericht'],
    ['an address', 'Musterstraße 12\n40211 Düsseldorf\nTelefon 0211 837-02\nTelefax 0211 837-2200'],
    ['a table of contents', '1 Einleitung 3\n2 Lage 5\n3 Schluss 12'],
    ['the years of a chart', '2012 2013 2014 2015 2016 2017'],
    ['budget references', 'Kapitel 08 060 Titel 633 10\nKapitel 08 061 Titel 633 11'],
    ['a wrapped sentence', 'Die Ausgaben stiegen von 20,9 Mio. Euro auf\n25 Mio. Euro und später auf 31 Mio. Euro an'],
  ])('%s is no table', (_, source) => {
    expect(cells(source)).toEqual([]);
  });

  test('a table ends where another begins', () => {
    const source = 'Jahr Anträge\n2021 1.204 80,1 %\n2022 1.310 85,5 %\n\nStadt Personal\nAdorf 9,17 €\nBedorf 8,20 €';
    expect(tablesOf(source)).toHaveLength(2);
  });

  test('a row whose columns cannot be told is reported and kept', () => {
    const [table] = tablesOf('Ort 2022 2023 2024\nAdorf 1 2 3\nBedorf 4 5 6\nCedorf 7 8');
    expect(table!.loose).toEqual([3]);
    expect(table!.messages.map(({ code }) => code)).toEqual(['table.columns-unclear']);
  });
});

describe('Markdown tables', () => {
  test('marks and line breaks are out, words broken over lines are whole', () => {
    const [table] = tablesOf('|**Land**|Anteil nach in-<br>terner Prüfung|\n|---|---:|\n|Adorf|**12,5**|\n|Bedorf|3|');
    expect(table!.cells).toEqual([
      ['Land', 'Anteil nach interner Prüfung'],
      ['Adorf', '12,5'],
      ['Bedorf', '3'],
    ]);
    expect(table!.headerRows).toBe(1);
  });
  test('a row that holds several comes apart only where all its cells agree', () => {
    expect(tablesOf('|Ort|Zahl|\n|---|---|\n|A<br>B|1<br>2|')[0]!.cells.slice(1)).toEqual([
      ['A', '1'],
      ['B', '2'],
    ]);
    expect(tablesOf('|Ort|Zahl|\n|---|---|\n|A<br>B<br>C|1<br>2|')[0]!.cells.slice(1)).toEqual([['A B C', '1; 2']]);
  });
});

test('every cell stands where it says, also after other line ends', () => {
  const plain = 'Zahlen\n\nAnzahl Delikte 2023 2024\nRaub 30 (11 %) 59 (10 %)\nBetrug 145 (55 %) 332 (59%)\n';
  for (const source of [plain, plain.replace(/\n/g, '\r\n'), `\uFEFF${plain}`, plain.replace(/ /g, '\u00A0')]) {
    const found = tablesOf(source);
    expect(found).toHaveLength(1);
    for (const cell of found[0]!.rows.flat()) {
      if (!cell) continue;
      const { start, end } = cell.span();
      expect(readSource(source).source.slice(start, end).replace(/\s/g, ' ')).toBe(cell.text);
    }
  }
});
