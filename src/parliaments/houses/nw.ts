import { defineHouse } from '../generic.js';
import { paper } from '../patterns.js';
import { committees } from './nw/committees.js';
import { ministries } from './nw/ministries.js';

/** Number behind the kind's letters: `MMV17-6403`. */
const archived = (letters: string) =>
  new RegExp(`(?<![\\p{L}\\d])${letters}(?<term>\\d{1,2})-(?<number>\\d{1,6})(?!\\d)`, 'iu');

/** Landtag Nordrhein-Westfalen: ministries report in Vorlagen that the archive stamps with number and Verteiler. */
export const nw = defineHouse({
  code: 'NW',
  name: 'Landtag Nordrhein-Westfalen',
  names: [
    { text: 'Landtag Nordrhein-Westfalen', case: 'nominative', source: 'seen w-mme18' },
    { text: 'Landtags Nordrhein-Westfalen', case: 'genitive', source: 'seen w-mmpb' },
    { text: 'Landtags von Nordrhein-Westfalen', case: 'genitive', source: 'seen w-lint22' },
    { text: 'Landtag NRW', case: 'nominative', source: 'seen dok' },
  ],
  capitals: ['LANDTAG NORDRHEIN-WESTFALEN'],
  addresses: [
    { street: 'Platz des Landtags 1', postalCode: '40221', city: 'Düsseldorf', source: 'seen w-mme18' },
    { street: 'Postfach 10 11 43', postalCode: '40002', city: 'Düsseldorf', source: 'seen w-nwdrs' },
  ],
  domains: ['landtag.nrw.de'],
  governmentDomains: ['nrw.de'],
  landNames: ['des Landes Nordrhein-Westfalen', 'Nordrhein-Westfalen', 'NRW'],
  terms: [
    { number: 15, from: '2010-06-09', to: '2012-03-14', source: 'seen w-berghahn' },
    { number: 16, from: '2012-05-31', to: '2017-05-31', source: 'seen w-mmp16' },
    { number: 17, from: '2017-06-01', to: '2022-05-31', source: 'known' },
    { number: 18, from: '2022-06-01', to: null, source: 'seen w-mmpt' },
  ],
  papers: [
    paper('Ausschussprotokoll', 'APr', { 'APr 17/303': '17/303' }, ['April 17'], 'seen w-apr'),
    paper(
      'Einladung',
      'Einladung(?: E)?',
      { 'Einladung E 18/1218': '18/1218', 'Einladung 17/404 Neudruck': '17/404' },
      ['Ende 17/1'],
      'seen w-mme18',
    ),
    paper('Plenarprotokoll', 'Plenarprotokoll', { 'Plenarprotokoll 16/1': '16/1' }, ['Protokoll 16/1'], 'seen w-mmp16'),
  ],
  president: {
    masculine: 'Präsident',
    feminine: 'Präsidentin',
    masculineOblique: 'Präsidenten',
    of: 'des Landtags Nordrhein-Westfalen',
    ofAlso: ['des Landtags', 'des Landtages', 'des Landtags von Nordrhein-Westfalen', 'des Landtags NRW'],
    source: 'seen w-epf',
  },
  files: [
    {
      type: 'Vorlage',
      pattern: archived('MMV'),
      examples: { 'MMV17-6403.pdf': '17/6403', 'archiv/MMV18-12.pdf': '18/12' },
      counterExamples: ['AMMV17-1.pdf', 'MMV-17.pdf'],
      source: 'seen fs-mmv',
    },
    {
      type: 'Drucksache',
      pattern: archived('MMD'),
      examples: { 'MMD18-14035.pdf': '18/14035' },
      source: 'seen oka-nw',
    },
    { type: 'Information', pattern: archived('MMI'), examples: { 'MMI18-161.pdf': '18/161' }, source: 'seen fs-mmi' },
    { type: 'Einladung', pattern: archived('MME'), examples: { 'MME18-1218.html': '18/1218' }, source: 'seen w-mme18' },
    { type: 'Stellungnahme', pattern: archived('MMST'), examples: { 'MMST17-1234.pdf': '17/1234' }, source: 'known' },
    { type: 'Ausschussprotokoll', pattern: archived('MMA'), examples: { 'MMA17-303.pdf': '17/303' }, source: 'known' },
    {
      type: 'Plenarprotokoll',
      pattern: archived('MMP'),
      examples: { 'MMP16-1.html': '16/1' },
      counterExamples: ['MMPB17-31.html'],
      source: 'seen w-mmp16',
    },
  ],
  distributionCode: {
    pattern:
      /^(?:A ?\d{2}(?: ?\/ ?\d{1,2})?|alle Abg\.?)(?: ?[,;] ?(?:A ?\d{2}(?: ?\/ ?\d{1,2})?|alle Abg\.?)){0,20}$/u,
    examples: ['A19', 'A 04/1', 'A19, A05', 'A07/2', 'alle Abg.', 'A01, alle Abg'],
    counterExamples: ['A190', 'A19 ist gesperrt', 'Anlage 2'],
    source: 'seen w-oellers',
  },
  ministries,
  committees,
});
