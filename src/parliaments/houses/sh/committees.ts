import type { CommitteeEntry } from '../../house.js';

/** Committees of this house and the codes that stamps and numbers use for them. */
export const committees: readonly CommitteeEntry[] = [
  { name: 'Innen- und Rechtsausschuss', code: 'IR', terms: [17, 18, 19, 20], source: 'seen w-shu' },
  { name: 'Finanzausschuss', terms: [19, 20], source: 'seen w-sh20' },
  { name: 'Bildungsausschuss', terms: [19, 20], source: 'seen w-sh20' },
  { name: 'Sozialausschuss', terms: [19, 20], source: 'seen w-sh20' },
  { name: 'Wirtschaftsausschuss', terms: [19, 20], source: 'seen w-sh20' },
  { name: 'Agrar- und Umweltausschuss', terms: [20], source: 'seen w-sh20' },
  { name: 'Europaausschuss', terms: [19, 20], source: 'seen w-sh20' },
  { name: 'Petitionsausschuss', terms: [19, 20], source: 'seen w-sh20' },
  {
    name: 'Ausschuss für die Zusammenarbeit der Länder Schleswig-Holstein und Hamburg',
    terms: [19, 20],
    source: 'seen w-sh20',
  },
  { name: 'Umwelt- und Agrarausschuss', terms: [19], source: 'seen w-sh19' },
];
