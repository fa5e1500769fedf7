import type { Words } from './index.js';

/** Words of the command line: help, progress, errors. */
export const cliWords = {} satisfies Words;
