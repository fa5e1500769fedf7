export * from './claim.js';
export * from './header.js';
export * from './mention.js';
export * from './message.js';
export * from './report.js';
export * from './span.js';
export * from './unit-of-text.js';
export * from './vorlage.js';
