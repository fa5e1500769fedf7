import type { Bullet } from './bullets.js';
import type { Heading } from './headings.js';
import type { Row } from './rows.js';
import type { FoundTable } from './tables/index.js';

export type PieceKind =
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'question'
  | 'answer'
  | 'quote'
  | 'caption'
  | 'footnote'
  | 'table';

/** A block of the report as rows, before it has a place in the outline. */
export interface Piece {
  kind: PieceKind;
  rows: Row[];
  /** Characters of the first row that are the mark, not the text. */
  skip: number;
  /** Number of a heading, question or answer; mark of a footnote. */
  number: string | null;
  heading?: Heading;
  bullet?: Bullet;
  table?: FoundTable;
  /** Whether it only says that questions are answered together; the answer comes next. */
  joint?: boolean;
  /** Whether it is printed bold as a whole. */
  bold?: boolean;
}
