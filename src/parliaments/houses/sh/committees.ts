import type { CommitteeEntry } from '../../house.js';

/** Committees of this house and the codes that stamps and numbers use for them. */
export const committees: readonly CommitteeEntry[] = [
  { name: 'Innen- und Rechtsausschuss', code: 'IR', terms: [17, 18, 19, 20], source: 'seen w-shu' },
];
