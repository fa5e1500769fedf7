import type { Words } from './index.js';

/** Words for the findings of `checks/`. */
export const checkWords = {} satisfies Words;
