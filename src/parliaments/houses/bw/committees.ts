import type { CommitteeEntry } from '../../house.js';

/** Committees of this house and the codes that stamps and numbers use for them. */
export const committees: readonly CommitteeEntry[] = [
  { name: 'Ständiger Ausschuss', terms: [16, 17], source: 'seen w-bw16' },
  { name: 'Ausschuss für Inneres, Digitalisierung und Migration', terms: [16], source: 'seen w-bw16' },
  { name: 'Ausschuss für Kultus, Jugend und Sport', terms: [16, 17], source: 'seen w-bw16' },
  { name: 'Ausschuss für Wissenschaft, Forschung und Kunst', terms: [16, 17], source: 'seen w-bw16' },
  { name: 'Ausschuss für Umwelt, Klima und Energiewirtschaft', terms: [16, 17], source: 'seen w-bw16' },
  { name: 'Ausschuss für Wirtschaft, Arbeit und Wohnungsbau', terms: [16], source: 'seen w-bw16' },
  { name: 'Ausschuss für Soziales und Integration', terms: [16], source: 'seen w-bw16' },
  { name: 'Ausschuss für Ländlichen Raum und Verbraucherschutz', terms: [16], source: 'seen w-bw16' },
  { name: 'Ausschuss für Verkehr', terms: [16, 17], source: 'seen w-bw16' },
  { name: 'Ausschuss für Europa und Internationales', terms: [16, 17], source: 'seen w-bw16' },
  { name: 'Ausschuss für Finanzen', terms: [16, 17], source: 'seen w-bw16' },
  { name: 'Petitionsausschuss', terms: [16, 17], source: 'known' },
  { name: 'Ausschuss des Inneren, für Digitalisierung und Kommunen', terms: [17], source: 'known' },
  { name: 'Ausschuss für Wirtschaft, Arbeit und Tourismus', terms: [17], source: 'known' },
  { name: 'Ausschuss für Soziales, Gesundheit und Integration', terms: [17], source: 'known' },
  { name: 'Ausschuss für Ernährung, Ländlichen Raum und Verbraucherschutz', terms: [17], source: 'known' },
  { name: 'Ausschuss für Landesentwicklung und Wohnen', terms: [17], source: 'known' },
];
