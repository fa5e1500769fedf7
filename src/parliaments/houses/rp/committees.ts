import type { CommitteeEntry } from '../../house.js';

/** Committees of this house and the codes that stamps and numbers use for them. */
export const committees: readonly CommitteeEntry[] = [
  { name: 'Haushalts- und Finanzausschuss', terms: [17, 18], source: 'seen w-rp18' },
  { name: 'Ausschuss für Wissenschaft', terms: [18], source: 'seen w-rp18' },
  { name: 'Ausschuss für Kultur', terms: [18], source: 'seen w-rp18' },
  { name: 'Ausschuss für Klima, Energie und Mobilität', terms: [18], source: 'seen w-rp18' },
  { name: 'Ausschuss für Digitalisierung, digitale Infrastruktur und Medien', terms: [18], source: 'seen w-rp18' },
  { name: 'Ausschuss für Gesundheit', terms: [18], source: 'seen w-rp18' },
  { name: 'Innenausschuss', terms: [17, 18], source: 'known' },
  { name: 'Rechtsausschuss', terms: [18], source: 'known' },
  { name: 'Ausschuss für Bildung', terms: [18], source: 'known' },
  { name: 'Ausschuss für Umwelt und Forsten', terms: [18], source: 'known' },
  { name: 'Ausschuss für Wirtschaft und Verkehr', terms: [18], source: 'known' },
  { name: 'Ausschuss für Landwirtschaft und Weinbau', terms: [18], source: 'known' },
  { name: 'Ausschuss für Familie, Jugend, Integration und Verbraucherschutz', terms: [18], source: 'known' },
  { name: 'Petitionsausschuss', terms: [18], source: 'known' },
  { name: 'Ausschuss für Wissenschaft, Weiterbildung und Kultur', terms: [17], source: 'known' },
  { name: 'Sozialpolitischer Ausschuss', terms: [17], source: 'known' },
  { name: 'Ausschuss für Medien, Digitale Infrastruktur und Netzpolitik', terms: [17], source: 'known' },
];
