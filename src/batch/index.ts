export { type Format, formats } from './formats.js';
export { expandInputs, linesOf } from './inputs.js';
export { type ReadAllOptions, type ReadAllResult, readAll } from './read-all.js';
export { type Document, type Reading, readDocument } from './read-document.js';
export { type Failure, type Status, statuses } from './status.js';
export type { ReportLine } from './work.js';
