import type { CommitteeEntry } from '../../house.js';

/** Committees of this house and the codes that stamps and numbers use for them. */
export const committees: readonly CommitteeEntry[] = [
  { name: 'Ausschuss für Finanzen', code: 'FIN', terms: [6, 7, 8], source: 'seen w-stfin' },
];
