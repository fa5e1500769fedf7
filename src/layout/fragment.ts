import type { MappedText } from '../text/mapped-text.js';

/**
 * A piece of a line that stands for itself: a whole line, or one cell of a line on which a PDF reader flattened two columns.
 * Its text is healed (doubled bold, letter-spacing, fused labels) and maps back to the source.
 */
export interface Fragment {
  readonly flow: MappedText;
  readonly text: string;
  /** What the text has in it, as bits of `Sign`. */
  readonly signs: number;
  /** As `flow`, but with the words that a failed recognition got wrong as they are printed. */
  readonly printed: MappedText;
  /** Index of the line in the document. */
  readonly line: number;
  /** Offset of the fragment in the clean text, and one past its end. */
  readonly start: number;
  readonly end: number;
  /** Index of the cell on its line; 0 for the leftmost. */
  readonly column: number;
  /** How many cells the line has. */
  readonly columns: number;
  /** Characters of white space to the left of the first cell, or the column where a later cell begins. */
  readonly indent: number;
  /** Empty lines above, within the same column of the page. */
  readonly gap: number;
  readonly page: number;
}

/** What a fragment is in its document. */
export const kinds = [
  'letterhead',
  'returnAddress',
  'addressee',
  'stamp',
  'contact',
  'date',
  'fileReference',
  'distribution',
  'subject',
  'salutation',
  'body',
  'closing',
  'signature',
  'enclosure',
  'office',
  'reportTitle',
  'report',
  'annex',
  'furniture',
] as const;
export type Kind = (typeof kinds)[number];

/** Neighbouring fragments of one kind. */
export interface Segment {
  readonly kind: Kind;
  readonly fragments: readonly Fragment[];
}
