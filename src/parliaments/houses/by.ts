import { defineHouse } from '../generic.js';
import { ministries } from './by/ministries.js';

/** Bayerischer Landtag: Drucksachen; reports of the ministries are letters without a public number. */
export const by = defineHouse({
  code: 'BY',
  name: 'Bayerischer Landtag',
  names: [
    { text: 'Bayerischer Landtag', case: 'nominative', source: 'seen oka-p' },
    { text: 'Bayerischen Landtags', case: 'genitive', source: 'seen w-bypr' },
    { text: 'Bayerischen Landtages', case: 'genitive', source: 'known' },
    { text: 'Bayerischen Landtag', case: 'dative', source: 'known' },
  ],

  capitals: ['BAYERISCHER LANDTAG'],
  addresses: [
    { street: 'Max-Planck-Straße 1', postalCode: '81675', city: 'München', source: 'known' },
    { street: null, postalCode: '81627', city: 'München', source: 'known' },
  ],
  domains: ['bayern.landtag.de'],
  governmentDomains: ['bayern.de'],
  landNames: ['des Freistaates Bayern', 'Bayern'],
  terms: [
    { number: 14, from: '1998-09-28', to: '2003-10-05', source: 'known' },
    { number: 15, from: '2003-10-06', to: '2008-10-19', source: 'known' },
    { number: 16, from: '2008-10-20', to: '2013-10-06', source: 'known' },
    { number: 17, from: '2013-10-07', to: '2018-11-04', source: 'seen kla-terms' },
    { number: 18, from: '2018-11-05', to: '2023-10-29', source: 'known' },
    { number: 19, from: '2023-10-30', to: null, source: 'known' },
  ],
  president: {
    masculine: 'Präsident',
    feminine: 'Präsidentin',
    masculineOblique: 'Präsidenten',
    of: 'des Bayerischen Landtags',
    ofAlso: ['des Bayerischen Landtages', 'des Landtags'],
    source: 'seen w-bypr',
  },

  files: [
    {
      type: 'Drucksache',
      pattern: /(?<![\p{L}\d])(?<term>\d{1,2})_(?<number>\d{7})(?![\p{L}\d])/u,
      examples: { 'Drucksachen/Schriftliche%20Anfragen/17_0004711.pdf': '17/4711' },
      counterExamples: ['17_4711.pdf'],
      source: 'seen kla-by',
    },
    {
      type: 'Drucksache',
      pattern: /ElanTextAblage_WP(?<term>\d{1,2})\/Drucksachen\/Basisdrucksachen\/\d{10}\/(?<number>\d{10})(?!\d)/u,
      examples: { 'ElanTextAblage_WP18/Drucksachen/Basisdrucksachen/0000001000/0000001234.pdf': '18/1234' },
      counterExamples: ['0000001234.pdf'],
      source: 'known',
    },
  ],
  ministries,
});
