import { describe, expect, test } from 'vitest';
import { readAddress } from '../../src/letter/address.js';
import { findCommittees } from '../../src/letter/committee.js';
import { findDays } from '../../src/letter/day.js';
import { officeInNominative } from '../../src/letter/office-title.js';
import { readPerson } from '../../src/letter/person.js';

test.each([
  ['03. Februar 2022', ['2022-02-03']],
  ['Bonn, den 14. Mai 2021', ['2021-05-14']],
  ['30. 07. 2014', ['2014-07-30']],
  ['1 8. APR. 2024', ['2024-04-18']],
  ['am 18.7.22', ['2022-07-18']],
  ['09. und 12.01.2026', ['2026-01-09', '2026-01-12']],
  ['7./8.12.2021', ['2021-12-07', '2021-12-08']],
  ['2023-03-27', ['2023-03-27']],
  ['29.02.2019', [null]],
  ['31. November 2021', [null]],
  ['13.09.20218', [null]],
  ['Vorlage 17/6403', []],
  ['0211 837-2370', []],
])('days in %s', (text, days) => expect(findDays(text).map((day) => day.iso)).toEqual(days));

test.each([
  ['des Integrationsausschusses', ['Integrationsausschuss']],
  ['des Ausschusses für Arbeit, Gesundheit und Soziales am 3. Mai', ['Ausschuss für Arbeit, Gesundheit und Soziales']],
  ['des Haushalts- und Finanzausschusses', ['Haushalts- und Finanzausschuss']],
  ['des Kulturpolitischen Ausschusses', ['Kulturpolitischer Ausschuss']],
  [
    'des Ausschusses für Schule und Bildung sowie des Innenausschusses',
    ['Ausschuss für Schule und Bildung', 'Innenausschuss'],
  ],
  ['des Ausschusses', []],
])('committees in %s', (text, names) => expect(findCommittees(text).map((c) => c.name)).toEqual(names));

test.each([
  ['An den Präsidenten des Landtags Nordrhein-Westfalen', 'Präsident des Landtags Nordrhein-Westfalen'],
  ['An die Vorsitzende des Innenausschusses', 'Vorsitzende des Innenausschusses'],
  ['An den Vorsitzenden des Finanzausschusses', 'Vorsitzender des Finanzausschusses'],
  ['Frau Präsidentin des Bayerischen Landtags', 'Präsidentin des Bayerischen Landtags'],
  ['Präsidenten des Sächsischen Landtages', 'Präsident des Sächsischen Landtages'],
])('office %s', (printed, office) => expect(officeInNominative(printed)).toBe(office));

describe('persons', () => {
  test.each([
    ['Herrn Dr. Max von der Muster MdL', 'Dr. Max von der Muster', 'Dr.', 'Max', 'von der Muster', 'MdL'],
    ['Frau Erika Muster-Beispiel, MdA', 'Erika Muster-Beispiel', null, 'Erika', 'Muster-Beispiel', 'MdA'],
    ['Prof. Dr. Dr. h. c. Ida Probe', 'Prof. Dr. Dr. h. c. Ida Probe', 'Prof. Dr. Dr. h. c.', 'Ida', 'Probe', null],
    ['Herr Muster', 'Muster', null, null, 'Muster', null],
  ])('%s', (text, name, title, givenName, familyName, suffix) =>
    expect(readPerson(text)).toMatchObject({ name, title, givenName, familyName, suffix }),
  );
  test.each([
    'von Baden-Württemberg',
    'Sitzung des Ausschusses',
    'Telefon 0211 1',
    '40221 Düsseldorf',
    'Gesundheit und Gleichstellung',
  ])('no person: %s', (text) => expect(readPerson(text)).toBeNull());
});

test.each([
  [
    ['Platz des Landtags 1', '40221 Düsseldorf'],
    { street: 'Platz des Landtags 1', postalCode: '40221', city: 'Düsseldorf' },
  ],
  [['Domplatz 6-9', '39104 Magdeburg'], { street: 'Domplatz 6-9', postalCode: '39104', city: 'Magdeburg' }],
  [['Landeshaus', '24105 Kiel'], { street: null, postalCode: '24105', city: 'Kiel' }],
])('address %j', (lines, address) => expect(readAddress(lines)).toEqual(address));
