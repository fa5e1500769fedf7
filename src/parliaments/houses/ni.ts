import { defineHouse } from '../generic.js';
import { ministries } from './ni/ministries.js';

/** Niedersächsischer Landtag: committee papers are numbered per business item (`Vorlage 12 zu Drs. 18/4567`). */
export const ni = defineHouse({
  code: 'NI',
  name: 'Niedersächsischer Landtag',
  names: [
    { text: 'Niedersächsischer Landtag', case: 'nominative', source: 'seen w-ni' },
    { text: 'Niedersächsischen Landtages', case: 'genitive', source: 'seen w-ni19' },
    { text: 'Niedersächsischen Landtags', case: 'genitive', source: 'known' },
    { text: 'Niedersächsischen Landtag', case: 'dative', source: 'known' },
    { text: 'Landtag Niedersachsen', case: 'nominative', source: 'seen dok' },
  ],

  capitals: ['NIEDERSÄCHSISCHER LANDTAG'],
  addresses: [
    { street: 'Hannah-Arendt-Platz 1', postalCode: '30159', city: 'Hannover', source: 'known' },
    { street: 'Hinrich-Wilhelm-Kopf-Platz 1', postalCode: '30159', city: 'Hannover', to: 2015, source: 'known' },
    { street: 'Postfach 4407', postalCode: '30044', city: 'Hannover', source: 'known' },
  ],
  domains: ['landtag-niedersachsen.de'],
  governmentDomains: ['niedersachsen.de'],
  landNames: ['des Landes Niedersachsen', 'Niedersachsen'],
  terms: [
    { number: 14, from: '1998-03-30', to: '2003-03-03', source: 'known' },
    { number: 15, from: '2003-03-04', to: '2008-02-25', source: 'known' },
    { number: 16, from: '2008-02-26', to: '2013-02-18', source: 'known' },
    { number: 17, from: '2013-02-19', to: '2017-11-13', source: 'known' },
    { number: 18, from: '2017-11-14', to: '2022-11-07', source: 'known' },
    { number: 19, from: '2022-11-08', to: null, source: 'known' },
  ],
  papers: [
    {
      type: 'Vorlage',
      pattern:
        /(?<!\p{L})Vorlage(?: Nr\.?)? (?<item>\d{1,4}) zu(?:r)? (?:Drs\.|Drucksache) ?(?<term>\d{1,2}) ?\/ ?(?<number>\d{1,6})(?!\d)/iu,
      reference: '{item} zu Drs. {term}/{number}',
      examples: {
        'Vorlage 12 zu Drs. 18/4567': '12 zu Drs. 18/4567',
        'VORLAGE 3 zur Drucksache 19/11': '3 zu Drs. 19/11',
      },
      counterExamples: ['Vorlage zu Drs. 18/4567', 'Vorlage 18/4567'],
      source: 'known',
    },
  ],
  president: {
    masculine: 'Präsident',
    feminine: 'Präsidentin',
    masculineOblique: 'Präsidenten',
    of: 'des Niedersächsischen Landtages',
    ofAlso: ['des Niedersächsischen Landtags', 'des Landtages', 'des Landtags'],
    source: 'seen w-ni19',
  },

  files: [
    {
      type: 'Drucksache',
      pattern: /Drucksachen_\d{1,2}_\d{1,5}\/\d{1,5}-\d{1,5}\/(?<term>\d{1,2})-(?<number>\d{4,5})(?!\d)/u,
      examples: {
        'https://www.landtag-niedersachsen.de/Drucksachen/Drucksachen_19_10000/07501-08000/19-07605.pdf': '19/7605',
        'Drucksachen/Drucksachen_17_2500/1501-2000/17-1928.pdf': '17/1928',
      },
      counterExamples: ['19-07605.pdf'],
      source: 'seen oka-ni',
    },
  ],
  ministries,
});
