import { defineHouse, generic } from '../generic.js';
import { titled } from '../patterns.js';
import { committees } from './be/committees.js';
import { ministries } from './be/ministries.js';

/** Abgeordnetenhaus von Berlin: Vorlagen as Drucksachen, and the Hauptausschuss's red numbers, which name no term. */
export const be = defineHouse({
  code: 'BE',
  name: 'Abgeordnetenhaus von Berlin',
  names: [
    { text: 'Abgeordnetenhaus von Berlin', case: 'nominative', source: 'seen w-berot' },
    { text: 'Abgeordnetenhauses von Berlin', case: 'genitive', source: 'seen w-be18' },
    { text: 'Abgeordnetenhaus Berlin', case: 'nominative', source: 'seen dok' },
  ],

  capitals: ['ABGEORDNETENHAUS VON BERLIN', 'ABGEORDNETENHAUS BERLIN'],
  addresses: [
    { street: 'Niederkirchnerstraße 5', postalCode: '10117', city: 'Berlin', source: 'known' },
    { street: null, postalCode: '10111', city: 'Berlin', source: 'known' },
  ],
  domains: ['parlament-berlin.de'],
  governmentDomains: ['berlin.de'],
  landNames: ['des Landes Berlin', 'von Berlin', 'Berlin'],
  terms: [
    { number: 13, from: '1995-11-30', to: '1999-11-17', source: 'known' },
    { number: 14, from: '1999-11-18', to: '2001-11-28', source: 'known' },
    { number: 15, from: '2001-11-29', to: '2006-10-25', source: 'known' },
    { number: 16, from: '2006-10-26', to: '2011-10-26', source: 'known' },
    { number: 17, from: '2011-10-27', to: '2016-10-26', source: 'seen kla-terms' },
    { number: 18, from: '2016-10-27', to: '2021-11-03', source: 'known' },
    { number: 19, from: '2021-11-04', to: null, source: 'seen w-be19' },
  ],
  papers: [
    {
      type: 'Rote Nummer',
      pattern: /(?<!\p{L})rote (?:Nummer|Nr\.?):? ?(?<number>\d{1,4})(?: ?(?<suffix>\p{Lu}(?:-\d{1,2})?)(?!\p{L}))?/iu,
      reference: '{padded} {suffix}',
      examples: {
        'Rote Nummer 0123 A': '0123 A',
        'rote Nr. 0145 A': '0145 A',
        'Rote Nummer: 2655 F-1': '2655 F-1',
        'Rote Nummer 0211': '0211',
      },
      counterExamples: ['rote Nummern', 'Rote Liste 0123'],
      source: 'seen w-berot',
    },
    titled(
      'Vorlage – zur Kenntnisnahme –',
      'Vorlage ?[–-]? ?zur Kenntnisnahme ?[–-]?',
      ['Vorlage – zur Kenntnisnahme –', 'VORLAGE - ZUR KENNTNISNAHME -', 'Vorlage zur Kenntnisnahme'],
      ['Die Vorlage – zur Kenntnisnahme – liegt vor.'],
    ),
    titled(
      'Vorlage – zur Beschlussfassung –',
      'Vorlage ?[–-]? ?zur Beschlussfassung ?[–-]?',
      ['Vorlage – zur Beschlussfassung –'],
      ['Die Vorlage zur Beschlussfassung wird erwartet'],
      'seen w-bevzb',
    ),
    titled(
      'Mitteilung – zur Kenntnisnahme –',
      'Mitteilung ?[–-]? ?zur Kenntnisnahme ?[–-]?',
      ['Mitteilung – zur Kenntnisnahme –'],
      ['Mitteilung über die Kenntnisnahme'],
      'seen w-bemzk',
    ),
  ],
  president: {
    masculine: 'Präsident',
    feminine: 'Präsidentin',
    masculineOblique: 'Präsidenten',
    of: 'des Abgeordnetenhauses von Berlin',
    ofAlso: ['des Abgeordnetenhauses', 'des Abgeordnetenhauses Berlin'],
    source: 'known',
  },

  mandates: ['MdA'],
  files: [
    {
      type: 'Rote Nummer',
      pattern: /(?<![\p{L}\d])h(?<term>\d{2})-(?<number>\d{4})(?:\.(?<suffix>[A-Z](?:-\d{1,2})?))?-v(?![\p{L}\d])/u,
      reference: '{padded} {suffix}',
      examples: { 'h19-0054.J-v.pdf': '0054 J', 'h19-2655.F-1-v.pdf': '2655 F-1', 'h19-1579-v.pdf': '1579' },
      counterExamples: ['h19.pdf', 'ah19-1579-v.pdf'],
      source: 'seen fs-h19',
    },
    {
      type: 'Drucksache',
      pattern: /(?<![\p{L}\d])d(?<term>\d{2})-(?<number>\d{4,5})(?![\p{L}\d])/u,
      examples: { 'd19-2353.pdf': '19/2353' },
      counterExamples: ['d19.pdf', 'id19-2353.pdf'],
      source: 'seen fs-h19',
    },
    {
      type: 'Drucksache',
      pattern: /(?<![\p{L}\d])s(?<term>\d{2})-(?<number>\d{5})(?![\p{L}\d])/iu,
      examples: { 'S19-22511.pdf': '19/22511', 's17-13307.pdf': '17/13307' },
      counterExamples: ['s17-1.pdf'],
      source: 'seen kla-be',
    },
  ],
  titles: [
    { masculine: 'Regierender Bürgermeister', feminine: 'Regierende Bürgermeisterin' },
    { masculine: 'Bürgermeister', feminine: 'Bürgermeisterin' },
    ...generic.titles,
    { masculine: 'Senatsdirigent', feminine: 'Senatsdirigentin' },
    { masculine: 'Senatsrat', feminine: 'Senatsrätin' },
  ],
  ministries,
  committees,
});
