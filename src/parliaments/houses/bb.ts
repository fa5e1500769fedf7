import { defineHouse } from '../generic.js';
import { committees } from './bb/committees.js';
import { ministries } from './bb/ministries.js';

/** Landtag Brandenburg. */
export const bb = defineHouse({
  code: 'BB',
  name: 'Landtag Brandenburg',
  names: [
    { text: 'Landtag Brandenburg', case: 'nominative', source: 'seen oka-p' },
    { text: 'Landtages Brandenburg', case: 'genitive', source: 'seen w-bbold' },
    { text: 'Landtags Brandenburg', case: 'genitive', source: 'known' },
  ],

  capitals: ['LANDTAG BRANDENBURG'],
  addresses: [
    { street: 'Alter Markt 1', postalCode: '14467', city: 'Potsdam', from: 2014, source: 'known' },
    { street: 'Am Havelblick 8', postalCode: '14473', city: 'Potsdam', to: 2013, source: 'seen w-bbold' },
  ],
  domains: ['landtag.brandenburg.de', 'parlamentsdokumentation.brandenburg.de'],
  governmentDomains: ['brandenburg.de'],
  landNames: ['des Landes Brandenburg', 'Brandenburg'],
  terms: [
    { number: 1, from: '1990-10-26', to: '1994-10-10', source: 'seen kla-bb' },
    { number: 2, from: '1994-10-11', to: '1999-09-28', source: 'seen kla-bb' },
    { number: 3, from: '1999-09-29', to: '2004-10-12', source: 'seen kla-bb' },
    { number: 4, from: '2004-10-13', to: '2009-10-20', source: 'seen kla-bb' },
    { number: 5, from: '2009-10-21', to: '2014-10-07', source: 'seen kla-bb' },
    { number: 6, from: '2014-10-08', to: '2019-09-24', source: 'seen kla-bb' },
    { number: 7, from: '2019-09-25', to: '2024-10-16', source: 'known' },
    { number: 8, from: '2024-10-17', to: null, source: 'known' },
  ],
  president: {
    masculine: 'Präsident',
    feminine: 'Präsidentin',
    masculineOblique: 'Präsidenten',
    of: 'des Landtages Brandenburg',
    ofAlso: ['des Landtags Brandenburg', 'des Landtages', 'des Landtags'],
    source: 'seen w-bbold',
  },

  files: [
    {
      type: 'Drucksache',
      pattern: /\/w(?<term>\d{1,2})\/drs\/ab_\d{4,5}\/(?<number>\d{1,6})(?!\d)/u,
      examples: { 'https://www.parlamentsdokumentation.brandenburg.de/parladoku/w6/drs/ab_0600/614.pdf': '6/614' },
      counterExamples: ['614.pdf'],
      source: 'seen kla-bb',
    },
  ],
  distributionCode: {
    pattern: /^A ?\d{1,2}(?: ?[,;] ?A ?\d{1,2}){0,20}$/u,
    examples: ['A 7', 'A11', 'A4, A 13'],
    counterExamples: ['A 190', 'A 7 ist gesperrt'],
    source: 'seen w-bb',
  },
  ministries,
  committees,
});
