import type { Claim, Readable } from '../../model/index.js';
import type { Column } from './columns.js';
import type { Frame } from './frame.js';
import { daysOf, type PartOfYear, type Period, partOfYear, periodIn, periodOf, yearlyDay } from './periods.js';
import { lastSentence } from './topics.js';

/** What is longer describes its row: a time in it need not be that of the numbers. */
const MAX_LABEL = 60;

const SO_FAR = /^(?:bisher|alt|derzeit|gegenwärtig|aktuell|bislang)(?:ige[rs]?|e[rs]?)?(?=\s|$)/i;

export interface CellTime {
  period: Period | null;
  asOf: Claim['asOf'];
}

/** Tells when the numbers of a table are from: by header, row, caption, what leads to it, the note below. */
export class CellTimes {
  private readonly aboveTime: ReturnType<CellTimes['periodAbove']>;
  private readonly noted: Claim['asOf'];
  private readonly yearly: { readable: Readable; day: string; start: number; end: number } | null;
  private readonly months: readonly (PartOfYear | null)[];

  constructor(private readonly frame: Frame) {
    this.aboveTime = this.periodAbove();
    this.noted = this.asOfNoted();
    this.yearly = this.dayOfEachYear();
    const parts = frame.columns.map((column) =>
      column.headers.length ? partOfYear(column.headers.at(-1)!.text) : null,
    );
    // One "Mai" may be a name; several months are not.
    this.months = parts.filter(Boolean).length > 1 ? parts : parts.map(() => null);
  }

  /** The period of a cell, and the day as of which it was counted. */
  timeFor(row: number, i: number, wordy: boolean): CellTime {
    const loose = this.frame.loose.has(row);
    const time = wordy ? null : this.timeOf(row, i, loose);
    const known = time && !time.at.asOf ? periodOf(time.at, time.readable) : null;
    const stated = time?.at.asOf ? periodOf(time.at, time.readable) : null;
    // Under "bisher" stands what was before the time from which on the rest holds.
    const before = this.aboveTime?.edtf.endsWith('/..') && SO_FAR.test(this.frame.columns[i]!.text);
    const above = before ? null : this.aboveTime;
    const month = wordy ? null : this.monthOf(row, i, loose, known ?? above);
    const period = month ?? known ?? above;
    if (stated) return { period, asOf: { text: stated.text, edtf: stated.edtf, start: stated.start, end: stated.end } };
    return { period, asOf: this.noted ?? this.yearlyAsOf(period) };
  }

  /** "Apr" over a column or "Januar" before a row, in the year that governs it. */
  private monthOf(row: number, i: number, loose: boolean, year: Period | null): Period | null {
    if (year?.edtf.length !== 4) return null;
    const column = this.frame.columns[i]!;
    const over = loose ? null : this.months[i];
    const label = over ? null : this.frame.labelOf(row, i);
    const part = over ?? (label ? partOfYear(label.text) : null);
    const readable = over ? column.headers.at(-1)! : label;
    if (!part || !readable) return null;
    const edtf = part.of(year.edtf);
    return { text: readable.text, edtf, ...daysOf(edtf), ...readable.span() };
  }

  /** The time of a cell: its header's, the nearest time to its left in the row, the row head's. */
  private timeOf(row: number, i: number, loose: boolean): Column['period'] {
    const { columns, table } = this.frame;
    const column = columns[i]!;
    if (!loose && column.period) return column.period;
    for (let j = i - 1; j >= 0; j--) {
      const cell = columns[j]!.role === 'time' && columns[j]!.dates ? table.rows[row]![j] : null;
      const at = cell ? periodIn(cell.text, columns[j]!.text) : null;
      if (cell && at) return { at, readable: cell };
    }
    for (const label of [this.frame.labelOf(row, i), this.frame.groupOf(row)]) {
      const at = label && label.text.length < MAX_LABEL ? periodIn(label.text, columns[0]!.text) : null;
      if (label && at) return { at, readable: label };
    }
    return null;
  }

  private periodAbove(): Period | null {
    for (const readable of [this.frame.table.caption, ...this.frame.announcing]) {
      // Of a paragraph only the sentence that leads to the table speaks of it.
      const from = readable && !readable.text.endsWith('?') ? lastSentence(readable.text) : 0;
      const at = readable ? periodIn(' '.repeat(from) + withoutClauses(readable.text.slice(from))) : null;
      // "Wie wurden die ab dem 1. Juli vorgesehenen Sätze ermittelt?": since when they hold is not when they were worked out.
      if (readable?.text.endsWith('?') && at && /(?<!\p{L})ab\s(?:dem\s)?$/u.test(readable.text.slice(0, at.start)))
        continue;
      if (readable && at) return at.asOf ? null : periodOf(at, readable);
    }
    // A short line right above is a title; a day in it may be that of a decision.
    const [title] = this.frame.above;
    const at = title && title.text.length < 100 && !/[.!;,]$/.test(title.text) ? periodIn(title.text) : null;
    return title && at && !at.asOf && !/\d{4}-\d\d-\d\d/.test(at.edtf) ? periodOf(at, title) : null;
  }

  private *notes(): Generator<{ readable: Readable; from: number }> {
    for (const readable of [
      this.frame.table.caption,
      ...this.frame.announcing,
      ...this.frame.notesAbove,
      this.frame.below,
    ]) {
      const match = readable ? /(?:Stand|Stichtag)/.exec(readable.text) : null;
      if (readable && match) yield { readable, from: match.index };
    }
  }

  private asOfNoted(): Claim['asOf'] {
    for (const { readable, from } of this.notes()) {
      const at = periodIn(readable.text.slice(from));
      if (!at?.asOf) continue;
      const span = readable.span(from + at.start, from + at.end);
      return { text: readable.text.slice(from + at.start, from + at.end), edtf: at.edtf, ...span };
    }
    return null;
  }

  /** "(Stand jeweils zum 31.12.)": a day of each year. */
  private dayOfEachYear(): CellTimes['yearly'] {
    for (const { readable, from } of this.notes()) {
      const found = yearlyDay(readable.text.slice(from));
      if (found) return { readable, day: found.day, start: from + found.start, end: from + found.end };
    }
    return null;
  }

  private yearlyAsOf(period: Period | null): Claim['asOf'] {
    if (!this.yearly || period?.edtf.length !== 4) return null;
    const { readable, day, start, end } = this.yearly;
    return { text: readable.text.slice(start, end), edtf: `${period.edtf}-${day}`, ...readable.span(start, end) };
  }
}

/** Relative clauses, blanked: "Die Anlagen, die bis 2018 gebaut wurden, …" says nothing of the figures' time. */
function withoutClauses(text: string): string {
  if (!text.includes(', d') && !text.includes(', w')) return text;
  return text.replace(
    /, (?:die|der|das|den|dem|denen|deren|dessen|welche[rsnm]?) [^,.:;?]{1,160}(?=[,.:;?]|$)/gu,
    (clause) => ' '.repeat(clause.length),
  );
}
