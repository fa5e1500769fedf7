export type { ParseOptions } from './context.js';
export {
  type Abbreviation as AbbreviationMention,
  abbreviations,
  type RecogniseOptions,
  recognise,
  sentences,
} from './language/index.js';
export * from './model/index.js';
export { parseVorlage } from './parse.js';
export type { Lang } from './wording/index.js';
