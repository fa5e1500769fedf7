import type { Context } from '../context.js';
import type { Measure, Section, Span, TableUnit, TextUnit } from '../model/index.js';
import type { SourceText } from '../text/source-text.js';
import { assemble } from './assemble.js';
import { build } from './build.js';
import { lineAt, rowsOf } from './rows.js';
import { findTables } from './tables/index.js';

/** A call of a footnote in the running text, and the unit that it calls. */
export interface FootnoteLink {
  mark: string;
  call: Span;
  /** Index of the note in `units`. */
  unit: number;
}

/** The report, read: its outline, and everything in it that the stages behind read on. */
export interface Report {
  sections: Section[];
  units: TextUnit[];
  tables: TableUnit[];
  /** Without claims and dates, which are found later. */
  measures: Measure[];
  footnotes: FootnoteLink[];
}

/** Reads the structure of a report that lies in a region of the clean text. */
export function readReport(text: SourceText, region: Span, context: Context): Report {
  const rows = rowsOf(text, region);
  const first = rows[0];
  if (!first) return { sections: [], units: [], tables: [], measures: [], footnotes: [] };
  const tables = findTables(text, first.line, lineAt(text, rows.at(-1)!.start) + 1, context);
  return build(text, assemble(text, rows, tables));
}
