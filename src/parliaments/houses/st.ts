import { defineHouse } from '../generic.js';
import { committees } from './st/committees.js';
import { ministries } from './st/ministries.js';

/** Landtag von Sachsen-Anhalt: committee papers are ADrs., reports Informationen or Unterrichtungen. */
export const st = defineHouse({
  code: 'ST',
  name: 'Landtag von Sachsen-Anhalt',
  names: [
    { text: 'Landtag von Sachsen-Anhalt', case: 'nominative', source: 'seen w-stadr' },
    { text: 'Landtages von Sachsen-Anhalt', case: 'genitive', source: 'seen w-stadr' },
    { text: 'Landtags von Sachsen-Anhalt', case: 'genitive', source: 'seen dok' },
    { text: 'Landtag Sachsen-Anhalt', case: 'nominative', source: 'known' },
    { text: 'Landtags Sachsen-Anhalt', case: 'genitive', source: 'known' },
  ],

  capitals: ['LANDTAG VON SACHSEN-ANHALT'],
  addresses: [{ street: 'Domplatz 6-9', postalCode: '39104', city: 'Magdeburg', source: 'seen w-stadr' }],
  domains: ['landtag.sachsen-anhalt.de'],
  governmentDomains: ['sachsen-anhalt.de'],
  landNames: ['des Landes Sachsen-Anhalt', 'Sachsen-Anhalt'],
  terms: [
    { number: 2, from: '1994-07-21', to: '1998-05-24', source: 'known' },
    { number: 3, from: '1998-05-25', to: '2002-05-15', source: 'known' },
    { number: 4, from: '2002-05-16', to: '2006-04-23', source: 'known' },
    { number: 5, from: '2006-04-24', to: '2011-04-18', source: 'known' },
    { number: 6, from: '2011-04-19', to: '2016-04-11', source: 'known' },
    { number: 7, from: '2016-04-12', to: '2021-07-05', source: 'known' },
    { number: 8, from: '2021-07-06', to: null, source: 'known' },
  ],
  papers: [
    {
      type: 'Ausschussdrucksache',
      pattern:
        /(?<!\p{L})(?:Ausschussdrucksache|A-?Drs\.?) ?(?<term>\d{1,2}) ?\/ ?(?<committee>[A-Z]{3}) ?\/ ?(?<number>\d{1,5})(?!\d)/u,
      reference: '{term}/{committee}/{number}',
      examples: { 'ADrs. 8/SOZ/12': '8/SOZ/12', 'Ausschussdrucksache 8/INN/103': '8/INN/103' },
      counterExamples: ['8/1234', 'ADrs. 8/123'],
      source: 'known',
    },
    {
      type: 'Ausschussdrucksache',
      pattern: /(?<![\p{L}\d])(?<term>\d{1,2}) ?\/ ?A-?Drs\.?[ /-]{1,3}(?<number>\d{1,5})(?!\d)/u,
      reference: '{term}/{number}',
      examples: { '8/ADrs 12': '8/12', '8/ADrs./103': '8/103' },
      counterExamples: ['8/12', 'ADrs. 8/12'],
      source: 'known',
    },
  ],
  president: {
    masculine: 'Präsident',
    feminine: 'Präsidentin',
    masculineOblique: 'Präsidenten',
    of: 'des Landtages von Sachsen-Anhalt',
    ofAlso: ['des Landtags von Sachsen-Anhalt', 'des Landtages', 'des Landtags'],
    source: 'seen w-stadr',
  },

  files: [
    {
      type: 'Drucksache',
      pattern: /\/wp(?<term>\d{1,2})\/drs\/d(?<number>\d{4})\p{L}{3}(?![\p{L}\d])/u,
      examples: { 'http://padoka.landtag.sachsen-anhalt.de/files/drs/wp6/drs/d0063dak.pdf': '6/63' },
      counterExamples: ['d0063dak.pdf'],
      source: 'seen kla-st',
    },
  ],
  ministries,
  committees,
});
