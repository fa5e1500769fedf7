import type { Span } from '../model/index.js';

/** A stretch of the clean text that is read as one. */
export interface Region extends Span {
  /**
   * Where not everything in it belongs to it: the part of each line that does, by the line's index. What stands beside it or between
   * its lines, an office column or a stamp, is left out.
   */
  readonly lines?: ReadonlyMap<number, Span>;
}
