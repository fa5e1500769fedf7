import type { House } from '../house.js';
import { bb } from './bb.js';
import { be } from './be.js';
import { br } from './br.js';
import { bt } from './bt.js';
import { bw } from './bw.js';
import { by } from './by.js';
import { hb } from './hb.js';
import { he } from './he.js';
import { hh } from './hh.js';
import { mv } from './mv.js';
import { ni } from './ni.js';
import { nw } from './nw.js';
import { rp } from './rp.js';
import { sh } from './sh.js';
import { sl } from './sl.js';
import { sn } from './sn.js';
import { st } from './st.js';
import { th } from './th.js';

/** Every house; a new one is a file in this folder and a line here. */
export const houses: readonly House[] = [bb, be, br, bt, bw, by, hb, he, hh, mv, ni, nw, rp, sh, sl, sn, st, th];
