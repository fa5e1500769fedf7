import { defineHouse } from '../generic.js';
import { ministries } from './sl/ministries.js';

/** Landtag des Saarlandes: Drucksachen, an answer with the question's number in brackets. */
export const sl = defineHouse({
  code: 'SL',
  name: 'Landtag des Saarlandes',
  names: [
    { text: 'Landtag des Saarlandes', case: 'nominative', source: 'seen oka-p' },
    { text: 'Landtages des Saarlandes', case: 'genitive', source: 'known' },
    { text: 'Landtags des Saarlandes', case: 'genitive', source: 'known' },
    { text: 'saarländischer Landtag', case: 'nominative', source: 'seen w-sl17' },
    { text: 'saarländischen Landtages', case: 'genitive', source: 'known' },
  ],

  capitals: ['LANDTAG DES SAARLANDES'],
  addresses: [{ street: 'Franz-Josef-Röder-Straße 7', postalCode: '66119', city: 'Saarbrücken', source: 'known' }],
  domains: ['landtag-saar.de'],
  governmentDomains: ['saarland.de'],
  landNames: ['des Saarlandes', 'Saarland'],
  terms: [
    { number: 12, from: '1999-09-29', to: '2004-09-28', source: 'known' },
    { number: 13, from: '2004-09-29', to: '2009-09-22', source: 'known' },
    { number: 14, from: '2009-09-23', to: '2012-04-23', source: 'known' },
    { number: 15, from: '2012-04-24', to: '2017-04-24', source: 'known' },
    { number: 16, from: '2017-04-25', to: '2022-04-24', source: 'known' },
    { number: 17, from: '2022-04-25', to: null, source: 'known' },
  ],
  president: {
    masculine: 'Präsident',
    feminine: 'Präsidentin',
    masculineOblique: 'Präsidenten',
    of: 'des Landtages des Saarlandes',
    ofAlso: ['des Landtags des Saarlandes', 'des Landtages', 'des Landtags'],
    source: 'seen w-sl17',
  },

  files: [
    {
      type: 'Drucksache',
      pattern: /(?<!\p{L})(?:So|Aw|Af|Gs|An)(?<term>\d{2})_(?<number>\d{4})(?!\d)/u,
      examples: { 'So15_2042.pdf': '15/2042', 'Aw14_0375.pdf': '14/375', 'FileName=Af17_1326.pdf': '17/1326' },
      counterExamples: ['Aw_0375.pdf', 'Saw14_0375.pdf'],
      source: 'seen kla-sl',
    },
  ],
  ministries,
});
