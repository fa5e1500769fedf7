import { describe, expect, test } from 'vitest';
import { claimsOf } from './read.js';

describe('claims of cells', () => {
  test('years over values, and what the question counts', () => {
    const { brief } = claimsOf('2023 2024\n8.363 9.641', 'Wie viele junge Kinder haben Leistungen erhalten?');
    expect(brief).toEqual([
      [8363, '1', 'count', 'Kinder', '2023'],
      [9641, '1', 'count', 'Kinder', '2024'],
    ]);
  });
  test('school years in the row, the unit in the header', () => {
    const { brief } = claimsOf('Schuljahr Lernende Quote in %\n2024/2025 7.509 12,5\n2023/2024 7.404 13,3');
    expect(brief).toEqual([
      [7509, '1', 'count', 'Lernende', '2024-08/2025-07'],
      [12.5, '%', 'share', 'Lernende', '2024-08/2025-07'],
      [7404, '1', 'count', 'Lernende', '2023-08/2024-07'],
      [13.3, '%', 'share', 'Lernende', '2023-08/2024-07'],
    ]);
  });
  test('the scale of the caption, plan and result', () => {
    const { claims } = claimsOf(
      'Tabelle 1: Ausgaben, in Mio. Euro\nBezirk Ist 2021 Soll 2022\nNord 12,5 13,1\nSüd 8,2 8,4',
    );
    expect(
      claims.map((claim) => [
        claim.value,
        claim.decimal,
        claim.resolution,
        claim.unit.code,
        claim.period?.edtf,
        claim.modality,
      ]),
    ).toEqual([
      [12_500_000, '12500000', 100_000, 'EUR', '2021', 'actual'],
      [13_100_000, '13100000', 100_000, 'EUR', '2022', 'planned'],
      [8_200_000, '8200000', 100_000, 'EUR', '2021', 'actual'],
      [8_400_000, '8400000', 100_000, 'EUR', '2022', 'planned'],
    ]);
  });
  test('two claims in a cell', () => {
    const { brief } = claimsOf('Anzahl Delikte 2023 2024\nRaub 30 (11 %) 59 (10 %)\nBetrug 145 (55 %) 332 (59%)');
    expect(brief.slice(0, 2)).toEqual([
      [30, '1', 'count', 'Delikte', '2023'],
      [11, '%', 'share', 'Delikte', '2023'],
    ]);
    expect(brief).toHaveLength(8);
  });
  test('what a price is for', () => {
    expect(claimsOf('Erwachsene   132,00 Euro\nKinder   3,30 Euro / je Teilnehmer').brief).toEqual([
      [132, 'EUR', 'amount', 'Erwachsene', null],
      [3.3, 'EUR/{Teilnehmer}', 'amount', 'Kinder', null],
    ]);
  });
  test('every claim stands where it says, row and column too', () => {
    const { source, claims } = claimsOf('Ort Anzahl Betrag\nAdorf 12 5,00 €\nBedorf 14 6,00 €');
    expect(
      claims.map((claim) => [
        source.slice(claim.start, claim.end),
        source.slice(claim.number.start, claim.number.end),
        claim.table,
      ]),
    ).toEqual([
      ['12', '12', { id: 't1', row: 1, column: 1 }],
      ['5,00 €', '5,00', { id: 't1', row: 1, column: 2 }],
      ['14', '14', { id: 't1', row: 2, column: 1 }],
      ['6,00 €', '6,00', { id: 't1', row: 2, column: 2 }],
    ]);
  });
});

describe('relations of a table', () => {
  test('before, change and after are told by what fits', () => {
    const { claims, relations } = claimsOf(
      'Karten   Tarif  Erhöhung  Tarif neu  Anteil %\nTageskarte  8,00 Euro  2,00 Euro  10,00 Euro  + 25,0 %\nWochenkarte  80,00 Euro  20,00 Euro  100,00 Euro  + 25,0 %',
    );
    const named = relations.map(
      (r) => r.type === 'change' && [claims[r.from!]!.value, claims[r.by!]!.value, claims[r.to!]!.value, r.direction],
    );
    expect(named).toEqual([
      [8, 2, 10, 'up'],
      [80, 20, 100, 'up'],
      [8, 25, 10, 'up'],
      [80, 25, 100, 'up'],
    ]);
  });
  test('bisher and neu without a change beside them', () => {
    const { relations } = claimsOf(
      'Tageskarte  bisher 8,00 Euro  neu 9,00 Euro\nWochenkarte  bisher 80,00 Euro  neu 90,00 Euro',
    );
    expect(relations.map((r) => r.type === 'change' && [r.from, r.by, r.to])).toEqual([
      [0, null, 1],
      [2, null, 3],
    ]);
  });
  test('totals, also where they are wrong', () => {
    const { claims, relations } = claimsOf('Anzahl Delikte 2023 2024\nRaub 3 14\nBetrug 1 12\ngesamt 4 27');
    expect(
      relations.map((r) => r.type === 'sum' && [r.parts.map((i) => claims[i]!.value), claims[r.total]!.value]),
    ).toEqual([
      [[3, 1], 4],
      [[14, 12], 27],
    ]);
  });
  test('davon, in rows', () => {
    const { claims, relations } = claimsOf('Anzahl Personen 2023 2024\nBeschäftigte 30 40\ndavon Frauen 12 15');
    expect(relations.map((r) => r.type === 'part' && [claims[r.part]!.value, claims[r.whole]!.value])).toEqual([
      [12, 30],
      [15, 40],
    ]);
  });
  test.each([
    ['Tabelle 1: Ausgaben in den Kreisen (in Mio. EUR)', 'EUR', 12_500_000],
    ['Tabelle 1: Investitionen in die Sporthallen, Angaben in Tsd. €', 'EUR', 12_500],
    ['Tabelle 1: Verbrauch in Schulen in MWh', 'MW.h', 12.5],
    ['Tabelle 1: Plätze in Heimen', '1', 12.5],
    ['Tabelle 1: Eintritte in die Kliniken im Land', '1', 12.5],
  ])('the unit of a caption that says "in" before: %s', (caption, unit, value) => {
    const { claims } = claimsOf(`${caption}\nBezirk 2021 2022\nNord 12,5 13,1\nSüd 8,2 8,4`);
    expect([claims[0]!.unit.code, claims[0]!.value]).toEqual([unit, value]);
  });
  test.each([
    ['Anträge im ersten Halbjahr 2023:', '2023-01/2023-06'],
    ['Anträge im II. Halbjahr 2023:', '2023-07/2023-12'],
    ['Anträge des zweiten Halbjahres 2023:', '2023-07/2023-12'],
    ['Anträge im dritten Quartal 2023:', '2023-07/2023-09'],
    ['Anträge von Januar bis Mai 2023:', '2023-01/2023-05'],
    ['Anträge im Mai 2023:', '2023-05'],
    ['Anträge im Jahr 2023:', '2023'],
    ['Mittelwert der Winter 2020/2021 bis 2022/2023:', null],
  ])('the time that leads to a table: %s', (lead, edtf) => {
    expect(
      claimsOf('| Ort | Anträge |\n|---|---|\n| Nord | 412 |\n| Süd | 306 |', lead).claims.map(
        (claim) => claim.period?.edtf ?? null,
      ),
    ).toEqual([edtf, edtf]);
  });
  test('a word without a noun goes on about the column before it, whatever its unit', () => {
    const { brief } = claimsOf(
      '| Klasse | Vorhaben | beantragt (in Mio. €) | bewilligt in Mio. € |\n|---|---|---|---|\n| klein | 22 | 14,9 | 13,2 |\n| groß | 31 | 88,0 | 79,6 |',
    );
    expect(brief.slice(0, 3)).toEqual([
      [22, '1', 'count', 'Vorhaben', null],
      [14_900_000, 'EUR', 'amount', 'Vorhaben', null],
      [13_200_000, 'EUR', 'amount', 'Vorhaben', null],
    ]);
  });
  test('prices by the metre', () => {
    const { brief } = claimsOf(
      '| Klasse | Gebühr in €/m |\n|---|---|\n| eins | 11,40 |\n| zwei | 5,10 |\n| drei | 1,72 |',
    );
    expect(brief.map(([, unit]) => unit)).toEqual(['EUR/m', 'EUR/m', 'EUR/m']);
  });
  test.each([
    ['noch offen', 2],
    ['ohne Bescheid', 1],
    ['Bezirk Mitte', 1],
    ['insgesamt', 1],
  ])('"%s" under "davon bewilligt" makes parts: %i', (label, parts) => {
    const { relations } = claimsOf(`Bezirk Nord   412\ndavon bewilligt   306\n${label}   106\nBezirk Süd   295`);
    expect(relations.filter((relation) => relation.type === 'part')).toHaveLength(parts);
  });
});
