import type { Words } from './words.js';

/** Words for the findings of `checks/`. */
export const checkWords = {} satisfies Words;
