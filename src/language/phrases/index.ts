export { type Chunk, mayBeSubject } from './chunk.js';
export { type Clause, canTakeUp, isSubjectPronoun, subject } from './clause.js';
export { readSentence, type SentenceReading } from './reading.js';
export type { Tag, Term } from './term.js';
export { isTimeNoun } from './time-nouns.js';
