import type { CommitteeEntry } from '../../house.js';

/** Committees of this house and the codes that stamps and numbers use for them. */
export const committees: readonly CommitteeEntry[] = [
  { name: 'Haushalts- und Finanzausschuss', terms: [7, 8], source: 'seen w-th8' },
  { name: 'Petitionsausschuss', terms: [7, 8], source: 'seen w-th8' },
  { name: 'Justizausschuss', terms: [8], source: 'seen w-th8' },
  { name: 'Europaausschuss', terms: [8], source: 'seen w-th8' },
  { name: 'Innen- und Kommunalausschuss', terms: [7], source: 'known' },
  { name: 'Ausschuss für Migration, Justiz und Verbraucherschutz', terms: [7], source: 'known' },
  { name: 'Ausschuss für Bildung, Jugend und Sport', terms: [7], source: 'known' },
  { name: 'Ausschuss für Soziales, Arbeit, Gesundheit und Gleichstellung', terms: [7], source: 'known' },
  { name: 'Ausschuss für Umwelt, Energie und Naturschutz', terms: [7], source: 'known' },
  { name: 'Ausschuss für Wirtschaft, Wissenschaft und digitale Gesellschaft', terms: [7], source: 'known' },
  { name: 'Ausschuss für Infrastruktur, Landwirtschaft und Forsten', terms: [7], source: 'known' },
  { name: 'Ausschuss für Europa, Kultur und Medien', terms: [7], source: 'known' },
  { name: 'Verfassungsausschuss', terms: [7], source: 'known' },
];
