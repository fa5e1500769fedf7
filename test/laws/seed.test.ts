import { describe, expect, test } from 'vitest';
import { parseVorlage } from '../../src/index.js';
import { seed } from '../fixtures/cases.js';
import { sectionsOf } from './sense.js';

const result = parseVorlage(seed);
const { header, claims } = result;
const claim = (id: string | null) => claims.find((value) => value.id === id);
const slice = ({ start, end }: { start: number; end: number }) => seed.slice(start, end);

describe('the header', () => {
  test('the document', () => {
    expect(result.id).toBe('nw-vorlage-17-6403');
    expect(header).toMatchObject({
      parliament: { code: 'NW', name: 'Landtag Nordrhein-Westfalen' },
      legislativeTerm: 17,
      documentType: 'Vorlage',
      reference: '17/6403',
      distributionCode: 'A19',
      fileReference: null,
      date: '2022-02-03',
      distributedOn: null,
      enclosures: [],
    });
  });
  test('sender and addressee', () => {
    expect(header.ministry).toMatchObject({
      name: 'Ministerium für Kinder, Familie, Flüchtlinge und Integration des Landes Nordrhein-Westfalen',
      shortName: 'MKFFI',
    });
    expect(header.evidence['/ministry/shortName']?.implied).toBeTruthy();
    expect(header.addressee).toEqual({
      office: 'Präsident des Landtags Nordrhein-Westfalen',
      honorific: 'Herr',
      name: 'André Kuper',
      suffix: 'MdL',
      address: { street: 'Platz des Landtags 1', postalCode: '40211', city: 'Düsseldorf' },
    });
    expect(header.contact).toEqual({
      name: 'Dr. Edgar Voß',
      title: 'Dr.',
      phone: '0211 837-2370',
      email: 'Edgar.voss@mkffi.nrw.de',
    });
  });
  test('subject, title and sitting', () => {
    expect(header.subject).toBe('Sitzung des Integrationsausschusses am 09.02.2022');
    expect(header.title).toBe(
      'Bericht des Ministers für Kinder, Familie, Flüchtlinge und Integration zum aktuellen Sachstand „Rückkehrmanagement NRW“',
    );
    expect(header.consultation).toMatchObject({
      committee: 'Integrationsausschuss',
      date: '2022-02-09',
      session: null,
    });
  });
  test('who signed', () => {
    expect(header.signatory).toEqual({
      name: 'Dr. Joachim Stamp',
      title: 'Dr.',
      givenName: 'Joachim',
      familyName: 'Stamp',
      role: 'Minister',
      onBehalf: null,
    });
    expect(header.evidence['/signatory/role']?.implied).toBeTruthy();
  });
  test('the office', () => {
    expect(header.offices).toEqual([
      {
        label: 'Dienstgebäude und Lieferanschrift',
        street: 'Völklinger Str. 4',
        postalCode: '40219',
        city: 'Düsseldorf',
        phone: '0211 837-02',
        fax: '0211 837-2200',
        email: 'poststelle@mkffi.nrw.de',
        web: 'www.mkffi.nrw',
      },
    ]);
  });
  test('every value that was read has its place', () => {
    for (const pointer of [
      '/date',
      '/reference',
      '/distributionCode',
      '/addressee/name',
      '/contact/phone',
      '/signatory/name',
    ])
      expect(header.evidence[pointer], pointer).toBeDefined();
    expect(slice(header.evidence['/date']!)).toBe('03. Februar 2022');
    expect(slice(header.evidence['/reference']!)).toBe('17/6403');
  });
});

test('the letter', () => {
  expect(result.letter).toMatchObject({
    salutation: { text: 'Sehr geehrter Herr Landtagspräsident,' },
    closing: { text: 'Mit freundlichen Grüßen' },
  });
  expect(result.letter?.paragraphs).toHaveLength(1);
  expect(result.letter?.paragraphs[0]?.text).toMatch(
    /^wie in der vergangenen .* zur Information der Mitglieder des Ausschusses\.$/,
  );
});

describe('the report', () => {
  test('six measures in two lists, each with its intro', () => {
    expect(result.measures.map(({ lead, intro }) => [lead.slice(0, 38), intro?.text.slice(-40)])).toEqual(
      [
        ['Der Ausbau und die Stärkung zentraler ', 'rbessert. Dazu gehören insbesondere:'].map((x) => x) as [
          string,
          string,
        ],
        ['Unterstützung der 81 kommunalen Auslän', ''],
        ['Ausbau und Verstärkung des Unterstützu', ''],
        ['Durch den Aufwuchs auf zunächst rd. 30', ''],
        ['Fokusprojekt „ausländische Mehrfach- u', ''],
        ['Fokusprojekt „ausländische Clankrimine', ''],
      ].map(([lead], index) => [
        lead,
        expect.stringMatching(index < 4 ? /Dazu gehören insbesondere:$/ : /gezielt weiterentwickelt:$/),
      ]),
    );
  });
  test('all of it stands in sections', () => {
    const blocks = sectionsOf(result).flatMap((section) => section.blocks);
    expect(blocks.filter(({ type }) => type === 'list')).toHaveLength(2);
    expect(blocks.filter(({ type }) => type === 'paragraph').length).toBe(12);
    expect(seed.length - Math.max(...blocks.map(({ end }) => end))).toBeLessThan(2);
  });
  test('abbreviations where the text introduces them', () => {
    const shorts = result.abbreviations.map(({ short }) => short);
    expect(shorts).toEqual(expect.arrayContaining(['LTrako', 'APS', 'RRK', 'LZPD', 'aMIT', 'ZUR']));
    expect(result.abbreviations.find(({ short }) => short === 'RRK')?.long).toBe(
      'Regionale Rückkehrkoordinationsstellen',
    );
  });
});

describe('claims', () => {
  test('22 numbers, each with its kind, unit, head and time', () => {
    expect(
      claims.map(({ number, value, unit, kind, comparator, quantified }) =>
        [slice(number), value, unit.code, kind, comparator, quantified?.head].join(' | '),
      ),
    ).toEqual([
      '81 | 81 | 1 | count | = | Ausländerbehörden',
      'fünf | 5 | 1 | count | = | Ausländerbehörden',
      '30 | 30 | 1 | count | ~ | Personenbegleitkräfte',
      '26 | 26 | % | share | = | Rückführungen',
      '24 | 24 | % | share | = | Rückführungen',
      '26 | 26 | % | share | = | Ausreisen',
      '229.504 | 229504 | 1 | count | = | Ausreisepflichtigen',
      '21 | 21 | % | change | = | Ausreisepflichtigen',
      '292.672 | 292672 | 1 | count | = | Ausreisepflichtigen',
      '3 | 3 | % | change | = | Ausreisepflichtigen',
      '72.065 | 72065 | 1 | count | = | Ausreisepflichtigen',
      '73.926 | 73926 | 1 | count | = | Ausreisepflichtigen',
      'fünf | 5 | 1 | count | = | Bezirksregierungen',
      'fünf | 5 | 1 | count | = | Bezirksregierungen',
      '1.708 | 1708 | 1 | count | = | Fälle',
      '158 | 158 | 1 | count | = | Fälle',
      '546 | 546 | 1 | count | = | Fälle',
      '546 | 546 | 1 | count | = | Fällen',
      '41 | 41 | 1 | count | = | Fälle',
      '74 | 74 | 1 | count | = | Personen',
      '39 | 39 | 1 | count | = | Gefährder',
      '3 | 3 | 1 | count | = | Gefährder',
    ]);
  });
  test('times, as-of dates and scopes', () => {
    expect(claims.slice(3, 6).map(({ period }) => period?.edtf)).toEqual(['2020', '2021', '{2020,2021}']);
    for (const { period } of claims.slice(6, 12)) expect(period?.edtf).toMatch(/^2017-10|2021-12$/);
    expect(claims.slice(14, 19).map(({ asOf }) => asOf?.edtf)).toEqual(Array(5).fill('2021-12'));
    expect(claims[14]?.period?.edtf).toMatch(/^2018\//);
    expect(claims[19]?.period?.edtf).toBe('2017/..');
    expect(claims[6]?.scope?.text).toBe('bundesweit');
    expect(claims[10]?.scope?.text).toBe('in Nordrhein-Westfalen');
  });
  test('eleven dates', () => {
    expect(result.dates.map(({ edtf }) => edtf)).toEqual([
      '2022',
      '{2020,2021}',
      '2017-10/2021-12',
      '2018',
      '2021',
      expect.stringMatching(/^2018(?:\/\.\.)?$/),
      '2021',
      '2021',
      '2021-12',
      '2017',
      expect.stringMatching(/^2017(?:\/\.\.)?$/),
    ]);
  });
});

test('two changes, three parts, two repetitions', () => {
  const value = (id: string | null) => claim(id)?.value;
  const found = result.relations.map((relation) => {
    switch (relation.type) {
      case 'change':
        return `${value(relation.from)} → ${value(relation.to)} by ${value(relation.by)} ${relation.direction}`;
      case 'part':
        return `${value(relation.part)} of ${value(relation.whole)}`;
      case 'same':
        return `${value(relation.a)} again ${value(relation.b)}`;
      default:
        return relation.type;
    }
  });
  expect(found.sort()).toEqual(
    [
      '229504 → 292672 by 21 up',
      '72065 → 73926 by 3 up',
      '5 again 5',
      '158 of 1708',
      '546 again 546',
      '41 of 546',
      '39 of 74',
    ].sort(),
  );
});

describe('checks', () => {
  const about = (value: number) =>
    result.checks.filter(({ claims: ids }) => ids.some((id) => claim(id)?.value === value));
  test('"um 21 %" does not fit 229.504 → 292.672', () => {
    const check = about(292672).find(({ verdict }) => verdict === 'inconsistent');
    expect(check).toMatchObject({ reported: 21 });
    expect(check?.computed).toBeCloseTo(27.524, 2);
    expect(check?.message).toMatch(/27[.,]5/);
    expect(check?.message).toMatch(/21[.,]6/);
    expect(slice(check!)).toContain('21 %');
  });
  test('"3 %" fits 72.065 → 73.926 by rounding', () => {
    expect(about(73926).map(({ verdict }) => verdict)).toContain('consistent-by-rounding');
  });
  test('nothing else is inconsistent', () => {
    expect(result.checks.filter(({ verdict }) => verdict === 'inconsistent')).toHaveLength(1);
  });
});
