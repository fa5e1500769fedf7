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
  { name: 'Kulturpolitischer Ausschuss', terms: [19, 20], source: 'seen w-he19' },
  { name: 'Petitionsausschuss', terms: [19, 20, 21], source: 'seen w-he19' },
  { name: 'Rechtspolitischer Ausschuss', terms: [19, 20, 21], source: 'seen w-he19' },
  { name: 'Ausschuss für Wirtschaft, Energie, Verkehr und Landesentwicklung', terms: [19], source: 'seen w-he19' },
  { name: 'Unterausschuss Datenschutz', terms: [19], source: 'seen w-he19' },
  { name: 'Unterausschuss für Finanzcontrolling und Verwaltungssteuerung', terms: [19], source: 'seen w-he19' },
  {
    name: 'Unterausschuss für Heimatvertriebene, Aussiedler, Flüchtlinge und Wiedergutmachung',
    terms: [19],
    source: 'seen w-he19',
  },
  { name: 'Unterausschuss Justizvollzug', terms: [19], source: 'seen w-he19' },
  { name: 'Ausschuss für Wirtschaft, Energie, Verkehr und Wohnen', terms: [20], source: 'known' },
  { name: 'Kultuspolitischer Ausschuss', terms: [21], source: 'seen w-he21' },
  { name: 'Arbeits- und Sozialpolitischer Ausschuss', terms: [21], source: 'seen w-he21' },
  { name: 'Gesundheits- und Familienpolitischer Ausschuss', terms: [21], source: 'seen w-he21' },
  { name: 'Ausschuss für Digitales, Innovation und Datenschutz', terms: [21], source: 'seen w-he21' },
];
