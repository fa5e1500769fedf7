import { MappedText } from '../../text/mapped-text.js';
import type { SourceText } from '../../text/source-text.js';
import type { Stretch } from './header.js';

/** A table as found among the lines. */
export interface FoundTable {
  firstLine: number;
  /** One past the last line. */
  lastLine: number;
  /** `rows[row][column]`, header rows first; `null` where a cell is empty. */
  rows: (MappedText | null)[][];
  headerRows: number;
  /** Whether the first column heads the rows. */
  rowHeads: boolean;
  caption: MappedText | null;
  /** Whether every value is known to stand in its column. */
  certain: boolean;
  /** Rows whose values are known, but not in which columns they stand. */
  loose: number[];
  /** Whether some cell holds the values of two columns. */
  glued?: true;
}

/** A stretch of one line as a piece of the source. */
export function sliceOf(text: SourceText, { line, start, end }: Stretch): MappedText {
  const at = text.lines[line]!.start;
  return text.clean.slice(at + start, at + end);
}

/** Puts stretches of several lines into one cell: on one line, with hyphenation healed. */
export function cellOf(text: SourceText, stretches: readonly Stretch[]): MappedText | null {
  if (stretches.length === 0) return null;
  let cell = sliceOf(text, stretches[0]!);
  for (const stretch of stretches.slice(1)) cell = heal(cell, sliceOf(text, stretch));
  return tidy(cell);
}

/** Joins two lines of one cell; a hyphen before a small letter goes, unless "und" or "oder" follows. */
export function heal(before: MappedText, after: MappedText): MappedText {
  if (before.text.endsWith('-') && /\p{L}-$/u.test(before.text)) {
    if (/^\p{Ll}/u.test(after.text) && !/^(?:und|oder|bzw)(?!\p{L})/u.test(after.text))
      return MappedText.join([before.slice(0, before.text.length - 1), after]);
    if (/^\p{Lu}/u.test(after.text)) return MappedText.join([before, after]);
  }
  return MappedText.join([before, after], ' ');
}

/** Several spaces become one. */
function tidy(cell: MappedText): MappedText {
  return cell.text.includes('  ') ? cell.rewrite(/ {2,}/g, () => ' ') : cell;
}
