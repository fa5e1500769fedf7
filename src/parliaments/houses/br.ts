import { defineHouse } from '../generic.js';
import { committees } from './br/committees.js';

/** Bundesrat: a permanent body without Wahlperioden; papers are numbered by calendar year. */
export const br = defineHouse({
  code: 'BR',
  name: 'Bundesrat',
  names: [
    { text: 'Bundesrat', case: 'nominative', source: 'known' },
    { text: 'Bundesrates', case: 'genitive', source: 'known' },
    { text: 'Bundesrats', case: 'genitive', source: 'known' },
    { text: 'Bundesrate', case: 'dative', source: 'known' },
  ],

  capitals: ['BUNDESRAT'],
  addresses: [
    { street: 'Leipziger Straße 3-4', postalCode: '10117', city: 'Berlin', source: 'known' },
    { street: null, postalCode: '11055', city: 'Berlin', source: 'known' },
  ],
  domains: ['bundesrat.de'],
  governmentDomains: ['bund.de'],
  papers: [
    {
      type: 'Drucksache',
      pattern:
        /(?<!\p{L})(?:Drucksache|Drs\.?|BR-Drs\.?)(?:[- ]?Nr\.?)?:? {0,3}(?<number>\d{1,4}(?:\/\d{1,2})?)\/(?<year>\d{2})(?![\d/])/iu,
      reference: '{number}/{year}',
      examples: { 'Drucksache 123/25': '123/25', 'zu Drucksache 123/25': '123/25', 'Drucksache 123/1/25': '123/1/25' },
      counterExamples: ['Drucksache 20/12345', 'Drucksache vom 1/25'],
      source: 'known',
    },
  ],
  president: {
    masculine: 'Präsident',
    feminine: 'Präsidentin',
    masculineOblique: 'Präsidenten',
    of: 'des Bundesrates',
    ofAlso: ['des Bundesrats'],
    source: 'known',
  },

  distributionCode: {
    pattern: /^(?:\p{Lu}{1,3}|\p{Lu}\p{Ll})(?: [-–] (?:\p{Lu}{1,3}|\p{Lu}\p{Ll})){0,12}$/u,
    examples: ['Fz - AIS - Wi', 'In', 'FJ - FS - K', 'EU - AV'],
    counterExamples: ['Bundesrat', 'Berlin - Bonn', 'In - dem'],
    source: 'known',
  },
  mandates: [],
  files: [
    {
      type: 'Drucksache',
      pattern: /bundesrat\.de\/SharedDocs\/drucksachen\/\d{4}\/\d{4}-\d{4}\/(?<number>\d{1,4})-(?<year>\d{2})(?!\d)/u,
      reference: '{number}/{year}',
      examples: { 'https://www.bundesrat.de/SharedDocs/drucksachen/2025/0101-0200/123-25.pdf': '123/25' },
      counterExamples: ['123-25.pdf'],
      source: 'known',
    },
  ],
  committees,
});
