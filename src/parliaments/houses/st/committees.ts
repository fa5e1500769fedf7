import type { CommitteeEntry } from '../../house.js';

/** Committees of this house and the codes that stamps and numbers use for them. */
export const committees: readonly CommitteeEntry[] = [
  { name: 'Ausschuss für Finanzen', code: 'FIN', terms: [6, 7, 8], source: 'seen w-stfin' },
  { name: 'Ausschuss für Bildung', terms: [8], source: 'seen w-st8' },
  { name: 'Ausschuss für Inneres und Sport', terms: [8], source: 'known' },
  { name: 'Ausschuss für Recht, Verfassung und Verbraucherschutz', terms: [8], source: 'known' },
  { name: 'Ausschuss für Arbeit, Soziales, Gesundheit und Gleichstellung', terms: [8], source: 'known' },
  { name: 'Ausschuss für Wirtschaft und Tourismus', terms: [8], source: 'known' },
  { name: 'Ausschuss für Wissenschaft, Energie, Klimaschutz und Umwelt', terms: [8], source: 'known' },
  { name: 'Ausschuss für Landwirtschaft, Ernährung und Forsten', terms: [8], source: 'known' },
  { name: 'Ausschuss für Infrastruktur und Digitales', terms: [8], source: 'known' },
  { name: 'Ausschuss für Bundes- und Europaangelegenheiten, Medien sowie Kultur', terms: [8], source: 'known' },
  { name: 'Ausschuss für Petitionen', terms: [8], source: 'known' },
  { name: 'Unterausschuss Rechnungsprüfung', terms: [7], source: 'seen w-stfin' },
];
