import { defineHouse } from '../generic.js';
import { committees } from './he/committees.js';
import { ministries } from './he/ministries.js';

/** Hessischer Landtag: Ausschussvorlagen, whose number holds the committee's code. */
export const he = defineHouse({
  code: 'HE',
  name: 'Hessischer Landtag',
  names: [
    { text: 'Hessischer Landtag', case: 'nominative', source: 'seen oka-p' },
    { text: 'Hessischen Landtags', case: 'genitive', source: 'known' },
    { text: 'Hessischen Landtages', case: 'genitive', source: 'known' },
    { text: 'Hessischen Landtag', case: 'dative', source: 'known' },
  ],

  capitals: ['HESSISCHER LANDTAG'],
  addresses: [{ street: 'Schlossplatz 1-3', postalCode: '65183', city: 'Wiesbaden', source: 'known' }],
  domains: ['hessischer-landtag.de', 'starweb.hessen.de'],
  governmentDomains: ['hessen.de'],
  landNames: ['des Landes Hessen', 'Hessen'],
  terms: [
    { number: 14, from: '1995-04-05', to: '1999-04-04', source: 'known' },
    { number: 15, from: '1999-04-05', to: '2003-04-04', source: 'known' },
    { number: 16, from: '2003-04-05', to: '2008-04-04', source: 'known' },
    { number: 17, from: '2008-04-05', to: '2008-11-19', source: 'known' },
    { number: 18, from: '2009-02-05', to: '2014-01-17', source: 'known' },
    { number: 19, from: '2014-01-18', to: '2019-01-17', source: 'seen w-he19' },
    { number: 20, from: '2019-01-18', to: '2024-01-17', source: 'known' },
    { number: 21, from: '2024-01-18', to: null, source: 'known' },
  ],
  papers: [
    {
      type: 'Ausschussvorlage',
      pattern:
        /(?<!\p{L})(?:Ausschussvorlage|AUSSCHUSSVORLAGE|AV)(?:[- ]?Nr\.?)?:? {0,3}(?<committee>[A-Z]{3}(?:\/[A-Z]{3})?)[ /]{1,3}(?<term>\d{1,2}) ?\/ ?(?<number>\d{1,5})(?!\d)/u,
      reference: '{committee} {term}/{number}',
      examples: {
        'Ausschussvorlage INA 20/12': 'INA 20/12',
        'AUSSCHUSSVORLAGE HHA 21/5': 'HHA 21/5',
        'AV KPA 19/23 Teil 1': 'KPA 19/23',
      },
      counterExamples: ['Ausschussvorlage vom 20/12', 'AV 20/12'],
      source: 'known',
    },
    {
      // The corner of the first page has the number without the word.
      type: 'Ausschussvorlage',
      pattern: /^(?<committee>[A-Z]{3}(?:\/[A-Z]{3})?) (?<term>\d{2})\/(?<number>\d{1,4})(?![\d/])/u,
      reference: '{committee} {term}/{number}',
      examples: { 'SIA 19/88': 'SIA 19/88', 'INA 20/12 Teil 1': 'INA 20/12' },
      counterExamples: ['IV 4/12', 'Drs. 19/88', 'SIA 19/88/3'],
      source: 'known',
    },
  ],
  president: {
    masculine: 'Präsident',
    feminine: 'Präsidentin',
    masculineOblique: 'Präsidenten',
    of: 'des Hessischen Landtags',
    ofAlso: ['des Hessischen Landtages', 'des Landtags'],
    source: 'known',
  },

  files: [
    {
      type: 'Drucksache',
      pattern: /DRS\/(?<term>\d{1,2})\/\d\/(?<number>\d{5})(?!\d)/u,
      examples: { 'http://starweb.hessen.de/cache/DRS/20/3/03463.pdf': '20/3463' },
      counterExamples: ['03463.pdf'],
      source: 'known',
    },
  ],
  ministries,
  committees,
});
