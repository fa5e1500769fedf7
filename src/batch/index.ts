export { type Format, formats } from './formats.js';
export { expandInputs, linesOf } from './inputs.js';
export { type ReadAllOptions, type ReadAllResult, readAll } from './read-all.js';
export { type Document, type Failure, type Reading, readDocument, type Status, statuses } from './read-document.js';
export type { ReportLine } from './work.js';
