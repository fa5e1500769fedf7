import type { Span } from './span.js';

/** What a readable stretch of text is in its document. */
export type Role =
  | 'letter'
  | 'paragraph'
  | 'item'
  | 'heading'
  | 'caption'
  | 'question'
  | 'answer'
  | 'quote'
  | 'footnote';

/** A text that knows where each of its characters stands in the source. `text/MappedText` is the one implementation. */
export interface Readable {
  readonly text: string;
  toSource(offset: number): number;
  toSourceEnd(offset: number): number;
  span(start?: number, end?: number): Span;
}

/**
 * A stretch of running text that the language and claims stages read on its own: one paragraph, list item, heading, caption,
 * question or footnote. Internal to the pipeline; it never leaves the library.
 */
export interface TextUnit {
  /** The text as a person reads it, on one line, with its places in the source. */
  flow: Readable;
  role: Role;
  section: string | null;
  measure: string | null;
  /** Index of the unit that announces this one: the lead-in of a list, the item above a nested item. */
  lead: number | null;
  /** Indexes of the headings above, outermost first. */
  headings: number[];
  speaker?: 'questioner' | 'government' | undefined;
}

/** A table with its cells as readable texts. Internal to the pipeline. */
export interface TableUnit {
  id: string;
  section: string | null;
  caption: Readable | null;
  /** Index of the text unit before the table, which often says what it shows. */
  lead: number | null;
  headings: number[];
  /** `rows[row][column]`; `null` where a cell is empty. */
  rows: (Readable | null)[][];
  headerRows: number;
  /** Whether the first column heads the rows. */
  rowHeads: boolean;
  /** Rows whose values are known, but not in which columns they stand. */
  loose?: readonly number[];
  speaker?: 'questioner' | 'government' | undefined;
}
