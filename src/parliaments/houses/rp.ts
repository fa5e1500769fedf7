import { defineHouse } from '../generic.js';
import { ministries } from './rp/ministries.js';

/** Landtag Rheinland-Pfalz: Vorlagen, often with the Sprechvermerk of a sitting. */
export const rp = defineHouse({
  code: 'RP',
  name: 'Landtag Rheinland-Pfalz',
  names: [
    { text: 'Landtag Rheinland-Pfalz', case: 'nominative', source: 'seen oka-p' },
    { text: 'Landtags Rheinland-Pfalz', case: 'genitive', source: 'seen w-rp18' },
    { text: 'Landtages Rheinland-Pfalz', case: 'genitive', source: 'known' },
    { text: 'rheinland-pfälzischer Landtag', case: 'nominative', source: 'seen w-rpwiki' },
    { text: 'rheinland-pfälzischen Landtages', case: 'genitive', source: 'seen w-rpwiki' },
    { text: 'rheinland-pfälzischen Landtags', case: 'genitive', source: 'seen w-rpwiki' },
  ],

  capitals: ['LANDTAG RHEINLAND-PFALZ'],
  addresses: [
    { street: 'Platz der Mainzer Republik 1', postalCode: '55116', city: 'Mainz', source: 'known' },
    { street: 'Deutschhausplatz 12', postalCode: '55116', city: 'Mainz', to: 2013, source: 'known' },
    { street: 'Postfach 30 40', postalCode: '55020', city: 'Mainz', source: 'known' },
  ],
  domains: ['landtag.rlp.de'],
  governmentDomains: ['rlp.de'],
  landNames: ['des Landes Rheinland-Pfalz', 'Rheinland-Pfalz'],
  terms: [
    { number: 15, from: '2006-05-18', to: '2011-05-17', source: 'known' },
    { number: 16, from: '2011-05-18', to: '2016-05-17', source: 'known' },
    { number: 17, from: '2016-05-18', to: '2021-05-17', source: 'seen w-rpwiki' },
    { number: 18, from: '2021-05-18', to: '2026-05-17', source: 'known' },
  ],
  president: {
    masculine: 'Präsident',
    feminine: 'Präsidentin',
    masculineOblique: 'Präsidenten',
    of: 'des Landtags Rheinland-Pfalz',
    ofAlso: ['des Landtags', 'des Landtages', 'des Landtages Rheinland-Pfalz'],
    source: 'known',
  },

  files: [
    {
      type: 'Vorlage',
      pattern: /(?<![\p{L}\d])(?<number>\d{1,6})-V-(?<term>\d{1,2})(?!\d)/u,
      examples: { 'http://www.landtag.rlp.de/landtag/vorlagen/4622-V-16.pdf': '16/4622', '1234-V-18.pdf': '18/1234' },
      counterExamples: ['4788-16.pdf', 'MMV17-6403.pdf'],
      source: 'seen kla-rp',
    },
    {
      type: 'Drucksache',
      pattern: /landtag\/drucksachen\/(?<number>\d{1,6})-(?<term>\d{1,2})(?!\d)/u,
      examples: { 'https://dokumente.landtag.rlp.de/landtag/drucksachen/2-18.pdf': '18/2' },
      counterExamples: ['2-18.pdf'],
      source: 'seen kla-rp',
    },
    {
      type: 'Information',
      pattern: /(?<![\p{L}\d])(?<number>\d{1,6})-I-(?<term>\d{1,2})(?!\d)/u,
      examples: { '5-I-18.pdf': '18/5' },
      source: 'seen w-rp18',
    },
    {
      type: 'Plenarprotokoll',
      pattern: /(?<![\p{L}\d])(?<number>\d{1,6})-P-(?<term>\d{1,2})(?!\d)/u,
      examples: { '5-P-17.pdf': '17/5' },
      source: 'seen kla-rp',
    },
  ],
  ministries,
});
