import { expect, test } from 'vitest';
import { readPdf } from '../../src/input/pdf.js';
import { lines, makePdf, type Page, prose, row } from './make-pdf.js';

const read = async (draw: (page: Page) => void): Promise<string> => {
  const { text, status } = await readPdf(await makePdf(draw));
  expect(status).toBe('ok');
  return text;
};

/** Whether the texts stand in this order. */
const inOrder = (text: string, parts: readonly string[]): void => {
  const places = parts.map((part) => text.indexOf(part));
  expect(
    places.every((place) => place >= 0),
    `${parts.filter((part) => !text.includes(part))} in\n${text}`,
  ).toBe(true);
  expect(places, text).toEqual([...places].sort((one, other) => one - other));
};

const address = [
  'An den',
  'Präsidenten des Landtags',
  'Herrn Kai Beispiel MdL',
  'Platz des Landtags 1',
  '40221 Düsseldorf',
];
const contact = ['Auskunft erteilt:', 'Dr. Ina Muster', 'Telefon 0211 837-1234', 'ina.muster@example.org'];
const office = [
  'Dienstgebäude:',
  'Beispielstraße 4',
  '40219 Düsseldorf',
  'Telefon 0211 837-02',
  'poststelle@example.org',
  'Haltestelle Mustertor',
  'Linien 704, 709, 719',
];

test('letterhead, stamp drawn last and side column do not run into each other', async () => {
  const text = await read((page) => {
    lines(page, address, 70, 130);
    page.fontSize(11).text(prose.repeat(2), 70, 300, { width: 330, align: 'justify' });
    page.fontSize(8);
    lines(page, office, 440, 305, 11);
    page.fontSize(9);
    lines(page, contact, 440, 132, 12);
    page.fontSize(14);
    for (const [index, line] of ['LANDTAG', 'NORDRHEIN-WESTFALEN', '17. WAHLPERIODE'].entries())
      page.text(line, 350, 30 + index * 17, { width: 200, align: 'center' });
    page.fontSize(11).text('Ministerium für Beispiele', 70, 40).text('des Landes Nordrhein-Westfalen', 70, 54);
  });
  expect(text).toContain(address.join('\n'));
  expect(text).toContain(contact.join('\n'));
  expect(text).toContain(office.join('\n'));
  expect(text).toContain('LANDTAG\nNORDRHEIN-WESTFALEN\n17. WAHLPERIODE');
  inOrder(text, ['Ministerium für Beispiele', 'An den', 'LANDTAG', 'Die Landesregierung', 'Dienstgebäude']);
  expect(text.replace(/\s+/g, ' ')).toContain(prose.trim());
});

test('a side column on the same baselines as the text is no table', async () => {
  const text = await read((page) => {
    page.text(prose.repeat(2), 70, 300, { width: 330, align: 'left', lineGap: 14 - page.currentLineHeight() });
    lines(page, office, 440, 300, 14);
  });
  expect(text).toContain(office.join('\n'));
  expect(text.replace(/\s+/g, ' ')).toContain(prose.trim());
});

test('a stamp wider than the side column below it is not cut in two', async () => {
  const text = await read((page) => {
    lines(page, ['Ministerium für Beispiele', 'des Landes Nordrhein-Westfalen'], 70, 40);
    lines(page, address, 70, 130);
    page.text(prose, 70, 300, { width: 350, align: 'justify' });
    page.fontSize(9);
    lines(page, contact, 450, 132, 12);
    lines(page, office, 450, 500, 12);
    page.fontSize(12);
    for (const [index, line] of ['LANDTAG', 'NORDRHEIN-WESTFALEN', '17. WAHLPERIODE'].entries())
      page.text(line, 400, 20 + index * 13, { width: 180, align: 'center' });
  });
  expect(text).toContain('LANDTAG\nNORDRHEIN-WESTFALEN\n17. WAHLPERIODE\n');
  expect(text).toContain(office.join('\n'));
});

test('two tables close to each other keep columns of their own', async () => {
  const text = await read((page) => {
    for (let line = 0; line < 3; line++)
      row(page, 100 + line * 14, [
        [70, `Düsseldorf und ${line}`],
        [-280, '1.204'],
        [-400, '3,5'],
      ]);
    page.text('Anlage 1', 70, 165, { lineBreak: false });
    for (const [line, name] of ['Stadt Köln', 'Kreis Wesel'].entries())
      row(page, 185 + line * 14, [
        [70, name],
        [200, `Vorhaben${' und mehr'.repeat(line)}`],
      ]);
  });
  expect(text).toContain('\nStadt Köln    Vorhaben\nKreis Wesel   Vorhaben und mehr\n');
});

test('two columns of running text are read one after the other, headings across them first', async () => {
  const text = await read((page) => {
    page.fontSize(16).text('Bericht über die Arbeit der Beratungsstellen im Lande', 70, 60, { lineBreak: false });
    page.fontSize(10);
    page.text(`RECHTS ${prose.repeat(2)}`, 310, 100, { width: 215, align: 'justify' });
    page.text(`LINKS ${prose.repeat(2)}`, 70, 100, { width: 215, align: 'justify' });
  });
  inOrder(text, ['Bericht über die Arbeit', 'LINKS', 'RECHTS']);
  expect(text.replace(/\s+/g, ' ')).toContain(`LINKS ${prose.repeat(2).trim()} RECHTS ${prose.trim()}`);
});

test('a table without lines keeps its rows, columns in line and apart', async () => {
  const cities = [
    ['Köln', '229.504', '21,0 %'],
    ['Bonn', '1.708', '3 %'],
    ['Mönchengladbach', '73', '0,5 %'],
    ['Summe', '231.285', ''],
  ] as const;
  const text = await read((page) => {
    page.text(prose, 70, 60, { width: 450, align: 'justify' });
    row(page, 240, [
      [70, 'Stadt'],
      [-300, 'Fälle 2021'],
      [-420, 'Anteil'],
    ]);
    for (const [index, [city, count, share]] of cities.entries())
      row(
        page,
        256 + index * 16,
        share
          ? [
              [70, city],
              [-300, count],
              [-420, share],
            ]
          : [
              [70, city],
              [-300, count],
            ],
      );
    page.text(prose, 70, 340, { width: 450, align: 'justify' });
  });
  const table = text.split('\n').filter((line) => / {3,}/.test(line));
  expect(table.map((line) => line.trim().split(/ {3,}/))).toEqual([
    ['Stadt', 'Fälle 2021', 'Anteil'],
    ...cities.map((cells) => cells.filter(Boolean)),
  ]);
  const ends = table.map((line) => line.search(/(?<=Fälle 2021|\d{2,3})(?= |$)/));
  expect(new Set(ends).size, table.join('\n')).toBe(1);
});

test('a table of labels with figures is no pair of columns, even with wrapped labels', async () => {
  const text = await read((page) => {
    lines(
      page,
      [
        'Anzahl der geförderten Vorhaben im',
        'ländlichen Raum',
        'Zahl der bewilligten Anträge',
        'Ausgaben des Landes in Euro',
        'Verpflichtungen',
      ],
      70,
      100,
    );
    for (const [index, y] of [100, 128, 142, 156].entries())
      row(page, y, [[-400, ['318', '1.204', '25.000.000', '12'][index]!]]);
  });
  expect(text).toMatch(/im {3,}318\nländlichen Raum\nZahl der bewilligten Anträge {3,}1\.204\n/);
});

test('a wide blank in a justified line is no column', async () => {
  const text = await read((page) => {
    const first = 'Die Maßnahmen der Landesregierung haben sich bewährt und';
    page.text(first, 70, 100, { lineBreak: false });
    const edge = 70 + page.widthOfString(first);
    row(page, 114, [
      [70, 'Rückkehrkoordination'],
      [-edge, 'Bezirksregierungen'],
    ]);
    page.text('unterstützen die kommunalen Behörden bei ihrer Arbeit vor', 70, 128, { lineBreak: false });
    page.text('Ort.', 70, 142, { lineBreak: false });
  });
  expect(text).toContain('\nRückkehrkoordination Bezirksregierungen\n');
});

test('raised digits stay apart from numbers, whatever the size of the line', async () => {
  const text = await read((page) => {
    row(page, 100, [[70, 'Es gab 275']]);
    const end = 70 + page.widthOfString('Es gab 275');
    page.fontSize(7).text('1', end, 98, { lineBreak: false });
    page.fontSize(11).text('Fälle und 1.460', end + 8, 100, { lineBreak: false });
    const second = end + 8 + page.widthOfString('Fälle und 1.460');
    page.fontSize(7).text('12', second, 98, { lineBreak: false });
    page.fontSize(11).text('Anträge auf 30 m', second + 12, 100, { lineBreak: false });
    const third = second + 12 + page.widthOfString('Anträge auf 30 m');
    page.fontSize(7).text('2', third, 98, { lineBreak: false });
    page.fontSize(11).text('und 5 t CO', third + 8, 100, { lineBreak: false });
    page.fontSize(7).text('2', third + 8 + page.widthOfString('und 5 t CO') * (11 / 7), 105, { lineBreak: false });
    page.fontSize(7).text('1', 70, 698, { lineBreak: false });
    page.fontSize(9).text('Stand: 12/2021', 76, 700, { lineBreak: false });
  });
  expect(text).toContain('Es gab 275¹ Fälle und 1.460¹² Anträge auf 30 m² und 5 t CO₂\n');
  expect(text).toMatch(/\n¹ ?Stand: 12\/2021\n/);
});

test('bold by printing twice stands once, by line and by letter', async () => {
  const text = await read((page) => {
    for (const shift of [0, 0.3, 0.6]) page.text('VORLAGE 18/1159', 70 + shift, 60, { lineBreak: false });
    let x = 70;
    for (const sign of 'Drucksache 11/5599') {
      page.text(sign, x, 100, { lineBreak: false });
      page.text(sign, x + 0.25, 100, { lineBreak: false });
      x += page.widthOfString(sign);
    }
    row(page, 140, [
      [70, '11'],
      [100, '11'],
      [130, '11'],
    ]);
  });
  expect(text.split('\n').filter(Boolean)).toEqual([
    'VORLAGE 18/1159',
    'Drucksache 11/5599',
    expect.stringMatching(/^11 +11 +11$/),
  ]);
});

test('text in scrambled order and in pieces is put together by place', async () => {
  const words = prose.trim().split(' ');
  const text = await read((page) => {
    const drawn: [number, number, string][] = [];
    let [x, y] = [70, 100];
    for (const word of words) {
      if (x + page.widthOfString(word) > 500) [x, y] = [70, y + 14];
      const cut = word.length > 6 ? 4 : word.length;
      drawn.push([x, y, word.slice(0, cut)]);
      if (cut < word.length) drawn.push([x + page.widthOfString(word.slice(0, cut)) + 0.4, y, word.slice(cut)]);
      x += page.widthOfString(`${word} `) + 0.4;
    }
    for (let index = 0; index < drawn.length; index++) {
      const [left, top, word] = drawn[(index * 17) % drawn.length]!;
      page.text(word, left, top, { lineBreak: false });
    }
  });
  expect((words.length * 2) % 17).not.toBe(0);
  expect(text.trim().replace(/\s+/g, ' ')).toBe(words.join(' '));
});

test('turned text stands by itself, a turned page is read as if it were upright', async () => {
  const text = await read((page) => {
    page.text(prose, 100, 100, { width: 400 });
    page
      .save()
      .rotate(90, { origin: [40, 300] })
      .text('Eingang 3. Mai 2023', 40, 300, { lineBreak: false })
      .restore();
  });
  expect(text.replace(/\s+/g, ' ').trim()).toBe(`${prose.trim()} Eingang 3. Mai 2023`);
  const turned = await read((page) => {
    page.rotate(-90, { origin: [300, 400] }).text(prose, 100, 300, { width: 400 });
  });
  expect(turned.replace(/\s+/g, ' ').trim()).toBe(prose.trim());
});

test('bullets and numbers of a list stand one blank before their text', async () => {
  const text = await read((page) => {
    for (const [index, item] of [
      'Ausbau der Stellen',
      'Aufwuchs auf 30 Kräfte',
      'Einführung des Verfahrens',
    ].entries()) {
      row(page, 100 + index * 14, [
        [70, '•'],
        [90, item],
      ]);
      row(page, 200 + index * 14, [
        [70, `${index + 1}.`],
        [95, item],
      ]);
    }
  });
  expect(text).toContain('• Ausbau der Stellen\n• Aufwuchs auf 30 Kräfte\n');
  expect(text).toContain('1. Ausbau der Stellen\n2. Aufwuchs');
});

test('hyphens at line ends stay, pages are parted by a form feed, page numbers stand alone', async () => {
  const { text, pages } = await readPdf(
    await makePdf((page) => {
      lines(page, ['Mitglieder des Aus-', 'schusses erhalten den Bericht'], 70, 400);
      page.addPage().text('– 2 –', 280, 40, { lineBreak: false });
      lines(page, ['über die 81 Behörden.'], 70, 80);
    }),
  );
  expect(text).toBe('Mitglieder des Aus-\nschusses erhalten den Bericht\n\f– 2 –\n\nüber die 81 Behörden.\n');
  expect(pages.map(({ number, start, end }) => [number, text.slice(start, end)])).toEqual([
    [1, 'Mitglieder des Aus-\nschusses erhalten den Bericht\n'],
    [2, '– 2 –\n\nüber die 81 Behörden.\n'],
  ]);
});
