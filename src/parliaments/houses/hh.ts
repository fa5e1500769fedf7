import { defineHouse, generic } from '../generic.js';
import { titled } from '../patterns.js';
import { ministries } from './hh/ministries.js';

/** Hamburgische Bürgerschaft: the Senate reports in Mitteilungen, printed as Drucksachen. */
export const hh = defineHouse({
  code: 'HH',
  name: 'Hamburgische Bürgerschaft',
  names: [
    { text: 'Hamburgische Bürgerschaft', case: 'nominative', source: 'seen oka-p' },
    { text: 'Hamburgischen Bürgerschaft', case: 'genitive', source: 'seen w-hh22' },
    { text: 'Bürgerschaft der Freien und Hansestadt Hamburg', case: 'nominative', source: 'seen w-hh' },
  ],

  capitals: ['BÜRGERSCHAFT DER FREIEN UND HANSESTADT HAMBURG'],
  addresses: [{ street: 'Rathausmarkt 1', postalCode: '20095', city: 'Hamburg', source: 'known' }],
  domains: ['buergerschaft-hh.de'],
  governmentDomains: ['hamburg.de'],
  landNames: ['der Freien und Hansestadt Hamburg', 'Hamburg'],
  terms: [
    { number: 15, from: '1993-10-06', to: '1997-10-07', source: 'known' },
    { number: 16, from: '1997-10-08', to: '2001-10-09', source: 'known' },
    { number: 17, from: '2001-10-10', to: '2004-03-16', source: 'known' },
    { number: 18, from: '2004-03-17', to: '2008-03-11', source: 'known' },
    { number: 19, from: '2008-03-12', to: '2011-03-06', source: 'known' },
    { number: 20, from: '2011-03-07', to: '2015-03-01', source: 'known' },
    { number: 21, from: '2015-03-02', to: '2020-03-17', source: 'known' },
    { number: 22, from: '2020-03-18', to: '2025-03-25', source: 'seen w-hh22' },
    { number: 23, from: '2025-03-26', to: null, source: 'known' },
  ],
  papers: [
    titled(
      'Mitteilung des Senats',
      'Mitteilung des Senats an die Bürgerschaft',
      ['Mitteilung des Senats an die Bürgerschaft'],
      ['Die Mitteilung des Senats an die Bürgerschaft liegt vor'],
    ),
  ],
  president: {
    masculine: 'Präsident',
    feminine: 'Präsidentin',
    masculineOblique: 'Präsidenten',
    of: 'der Hamburgischen Bürgerschaft',
    ofAlso: ['der Bürgerschaft', 'der Bürgerschaft der Freien und Hansestadt Hamburg'],
    source: 'seen w-hh',
  },

  mandates: ['MdHB'],
  titles: [
    { masculine: 'Erster Bürgermeister', feminine: 'Erste Bürgermeisterin' },
    { masculine: 'Zweiter Bürgermeister', feminine: 'Zweite Bürgermeisterin' },
    ...generic.titles,
    { masculine: 'Senatsdirektor', feminine: 'Senatsdirektorin' },
  ],
  ministries,
});
