import type { CommitteeEntry } from '../../house.js';

/** Committees of this house and the codes that stamps and numbers use for them. */
export const committees: readonly CommitteeEntry[] = [
  { name: 'Haushaltsausschuss', terms: [22], source: 'known' },
  { name: 'Innenausschuss', terms: [22], source: 'known' },
  { name: 'Schulausschuss', terms: [22], source: 'known' },
  { name: 'Gesundheitsausschuss', terms: [22], source: 'known' },
  { name: 'Verfassungs- und Bezirksausschuss', terms: [22], source: 'known' },
  { name: 'Stadtentwicklungsausschuss', terms: [22], source: 'known' },
  { name: 'Verkehrsausschuss', terms: [22], source: 'known' },
  { name: 'Sportausschuss', terms: [22], source: 'known' },
  { name: 'Wissenschaftsausschuss', terms: [22], source: 'known' },
  { name: 'Eingabenausschuss', terms: [22], source: 'seen w-hh22' },
  { name: 'Familien-, Kinder- und Jugendausschuss', terms: [22], source: 'known' },
  { name: 'Sozialausschuss', terms: [22], source: 'known' },
  { name: 'Ausschuss für Schule und Berufsbildung', terms: [18, 19], source: 'seen w-hhau' },
  { name: 'Ausschuss für Wissenschaft und Gleichstellung', terms: [18, 19], source: 'seen w-hhau' },
];
