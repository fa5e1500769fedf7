import { defineHouse } from '../generic.js';
import { committees } from './mv/committees.js';
import { ministries } from './mv/ministries.js';

/** Landtag Mecklenburg-Vorpommern: committee papers are Ausschussdrucksachen. */
export const mv = defineHouse({
  code: 'MV',
  name: 'Landtag Mecklenburg-Vorpommern',
  names: [
    { text: 'Landtag Mecklenburg-Vorpommern', case: 'nominative', source: 'seen w-mv' },
    { text: 'Landtages Mecklenburg-Vorpommern', case: 'genitive', source: 'seen w-mvadr' },
    { text: 'Landtags Mecklenburg-Vorpommern', case: 'genitive', source: 'known' },
    { text: 'Landtag M-V', case: 'nominative', source: 'seen mvm' },
  ],

  capitals: ['LANDTAG MECKLENBURG-VORPOMMERN'],
  addresses: [{ street: 'Lennéstraße 1', postalCode: '19053', city: 'Schwerin', source: 'seen w-mvadr' }],
  domains: ['landtag-mv.de'],
  governmentDomains: ['mv-regierung.de', 'regierung-mv.de'],
  landNames: ['des Landes Mecklenburg-Vorpommern', 'Mecklenburg-Vorpommern'],
  terms: [
    { number: 2, from: '1994-11-15', to: '1998-10-25', source: 'known' },
    { number: 3, from: '1998-10-26', to: '2002-10-21', source: 'known' },
    { number: 4, from: '2002-10-22', to: '2006-10-15', source: 'known' },
    { number: 5, from: '2006-10-16', to: '2011-10-03', source: 'known' },
    { number: 6, from: '2011-10-04', to: '2016-10-03', source: 'known' },
    { number: 7, from: '2016-10-04', to: '2021-10-25', source: 'known' },
    { number: 8, from: '2021-10-26', to: null, source: 'known' },
  ],
  president: {
    masculine: 'Präsident',
    feminine: 'Präsidentin',
    masculineOblique: 'Präsidenten',
    of: 'des Landtages Mecklenburg-Vorpommern',
    ofAlso: ['des Landtags Mecklenburg-Vorpommern', 'des Landtages', 'des Landtags'],
    source: 'seen w-mvwd',
  },

  ministries,
  committees,
});
