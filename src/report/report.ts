import type { Measure, Section, Span, TableUnit, TextUnit } from '../model/index.js';

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
