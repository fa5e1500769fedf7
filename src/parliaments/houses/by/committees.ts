import type { CommitteeEntry } from '../../house.js';

/** Committees of this house and the codes that stamps and numbers use for them. */
export const committees: readonly CommitteeEntry[] = [
  { name: 'Ausschuss für Staatshaushalt und Finanzfragen', terms: [18], source: 'seen w-by18' },
  { name: 'Ausschuss für Verfassung, Recht, Parlamentsfragen und Integration', terms: [18], source: 'seen w-by18' },
  { name: 'Ausschuss für Kommunale Fragen, Innere Sicherheit und Sport', terms: [18], source: 'seen w-by18' },
  {
    name: 'Ausschuss für Wirtschaft, Landesentwicklung, Energie, Medien und Digitalisierung',
    terms: [18],
    source: 'seen w-by18',
  },
  { name: 'Ausschuss für Ernährung, Landwirtschaft und Forsten', terms: [18], source: 'seen w-by18' },
  { name: 'Ausschuss für Arbeit und Soziales, Jugend und Familie', terms: [18], source: 'seen w-by18' },
  { name: 'Ausschuss für Wissenschaft und Kunst', terms: [18], source: 'seen w-by18' },
  { name: 'Ausschuss für Bildung und Kultus', terms: [18], source: 'seen w-by18' },
  { name: 'Ausschuss für Fragen des öffentlichen Dienstes', terms: [18], source: 'seen w-by18' },
  { name: 'Ausschuss für Eingaben und Beschwerden', terms: [18], source: 'seen w-by18' },
  {
    name: 'Ausschuss für Bundes- und Europaangelegenheiten sowie regionale Beziehungen',
    terms: [18],
    source: 'seen w-by18',
  },
  { name: 'Ausschuss für Umwelt und Verbraucherschutz', terms: [18], source: 'seen w-by18' },
  { name: 'Ausschuss für Gesundheit und Pflege', terms: [18], source: 'seen w-by18' },
  { name: 'Ausschuss für Wohnen, Bau und Verkehr', terms: [18], source: 'seen w-by18' },
  { name: 'Ausschuss für Ernährung, Landwirtschaft, Forsten und Tourismus', terms: [19], source: 'known' },
  { name: 'Ausschuss für Gesundheit, Pflege und Prävention', terms: [19], source: 'known' },
];
