import type { UnitEntry } from './entry.js';

/** Percent and its kin. */
export const shares: readonly UnitEntry[] = [
  {
    code: '%',
    system: 'ucum',
    signs: ['%'],
    words: [
      'prozent',
      'prozents',
      'prozente',
      'prozenten',
      'v. h.',
      'v.h.',
      'vh',
      'vom hundert',
      'v. hundert',
      'pct',
      'proz.',
      'perzent',
    ],
  },
  {
    code: '%{points}',
    system: 'ucum',
    words: [
      'prozentpunkt',
      'prozentpunkte',
      'prozentpunkten',
      'prozentpunktes',
      '%-punkte',
      '%-punkten',
      '% -punkte',
      '%-pkt.',
      '%-punkt',
      'prozent-punkte',
      'v. h.-punkte',
      'pp.',
    ],
  },
  { code: '%{points}', system: 'ucum', scale: -2, words: ['basispunkt', 'basispunkte', 'basispunkten'] },
  { code: '[ppth]', system: 'ucum', signs: ['‰'], words: ['promille', 'v. t.', 'vom tausend'] },
];
