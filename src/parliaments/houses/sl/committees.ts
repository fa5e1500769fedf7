import type { CommitteeEntry } from '../../house.js';

/** Committees of this house and the codes that stamps and numbers use for them. */
export const committees: readonly CommitteeEntry[] = [
  { name: 'Ausschuss für Umwelt, Klima, Mobilität, Agrar und Verbraucherschutz', terms: [17], source: 'seen w-sl17' },
  {
    name: 'Ausschuss für Wirtschaft, Innovation, Digitales, Energie und Grubensicherheit',
    terms: [17],
    source: 'seen w-sl17',
  },
  { name: 'Ausschuss für Bildung, Kultur und Medien', terms: [15, 17], source: 'seen w-sl17' },
  { name: 'Ausschuss für Verfassungsschutz', terms: [17], source: 'seen w-sl17' },
  { name: 'Ausschuss für Finanzen und Haushaltsfragen', terms: [15, 16], source: 'seen kla-sl' },
  { name: 'Ausschuss für Eingaben', terms: [15], source: 'seen kla-sl' },
  { name: 'Ausschuss für Justiz, Verfassungs- und Rechtsfragen sowie Wahlprüfung', terms: [15], source: 'seen kla-sl' },
  { name: 'Ausschuss für Inneres und Sport', terms: [15], source: 'seen kla-sl' },
  { name: 'Ausschuss für Soziales, Gesundheit, Frauen und Familie', terms: [15], source: 'seen kla-sl' },
  { name: 'Ausschuss für Wirtschaft, Arbeit, Energie und Verkehr', terms: [15], source: 'seen kla-sl' },
  { name: 'Ausschuss für Umwelt und Verbraucherschutz', terms: [15], source: 'seen kla-sl' },
];
