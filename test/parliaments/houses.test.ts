import { describe, expect, test } from 'vitest';
import { generic, type House, houseByCode, houses, readFileName, readPaper } from '../../src/parliaments/index.js';
import { sources } from '../../src/parliaments/sources.js';

const table = houses.map((house): [string, House] => [house.code, house]);
const alone = (house: House, index: number): House => ({ ...house, papers: [house.papers[index]!] });

test('all sixteen Länder, the Bundestag and the Bundesrat', () => {
  expect(houses.map(({ code }) => code).sort()).toEqual(
    'BB BE BR BT BW BY HB HE HH MV NI NW RP SH SL SN ST TH'.split(' '),
  );
  expect(houseByCode('NW')?.name).toBe('Landtag Nordrhein-Westfalen');
  expect(houseByCode('XX')).toBeNull();
});

describe.each(table)('%s', (_, house) => {
  test('has names in cases, capitals, addresses, domains', () => {
    expect(house.names.some((name) => name.case === 'nominative' && name.text === house.name)).toBe(true);
    expect(house.names.some((name) => name.case === 'genitive') || house.code === 'HH').toBe(true);
    for (const capitals of house.capitals) expect(capitals).toBe(capitals.toUpperCase());
    expect(house.capitals.length * house.addresses.length * house.domains.length).toBeGreaterThan(0);
    for (const { postalCode } of house.addresses) expect(postalCode).toMatch(/^\d{5}$/);
  });

  test('has terms in order that do not overlap, where its papers name terms', () => {
    const named = house.papers.some(({ reference }, at) => at === 0 && reference?.includes('{term}'));
    if (named) expect(house.terms.length).toBeGreaterThan(0);
    house.terms.forEach(({ number, from, to }, at) => {
      expect(from).toMatch(/^\d{4}-\d\d-\d\d$/);
      if (to) expect(to > from).toBe(true);
      const next = house.terms[at + 1];
      expect(next === undefined || (to !== null && to < next.from && number < next.number)).toBe(true);
    });
  });

  test.each(house.papers.map((paper, at) => [paper.type, at]))('reads its %s, and nothing else for it', (type, at) => {
    const { examples, counterExamples } = house.papers[at as number]!;
    expect(Object.keys(examples).length).toBeGreaterThan(0);
    for (const [text, reference] of Object.entries(examples)) {
      expect([text, readPaper(text, alone(house, at as number))]).toMatchObject([
        text,
        { type, reference: reference === '' ? null : reference },
      ]);
      expect([text, readPaper(text, house)]).toMatchObject([text, { reference: reference === '' ? null : reference }]);
    }
    for (const text of counterExamples)
      expect([text, readPaper(text, alone(house, at as number))]).toEqual([text, null]);
  });

  test.each(house.files.map((file) => [String(file.pattern), file]))(
    'finds %s in file names, and only its own',
    (_, file) => {
      expect(Object.keys(file.examples).length).toBeGreaterThan(0);
      for (const [path, reference] of Object.entries(file.examples)) {
        expect([path, readFileName(path)]).toMatchObject([
          path,
          { type: file.type, reference, house: { code: house.code } },
        ]);
      }
      for (const path of file.counterExamples ?? []) expect([path, file.pattern.test(path)]).toEqual([path, false]);
    },
  );

  test('knows its Verteiler from other short lines', () => {
    const shape = house.distributionCode;
    for (const text of shape?.examples ?? []) expect([text, shape!.pattern.test(text)]).toEqual([text, true]);
    for (const text of shape?.counterExamples ?? []) expect([text, shape!.pattern.test(text)]).toEqual([text, false]);
  });

  test('has no fact twice, and no period upside down', () => {
    const keys = house.ministries.map(({ name, from, to }) => `${name} ${from} ${to}`);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    for (const { from, to } of house.ministries) expect(!from || !to || from < to).toBe(true);
    const codes = house.committees.flatMap(({ code, terms }) => (code ? terms.map((term) => `${code} ${term}`) : []));
    expect(codes.filter((key, at) => codes.indexOf(key) !== at)).toEqual([]);
  });
});

test('every source that a fact names is listed, and every listed one is named', () => {
  const text = JSON.stringify(houses);
  const named = new Set([...text.matchAll(/"seen ([a-z\d-]+)"/g)].map((match) => match[1]!));
  expect([...named].filter((key) => !sources[key])).toEqual([]);
  expect(Object.keys(sources).filter((key) => !named.has(key))).toEqual([]);
});

test('a house names only what differs', () => {
  expect(houseByCode('NW')!.titles).toBe(generic.titles);
  expect(readPaper('Vorlage 3/12')?.reference).toBe('3/12');
  expect(readPaper('LANDTAG NORDRHEIN-WESTFALEN')).toBeNull();
});
