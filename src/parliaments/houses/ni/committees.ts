import type { CommitteeEntry } from '../../house.js';

/** Committees of this house and the codes that stamps and numbers use for them. */
export const committees: readonly CommitteeEntry[] = [
  { name: 'Ausschuss für Inneres und Sport', terms: [18, 19], source: 'seen w-ni' },
  { name: 'Ausschuss für Haushalt und Finanzen', terms: [18, 19], source: 'seen w-ni' },
  { name: 'Kultusausschuss', terms: [18, 19], source: 'seen w-ni19' },
  { name: 'Petitionsausschuss', terms: [18, 19], source: 'known' },
  { name: 'Ausschuss für Wissenschaft und Kultur', terms: [18, 19], source: 'seen w-ni19' },
  {
    name: 'Ausschuss für Bundes- und Europaangelegenheiten und Regionale Entwicklung',
    terms: [18, 19],
    source: 'seen w-ni19',
  },
  { name: 'Ausschuss für Rechts- und Verfassungsfragen', terms: [18, 19], source: 'known' },
  { name: 'Ausschuss für Ernährung, Landwirtschaft und Verbraucherschutz', terms: [18, 19], source: 'known' },
  { name: 'Ausschuss für Angelegenheiten des Verfassungsschutzes', terms: [18, 19], source: 'known' },
  { name: 'Unterausschuss Medien', terms: [18, 19], source: 'seen w-ni19' },
  { name: 'Unterausschuss Justizvollzug und Straffälligenhilfe', terms: [18, 19], source: 'seen w-ni19' },
  { name: 'Unterausschuss Häfen und Schifffahrt', terms: [18, 19], source: 'seen w-ni19' },
  { name: 'Unterausschuss Verbraucherschutz', terms: [18, 19], source: 'seen w-ni19' },
  { name: 'Unterausschuss Prüfung der Haushaltsrechnungen', terms: [18, 19], source: 'seen w-ni19' },
  { name: 'Ausschuss für Soziales, Gesundheit und Gleichstellung', terms: [18], source: 'known' },
  { name: 'Ausschuss für Wirtschaft, Arbeit, Verkehr und Digitalisierung', terms: [18], source: 'known' },
  { name: 'Ausschuss für Umwelt, Energie, Bauen und Klimaschutz', terms: [18], source: 'known' },
  { name: 'Ausschuss für Soziales, Arbeit, Gesundheit und Gleichstellung', terms: [19], source: 'known' },
  { name: 'Ausschuss für Wirtschaft, Verkehr, Bauen und Digitalisierung', terms: [19], source: 'known' },
  { name: 'Ausschuss für Umwelt, Energie und Klimaschutz', terms: [19], source: 'known' },
  {
    name: 'Ausschuss für Ernährung, Landwirtschaft, Verbraucherschutz und Landesentwicklung',
    terms: [17],
    source: 'seen w-ni',
  },
  { name: 'Ausschuss für Soziales, Frauen, Familie, Gesundheit und Migration', terms: [17], source: 'seen w-ni' },
];
