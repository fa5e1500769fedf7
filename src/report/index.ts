import type { Context } from '../context.js';
import { append } from '../text/lists.js';
import type { Region } from '../text/region.js';
import type { SourceText } from '../text/source-text.js';
import { assemble } from './assemble.js';
import { withoutAxes } from './axes.js';
import { build } from './build.js';
import { withoutQuestionPages } from './contents.js';
import type { Report } from './report.js';
import { lineAt, type Row, rowsOf } from './rows.js';
import { type FoundTable, findTables, joinOverPages } from './tables/index.js';
import { tailRows } from './tail.js';

export type { FootnoteLink, Report } from './report.js';

/** Reads the structure of a report that lies in one region of the clean text, or in several. */
export function readReport(text: SourceText, regions: readonly Region[], context: Context): Report {
  const rows: Row[] = [];
  const tables: FoundTable[] = [];
  for (const region of regions) {
    const found = rowsOf(text, region);
    const first = found[0];
    if (!first) continue;
    // Between two regions stood something else, as at the end of a page.
    if (rows.length > 0) {
      first.gap = Math.max(first.gap, 1);
      first.pageBreak = true;
    }
    append(rows, withHeadsApart(found));
    append(tables, findTables(text, first.line, lineAt(text, found.at(-1)!.start) + 1, context));
  }
  if (rows.length === 0) return { sections: [], units: [], tables: [], measures: [], footnotes: [] };
  return build(text, assemble(text, withoutQuestionPages(withoutAxes(withoutTail(rows))), joinOverPages(text, tables)));
}

function withoutTail(rows: readonly Row[]): readonly Row[] {
  const tail = tailRows(rows);
  return tail.size > 0 ? rows.filter((_, i) => !tail.has(i)) : rows;
}

/** "Vorbemerkung der Abgeordneten: Im Jahr 2020 …": the heading stands on the line of its text. */
const RUN_IN = /^(?:Vorbemerkung(?:en)?|Vorwort)(?: (?:der|des|von) [^:.]{3,80})?:(?= \S)/u;

function withHeadsApart(rows: readonly Row[]): Row[] {
  return rows.flatMap((row) => {
    if (row.text.charCodeAt(0) !== 86) return [row];
    const length = RUN_IN.exec(row.text)?.[0].length;
    if (length === undefined) return [row];
    const start = row.start + length + 1;
    const head = { ...row, text: row.text.slice(0, length), end: row.start + length };
    return [head, { ...row, text: row.text.slice(length + 1), start, gap: 1, pageBreak: false }];
  });
}
