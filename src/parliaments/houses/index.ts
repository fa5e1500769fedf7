import type { House } from '../house.js';
import { nw } from './nw.js';

/** Every house; a new one is a file in this folder and a line here. */
export const houses: readonly House[] = [nw];
