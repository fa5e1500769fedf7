import type { CommitteeEntry } from '../../house.js';

/** Committees of this house and the codes that stamps and numbers use for them. */
export const committees: readonly CommitteeEntry[] = [
  { name: 'Ausschuss für Auswärtige Angelegenheiten', code: 'AA', terms: [], source: 'known' },
  { name: 'Ausschuss für Arbeit, Integration und Sozialpolitik', code: 'AIS', terms: [], source: 'known' },
  { name: 'Ausschuss für Agrarpolitik und Verbraucherschutz', code: 'AV', terms: [], source: 'known' },
  { name: 'Ausschuss für Fragen der Europäischen Union', code: 'EU', terms: [], source: 'known' },
  { name: 'Ausschuss für Frauen und Jugend', code: 'FJ', terms: [], source: 'known' },
  { name: 'Ausschuss für Familie und Senioren', code: 'FS', terms: [], source: 'known' },
  { name: 'Finanzausschuss', code: 'Fz', terms: [], source: 'known' },
  { name: 'Gesundheitsausschuss', code: 'G', terms: [], source: 'known' },
  { name: 'Ausschuss für Innere Angelegenheiten', code: 'In', terms: [], source: 'known' },
  { name: 'Ausschuss für Kulturfragen', code: 'K', terms: [], source: 'known' },
  { name: 'Rechtsausschuss', code: 'R', terms: [], source: 'known' },
  { name: 'Ausschuss für Umwelt, Naturschutz und nukleare Sicherheit', code: 'U', terms: [], source: 'known' },
  { name: 'Ausschuss für Verteidigung', code: 'V', terms: [], source: 'known' },
  { name: 'Verkehrsausschuss', code: 'Vk', terms: [], source: 'known' },
  { name: 'Wirtschaftsausschuss', code: 'Wi', terms: [], source: 'known' },
  { name: 'Ausschuss für Städtebau, Wohnungswesen und Raumordnung', code: 'Wo', terms: [], source: 'known' },
];
