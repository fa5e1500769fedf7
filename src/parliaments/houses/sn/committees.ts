import type { CommitteeEntry } from '../../house.js';

/** Committees of this house and the codes that stamps and numbers use for them. */
export const committees: readonly CommitteeEntry[] = [
  { name: 'Ausschuss für Inneres und Sport', terms: [7], source: 'seen w-sn7' },
  { name: 'Ausschuss für Energie, Klimaschutz, Umwelt und Landwirtschaft', terms: [7], source: 'seen w-sn7' },
  {
    name: 'Ausschuss für Verfassung und Recht, Demokratie, Europa und Gleichstellung',
    terms: [7],
    source: 'seen w-sn7',
  },
  { name: 'Ausschuss für Wirtschaft, Arbeit und Verkehr', terms: [7], source: 'seen w-sn7' },
  { name: 'Haushalts- und Finanzausschuss', terms: [7], source: 'seen w-sn7' },
  { name: 'Ausschuss für Regionalentwicklung', terms: [7], source: 'seen w-sn7' },
  { name: 'Ausschuss für Schule und Bildung', terms: [7], source: 'seen w-sn7' },
  { name: 'Ausschuss für Geschäftsordnung und Immunitätsangelegenheiten', terms: [7], source: 'seen w-sn7' },
  { name: 'Ausschuss für Soziales und Gesellschaftlichen Zusammenhalt', terms: [7], source: 'seen w-sn7' },
  { name: 'Ausschuss für Wissenschaft, Hochschule, Medien, Kultur und Tourismus', terms: [7], source: 'seen w-sn7' },
  { name: 'Petitionsausschuss', terms: [7], source: 'seen w-sn7' },
];
