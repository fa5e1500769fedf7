import { describe, expect, test } from 'vitest';
import { parseVorlage } from '../../src/index.js';
import { acronymOf } from '../../src/letter/acronym.js';

/** A letter of an invented ministry of a real house, of which parts are given. */
function letter({
  stamp = 'LANDTAG NORDRHEIN-WESTFALEN\n17. WAHLPERIODE\nVORLAGE\n17/4711',
  sender = 'Ministerium für Proben\ndes Landes Nordrhein-Westfalen\nDer Minister',
  to = 'An den\nPräsidenten des Landtags\nNordrhein-Westfalen\nHerrn Max Muster MdL\nPlatz des Landtags 1\n40221 Düsseldorf',
  labels = '3. Februar 2021',
  subject = 'Bericht über die Lage der Museen',
  body = 'anbei übersende ich den Bericht mit der Bitte um Kenntnisnahme durch die Mitglieder.',
  signature = 'Erika Beispiel',
  after = '',
} = {}) {
  return `${stamp}\n\n${sender}\n\n${to}\n\n${labels}\n\n${subject}\n\nSehr geehrter Herr Präsident,\n\n${body}\n\nMit freundlichen Grüßen\n\n${signature}\n\n${after}`;
}
const header = (parts: Parameters<typeof letter>[0]) => parseVorlage(letter(parts)).header;

test.each([
  ['fur', '2. Februar 2021', '2021-02-02'],
  ['a letter in the year', '2. Februar 2O21', '2021-02-02'],
  ['a letter in the day', 'O2. Februar 2021', '2021-02-02'],
  ['a small L for one', 'l2. Februar 2021', '2021-02-12'],
])('a day with %s', (_, labels, date) => expect(header({ labels }).date).toBe(date));

test('known words are corrected in labels and names, free text stays as printed', () => {
  const read = header({
    sender: 'Minlsterium fur Umwelt\ndes Landes Nordrhein-Westfalen\nDer Minlster',
    labels: 'Aktenzelchen: II B 4 - 12.03\n3. Februar 2021',
    subject: 'Bericht uber die Lage der Museen',
  });
  expect(read.ministry?.name).toBe('Ministerium für Umwelt des Landes Nordrhein-Westfalen');
  expect(read.fileReference).toBe('II B 4 - 12.03');
  expect(read.subject).toBe('Bericht uber die Lage der Museen');
  expect(read.signatory?.role).toBe('Minister');
});

test.each([
  ['MINISTERIUM FÜR UMWELT\nUND VERKEHR', 'Ministerium für Umwelt und Verkehr'],
  ['Thüringer\nMinisterium für Umwelt', 'Thüringer Ministerium für Umwelt'],
  [
    'MINISTERIUM FÜR VERKEHR\n\nMinisterium für Verkehr Baden-Württemberg, 70029 Stuttgart',
    'Ministerium für Verkehr Baden-Württemberg',
  ],
])('the ministry of %j', (sender, name) => expect(header({ sender }).ministry?.name).toBe(name));

describe('addresses', () => {
  test('below the addressee it is the addressee’s, elsewhere the sender’s', () => {
    const read = header({ sender: 'Ministerium für Proben\nProbenplatz 3\n40190 Düsseldorf\nTelefon 0211 12-0' });
    expect(read.addressee?.address).toEqual({
      street: 'Platz des Landtags 1',
      postalCode: '40221',
      city: 'Düsseldorf',
    });
    expect(read.offices[0]).toMatchObject({ street: 'Probenplatz 3', postalCode: '40190', phone: '0211 12-0' });
  });
  test('below the signature it is the office’s, and signs nothing', () => {
    const read = header({ after: 'Ministerium für Proben\nProbenplatz 3\n40190 Düsseldorf\nwww.proben.nrw' });
    expect(read.signatory?.name).toBe('Erika Beispiel');
    expect(read.offices).toMatchObject([{ street: 'Probenplatz 3', web: 'www.proben.nrw' }]);
  });
  test('beside the body it stands in no sentence', () => {
    const body = [
      'anbei übersende ich den Bericht über die Lage der Museen mit        Dienstgebäude:',
      'der Bitte, ihn den Mitgliedern des Ausschusses zuzuleiten, und      Probenplatz 3',
      'danke für die Geduld.                                               40190 Düsseldorf',
    ].join('\n');
    const result = parseVorlage(letter({ body }));
    expect(result.letter?.paragraphs.map((paragraph) => paragraph.text)).toEqual([
      'anbei übersende ich den Bericht über die Lage der Museen mit der Bitte, ihn den Mitgliedern des Ausschusses zuzuleiten, und danke für die Geduld.',
    ]);
    expect(result.header.offices).toMatchObject([{ label: 'Dienstgebäude', street: 'Probenplatz 3' }]);
  });
});

test.each([
  ['LMR Dr. Max Probe', 'Dr. Max Probe'],
  ['RD’in Ida Probe', 'Ida Probe'],
  ['Frau Probe', 'Probe'],
])('the contact of "Bearbeitet von: %s"', (printed, name) =>
  expect(header({ labels: `Bearbeitet von: ${printed}\n3. Februar 2021` }).contact?.name).toBe(name),
);

test.each([
  [
    'Anlagen: 1. Übersicht (2-fach), 2. Liste der Orte',
    [
      ['Übersicht', 2],
      ['Liste der Orte', null],
    ],
  ],
  ['Anlage: Übersicht (3 Seiten)', [['Übersicht', null]]],
  ['Anlagen: 5 Mehrfertigungen', [['Mehrfertigungen', 5]]],
])('enclosures in %s', (after, expected) =>
  expect(header({ after }).enclosures.map(({ title, count }) => [title, count])).toEqual(expected),
);

test('the number that closes a subject is no stamp', () => {
  const read = header({ subject: 'Antrag der Fraktion der SPD vom 4. Januar 2021\nMuseen\nDrucksache 17/12' });
  expect(read.subject).toBe('Antrag der Fraktion der SPD vom 4. Januar 2021 Museen Drucksache 17/12');
  expect(read.reference).toBe('17/4711');
});

test('of a letter that the parliament forwards, the header is the ministry’s', () => {
  const own = letter({ stamp: '' });
  const text = `LANDTAG NORDRHEIN-WESTFALEN\nDie Präsidentin\n\nAn die Mitglieder\ndes Kulturausschusses\n\n4. Februar 2021\n\nVORLAGE\n17/4711\n\nSehr geehrte Kolleginnen und Kollegen,\n\ndas anliegende Schreiben übersende ich.\n\nMit freundlichen Grüßen\n\nIda Vorsitz\n\n${own}`;
  expect(parseVorlage(text).header).toMatchObject({
    reference: '17/4711',
    date: '2021-02-03',
    signatory: { name: 'Erika Beispiel' },
    addressee: { name: 'Max Muster' },
  });
});

describe('a letter that is itself the report', () => {
  test('questions and answers', () => {
    const body =
      'die Kleine Anfrage beantworte ich wie folgt:\n\nFrage 1: Wie viele Museen gibt es?\n\nEs gibt 41 Museen.\n\nFrage 2: Wie viele sind offen?\n\nOffen sind 40 Museen.';
    const { sections } = parseVorlage(letter({ body }));
    expect(sections.flatMap(({ blocks }) => blocks.map(({ type }) => type))).toEqual([
      'paragraph',
      'question',
      'answer',
      'question',
      'answer',
    ]);
  });
  test('measures', () => {
    const body = 'im Jahr 2021 ist vorgesehen,\n\n- 30 Museen zu sanieren,\n- zwei Museen zu bauen.';
    expect(parseVorlage(letter({ body })).measures).toHaveLength(2);
  });
  test('each number is claimed once', () => {
    const body = 'ich berichte wie folgt:\n\nZu 1.:\n\nEs gibt 41 Museen.\n\nZu 2.:\n\nEs gibt 7 Theater.';
    expect(parseVorlage(letter({ body })).claims.map(({ value }) => value)).toEqual([41, 7]);
  });
  test('what only accompanies is none', () => expect(parseVorlage(letter()).sections).toEqual([]));
});

test('a short name that no list knows is made of the initials', () => {
  expect(acronymOf('Ministerium für Proben und Muster', 'Das MPM berichtet.')?.short).toBe('MPM');
  expect(acronymOf('Ministerium für Proben und Muster', 'Die EU berichtet.')).toBeNull();
});
