import type { UnitEntry } from './entry.js';

/** Money. */
export const money: readonly UnitEntry[] = [
  { code: 'EUR', system: 'iso4217', signs: ['€'], words: ['euro', 'euros', 'eur'] },
  {
    code: 'EUR',
    system: 'iso4217',
    scale: 3,
    signs: ['T€', 'T €', 'k€', 'Tsd.€', 'T EUR', 'T Euro'],
    words: ['teur', 'teuro', 't-euro', 'keur', 'tsd.euro'],
  },
  { code: 'EUR', system: 'iso4217', scale: 6, signs: ['M€', 'Mio€'], words: ['meur', 'mio.€', 'mioeuro'] },
  { code: 'EUR', system: 'iso4217', scale: 9, signs: ['Mrd€'] },
  {
    code: 'EUR',
    system: 'iso4217',
    scale: -2,
    signs: ['ct', 'Ct', 'Cent'],
    words: ['cent', 'cents', 'eurocent', 'euro-cent', 'ct.'],
  },
  {
    code: 'USD',
    system: 'iso4217',
    signs: ['$', 'US$', 'US-$'],
    words: ['us-dollar', 'us-dollars', 'dollar', 'dollars', 'usd', ...named('amerikanisch', 'dollar')],
  },
  { code: 'CAD', system: 'iso4217', signs: ['CAD'], words: named('kanadisch', 'dollar') },
  { code: 'AUD', system: 'iso4217', signs: ['AUD'], words: named('australisch', 'dollar') },
  {
    code: 'GBP',
    system: 'iso4217',
    signs: ['£'],
    words: ['gbp', 'pfund sterling', 'britische pfund', 'britischen pfund'],
  },
  { code: 'CHF', system: 'iso4217', words: ['chf', 'sfr', 'sfr.', 'schweizer franken', 'franken'] },
  { code: 'CHF', system: 'iso4217', scale: -2, words: ['rappen'] },
  { code: 'JPY', system: 'iso4217', signs: ['¥'], words: ['yen', 'jpy'] },
  { code: 'PLN', system: 'iso4217', words: ['zloty', 'złoty', 'pln'] },
  { code: 'DKK', system: 'iso4217', words: ['dkk', ...named('dänisch', 'kronen')] },
  { code: 'SEK', system: 'iso4217', signs: ['SEK'], words: named('schwedisch', 'kronen') },
  { code: 'NOK', system: 'iso4217', words: ['nok', ...named('norwegisch', 'kronen')] },
  { code: 'ISK', system: 'iso4217', words: named('isländisch', 'kronen') },
  { code: 'CZK', system: 'iso4217', words: ['czk', ...named('tschechisch', 'kronen')] },
  { code: 'HUF', system: 'iso4217', words: ['huf', 'forint'] },
  { code: 'RON', system: 'iso4217', words: ['ron', ...named('rumänisch', 'lei')] },
  { code: 'BGN', system: 'iso4217', words: ['bgn', 'lewa'] },
  { code: 'RUB', system: 'iso4217', words: ['rubel', 'rub'] },
  { code: 'UAH', system: 'iso4217', words: ['hrywnja', 'griwna', 'uah'] },
  { code: 'TRY', system: 'iso4217', words: named('türkisch', 'lira') },
  { code: 'CNY', system: 'iso4217', words: ['yuan', 'renminbi', 'cny', 'rmb'] },
  { code: 'INR', system: 'iso4217', words: ['rupien', ...named('indisch', 'rupien')] },
  { code: 'KRW', system: 'iso4217', words: ['won', ...named('südkoreanisch', 'won')] },
  { code: 'BRL', system: 'iso4217', words: named('brasilianisch', 'real') },
  { code: 'ZAR', system: 'iso4217', words: named('südafrikanisch', 'rand') },
  { code: 'ILS', system: 'iso4217', words: ['schekel'] },
  { code: 'ATS', system: 'iso4217', words: ['schilling'] },
  { code: 'ITL', system: 'iso4217', words: ['lire'] },
  { code: 'FRF', system: 'iso4217', words: named('französisch', 'francs') },
  { code: 'DEM', system: 'iso4217', signs: ['DM'], words: ['d-mark', 'deutsche mark', 'deutschen mark', 'dem.'] },
  { code: 'DEM', system: 'iso4217', scale: -2, words: ['pfennig', 'pfennige', 'pfennigen'] },
];

/** A currency that shares its name with others, by the adjective of its country. */
function named(country: string, noun: string): string[] {
  return [`${country}e ${noun}`, `${country}en ${noun}`];
}
