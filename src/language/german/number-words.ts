/** The words that German numbers are built of, in lower case. Umlauts and ß also come as ae, oe, ue, ss. */

/** One to nineteen, as they stand alone or open a compound. */
export const small: ReadonlyMap<string, number> = new Map([
  ['null', 0],
  ['eins', 1],
  ['ein', 1],
  ['zwei', 2],
  ['zwo', 2],
  ['drei', 3],
  ['vier', 4],
  ['fünf', 5],
  ['fuenf', 5],
  ['sechs', 6],
  ['sieben', 7],
  ['acht', 8],
  ['neun', 9],
  ['zehn', 10],
  ['elf', 11],
  ['zwölf', 12],
  ['zwoelf', 12],
  ['dreizehn', 13],
  ['vierzehn', 14],
  ['fünfzehn', 15],
  ['fuenfzehn', 15],
  ['sechzehn', 16],
  ['siebzehn', 17],
  ['achtzehn', 18],
  ['neunzehn', 19],
]);

export const tens: ReadonlyMap<string, number> = new Map([
  ['zwanzig', 20],
  ['dreißig', 30],
  ['dreissig', 30],
  ['vierzig', 40],
  ['fünfzig', 50],
  ['fuenfzig', 50],
  ['sechzig', 60],
  ['siebzig', 70],
  ['achtzig', 80],
  ['neunzig', 90],
]);

/** Endings of numbers that stand for a noun or in the genitive: "zweier", "zu dreien". */
export const cardinalEndings = ['er', 'en', 'e'];
/** Numbers that take them. */
export const inflected: ReadonlySet<string> = new Set([
  'zwei',
  'zwo',
  'drei',
  'vier',
  'fünf',
  'fuenf',
  'sechs',
  'neun',
  'zehn',
  'elf',
  'zwölf',
  'zwoelf',
]);

/** Ordinals that are not made by an ending alone. */
export const ordinalStems: ReadonlyMap<string, number> = new Map([
  ['erst', 1],
  ['dritt', 3],
  ['siebt', 7],
  ['acht', 8],
  ['siebent', 7],
]);
export const ordinalEndings = ['em', 'en', 'er', 'es', 'e'];

/** Nouns of fractions by their denominator; what is not here is made by "-tel" and "-stel". */
export const denominators: ReadonlyMap<string, number> = new Map([
  ['hälfte', 2],
  ['haelfte', 2],
  ['drittel', 3],
  ['viertel', 4],
  ['fünftel', 5],
  ['fuenftel', 5],
  ['sechstel', 6],
  ['siebtel', 7],
  ['siebentel', 7],
  ['achtel', 8],
  ['neuntel', 9],
  ['zehntel', 10],
  ['elftel', 11],
  ['zwölftel', 12],
  ['fünfzehntel', 15],
  ['sechzehntel', 16],
  ['zwanzigstel', 20],
  ['fünfzigstel', 50],
  ['hundertstel', 100],
  ['tausendstel', 1000],
]);

/** Fractions printed as one character, as numerator and denominator. */
export const fractionCharacters: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['½', [1, 2]],
  ['⅓', [1, 3]],
  ['⅔', [2, 3]],
  ['¼', [1, 4]],
  ['¾', [3, 4]],
  ['⅕', [1, 5]],
  ['⅖', [2, 5]],
  ['⅗', [3, 5]],
  ['⅘', [4, 5]],
  ['⅙', [1, 6]],
  ['⅚', [5, 6]],
  ['⅛', [1, 8]],
  ['⅜', [3, 8]],
  ['⅝', [5, 8]],
  ['⅞', [7, 8]],
  ['⅐', [1, 7]],
  ['⅑', [1, 9]],
  ['⅒', [1, 10]],
]);

/** Words between the number and its unit that multiply it, by the power of ten; also as they are abbreviated. */
export const scales: ReadonlyMap<string, number> = new Map([
  ['tausend', 3],
  ['tsd', 3],
  ['tds', 3],
  ['tsnd', 3],
  ['million', 6],
  ['millionen', 6],
  ['mio', 6],
  ['mill', 6],
  ['milliarde', 9],
  ['milliarden', 9],
  ['mrd', 9],
  ['mrden', 9],
  ['mia', 9],
  ['milld', 9],
  ['billion', 12],
  ['billionen', 12],
  ['bio', 12],
  ['billiarde', 15],
  ['billiarden', 15],
  ['trillion', 18],
  ['trillionen', 18],
  ['hunderttausend', 5],
]);

/** Words for a set number of things. */
export const collectives: ReadonlyMap<string, number> = new Map([['dutzend', 12]]);

/** The first three letters of all words that a number can start with: a cheap sieve. */
export const openings: ReadonlySet<string> = new Set([
  'nul',
  'ein',
  'zwe',
  'zwo',
  'dre',
  'dri',
  'vie',
  'fün',
  'fue',
  'sec',
  'sie',
  'ach',
  'neu',
  'zeh',
  'elf',
  'zwö',
  'zwa',
  'hun',
  'tau',
  'ers',
  'and',
  'hal',
  'häl',
  'hae',
  'bei',
  'dop',
  'mil',
]);
