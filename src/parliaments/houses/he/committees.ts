import type { CommitteeEntry } from '../../house.js';

/** Committees of this house and the codes that stamps and numbers use for them. */
export const committees: readonly CommitteeEntry[] = [
  { name: 'Ausschuss für Digitales und Datenschutz', code: 'DDA', terms: [20], source: 'known' },
  { name: 'Europaausschuss', code: 'EUA', terms: [16, 17, 18, 19, 20, 21], source: 'seen w-he19' },
  { name: 'Hauptausschuss', code: 'HAA', terms: [19, 20, 21], source: 'seen w-he19' },
  { name: 'Haushaltsausschuss', code: 'HHA', terms: [16, 17, 18, 19, 20, 21], source: 'seen w-he19' },
  { name: 'Innenausschuss', code: 'INA', terms: [16, 17, 18, 19, 20, 21], source: 'seen w-he19' },
  { name: 'Sozial- und Integrationspolitischer Ausschuss', code: 'SIA', terms: [19, 20], source: 'seen w-he19' },
  {
    name: 'Ausschuss für Umwelt, Klimaschutz, Landwirtschaft und Verbraucherschutz',
    code: 'ULA',
    terms: [19, 20],
    source: 'seen w-he19',
  },
  { name: 'Ausschuss für Wissenschaft und Kunst', code: 'WKA', terms: [16, 17, 18, 19, 20, 21], source: 'seen w-he19' },
];
