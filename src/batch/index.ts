export { type Document, type Failure, type Reading, readDocument, type Status } from './read-document.js';
