import { defineHouse } from '../generic.js';
import { committees } from './sh/committees.js';
import { ministries } from './sh/ministries.js';

/** Schleswig-Holsteinischer Landtag: letters to the chairs of committees become Umdrucke. */
export const sh = defineHouse({
  code: 'SH',
  name: 'Schleswig-Holsteinischer Landtag',
  names: [
    { text: 'Schleswig-Holsteinischer Landtag', case: 'nominative', source: 'seen w-shu' },
    { text: 'Schleswig-Holsteinischen Landtages', case: 'genitive', source: 'seen w-shir' },
    { text: 'Schleswig-Holsteinischen Landtags', case: 'genitive', source: 'seen w-shir' },
    { text: 'Schleswig-Holsteinischen Landtag', case: 'dative', source: 'known' },
    { text: 'Landtag Schleswig-Holstein', case: 'nominative', source: 'known' },
  ],

  capitals: ['SCHLESWIG-HOLSTEINISCHER LANDTAG'],
  addresses: [
    { street: 'Düsternbrooker Weg 70', postalCode: '24105', city: 'Kiel', source: 'known' },
    { street: 'Postfach 7121', postalCode: '24171', city: 'Kiel', source: 'seen w-shadr' },
  ],
  domains: ['landtag.ltsh.de', 'ltsh.de'],
  governmentDomains: ['landsh.de'],
  landNames: ['des Landes Schleswig-Holstein', 'Schleswig-Holstein'],
  terms: [
    { number: 14, from: '1996-04-23', to: '2000-03-27', source: 'known' },
    { number: 15, from: '2000-03-28', to: '2005-03-16', source: 'known' },
    { number: 16, from: '2005-03-17', to: '2009-10-26', source: 'known' },
    { number: 17, from: '2009-10-27', to: '2012-06-04', source: 'known' },
    { number: 18, from: '2012-06-05', to: '2017-06-05', source: 'known' },
    { number: 19, from: '2017-06-06', to: '2022-06-06', source: 'known' },
    { number: 20, from: '2022-06-07', to: null, source: 'seen w-sh20' },
  ],
  president: {
    masculine: 'Präsident',
    feminine: 'Präsidentin',
    masculineOblique: 'Präsidenten',
    of: 'des Schleswig-Holsteinischen Landtages',
    ofAlso: ['des Schleswig-Holsteinischen Landtags', 'des Landtages', 'des Landtags'],
    source: 'known',
  },

  files: [
    {
      type: 'Umdruck',
      pattern: /(?<!\p{L})umdruck-(?<term>\d{1,2})-(?<number>\d{1,6})(?!\d)/iu,
      examples: {
        'https://www.landtag.ltsh.de/infothek/wahl20/umdrucke/01200/umdruck-20-01234.pdf': '20/1234',
        'umdruck-18-0022.pdf': '18/22',
      },
      counterExamples: ['umdruck.pdf'],
      source: 'known',
    },
    {
      type: 'Drucksache',
      pattern: /(?<!\p{L})drucksache-(?<term>\d{1,2})-(?<number>\d{1,6})(?!\d)/iu,
      examples: { 'drucksache-18-2540.pdf': '18/2540' },
      source: 'seen kla-sh',
    },
  ],
  distributionCode: {
    pattern: /^Verteiler: ?\p{L}[\p{L}\d ,./-]{1,120}$/u,
    examples: ['Verteiler: Fraktionen, Mitglieder IR'],
    counterExamples: ['Der Verteiler: ist groß.'],
    source: 'seen w-shu',
  },
  ministries,
  committees,
});
