import type { CommitteeEntry } from '../../house.js';

/** Committees of this house and the codes that stamps and numbers use for them. */
export const committees: readonly CommitteeEntry[] = [
  { name: 'Hauptausschuss', code: 'A1', terms: [7], source: 'seen w-bb' },
  { name: 'Petitionsausschuss', code: 'A2', terms: [8], source: 'seen w-bb8' },
  { name: 'Ausschuss für Inneres und Kommunales', code: 'A3', terms: [7, 8], source: 'seen w-bb' },
  { name: 'Rechtsausschuss', code: 'A4', terms: [7], source: 'seen w-bb' },
  { name: 'Ausschuss für Recht und Digitalisierung', code: 'A4', terms: [8], source: 'seen w-bb8' },
  { name: 'Ausschuss für Bildung, Jugend und Sport', code: 'A5', terms: [7, 8], source: 'seen w-bb' },
  { name: 'Ausschuss für Wissenschaft, Forschung und Kultur', code: 'A6', terms: [7, 8], source: 'seen w-bb' },
  {
    name: 'Ausschuss für Soziales, Gesundheit, Integration und Verbraucherschutz',
    code: 'A7',
    terms: [7],
    source: 'seen w-bb',
  },
  { name: 'Ausschuss für Gesundheit und Soziales', code: 'A7', terms: [8], source: 'seen w-bb8' },
  { name: 'Ausschuss für Wirtschaft, Arbeit und Energie', code: 'A8', terms: [7], source: 'seen w-bb' },
  { name: 'Ausschuss für Wirtschaft, Arbeit, Energie und Klimaschutz', code: 'A8', terms: [8], source: 'seen w-bb8' },
  { name: 'Ausschuss für Landwirtschaft, Umwelt und Klimaschutz', code: 'A9', terms: [7], source: 'seen w-bb' },
  {
    name: 'Ausschuss für Land- und Ernährungswirtschaft, Umwelt und Verbraucherschutz',
    code: 'A9',
    terms: [8],
    source: 'seen w-bb8',
  },
  { name: 'Ausschuss für Infrastruktur und Landesplanung', code: 'A10', terms: [7, 8], source: 'seen w-bb' },
  { name: 'Ausschuss für Haushalt und Finanzen', code: 'A11', terms: [7, 8], source: 'seen w-bb' },
  { name: 'Ausschuss für Haushaltskontrolle', code: 'A12', terms: [7, 8], source: 'seen w-bb' },
  {
    name: 'Ausschuss für Europaangelegenheiten und Entwicklungspolitik',
    code: 'A13',
    terms: [7, 8],
    source: 'seen w-bb',
  },
];
