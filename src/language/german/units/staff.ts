import type { UnitEntry } from './entry.js';

/** Staff in full-time equivalents. */
export const staff: readonly UnitEntry[] = [
  {
    code: '{FTE}',
    system: 'ucum',
    words: [
      'vzä',
      'vzae',
      'vollzeitäquivalent',
      'vollzeitäquivalente',
      'vollzeitäquivalenten',
      'vollzeitstelle',
      'vollzeitstellen',
      'vollzeitwert',
      'vollzeitwerte',
      'vollzeitwerten',
      'vollzeiteinheit',
      'vollzeiteinheiten',
      'vze',
      'vk',
      'vollzeitkraft',
      'vollzeitkräfte',
      'vollzeitkräften',
      'vollzeitlehrereinheiten',
      'vzle',
      'aka',
      'arbeitskraftanteil',
      'arbeitskraftanteile',
      'arbeitskraftanteilen',
      'stellenanteile',
      'stellenanteilen',
      'vollzeitstellenäquivalente',
      'vollzeitstellenäquivalenten',
      'vollbeschäftigteneinheiten',
      'vbe',
    ],
  },
];

/** Nouns that are full-time equivalents only where the number has decimals: "0,5 Stellen", but five "Stellen" are counted. */
export const partTimeNouns: ReadonlySet<string> = new Set([
  'stelle',
  'stellen',
  'planstelle',
  'planstellen',
  'personalstellen',
  'lehrerstellen',
  'lehrkräftestellen',
  'beamtenstellen',
  'tarifstellen',
]);
