export type { Fragment, Kind, Segment } from './fragment.js';
export type { HouseLines } from './score.js';
export { type Layout, picked, segment } from './segment.js';
export { type Frame, headOf } from './zones.js';
