export { type Chunk, mayBeSubject } from './chunk.js';
export type { Clause } from './clause.js';
export { articleBefore, fills, isWithinAttribute, openerOf } from './extended.js';
export { formsOf, formsOfPronoun, PLURAL } from './gender.js';
export { readSentence, type SentenceReading } from './reading.js';
export { counted, isNominative, isPassive, isSubjectPronoun, numberOf, object, subject } from './roles.js';
export type { Tag, Term } from './term.js';
export { isTimeNoun } from './time-nouns.js';
