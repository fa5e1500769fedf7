import { describe, expect, test } from 'vitest';
import { MappedText } from '../../src/text/mapped-text.js';
import { pageMarks, runningHeaders } from '../../src/text/page-marks.js';
import { rewriteSource, rewrites } from '../../src/text/rewrites.js';
import { readSource } from '../../src/text/source-text.js';

describe('rewrites', () => {
  test.each(
    rewrites.flatMap((rewrite) => rewrite.examples.map(([before, after]) => [rewrite.name, before, after] as const)),
  )('%s: %j', (_, before, after) => {
    expect(rewriteSource(MappedText.of(before)).text).toBe(after);
  });
  test('every place maps back', () => {
    const source = '\uFEFFEins\u00A0zwei\r\nVer\u00ADfahren\tdrei\f4';
    const clean = rewriteSource(MappedText.of(source));
    for (const word of ['Eins', 'zwei', 'drei']) {
      const at = clean.text.indexOf(word);
      const { start, end } = clean.span(at, at + word.length);
      expect(source.slice(start, end)).toBe(word);
    }
  });
});

describe('doubled print', () => {
  test.each([
    ['VORLAGE 18/1159VORLAGE 18/1159', 'VORLAGE 18/1159'],
    ['1188//11115599', '18/1159'],
    ['----------', '----------'],
    ['2023 2023', '2023 2023'],
    ['Ja Ja Ja Ja', 'Ja Ja Ja Ja'],
  ])('%s', (before, after) => {
    expect(rewriteSource(MappedText.of(before)).text).toBe(after);
  });
});

const furniture = (source: string) =>
  readSource(source).lines.flatMap((line) => (line.furniture ? [line.text.trim()] : []));
const body = 'Im Jahr 2021 gab es viele Fälle, über die das Ministerium berichtet hat. '.repeat(4);

describe('page marks', () => {
  test.each(pageMarks.flatMap(({ name, examples }) => examples.map((example) => [name, example])))(
    '%s: %s',
    (_, example) => {
      expect(furniture(`Text\n\n${example}\n\nText`)).toEqual([example]);
    },
  );
  test.each(
    pageMarks.flatMap(({ name, pattern, counterExamples }) =>
      counterExamples.map((example) => [name, example, pattern] as const),
    ),
  )('not %s: %s', (_, example, pattern) => {
    expect(pattern.test(example)).toBe(false);
  });
  test.each(
    runningHeaders.flatMap(({ pattern, examples, counterExamples }) => [
      ...examples.map((text) => [text, true, pattern] as const),
      ...counterExamples.map((text) => [text, false, pattern] as const),
    ]),
  )('header %s: %s', (text, found, pattern) => {
    expect(pattern.test(text)).toBe(found);
  });
});

describe('furniture', () => {
  test('a number below a running header is a page number, a number in the text is not', () => {
    expect(furniture(`Hessischer Landtag – 20. Wahlperiode Drucksache 20/4711\n \n7\n${body}\n12\nEnde`)).toEqual([
      'Hessischer Landtag – 20. Wahlperiode Drucksache 20/4711',
      '7',
    ]);
  });
  test('numbers that count up between blank lines are page numbers', () => {
    expect(furniture(`${body}\n\n5\n\n${body}\n\n6\n\n${body}`)).toEqual(['5', '6']);
  });
  test('numbers of all pages, and numbers at the edge of a running title', () => {
    expect(furniture(`${body}\n\n1/3\n\n${body}\n\n2/3\n\n${body}\n\n3/3`)).toEqual(['1/3', '2/3', '3/3']);
    expect(
      furniture(
        `Hofbericht Nord 2024          73\n\n${body}\n\n74          Hofbericht Nord 2024\n\n${body}\n\n                    75\n\n${body}`,
      ),
    ).toEqual(['Hofbericht Nord 2024          73', '74          Hofbericht Nord 2024', '75']);
  });
  test('headings with their numbers are none', () => {
    expect(
      furniture(`${body}\n\n1      Prüfungsgegenstand\n\n${body}\n\n2      Prüfungsergebnisse\n\n${body}`),
    ).toEqual([]);
  });
  test('fractions and rows of tables that do not count up are none', () => {
    expect(furniture(`${body}\n\n1/3\n\n${body}\n\n3/4\n\n${body}`)).toEqual([]);
    expect(
      furniture(`${body}\n\nZuweisungen an Gemeinden          73\n\n${body}\n\nSumme aller Ausgaben          75`),
    ).toEqual([]);
  });
  test('a number between the halves of a sentence is a page number', () => {
    const open = 'Das Ministerium hat über die im Land bestehenden Stellen und ihre Be-';
    const note = '________\n3 Ohne die Stellen der Schulen, vgl. Bericht vom Mai.';
    const rest = 'setzung berichtet, ohne die Zahl der Anträge im Einzelnen zu nennen.';
    expect(furniture(`${open}\n\n                 131\n\n${rest}`)).toEqual(['131']);
    expect(furniture(`${open}\n\n${note}\n\n                 131\n\n${rest}`)).toEqual(['________', '131']);
    expect(furniture(`${body}\n\n57\n\n${rest}`)).toEqual([]);
    expect(furniture(`Zahl der Kinder\n\n57\n\ndavon weiblich`)).toEqual([]);
  });
  test('a running title with its number may stand right at the text', () => {
    expect(furniture(`Hofbericht Nord 2024          61\n\n${body}\f62          Hofbericht Nord 2024\n${body}`)).toEqual(
      ['Hofbericht Nord 2024          61', '62          Hofbericht Nord 2024'],
    );
  });
  test('a number behind the dash of a running title', () => {
    const title = 'Hofkammer des Nordens – Jahresbericht 2025 - 11';
    expect(furniture(`${body}\n\n${title}8\n\n${body}\n\n${title}9\n\n${body}`)).toEqual([`${title}8`, `${title}9`]);
    expect(furniture(`${body}\n\nDie Zahl der Fälle im Norden - 118\n\n${body}`)).toEqual([]);
  });
  test('a number and a title below it within a sentence', () => {
    const open = 'Das Institut sollte den Neubau im Oktober 2020 beziehen. Für die in der Zeit';
    const rest = 'weiterhin benötigten angemieteten Flächen zahlte es eine Miete von 40.000 Euro.';
    expect(furniture(`${open}\n\n              17\nRechnungshof  Bericht zum Neubau\n\n${rest}`)).toEqual([
      '17',
      'Rechnungshof  Bericht zum Neubau',
    ]);
    expect(furniture(`${open.slice(0, -20)}.\n\n17\nFälle des Amtes im Norden\n\n${rest}`)).toEqual([]);
  });
  test('a number above a running title of two columns, which has no number of its own', () => {
    const title = 'Hofkammer des Nordens                    Bericht 2024, Teil 1';
    expect(furniture(`${title}\n\n${body}\n\n                  97\n${title}\n\n${body}`)).toEqual(['97', title]);
  });
  test('a ladder of an axis is none', () => {
    expect(furniture(`${body}\n\n1\n\n2\n\n3\n\n${body}`)).toEqual([]);
  });
  test('a line that recurs beside form feeds is a running header', () => {
    expect(
      furniture(
        `${body}\fBericht zum Sport 2021\n${body}\fBericht zum Sport 2021\n${body}\fBericht zum Sport 2021\n${body}`,
      ),
    ).toEqual(['Bericht zum Sport 2021', 'Bericht zum Sport 2021', 'Bericht zum Sport 2021']);
  });
});

describe('pages', () => {
  const pages = (source: string) =>
    readSource(source).pages.map(({ number, start, end }) => [number, source.slice(start, end).trim().slice(0, 8)]);
  test.each([
    [
      'form feeds',
      'Eins\fZwei\fDrei',
      [
        [1, 'Eins'],
        [2, 'Zwei'],
        [3, 'Drei'],
      ],
    ],
    [
      'a form feed behind every page',
      'Eins\n\fZwei\n\f\n',
      [
        [1, 'Eins'],
        [2, 'Zwei'],
      ],
    ],
    [
      'numbers below',
      `Anfang\n\nSeite 1 von 2\n\nMitte ${body}`,
      [
        [1, 'Anfang\n\n'],
        [2, 'Mitte Im'],
      ],
    ],
    [
      'numbers above',
      `{3}------\n\nAnfang\n\n{4}------\n\nMitte`,
      [
        [3, '{3}-----'],
        [4, '{4}-----'],
      ],
    ],
    ['nothing', 'Nur Text', [[1, 'Nur Text']]],
  ])('%s', (_, source, expected) => {
    expect(pages(source)).toEqual(expected);
  });
  test('they cover the source without gaps', () => {
    const source = `a\n– 2 –\n${body}\n– 3 –\n${body}\fc`;
    const { pages: all } = readSource(source);
    expect(all[0]!.start).toBe(0);
    expect(all.at(-1)!.end).toBe(source.length);
    all.slice(1).forEach((page, index) => {
      expect(page.start).toBe(all[index]!.end);
    });
  });
});
