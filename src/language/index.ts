export { type Abbreviation, abbreviations } from './abbreviations.js';
export { type Analysis, analyse, type RecogniseOptions, recognise, sentences } from './analyse.js';
export { type Found, type Measure, measureOf, type Quantity } from './mention.js';
export { likeNext } from './numbers/shared.js';
export type { Token } from './scan/token.js';
export { tokenize } from './scan/tokenize.js';
export type { SentenceSpan } from './sentences/split.js';
