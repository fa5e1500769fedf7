import type { CommitteeEntry } from '../../house.js';

/** Committees of this house and the codes that stamps and numbers use for them. */
export const committees: readonly CommitteeEntry[] = [
  { name: 'Haushalts- und Finanzausschuss (Land)', terms: [18, 19, 20, 21], source: 'seen w-hbhafa' },
  { name: 'Haushalts- und Finanzausschuss (Stadt)', terms: [18, 19, 20, 21], source: 'known' },
  { name: 'staatlicher Haushalts- und Finanzausschuss', terms: [18, 19, 20, 21], source: 'seen w-hb' },
  { name: 'Rechtsausschuss', terms: [18, 19, 20, 21], source: 'known' },
];
