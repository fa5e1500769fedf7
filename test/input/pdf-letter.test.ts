import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDocument } from '../../src/batch/read-document.js';
import type { Vorlage } from '../../src/index.js';
import { pageText } from '../../src/input/page/index.js';
import { parsePdf } from '../../src/input/pdf.js';
import { vorlage as command } from '../batch/built.js';
import { lines, makePdf, type Page, row } from './make-pdf.js';

const report = [
  'Bericht der Landesregierung zur Förderung der Schwimmkurse',
  '',
  'Im Jahr 2021 haben 1.204 Kinder an einem geförderten Kurs teilgenommen, davon 318 in',
  'den kreisfreien Städten. Die Mittel stiegen von 20,9 Mio. Euro auf 25 Mio. Euro.',
  '',
  'Die Landesregierung hat die Vereine mit rd. 40 Lehrkräften unterstützt.',
];

/** A letter as ministries lay it out: sender above, addressee left, contact right, offices beside the text, stamp drawn last. */
function letter(page: Page): void {
  page.fontSize(11);
  lines(page, ['Ministerium für Sport und Ehrenamt', 'des Landes Nordrhein-Westfalen'], 70, 50);
  lines(
    page,
    ['An den', 'Präsidenten des Landtags', 'Nordrhein-Westfalen', 'Herrn Kai Beispiel MdL', '40221 Düsseldorf'],
    70,
    140,
  );
  lines(
    page,
    [
      'Sitzung des Sportausschusses am 15.03.2022',
      '',
      'Sehr geehrter Herr Präsident,',
      '',
      'anbei übersende ich den Bericht zur Förderung der Schwimmkurse',
      'mit der Bitte um Weiterleitung an die Mitglieder des Ausschusses.',
      '',
      'Mit freundlichen Grüßen',
      '',
      'Dr. Ina Muster',
    ],
    70,
    300,
  );
  page.fontSize(8);
  lines(
    page,
    ['Dienstgebäude:', 'Beispielstraße 4', '40219 Düsseldorf', 'Telefon 0211 837-02', 'Haltestelle Mustertor'],
    450,
    500,
    11,
  );
  page.fontSize(9);
  lines(page, ['8. März 2022', 'Auskunft erteilt:', 'Uwe Probe', 'Telefon 0211 837-1234'], 450, 142, 12);
  page.addPage().fontSize(11);
  lines(page, report, 70, 80);
  page.switchToPage(0);
  page.fontSize(13);
  for (const [index, line] of ['LANDTAG', 'NORDRHEIN-WESTFALEN', '17. WAHLPERIODE', 'VORLAGE', '17/9999'].entries())
    page.text(line, 400, 20 + index * 16, { width: 170, align: 'center' });
}

const valuesOf = ({ claims }: Vorlage) => claims.map(({ value, unit, kind }) => `${value} ${unit.code} ${kind}`);

const bytes = await makePdf(letter, { bufferPages: true });
const { vorlage, source } = await readDocument({ bytes });

test('a letter with side column and stamp drawn last gives its header', () => {
  const { header } = vorlage!;
  expect(header.parliament?.code).toBe('NW');
  expect(header.reference).toBe('17/9999');
  expect(header.date).toBe('2022-03-08');
  expect(header.ministry?.name).toContain('Ministerium für Sport und Ehrenamt');
  expect(header.addressee?.name).toContain('Kai Beispiel');
  expect(header.signatory?.name).toBe('Dr. Ina Muster');
  expect(header.consultation).toMatchObject({ date: '2022-03-15' });
  for (const { start, end } of Object.values(header.evidence)) expect(source.slice(start, end).trim()).not.toBe('');
});

test('every claim of it knows its page', () => {
  expect(valuesOf(vorlage!)).toEqual([
    '1204 1 count',
    '318 1 count',
    expect.stringMatching(/^20900000 EUR/),
    expect.stringMatching(/^25000000 EUR/),
    '40 1 count',
  ]);
  const [, second] = vorlage!.source.pages;
  for (const { start, end } of vorlage!.claims) {
    expect(start).toBeGreaterThanOrEqual(second!.start);
    expect(end).toBeLessThanOrEqual(second!.end);
  }
});

const hasTool = spawnSync('pdftotext', ['-v'], { stdio: 'ignore' }).error === undefined;
if (!hasTool) console.warn('Skipped: pdftotext is not installed (apt-get install poppler-utils).');

test.skipIf(!hasTool).each([[[]], [['-layout']], [['-raw']]])(
  'pdftotext %j, on stdin, gives the same figures and sender',
  async (options) => {
    const file = join(mkdtempSync(join(tmpdir(), 'vorlage-')), 'brief.pdf');
    writeFileSync(file, bytes);
    const input = execFileSync('pdftotext', [...options, file, '-'], { encoding: 'utf8' });
    const { code, out } = await command(['parse', '-'], { input });
    expect(code).toBe(0);
    const result: Vorlage = JSON.parse(out);
    expect(valuesOf(result)).toEqual(valuesOf(vorlage!));
    expect(result.header.ministry?.name).toBe(vorlage!.header.ministry?.name);
    expect(result.header.parliament?.code).toBe('NW');
    expect(result.source.pages.map(({ number }) => number)).toEqual([1, 2]);
  },
);

test('text as a layout tool prints it is read on stdin: indented, columns side by side, form feeds', async () => {
  const side = ['8. März 2022', 'Auskunft erteilt:', 'Uwe Probe', '', 'Telefon 0211 837-1234'];
  const head = [
    'An den',
    'Präsidenten des Landtags',
    'Nordrhein-Westfalen',
    'Herrn Kai Beispiel MdL',
    '40221 Düsseldorf',
  ];
  const input = [
    '          Ministerium für Sport und Ehrenamt',
    '          des Landes Nordrhein-Westfalen',
    '',
    ...head.map((line, index) => `          ${line.padEnd(60)}${side[index]}`.trimEnd()),
    '',
    '          Bericht zur Förderung der Schwimmkurse',
    '',
    '          Sehr geehrter Herr Präsident,',
    '',
    '          anbei übersende ich den Bericht mit der Bitte um Weiterleitung.',
    '',
    '          Mit freundlichen Grüßen',
    '          Dr. Ina Muster',
    '\f',
    ...report.map((line) => (line === '' ? '' : `          ${line}`)),
    '',
  ].join('\r\n');
  const { code, out } = await command(['parse', '-'], { input });
  expect(code).toBe(0);
  const result: Vorlage = JSON.parse(out);
  expect(valuesOf(result)).toEqual(valuesOf(vorlage!));
  expect(result.header.date).toBe('2022-03-08');
  for (const { start, end, text } of result.claims)
    expect(input.slice(start, end).replace(/\s+/g, ' ')).toBe(text.replace(/\s+/g, ' '));
});

test('a table without lines over two pages gives the claims of both, each with its page', async () => {
  const cities = ['Köln', 'Bonn', 'Mönchengladbach', 'Krefeld', 'Aachen', 'Münster'];
  const result = await parsePdf(
    await makePdf((page) => {
      const head = (y: number) =>
        row(page, y, [
          [70, 'Stadt'],
          [-300, 'Kurse 2020'],
          [-420, 'Kurse 2021'],
        ]);
      const body = (names: readonly string[], y: number, from: number) => {
        for (const [index, name] of names.entries())
          row(page, y + index * 16, [
            [70, name],
            [-300, `1.${(from + index) * 100 + 4}`],
            [-420, `2.${(from + index) * 100 + 7}`],
          ]);
      };
      lines(page, ['Die Zahl der Kurse in den Städten zeigt die folgende Tabelle:'], 70, 60);
      head(100);
      body(cities.slice(0, 3), 116, 1);
      page.addPage();
      page.text('- 2 -', 280, 30, { lineBreak: false });
      head(80);
      body(cities.slice(3), 96, 4);
    }),
  );
  const text = result.source.text!;
  expect(text).toMatch(/Köln {3,}1\.104 {3,}2\.107\n/);
  expect(text).toMatch(/Münster {3,}1\.604 {3,}2\.607\n/);
  const cells = result.tables.flatMap(({ cells }) => cells.filter(({ header }) => !header));
  for (const city of [1, 2, 3, 4, 5, 6]) {
    for (const figure of [`1.${city}04`, `2.${city}07`]) {
      const cell = cells.find((one) => one.text === figure);
      expect(cell, figure).toBeDefined();
      const page = result.source.pages.find(({ start, end }) => cell!.start >= start && cell!.end <= end);
      expect(page?.number, figure).toBe(city <= 3 ? 1 : 2);
    }
  }
  expect(result.claims.map(({ value }) => value)).toEqual(
    [1, 2, 3, 4, 5, 6].flatMap((city) => [1004 + city * 100, 2007 + city * 100]),
  );
});

/** What a PDF reader hands out for lines of 11-point type. */
const items = (texts: readonly string[]) =>
  texts.map((str, index) => ({ str, transform: [11, 0, 0, 11, 70, 700 - index * 14], width: str.length * 5.5 }));

test('ligatures become letters; digits and fractions stay as they are', () => {
  expect(pageText(items(['Schiﬀe und Gruﬂ ﬁnden Oﬃziere', 'x² + ½']), false)).toBe(
    'Schiffe und Grufl finden Offiziere\nx² + ½',
  );
});

test('bullets of symbol fonts make a list', async () => {
  const text = pageText(
    items([
      'Die Landesregierung hat folgende Maßnahmen ergriffen:',
      '\uF0B7 Aufwuchs auf 30 Lehrkräfte',
      '\uF0B7 Ausbau der Kurse um 12 %',
    ]),
    false,
  );
  const { vorlage: result } = await readDocument({ text });
  expect(result!.measures.map(({ lead }) => lead)).toEqual(['Aufwuchs auf 30 Lehrkräfte', 'Ausbau der Kurse um 12 %']);
  expect(result!.claims.map(({ value }) => value)).toEqual([30, 12]);
});

test('a raised footnote mark is no digit of the number, and no claim', async () => {
  const { claims } = await parsePdf(
    await makePdf((page) => {
      page.text('Es wurden 275', 70, 100, { lineBreak: false });
      const end = 70 + page.widthOfString('Es wurden 275');
      page.fontSize(7).text('1', end, 98, { lineBreak: false });
      page.fontSize(11).text('Fälle geprüft.', end + 8, 100, { lineBreak: false });
      page.fontSize(7).text('1', 70, 698, { lineBreak: false });
      page.fontSize(9).text('Stand: Dezember 2021', 76, 700, { lineBreak: false });
    }),
  );
  expect(claims.map(({ value }) => value)).toEqual([275]);
});
