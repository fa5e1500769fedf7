import type { Words } from './words.js';

/** Words of the command line: help, progress, errors. */
export const cliWords = {} satisfies Words;
