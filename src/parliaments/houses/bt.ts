import { defineHouse, generic } from '../generic.js';
import { committees } from './bt/committees.js';
import { ministries } from './bt/ministries.js';

/** Deutscher Bundestag: the committee's number stands in brackets inside the Ausschussdrucksache's number. */
export const bt = defineHouse({
  code: 'BT',
  name: 'Deutscher Bundestag',
  names: [
    { text: 'Deutscher Bundestag', case: 'nominative', source: 'seen oka-p' },
    { text: 'Deutschen Bundestages', case: 'genitive', source: 'known' },
    { text: 'Deutschen Bundestags', case: 'genitive', source: 'known' },
    { text: 'Deutschen Bundestag', case: 'dative', source: 'known' },
  ],

  capitals: ['DEUTSCHER BUNDESTAG'],
  addresses: [{ street: 'Platz der Republik 1', postalCode: '11011', city: 'Berlin', source: 'known' }],
  domains: ['bundestag.de'],
  governmentDomains: ['bund.de', 'bmi.bund.de', 'auswaertiges-amt.de', 'diplo.de'],
  landNames: ['der Bundesrepublik Deutschland'],
  terms: [
    { number: 13, from: '1994-11-10', to: '1998-10-25', source: 'known' },
    { number: 14, from: '1998-10-26', to: '2002-10-16', source: 'known' },
    { number: 15, from: '2002-10-17', to: '2005-10-17', source: 'known' },
    { number: 16, from: '2005-10-18', to: '2009-10-26', source: 'known' },
    { number: 17, from: '2009-10-27', to: '2013-10-21', source: 'known' },
    { number: 18, from: '2013-10-22', to: '2017-10-23', source: 'known' },
    { number: 19, from: '2017-10-24', to: '2021-10-25', source: 'known' },
    { number: 20, from: '2021-10-26', to: '2025-03-24', source: 'seen fs-bt' },
    { number: 21, from: '2025-03-25', to: null, source: 'seen fs-bt' },
  ],
  papers: [
    {
      type: 'Ausschussdrucksache',
      pattern:
        /(?<!\p{L})(?:Ausschussdrucksache|Ausschuss-Drucksache|A-?Drs\.?)(?:[- ]?Nr\.?)?:? {0,3}(?<term>\d{1,2}) ?\( ?(?<committee>\d{1,2}) ?\) ?(?<number>\d{1,5}(?:\(\d{1,2}\)(?!\d))?)(?: ?(?<suffix>[A-Za-z])(?![\p{L}.]))?/iu,
      reference: '{term}({committee}){padded}{suffix}',
      examples: {
        'Ausschussdrucksache 20(8)1234': '20(8)1234',
        'Ausschussdrucksache 20(4)123 A': '20(4)123A',
        'Ausschussdrucksache 19(14)0012(3)': '19(14)0012(3)',
      },
      counterExamples: ['Drucksache 20/1234', 'Ausschussdrucksache 8/123'],
      source: 'known',
    },
  ],
  president: {
    masculine: 'Präsident',
    feminine: 'Präsidentin',
    masculineOblique: 'Präsidenten',
    of: 'des Deutschen Bundestages',
    ofAlso: ['des Deutschen Bundestags', 'des Bundestages'],
    source: 'known',
  },

  mandates: ['MdB'],
  files: [
    {
      type: 'Drucksache',
      pattern: /\/btd\/\d{2}\/\d{3}\/(?<term>\d{2})(?<number>\d{5})(?!\d)/u,
      examples: {
        'https://dserver.bundestag.de/btd/20/012/2001234.pdf': '20/1234',
        'http://dipbt.bundestag.de/dip21/btd/18/057/1805714.pdf': '18/5714',
      },
      counterExamples: ['2001234.pdf'],
      source: 'seen kla-bt',
    },
    {
      type: 'Plenarprotokoll',
      pattern: /(?<!\p{L})btp\/\d{2}\/(?<term>\d{2})(?<number>\d{3})(?!\d)/u,
      examples: { 'btp/18/18234.pdf': '18/234' },
      source: 'seen kla-bt',
    },
  ],
  titles: [
    { masculine: 'Bundesminister', feminine: 'Bundesministerin' },
    { masculine: 'Parlamentarischer Staatssekretär', feminine: 'Parlamentarische Staatssekretärin' },
    { masculine: 'Staatsminister', feminine: 'Staatsministerin' },
    { masculine: 'Staatssekretär', feminine: 'Staatssekretärin' },
    ...generic.titles,
  ],
  ministries,
  committees,
});
