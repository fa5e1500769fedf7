import type { Case } from './support.js';

/** Units, kinds and bounds that the words around a number tell, and not those right behind it. */
export const unitsToldCases: readonly Case[] = [
  // Millions of nothing are of the currency of those before, or behind in a list
  [
    'Der Fonds umfasst ⟦80⟧ Millionen Euro. ⟦35⟧ Millionen davon sind gebunden, zusammen mit dem Rest also ⟦80⟧ Millionen.',
    { unit: 'EUR', kind: 'amount' },
    { unit: 'EUR', kind: 'amount', value: 35000000 },
    { unit: 'EUR' },
  ],
  [
    'Die Ausgaben verteilen sich so: 2025 ⟦6,5⟧ Mio., 2026 ⟦9,3⟧ Mio. und 2027 ⟦4,4⟧ Mio. Euro.',
    { unit: 'EUR', when: '2025' },
    { unit: 'EUR', when: '2026' },
    { unit: 'EUR', when: '2027' },
  ],
  ['Die Zuschüsse sollen auf ⟦3,2⟧ Millionen steigen.', { unit: 'EUR', kind: 'amount' }],
  [
    'Die Bahn beförderte ⟦2,1⟧ Mio. Fahrgäste, mehr als im Jahr davor (⟦1,9⟧ Mio.).',
    { unit: '1', kind: 'count' },
    { unit: '1', kind: 'count' },
  ],
  ['Die Zahl der Besuche erreichte ⟦1,3⟧ Millionen.', { unit: '1', kind: 'count' }],
  // What is counted in full-time equivalents says so behind an attribute, or is left out
  [
    'Von ⟦18⟧ für die Aufsicht bewilligten Vollzeitstellen waren nur ⟦11,5⟧ besetzt.',
    { unit: '{FTE}', kind: 'count' },
    { unit: '{FTE}', kind: 'count' },
  ],
  ['Besetzt wurden ⟦drei⟧ der ⟦fünf⟧ freien Vollzeitstellen.', { unit: '{FTE}' }, { unit: '{FTE}' }],
  ['⟦Drei⟧ der ⟦fünf⟧ freien Stellen wurden besetzt.', { unit: '1' }, { unit: '1' }],
  [
    'In den Kliniken arbeiteten 2019 ⟦4.100⟧ Vollkräfte, 2023 dann ⟦4.380⟧.',
    { unit: '{FTE}', when: '2019' },
    { unit: '{FTE}', when: '2023' },
  ],
  // Points of a percentage
  [
    'Die Aufklärungsquote stieg um ⟦2,4⟧ Punkte auf ⟦63,1⟧ Prozent.',
    { unit: '%{points}', kind: 'change' },
    { unit: '%' },
  ],
  ['Die Wahlbeteiligung fiel um ⟦fünf⟧ Punkte; die Quote lag im Norden höher.', { unit: '%{points}' }],
  ['Der Index stieg um ⟦drei⟧ Punkte.', { unit: '1' }],
  // Per what
  ['Kleine Häuser zählen weniger als ⟦500⟧ Geburten im Jahr.', { unit: '1/a', cmp: '<' }],
  ['Die Stelle führt ⟦zwölf⟧ Beratungen am Tag.', { unit: '1/d' }],
  [
    'Es gab ⟦zwölf⟧ Unfälle im Jahr 2021 und ⟦neun⟧ im Jahr davor.',
    { unit: '1', when: '2021' },
    { unit: '1', when: '2020' },
  ],
  ['An ⟦sechs⟧ der ⟦neun⟧ Schulen wird an ⟦zwei⟧ Tagen in der Woche gekocht.', { unit: '1' }, { unit: '1' }, {}],
  [
    'Rechnerisch kommen auf eine Fachkraft ⟦5,1⟧ Kinder. In Bremen sind es ⟦4,2⟧.',
    { unit: '1/{Fachkraft}' },
    { unit: '1/{Fachkraft}' },
  ],
  [
    'Für ⟦vier⟧ der ⟦30⟧ Kreise lagen die Kosten je Fall bei ⟦900⟧ Euro.',
    { unit: '1' },
    { unit: '1' },
    { unit: 'EUR/{Fall}' },
  ],
  ['Das Ticket liegt bei ⟦49⟧ Euro im Monat und soll auf ⟦58⟧ Euro steigen.', { unit: 'EUR/mo' }, { unit: 'EUR/mo' }],
  ['Die Frist beträgt künftig ⟦vier⟧ statt bislang ⟦drei⟧ Wochen.', { unit: 'wk', kind: 'duration' }, { unit: 'wk' }],
  // Bounds
  ['Das deckt nicht einmal die ⟦Hälfte⟧ der Kosten.', { cmp: '<' }],
  ['Er blieb länger als ein ⟦halbes⟧ Jahr.', { cmp: '>', value: 0.5, unit: 'a' }],
  ['Die Mittel wurden um die ⟦Hälfte⟧ auf ⟦9⟧ Mio. Euro erhöht.', { cmp: '=', kind: 'change' }, { cmp: '=' }],
  ['Um die ⟦40⟧ Betriebe nahmen teil.', { cmp: '~' }],
  ['Sie lag um ⟦20⟧ Cent höher als ⟦zwölf⟧ Monate zuvor.', { kind: 'change' }, { cmp: '=' }],
  ['Der Aufwand war um ⟦90.000⟧ Euro höher als 2023.', { kind: 'change' }],
  // Differences
  [
    'Statt ⟦12⟧ Mio. Euro wurden ⟦15⟧ Mio. Euro gebraucht. Den Mehrbedarf von ⟦3⟧ Mio. Euro trägt das Land.',
    {},
    {},
    { kind: 'change' },
  ],
  ['Die Mehreinnahmen von ⟦3⟧ Mio. Euro fließen in den Haushalt.', { kind: 'amount' }],
  [
    'Standen zuvor ⟦200⟧ Plätze bereit, sind es jetzt ⟦260⟧. Damit sind ⟦60⟧ Plätze zusätzlich entstanden.',
    {},
    {},
    { kind: 'change' },
  ],
  ['Von den ⟦14⟧ Betrieben arbeiten ⟦fünf⟧ kostendeckend, die übrigen ⟦neun⟧ nicht.', {}, {}, { kind: 'count' }],
  ['Es waren ⟦300⟧ Kinder. Binnen eines Jahres kamen ⟦41⟧ hinzu.', { kind: 'count' }, { kind: 'change' }],
  ['Hinzu kamen ⟦zwölf⟧ Fahrzeuge.', { kind: 'count' }],
  ['Gegenüber dem Vorjahr legte die Branche ⟦4⟧ % zu.', { kind: 'change' }],
  ['Die Partei verlor ⟦3⟧ % ihrer Mitglieder.', { kind: 'share' }],
  ['In Hessen ist der Abbau mit ⟦vier⟧ Prozent schwächer ausgefallen.', { kind: 'change' }],
  ['Der Zuwachs ist zu ⟦zwei Dritteln⟧ auf Tarife zurückzuführen.', { kind: 'share' }],
  ['Im Norden ist der Zuwachs auf die Einbeziehung von ⟦drei⟧ Straßen zurückzuführen.', { kind: 'count' }],
  ['Der Anstieg bei den Anträgen von ⟦12⟧ % überrascht nicht.', { kind: 'change' }],
  [
    'Der Anstieg gegenüber 2022, als ⟦390⟧ Fälle gezählt worden waren, beträgt ⟦9⟧ Prozent.',
    { kind: 'count' },
    { kind: 'change' },
  ],
];
