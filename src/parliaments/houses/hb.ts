import { defineHouse, generic } from '../generic.js';
import { titled } from '../patterns.js';
import { ministries } from './hb/ministries.js';

/** Bremische Bürgerschaft: Vorlagen of the Senate's departments carry `VL`; a Drucksache of the city's house carries an `S`. */
export const hb = defineHouse({
  code: 'HB',
  name: 'Bremische Bürgerschaft',
  names: [
    { text: 'Bremische Bürgerschaft', case: 'nominative', source: 'seen w-hb' },
    { text: 'Bremischen Bürgerschaft', case: 'genitive', source: 'known' },
    { text: 'Stadtbürgerschaft', case: 'nominative', source: 'seen w-hb' },
  ],

  capitals: ['BREMISCHE BÜRGERSCHAFT'],
  addresses: [{ street: 'Am Markt 20', postalCode: '28195', city: 'Bremen', source: 'known' }],
  domains: ['bremische-buergerschaft.de'],
  governmentDomains: ['bremen.de'],
  landNames: ['der Freien Hansestadt Bremen', 'Bremen'],
  // The Wahlperioden begin early in June; the days that are certain are those of the first sittings.
  terms: [
    { number: 19, from: '2015-06-08', to: '2019-07-02', source: 'seen kla-terms' },
    { number: 20, from: '2019-07-03', to: '2023-06-28', source: 'known' },
    { number: 21, from: '2023-06-29', to: null, source: 'known' },
  ],
  papers: [
    {
      type: 'Vorlage',
      pattern:
        /(?<!\p{L})(?:Vorlage )?VL(?:[- ]?Nr\.?)?:? ?(?<term>\d{1,2}) ?\/ ?(?<number>\d{1,6})(?!\d)(?: ?(?<suffix>S)(?!\p{L}))?/u,
      reference: '{term}/{number} {suffix}',
      examples: { 'VL 21/1234': '21/1234', 'Vorlage VL 21/77': '21/77', 'VL 20/5 S': '20/5 S' },
      counterExamples: ['VLK 21/1', 'Vl 21'],
      source: 'known',
    },
    {
      type: 'Drucksache',
      pattern:
        /(?<!\p{L})(?:Drucksache|Drs\.?)(?:[- ]?Nr\.?)?:? ?(?<term>\d{1,2}) ?\/ ?(?<number>\d{1,6}) ?(?<suffix>S)(?!\p{L})/iu,
      reference: '{term}/{number} {suffix}',
      examples: { 'Drucksache 20/168 S': '20/168 S' },
      counterExamples: ['Drucksache 20/168', 'Drucksache 20/168 Senat'],
      source: 'seen w-hb',
    },
    titled(
      'Mitteilung des Senats',
      'Mitteilung des Senats(?: an die (?:Bremische Bürgerschaft|Stadtbürgerschaft)[\\p{L} ()]{0,20})?(?: vom .{6,30})?',
      ['Mitteilung des Senats', 'Mitteilung des Senats an die Stadtbürgerschaft'],
      ['Die Mitteilung des Senats liegt vor'],
      'seen w-hb',
    ),
  ],
  president: {
    masculine: 'Präsident',
    feminine: 'Präsidentin',
    masculineOblique: 'Präsidenten',
    of: 'der Bremischen Bürgerschaft',
    ofAlso: ['der Bürgerschaft'],
    source: 'known',
  },

  mandates: ['MdBB'],
  files: [
    {
      type: 'Drucksache',
      pattern: /(?<!\p{L})Drs-(?<term>\d{1,2})-(?<number>\d{1,6})_/u,
      examples: { '2023-07-04_Drs-21-20_6c041.pdf': '21/20', 'Drs-18-896_3d1.pdf': '18/896' },
      counterExamples: ['Drs-21.pdf'],
      source: 'seen fs-hb',
    },
    {
      type: 'Drucksache',
      pattern: /(?<![\p{L}\d])D(?<term>\d{2})L(?<number>\d{4})(?![\p{L}\d])/u,
      examples: { 'dokumente/wp19/land/drucksache/D19L0030.pdf': '19/30' },
      counterExamples: ['D19L.pdf'],
      source: 'seen kla-hb',
    },
    {
      type: 'Drucksache',
      pattern: /(?<![\p{L}\d])D(?<term>\d{2})S(?<number>\d{4})(?![\p{L}\d])/u,
      reference: '{term}/{number} S',
      examples: { 'D19S0030.pdf': '19/30 S' },
      source: 'known',
    },
  ],
  titles: [
    { masculine: 'Präsident des Senats', feminine: 'Präsidentin des Senats' },
    { masculine: 'Bürgermeister', feminine: 'Bürgermeisterin' },
    ...generic.titles,
    { masculine: 'Senatsrat', feminine: 'Senatsrätin' },
  ],
  ministries,
});
