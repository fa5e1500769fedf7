import { defineHouse } from '../generic.js';
import { ministries } from './sn/ministries.js';

/** Sächsischer Landtag: answers are letters of a Staatsministerium, filed under the Drucksache. */
export const sn = defineHouse({
  code: 'SN',
  name: 'Sächsischer Landtag',
  names: [
    { text: 'Sächsischer Landtag', case: 'nominative', source: 'seen oka-p' },
    { text: 'Sächsischen Landtages', case: 'genitive', source: 'seen w-sn' },
    { text: 'Sächsischen Landtags', case: 'genitive', source: 'seen w-sn8' },
    { text: 'Sächsischen Landtag', case: 'dative', source: 'known' },
  ],

  capitals: ['SÄCHSISCHER LANDTAG'],
  addresses: [{ street: 'Bernhard-von-Lindenau-Platz 1', postalCode: '01067', city: 'Dresden', source: 'seen w-sn' }],
  domains: ['landtag.sachsen.de'],
  governmentDomains: ['sachsen.de'],
  landNames: ['des Freistaates Sachsen', 'Sachsen'],
  terms: [
    { number: 1, from: '1990-10-27', to: '1994-10-05', source: 'seen kla-sn' },
    { number: 2, from: '1994-10-06', to: '1999-10-12', source: 'seen kla-sn' },
    { number: 3, from: '1999-10-13', to: '2004-10-18', source: 'seen kla-sn' },
    { number: 4, from: '2004-10-19', to: '2009-09-28', source: 'seen kla-sn' },
    { number: 5, from: '2009-09-29', to: '2014-09-28', source: 'seen kla-sn' },
    { number: 6, from: '2014-09-29', to: '2019-09-30', source: 'seen kla-sn' },
    { number: 7, from: '2019-10-01', to: '2024-09-30', source: 'known' },
    { number: 8, from: '2024-10-01', to: null, source: 'known' },
  ],
  president: {
    masculine: 'Präsident',
    feminine: 'Präsidentin',
    masculineOblique: 'Präsidenten',
    of: 'des Sächsischen Landtages',
    ofAlso: ['des Sächsischen Landtags', 'des Landtages', 'des Landtags'],
    source: 'seen w-sn',
  },

  files: [
    {
      type: 'Drucksache',
      pattern: /(?<![\p{L}\d])(?<term>\d{1,2})_Drs_(?<number>\d{1,6})_/u,
      examples: { '6_Drs_324_202_1_1_.pdf': '6/324' },
      counterExamples: ['6_Drs.pdf'],
      source: 'seen w-snf',
    },
    {
      type: 'Drucksache',
      pattern: /dok_nr=(?<number>\d{1,6})&(?:amp;)?dok_art=Drs&(?:amp;)?leg_per=(?<term>\d{1,2})(?!\d)/u,
      examples: { 'http://edas.landtag.sachsen.de/viewer.aspx?dok_nr=14650&dok_art=Drs&leg_per=6': '6/14650' },
      source: 'seen kla-sn',
    },
  ],
  ministries,
});
