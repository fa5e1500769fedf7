export { type Chunk, mayBeSubject } from './chunk.js';
export { type Clause, isSubjectPronoun, subject } from './clause.js';
export { readSentence, type SentenceReading } from './reading.js';
export type { Tag, Term } from './term.js';
