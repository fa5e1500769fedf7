import { describe, expect, test } from 'vitest';
import {
  committeeByCode,
  committeeByName,
  detectHouse,
  houseByCode,
  houses,
  ministryByDomain,
  ministryByName,
  ministryByShortName,
  termAt,
} from '../../src/parliaments/index.js';

const house = (code: string) => houseByCode(code)!;

describe('terms', () => {
  test.each([
    ['NW', '2022-02-03', 17],
    ['NW', '2022-05-31', 17],
    ['NW', '2022-06-01', 18],
    ['NW', '2012-04-01', null],
    ['BT', '2025-03-24', 20],
    ['BT', '2025-03-25', 21],
    ['BB', '2014-10-08', 6],
    ['BR', '2020-01-01', null],
    ['NI', '1950-01-01', null],
  ])('%s on %s is in the %sth', (code, day, number) => expect(termAt(house(code), day)?.number ?? null).toBe(number));
});

/** A day three months after a date that may be as rough as a year. */
const inside = (from: string) => {
  const date = new Date(`${`${from}-01-01`.slice(0, 7)}-01`);
  date.setUTCMonth(date.getUTCMonth() + 3);
  return date.toISOString().slice(0, 10);
};

describe('ministries', () => {
  test.each(
    houses.flatMap(({ code, ministries }) =>
      ministries.map((ministry): [string, string, typeof ministry] => [code, ministry.name, ministry]),
    ),
  )('%s: %s is found by its name', (code, name, { from, to, short }) => {
    const day = from ? inside(from) : to ? `${Number(to.slice(0, 4)) - 1}-01-01` : null;
    const found = ministryByName(name.toUpperCase(), { house: house(code), day });
    expect(found?.house.code).toBe(code);
    expect(found?.ministry.short).toBe(short);
  });

  test.each([
    ['Ministerium für Kinder, Familie, Flüchtlinge und Integration des Landes Nordrhein-Westfalen', 'NW', 'MKFFI'],
    ['Ministerium für Kinder, Familie, Flüchtlinge und Integration', 'NW', 'MKFFI'],
    ['MINISTERIUM FUER KINDER, FAMILIE, FLUECHTLINGE UND INTEGRATION', 'NW', 'MKFFI'],
    ['Hessisches Ministerium der Finanzen', 'HE', 'HMdF'],
  ])('%s', (name, code, short) => expect(ministryByName(name)).toMatchObject({ house: { code }, ministry: { short } }));

  test('a name that several houses use needs more to tell', () => {
    expect(ministryByName('Finanzministerium')).toBeNull();
    expect(ministryByName('Ministerium für Wunder')).toBeNull();
    expect(ministryByName('')).toBeNull();
  });

  test.each([
    ['poststelle@mkffi.nrw.de', null, 'NW', 'MKFFI'],
    ['https://www.mkffi.nrw.de/seite', null, 'NW', 'MKFFI'],
    ['erika.muster@im.nrw.de', '2009-01-01', 'NW', 'IM'],
    ['x@sk.sachsen.de', null, 'SN', 'SK'],
  ])('%s (%s)', (address, day, code, short) =>
    expect(ministryByDomain(address, { day })).toMatchObject({ house: { code }, ministry: { short } }),
  );

  test.each(['muster@example.org', 'nrw.de', '', '@', 'de'])('no ministry behind "%s"', (address) =>
    expect(ministryByDomain(address)).toBeNull(),
  );

  test('short names', () => {
    expect(ministryByShortName('MKFFI')?.ministry.name).toMatch(/^Ministerium für Kinder/);
    expect(ministryByShortName('FM')).toBeNull();
    expect(ministryByShortName('FM', { house: house('NW') })?.house.code).toBe('NW');
  });
});

describe('committees', () => {
  test.each([
    ['NW', 'A19', 17, 'Integrationsausschuss'],
    ['NW', 'A 11', 16, 'Ausschuss für Kommunalpolitik'],
    ['NW', 'A11', 17, 'Verkehrsausschuss'],
    ['NW', 'A11', null, null],
    ['NW', 'A99', 17, null],
    ['HE', 'INA', 20, 'Innenausschuss'],
    ['BR', 'Fz', null, 'Finanzausschuss'],
  ])('%s %s in term %s', (code, committee, term, name) =>
    expect(committeeByCode(house(code), committee, term)?.name ?? null).toBe(name),
  );

  test('by name or initials', () => {
    expect(committeeByName(house('NW'), 'HAUSHALTS- UND FINANZAUSSCHUSS', 17)?.code).toBe('A07');
    expect(committeeByName(house('NW'), 'HFA', 17)?.name).toBe('Haushalts- und Finanzausschuss');
    expect(committeeByName(house('NW'), 'Ausschuss für Wunder')).toBeNull();
  });
});

describe('which house', () => {
  const first = (text: string, path?: string) => detectHouse(text, path)[0];

  test.each(houses.flatMap(({ code, capitals }) => capitals.map((text) => [code, text])))(
    '%s from its stamp: %s',
    (code, text) => {
      expect(first(`${text}\n17. WAHLPERIODE`)?.house.code).toBe(code);
      expect(first(text.replace(' ', '\n'))?.house.code).toBe(code);
    },
  );

  test.each(houses.flatMap(({ code, names }) => names.map(({ text }) => [code, text])))(
    '%s from its name: %s',
    (code, text) => expect(first(`Bericht an den ${text} zum Thema`)?.house.code).toBe(code),
  );

  test.each(
    houses.flatMap(({ code, addresses }) => addresses.map(({ postalCode, city }) => [code, `${postalCode} ${city}`])),
  )('%s from its post code: %s', (code, text) =>
    expect(detectHouse(text).some((reading) => reading.house.code === code)).toBe(true),
  );

  test.each(houses.flatMap(({ code, domains }) => domains.map((text) => [code, text])))(
    '%s from its domain: %s',
    (code, text) => expect(first(`Siehe https://www.${text}/seite`)?.house.code).toBe(code),
  );

  test.each(
    houses.flatMap(({ code, files }) =>
      files.flatMap(({ examples }) => Object.keys(examples).map((path) => [code, path])),
    ),
  )('%s from the file name %s', (code, path) => expect(first('', path)?.house.code).toBe(code));

  test('a stamp outweighs other houses that the text names', () => {
    const text =
      'LANDTAG NORDRHEIN-WESTFALEN\nWie der Deutsche Bundestag und der Bundesrat, 11011 Berlin, beschlossen haben';
    expect(detectHouse(text).map((reading) => reading.house.code)).toEqual(['NW', 'BT', 'BR']);
  });

  test('evidence has its place', () => {
    const text = 'An den\nPräsidenten des Landtags\nNordrhein-Westfalen';
    const [reading] = detectHouse(text);
    expect(reading?.evidence.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Landtags\nNordrhein-Westfalen',
    ]);
  });

  test('the same clue again says nothing new', () => {
    expect(first('Landtag NRW. Landtag NRW. Landtag NRW.')?.score).toBe(first('Landtag NRW.')?.score);
  });

  test.each(['', 'Der Landtag hat beschlossen.', 'NRW und Berlin', 'Herr Muster MdL'])('nothing from "%s"', (text) =>
    expect(detectHouse(text)).toEqual([]),
  );
});
