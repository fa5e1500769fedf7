import type { CommitteeEntry } from '../../house.js';

/** Committees of this house and the codes that stamps and numbers use for them. */
export const committees: readonly CommitteeEntry[] = [
  { name: 'Ausschuss für Inneres, Bau und Digitalisierung', short: 'Innenausschuss', terms: [8], source: 'seen w-mv' },
  {
    name: 'Ausschuss für Justiz, Gleichstellung, Verbraucherschutz, Verfassung, Geschäftsordnung, Wahlprüfung und Immunitätsangelegenheiten',
    short: 'Rechtsausschuss',
    terms: [8],
    source: 'seen w-mv',
  },
  {
    name: 'Ausschuss für Wirtschaft, Infrastruktur, Energie, Tourismus und Arbeit',
    short: 'Wirtschaftsausschuss',
    terms: [8],
    source: 'seen w-mv',
  },
  {
    name: 'Ausschuss für Klimaschutz, Landwirtschaft und Umwelt',
    short: 'Agrarausschuss',
    terms: [8],
    source: 'seen w-mv',
  },
  { name: 'Ausschuss für Bildung und Kindertagesstätten', short: 'Bildungsausschuss', terms: [8], source: 'seen w-mv' },
  { name: 'Ausschuss für Soziales, Gesundheit und Sport', short: 'Sozialausschuss', terms: [8], source: 'seen w-mv' },
  {
    name: 'Ausschuss für Wissenschaft, Kultur, Bundesangelegenheiten, Angelegenheiten der Europäischen Union und internationale Angelegenheiten',
    short: 'Wissenschafts- und Europaausschuss',
    terms: [8],
    source: 'seen w-mv',
  },
];
