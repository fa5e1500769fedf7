import { describe, expect, test } from 'vitest';
import { boundedSentences } from '../../src/claims/bounded.js';
import { daysOf, shifted, spanOf, yearOf } from '../../src/claims/times/shift.js';
import { analyse } from '../../src/language/index.js';
import { type Case, read, readMarked } from './support.js';

describe('as of', () => {
  const cases: readonly Case[] = [
    ['Es gibt ⟦12⟧ Schulen (Stand: 12/2021).', { asOf: '2021-12', when: null }],
    ['Stand 30.11.2019 waren ⟦12⟧ Schulen betroffen.', { asOf: '2019-11-30', when: null }],
    ['Zum Stichtag 1. Januar 2022 gab es ⟦12⟧ Schulen.', { asOf: '2022-01-01', when: '2022-01-01' }],
    ['Mit Stand 1. Juni 2025 fehlten ⟦12⟧ Kräfte.', { asOf: '2025-06-01' }],
    ['Am Standort 2021 gab es ⟦12⟧ Schulen.', { asOf: null }],
    ['Auf dem Stand von 2019 blieben ⟦12⟧ Schulen.', { asOf: null }],
    ['Der Datenstand vom 3. Mai 2022 nennt ⟦12⟧ Schulen.', { asOf: '2022-05-03' }],
  ];
  test.each(cases.map((each) => [each[0], each] as const))('%s', (_, each) => {
    expect(readMarked(each).got).toEqual(each.slice(1));
  });
});

describe('scope', () => {
  const cases: readonly Case[] = [
    ['Bundesweit fehlen ⟦12⟧ Ärzte.', { scope: 'Bundesweit' }],
    ['In Nordrhein-Westfalen fehlen ⟦12⟧ Ärzte.', { scope: 'In Nordrhein-Westfalen' }],
    ['Es fehlen ⟦12⟧ Ärzte in Deutschland.', { scope: 'in Deutschland' }],
    ['Im Landkreis Wittmund fehlen ⟦12⟧ Ärzte.', { scope: 'Im Landkreis Wittmund' }],
    ['Im Sommer fehlen ⟦12⟧ Ärzte.', { scope: null }],
    ['Das Land zahlt ⟦12⟧ Euro.', { scope: null }],
  ];
  test.each(cases.map((each) => [each[0], each] as const))('%s', (_, each) => {
    expect(readMarked(each).got).toEqual(each.slice(1));
  });
});

describe('modality', () => {
  const cases: readonly Case[] = [
    ['Es wurden ⟦12⟧ Stellen geschaffen.', { modality: 'actual' }],
    ['Es sollen ⟦12⟧ Stellen entstehen.', { modality: 'planned' }],
    ['Geplant sind ⟦12⟧ Stellen.', { modality: 'planned' }],
    ['Im Haushalt sind ⟦12⟧ Stellen vorgesehen.', { modality: 'planned' }],
    ['Voraussichtlich werden ⟦12⟧ Stellen frei.', { modality: 'estimated' }],
    ['Die Kosten dürften bei ⟦12⟧ Mio. Euro liegen.', { modality: 'estimated' }],
    ['Die Kosten werden auf ⟦12⟧ Mio. Euro geschätzt.', { modality: 'estimated' }],
    ['Der Umbau soll 2027 enden und ⟦9⟧ Mio. Euro kosten.', { modality: 'planned' }],
    ['Der Umbau soll 2027 enden, er kostete bisher ⟦9⟧ Mio. Euro.', { modality: 'actual' }],
  ];
  test.each(cases.map((each) => [each[0], each] as const))('%s', (_, each) => {
    expect(readMarked(each).got).toEqual(each.slice(1));
  });
});

describe('what the verb or the place makes of a number', () => {
  const cases: readonly Case[] = [
    ['Der Eigenanteil darf ⟦fünf⟧ Prozent nicht übersteigen.', { cmp: '<=', head: 'Eigenanteil' }],
    ['Die Quote darf ⟦20⟧ % nicht unterschreiten.', { cmp: '>=' }],
    ['Die Quote hat ⟦20⟧ % überschritten.', { cmp: '=' }],
    ['Personal: 30 Std. x ⟦41,20⟧ € = ⟦1.236⟧ €', { unit: 'EUR/h' }, { unit: 'EUR' }],
    ['Je Monat fallen ⟦3.280⟧ Euro an.', { unit: 'EUR/mo' }],
    ['Es gibt ⟦58,5⟧ Stellen.', { unit: '1', head: 'Stellen' }],
    ['Es gibt ⟦58,5⟧ Vollzeitstellen.', { unit: '{FTE}', head: 'Vollzeitstellen' }],
    ['Im Winter 2019/2020 wurden nur ⟦95⟧, im darauffolgenden ⟦610⟧ t Salz verbraucht.', { unit: 't' }, { unit: 't' }],
    ['Gefördert werden ⟦12⟧, in Einzelfällen ⟦20⟧ Vorhaben.', { unit: '1' }, { unit: '1' }],
  ];
  test.each(cases.map((each) => [each[0], each] as const))('%s', (_, each) => {
    expect(readMarked(each).got).toEqual(each.slice(1));
  });
});

describe('numbers that are no claims', () => {
  test.each([
    '437 Das Land gewährt Zuwendungen.',
    '12 Von der Förderung profitieren alle.',
    '3 Er hat keine Bedenken.',
    'PFA 2, der Bahnhof und die Brücke',
  ])('%s', (text) => {
    expect(read(text).claims).toEqual([]);
  });
  test.each(['437 Kinder kamen.', '12 Vorhaben laufen.'])('but: %s', (text) => {
    expect(read(text).claims).toHaveLength(1);
  });
});

describe('times moved', () => {
  test.each([
    ['2021', 1, '2022'],
    ['2021-12-31', -1, '2020-12-31'],
    ['2021-08/2022-07', 1, '2022-08/2023-07'],
    ['2023-01/2023-09', -1, '2022-01/2022-09'],
  ])('%s by %i years: %s', (edtf, years, expected) => {
    expect(shifted(edtf, years)).toEqual({ edtf: expected, ...daysOf(expected) });
  });
  test.each(['2018/..', '../2025', '{2020,2021}', 'XXXX-04-28', ''])('cannot be moved: %s', (edtf) => {
    expect(shifted(edtf, 1)).toBeNull();
  });
  test.each([
    [['2019', '../2022'], '2019/2022'],
    [['2018', '2018'], null],
    [['2018', '2023', '2020'], '2018/2023'],
    [[], null],
  ])('span of %j: %s', (times, expected) => {
    expect(spanOf(times)).toBe(expected);
  });
  test('the year a time ends in', () => {
    expect(['2021', '2021-08/2022-07', '2021-12-31'].map(yearOf)).toEqual(['2021', '2022', '2021']);
  });
});

describe('long sentences', () => {
  test('are cut between words, and nothing is lost', () => {
    const text = `Es gab ${Array.from({ length: 900 }, (_, i) => `${i + 10} Fälle`).join(', ')}.`;
    const pieces = boundedSentences(analyse(text));
    expect(pieces.length).toBeGreaterThan(3);
    expect(pieces[0]!.start).toBe(0);
    expect(pieces.at(-1)!.end).toBe(text.length);
    for (let i = 1; i < pieces.length; i++) expect(text.slice(pieces[i - 1]!.end, pieces[i]!.start)).toMatch(/^\s?$/);
    expect(read(text).claims).toHaveLength(900);
  });
  test('of ordinary length are left whole', () => {
    const analysis = analyse('Es gab 30 Fälle. Davon waren 12 neu.');
    expect(boundedSentences(analysis)).toEqual(analysis.sentences);
  });
});
