import type { Case } from './support.js';

/** Rising, falling, differing: by how much, and where from and to. */
export const changesCases: readonly Case[] = [
  [
    'Die Kosten verdoppelten sich nahezu von ⟦6,2⟧ auf ⟦12,1⟧ Mio. Euro.',
    { head: 'Kosten', value: 6.2e6, kind: 'amount' },
    { head: 'Kosten', kind: 'amount' },
  ],
  ['Die Belegung lag um ⟦7⟧ Prozentpunkte unter dem Landesdurchschnitt.', { head: 'Belegung', kind: 'change' }],
  ['Das waren ⟦230⟧ Personen mehr als im Vorjahr.', { head: 'Personen', kind: 'change' }],
  [
    'Die Sachkosten sollen in den kommenden Jahren um jährlich ⟦2⟧ % steigen.',
    { head: 'Sachkosten', kind: 'change', modality: 'planned' },
  ],
  [
    'Der Preis wird um ⟦0,50⟧ Euro auf ⟦3,50⟧ Euro angehoben.',
    { head: 'Preis', kind: 'change' },
    { head: 'Preis', kind: 'amount' },
  ],
  [
    'Gegenüber der ursprünglichen Planung haben sich die Baukosten um ⟦41⟧ % auf ⟦67,7⟧ Mio. Euro erhöht.',
    { head: 'Baukosten', kind: 'change' },
    { head: 'Baukosten' },
  ],
  ['Der Verlust fiel um ⟦1,3⟧ Mio. Euro geringer aus als geplant.', { head: 'Verlust', kind: 'change' }],
  ['Der Verlust fiel mit ⟦1,3⟧ Mio. Euro geringer aus als geplant.', { head: 'Verlust', kind: 'amount' }],
  [
    'Die Emissionen gingen zwischen 2010 und 2020 um ⟦18,5⟧ Millionen Tonnen zurück.',
    { head: 'Emissionen', kind: 'change', unit: 't' },
  ],
  ['Die Übernachtungen gingen um ⟦1,8⟧ Prozent zurück.', { head: 'Übernachtungen', kind: 'change' }],
  [
    'Bei den Übernachtungen ist ein Rückgang von ⟦1,8⟧ Prozent zu verzeichnen.',
    { head: 'Übernachtungen', kind: 'change' },
  ],
  [
    'Im Vergleich zum Vorjahr ist ein Zuwachs der Übernachtungen um ⟦4,1⟧ % zu verzeichnen.',
    { head: 'Übernachtungen', kind: 'change' },
  ],
  ['Das Land hat die Mittel um ⟦2⟧ Mio. Euro aufgestockt.', { head: 'Mittel', kind: 'change' }],
  ['Das Land hat die Mittel auf ⟦2⟧ Mio. Euro gekürzt.', { head: 'Mittel', kind: 'amount' }],
  ['Die Mittel wurden vom Land von ⟦5⟧ auf ⟦2⟧ Mio. Euro gekürzt.', { head: 'Mittel' }, { head: 'Mittel' }],
  ['Der Ansatz liegt um ⟦300.000⟧ Euro über dem des Vorjahres.', { head: 'Ansatz', kind: 'change' }],
  ['Der Ansatz liegt ⟦12⟧ % über dem Vorjahreswert.', { head: 'Ansatz', kind: 'change' }],
  ['Die Gebühren sind ⟦12⟧ % höher als in Nachbarländern.', { head: 'Gebühren', kind: 'change' }],
  [
    'Die Löhne stiegen um ⟦3,1⟧ %, die Preise um ⟦4,9⟧ %.',
    { head: 'Löhne', kind: 'change' },
    { head: 'Preise', kind: 'change' },
  ],
  [
    'Die Wartezeit verkürzte sich von ⟦neun⟧ auf ⟦sechs⟧ Monate.',
    { head: 'Wartezeit', unit: 'mo', kind: 'duration' },
    { head: 'Wartezeit', unit: 'mo' },
  ],
  ['Die Wartezeit verkürzte sich um ⟦drei⟧ Monate.', { head: 'Wartezeit', unit: 'mo', kind: 'change' }],
  [
    'Der Wasserverbrauch fiel von ⟦3,1⟧ auf ⟦1,7⟧ Millionen Kubikmeter.',
    { head: 'Wasserverbrauch', unit: 'm3', value: 3.1e6 },
    { head: 'Wasserverbrauch', unit: 'm3' },
  ],
  [
    'Nach einem Anstieg auf ⟦97⟧ Fälle wurden zuletzt ⟦82⟧ Fälle gezählt.',
    { head: 'Fälle', kind: 'count' },
    { head: 'Fälle', kind: 'count' },
  ],
  ['Dies bedeutet eine Steigerung um ⟦17⟧ %.', { kind: 'change' }],
  ['Die Steigerung gegenüber dem Vorjahr beträgt ⟦17⟧ %.', { kind: 'change' }],
  ['Die Differenz beträgt ⟦1,2⟧ Mio. Euro.', { unit: 'EUR' }],
  ['Insgesamt nahmen ⟦35⟧ Schulen mehr als zuvor teil.', { head: 'Schulen', kind: 'change' }],
  ['Insgesamt nahmen mehr als ⟦35⟧ Schulen teil.', { head: 'Schulen', kind: 'count', cmp: '>' }],
  ['Es sind ⟦15⟧ Prozent weniger Unfälle geschehen.', { head: 'Unfälle', kind: 'change' }],
  ['Die Fälle haben um mehr als ⟦20⟧ % zugenommen.', { head: 'Fälle', kind: 'change', cmp: '>' }],
  ['Die Fälle haben um bis zu ⟦20⟧ % zugenommen.', { head: 'Fälle', kind: 'change', cmp: '<=' }],
  [
    'Die Zahl der Fälle ist um ⟦120⟧ (+ ⟦8,2⟧ %) gestiegen.',
    { head: 'Fälle', kind: 'change', unit: '1' },
    { head: 'Fälle', kind: 'change', unit: '%' },
  ],
  [
    'Sie wuchs von ⟦1.210⟧ um ⟦8⟧ % auf ⟦1.307⟧ Fälle.',
    { head: 'Fälle', kind: 'count' },
    { kind: 'change' },
    { head: 'Fälle', kind: 'count' },
  ],
  [
    'Das Angebot wird um ⟦60⟧ Plätze auf dann ⟦240⟧ Plätze erweitert.',
    { head: 'Plätze', kind: 'change' },
    { head: 'Plätze', kind: 'count' },
  ],
  ['Durch die Reform sinkt der Aufwand der Kommunen um jährlich ⟦3,6⟧ Mio. Euro.', { head: 'Aufwand', kind: 'change' }],
  ['Die Versicherungsprämie verteuerte sich um ⟦9⟧ %.', { head: 'Versicherungsprämie', kind: 'change' }],
  ['Den größten Zuwachs verzeichnete der Süden mit ⟦9⟧ %.', { kind: 'change' }],
  ['Der Zuwachs fiel mit ⟦9⟧ % kräftig aus.', { kind: 'change' }],
  // Look-alikes: numbers that are no differences
  ['Die Klage richtet sich auf Zahlung von ⟦30⟧ Euro.', { kind: 'amount' }],
  ['Von den Kosten entfallen ⟦30⟧ % auf Personal.', { head: 'Personal', kind: 'share' }],
  ['Es geht um ⟦30⟧ Wohnungen.', { head: 'Wohnungen', kind: 'count' }],
  [
    'Beworben haben sich um die ⟦30⟧ Stellen mehr als ⟦400⟧ Personen.',
    { head: 'Stellen', kind: 'count' },
    { head: 'Personen', kind: 'count' },
  ],
];
