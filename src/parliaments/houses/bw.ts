import { defineHouse } from '../generic.js';
import { ministries } from './bw/ministries.js';

/** Landtag von Baden-Württemberg: Drucksachen whose number stands with blanks round the slash. */
export const bw = defineHouse({
  code: 'BW',
  name: 'Landtag von Baden-Württemberg',
  names: [
    { text: 'Landtag von Baden-Württemberg', case: 'nominative', source: 'seen w-bw17' },
    { text: 'Landtags von Baden-Württemberg', case: 'genitive', source: 'seen w-bwpr' },
    { text: 'Landtages von Baden-Württemberg', case: 'genitive', source: 'known' },
    { text: 'Landtag Baden-Württemberg', case: 'nominative', source: 'seen oka-p' },
    { text: 'Landtags Baden-Württemberg', case: 'genitive', source: 'known' },
  ],

  capitals: ['LANDTAG VON BADEN-WÜRTTEMBERG', 'LANDTAG BADEN-WÜRTTEMBERG'],
  addresses: [{ street: 'Konrad-Adenauer-Straße 3', postalCode: '70173', city: 'Stuttgart', source: 'known' }],
  domains: ['landtag-bw.de'],
  governmentDomains: ['bwl.de', 'baden-wuerttemberg.de'],
  landNames: ['des Landes Baden-Württemberg', 'Baden-Württemberg'],
  terms: [
    { number: 11, from: '1992-06-01', to: '1996-05-31', source: 'seen kla-bw' },
    { number: 12, from: '1996-06-01', to: '2001-05-31', source: 'seen kla-bw' },
    { number: 13, from: '2001-06-01', to: '2006-05-31', source: 'seen kla-bw' },
    { number: 14, from: '2006-06-01', to: '2011-04-30', source: 'seen kla-bw' },
    { number: 15, from: '2011-05-01', to: '2016-04-30', source: 'seen kla-bw' },
    { number: 16, from: '2016-05-01', to: '2021-04-30', source: 'seen kla-bw' },
    { number: 17, from: '2021-05-01', to: '2026-04-30', source: 'known' },
  ],
  president: {
    masculine: 'Präsident',
    feminine: 'Präsidentin',
    masculineOblique: 'Präsidenten',
    of: 'des Landtags von Baden-Württemberg',
    ofAlso: ['des Landtags', 'des Landtags Baden-Württemberg'],
    source: 'seen w-bwpr',
  },

  files: [
    {
      type: 'Drucksache',
      pattern: /(?<![\p{L}\d])(?<term>\d{1,2})_(?<number>\d{1,6})_D(?![\p{L}\d])/u,
      examples: { 'WP16/Drucksachen/5000/16_5196_D.pdf': '16/5196' },
      counterExamples: ['16_5196.pdf', '16_5196_DE.pdf'],
      source: 'seen kla-bw',
    },
  ],
  ministries,
});
