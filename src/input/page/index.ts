import { regionsOf } from './columns.js';
import { withoutOverprint } from './overprint.js';
import { printRegion } from './print.js';
import { toRows } from './row.js';
import { runsByDirection, type TextItem } from './run.js';

export type { TextItem } from './run.js';

/**
 * The text of a page, from what is drawn on it and where, whatever the order it was drawn in.
 *
 * - One line of print is one line of text; an empty line parts paragraphs. A hyphen at a line end stays.
 * - Columns are read one after the other, each from top to bottom; a side column follows the text it stands beside.
 * - Rows of a table stay on one line, cells three blanks or more apart, columns in line.
 * - Raised digits are `⁰¹²…`, lowered ones `₀₁₂…`, directly after their word.
 * - Text drawn twice to look bold stands once. Turned text (a stamp, a note in the margin) follows the page.
 */
export function pageText(items: readonly TextItem[], firstPage: boolean): string {
  return runsByDirection(items)
    .flatMap((runs) => regionsOf(toRows(withoutOverprint(runs)), firstPage))
    .map(printRegion)
    .filter((text) => text !== '')
    .join('\n\n');
}
