/** The second part of words that begin with a number: "dreijährig", "15-köpfig". */
export interface CompoundEnding {
  ending: string;
  /** UCUM code of what is measured, "1" where things are counted. */
  code: string;
  example: string;
  counterExample?: string;
}

export const compoundEndings: readonly CompoundEnding[] = [
  { ending: 'jährig', code: 'a', example: 'dreijährig', counterExample: 'volljährig' },
  { ending: 'monatig', code: 'mo', example: 'sechsmonatig', counterExample: 'mehrmonatig' },
  { ending: 'wöchig', code: 'wk', example: 'zweiwöchig', counterExample: 'mehrwöchig' },
  { ending: 'tägig', code: 'd', example: 'dreitägig', counterExample: 'ganztägig' },
  { ending: 'stündig', code: 'h', example: 'zweistündig', counterExample: 'mehrstündig' },
  { ending: 'minütig', code: 'min', example: 'zehnminütig', counterExample: 'mehrminütig' },
  { ending: 'prozentig', code: '%', example: 'fünfprozentig', counterExample: 'hochprozentig' },
  { ending: 'köpfig', code: '1', example: 'fünfköpfig', counterExample: 'vielköpfig' },
  { ending: 'stufig', code: '1', example: 'dreistufig', counterExample: 'mehrstufig' },
  { ending: 'spurig', code: '1', example: 'vierspurig', counterExample: 'breitspurig' },
  { ending: 'streifig', code: '1', example: 'sechsstreifig', counterExample: 'breitstreifig' },
  { ending: 'gleisig', code: '1', example: 'zweigleisig', counterExample: 'mehrgleisig' },
  { ending: 'geschossig', code: '1', example: 'zweigeschossig', counterExample: 'mehrgeschossig' },
  { ending: 'stöckig', code: '1', example: 'dreistöckig', counterExample: 'mehrstöckig' },
  { ending: 'stellig', code: '1', example: 'dreistellig', counterExample: 'mehrstellig' },
  { ending: 'teilig', code: '1', example: 'zweiteilig', counterExample: 'mehrteilig' },
  { ending: 'zügig', code: '1', example: 'vierzügig', counterExample: 'großzügig' },
  { ending: 'sprachig', code: '1', example: 'zweisprachig', counterExample: 'deutschsprachig' },
  { ending: 'gliedrig', code: '1', example: 'dreigliedrig', counterExample: 'feingliedrig' },
  { ending: 'zeilig', code: '1', example: 'zweizeilig', counterExample: 'mehrzeilig' },
  { ending: 'bändig', code: '1', example: 'dreibändig', counterExample: 'mehrbändig' },
];

/** Words that say how many times as much something is, apart from those built of a number: pattern of the whole word. */
export interface FactorWord {
  pattern: RegExp;
  value: string;
  example: string;
  counterExample: string;
}

export const factorWords: readonly FactorWord[] = [
  { pattern: /^doppelt(?:e[nrsm]?)?$/, value: '2', example: 'doppelte', counterExample: 'Doppelhaushalt' },
  {
    pattern: /^verdopp(?:el[nt]?|elte[nrsm]?|elten|elung|lung|elungen|lungen)$/,
    value: '2',
    example: 'verdoppelten',
    counterExample: 'verdorben',
  },
  {
    pattern: /^halbier(?:t|te|ten|ter|tes|tem|en|ung|ungen)$/,
    value: '0.5',
    example: 'halbierte',
    counterExample: 'Halbinsel',
  },
];
