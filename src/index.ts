export type { ParseOptions } from './context.js';
export * from './model/index.js';
export { parseVorlage } from './parse.js';
