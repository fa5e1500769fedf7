import { defineHouse } from '../generic.js';
import { paper } from '../patterns.js';
import { ministries } from './th/ministries.js';

/** Thüringer Landtag: Vorlagen for all committee papers, and Zuschriften of others. */
export const th = defineHouse({
  code: 'TH',
  name: 'Thüringer Landtag',
  names: [
    { text: 'Thüringer Landtag', case: 'nominative', source: 'seen oka-p' },
    { text: 'Thüringer Landtags', case: 'genitive', source: 'seen w-thkur' },
    { text: 'Thüringer Landtages', case: 'genitive', source: 'known' },
  ],

  capitals: ['THÜRINGER LANDTAG', 'THÜR. LANDTAG POST', 'THÜR. LANDTAG'],
  addresses: [{ street: 'Jürgen-Fuchs-Straße 1', postalCode: '99096', city: 'Erfurt', source: 'seen w-thadr' }],
  domains: ['thueringer-landtag.de', 'parldok.thueringen.de'],
  governmentDomains: ['thueringen.de'],
  landNames: ['des Freistaats Thüringen', 'Thüringen'],
  terms: [
    { number: 2, from: '1994-11-10', to: '1999-09-30', source: 'known' },
    { number: 3, from: '1999-10-01', to: '2004-07-07', source: 'known' },
    { number: 4, from: '2004-07-08', to: '2009-09-28', source: 'known' },
    { number: 5, from: '2009-09-29', to: '2014-10-13', source: 'known' },
    { number: 6, from: '2014-10-14', to: '2019-11-25', source: 'known' },
    { number: 7, from: '2019-11-26', to: '2024-09-25', source: 'known' },
    { number: 8, from: '2024-09-26', to: null, source: 'known' },
  ],
  papers: [paper('Kenntnisnahme', 'Kenntnisnahme', { 'Kenntnisnahme 7/123': '7/123' }, ['zur Kenntnisnahme'])],
  president: {
    masculine: 'Präsident',
    feminine: 'Präsidentin',
    masculineOblique: 'Präsidenten',
    of: 'des Thüringer Landtags',
    ofAlso: ['des Thüringer Landtages', 'des Landtags'],
    source: 'seen w-thkur',
  },

  files: [
    {
      type: 'Drucksache',
      pattern: /thueringer-landtag\.de\/ParlDok\/dokument\/\d{1,9}\/(?<term>\d{1,2})_(?<number>\d{1,6})_/iu,
      examples: { 'https://parldok.thueringer-landtag.de/ParlDok/dokument/103169/8_1715_personal.pdf': '8/1715' },
      counterExamples: ['8_1715_personal.pdf'],
      source: 'seen oka-th',
    },
  ],
  ministries,
});
