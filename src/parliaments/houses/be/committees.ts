import type { CommitteeEntry } from '../../house.js';

/** Committees of this house and the codes that stamps and numbers use for them. */
export const committees: readonly CommitteeEntry[] = [
  { name: 'Ausschuss für Bildung, Jugend und Familie', code: 'BildJugFam', terms: [18, 19], source: 'seen w-be19' },
  { name: 'Hauptausschuss', code: 'Haupt', terms: [16, 17, 18, 19], source: 'seen w-berot' },
  {
    name: 'Ausschuss für Inneres, Sicherheit und Ordnung, Digitale Verwaltung, Datenschutz, Informationsfreiheit und zur Umsetzung von Artikel 13 Abs. 6 GG sowie § 25 Abs. 10 ASOG',
    code: 'InnSichO',
    terms: [18],
    source: 'seen w-be18',
  },
  { name: 'Petitionsausschuss', code: 'Pet', terms: [18, 19], source: 'seen w-be18' },
  {
    name: 'Ausschuss für Verfassungs- und Rechtsangelegenheiten, Geschäftsordnung, Verbraucherschutz, Antidiskriminierung',
    code: 'Recht',
    terms: [18],
    source: 'seen w-be18',
  },
  { name: 'Ausschuss für Sport', code: 'Sport', terms: [18, 19], source: 'seen w-be18' },
  { name: 'Ausschuss für Stadtentwicklung und Wohnen', code: 'StadtWohn', terms: [18], source: 'seen w-be18' },
  {
    name: 'Unterausschuss für Datenschutz, Informationsfreiheit und zur Umsetzung von Artikel 13 Abs. 6 GG sowie § 25 Abs. 10 ASOG',
    code: 'UA Dat/G13',
    terms: [18],
    source: 'seen w-be18',
  },
  { name: 'Ausschuss für Umwelt, Verkehr, Klimaschutz', code: 'UmVerk', terms: [18], source: 'seen w-be18' },
  { name: 'Ausschuss für Wirtschaft, Energie, Betriebe', code: 'WiEnBe', terms: [18, 19], source: 'seen w-be18' },
  { name: 'Ausschuss für Wissenschaft und Forschung', code: 'WissForsch', terms: [18], source: 'seen w-be18' },
];
