import type { MappedText } from '../../text/mapped-text.js';
import type { SourceText } from '../../text/source-text.js';
import { cellOf } from './found.js';
import { type HeaderSplit, type Stretch, splitHeader } from './header.js';
import type { RowShape } from './lines.js';
import type { Shapes } from './regions.js';

/** How far above the rows a header may begin. */
export const MAX_HEADER_LINES = 24;

/** The header that a row of years makes. */
export function yearHeader(
  text: SourceText,
  line: number,
  years: RowShape,
  hasGroup: boolean,
  hasLabel: boolean,
  width: number,
): (MappedText | null)[] {
  const cells: (MappedText | null)[] = hasGroup ? [null] : [];
  if (hasLabel)
    cells.push(years.label ? cellOf(text, [{ line, start: years.label.start, end: years.label.end }]) : null);
  const printedCells = years.cells.map((cell) => cellOf(text, [{ line, start: cell.start, end: cell.end }]));
  // More rows than years: the years head the last columns.
  const missing = Math.max(0, width - printedCells.length);
  return [...cells, ...new Array(missing).fill(null), ...printedCells];
}

/** The header that the lines of words above the rows make; none where they do not suit the columns. */
export function wordHeader(
  text: SourceText,
  shapes: Shapes,
  top: number,
  floor: number,
  kinds: readonly RowShape['cells'][number]['kind'][],
  hasGroup: boolean,
  hasLabel: boolean,
  first: { ungrouped: boolean; lone: boolean },
): { from: number; to: number; cells: (MappedText | null)[] | null; title: Stretch[] } {
  const from = headerStart(shapes, top, floor, first.lone ? 4 : 2);
  if (from === top) return { from: top, to: top, cells: null, title: [] };
  const leads: ('text' | null)[][] = hasGroup ? [['text', 'text'], ['text'], []] : hasLabel ? [['text'], []] : [[]];
  let best: { split: HeaderSplit; missing: number; stop: number } | null = null;
  for (const lead of leads) {
    // The nearest lines may be the header and those above it a title or a sentence; the last may be the first row's label.
    for (const start of startsOf(from, top)) {
      for (let stop = top; stop > start && stop >= top - (hasLabel ? 4 : 0); stop--) {
        if (stop < top && isOpen(text.lines[stop - 1]!.text, text.lines[stop]!.text)) continue;
        const missing = leads[0]!.length - lead.length;
        const all = missing === 0 && stop === top;
        const split = splitHeader(text.lines, start, stop, [...lead.map(() => 'text' as const), ...kinds], all);
        if (!split) continue;
        // A title over a list of prices is no header of the prices.
        if (missing > 0 && kinds.length === 1) continue;
        const labels = wordLines(shapes, stop, top);
        const score =
          split.score -
          missing * 3 -
          (start - from) * 0.75 -
          (blankBetween(shapes, start, stop) ? 3 : 0) +
          (labels === 0 ? 0 : first.ungrouped ? 5 - labels : -1.25 * labels);
        if (!best || score > best.split.score) best = { split: { ...split, score }, missing, stop };
      }
    }
  }
  if (!best || best.split.score < -3.6 - kinds.length * 0.4) return { from: top, to: top, cells: null, title: [] };
  const cells = best.split.columns.map((stretches) => cellOf(text, stretches));
  const start = best.split.title[0]?.line ?? best.split.columns[0]?.[0]?.line ?? top;
  return {
    from: start,
    to: best.stop,
    cells: [...new Array(best.missing).fill(null), ...cells],
    title: best.split.title,
  };
}

/** Where a header may begin: at the first line, or within the nearest. */
export const startsOf = (from: number, top: number): number[] => {
  const starts = from < top ? [from] : [];
  for (let start = Math.max(from + 1, top - 4); start < top; start++) starts.push(start);
  return starts;
};

/** Whether a blank line parts the lines of a header: the first of them are a title, then. */
function blankBetween(shapes: Shapes, from: number, to: number): boolean {
  let last = to - 1;
  while (last > from && shapes.at(last).type === 'blank') last--;
  for (let i = from + 1; i < last; i++)
    if (shapes.at(i).type === 'blank' && shapes.at(from).type !== 'blank') return true;
  return false;
}

/** Whether a line goes on in the next: "Bearbeitungs-⏎zeit (Tage)", "Kosten⏎(Euro)". */
const isOpen = (line: string, next: string): boolean => /\p{L}-\s*$/u.test(line) || /^\s*\((?!\d)/.test(next);

const wordLines = (shapes: Shapes, from: number, to: number): number => {
  let count = 0;
  for (let i = from; i < to; i++) if (shapes.at(i).type === 'text') count++;
  return count;
};

/** Dates, and thousands as a unit ("in 1.000 ha"): numbers that a header may hold. */
const DATES = /(?<!\d)\d{1,2}\.\s?\d{1,2}\.\s?(?:\d{4}|\d\d)?(?!\d)|(?<=(?:in|je) )1\.000(?= )/g;

/** The first of the lines above the rows that can belong to the header; a blank line may part it from the last `near` lines. */
export function headerStart(shapes: Shapes, top: number, floor: number, near: number): number {
  let start = top;
  for (let i = top - 1; i >= floor && top - i <= MAX_HEADER_LINES; i--) {
    const shape = shapes.at(i);
    const { text } = shapes.lines[i]!;
    if (
      shape.type === 'furniture' ||
      (shape.type === 'blank' && i >= top - near && start === (i < top - 1 ? i + 1 : top))
    )
      continue;
    // "in SJG 12" reads like a row, but one small number behind a word is a name.
    const code =
      shape.type === 'row' &&
      shape.values === 1 &&
      text.trim().length <= 40 &&
      shape.cells[0]!.kind === 'number' &&
      shape.label !== null;
    const year =
      shape.type === 'row' &&
      shape.values === 1 &&
      (/^years?$/.test(shape.cells[0]!.kind) || /%/.test(text)) &&
      (text.trim().length <= 40 || /(?:19|20)\d\d \p{Lu}/u.test(text));
    // "Personen⏎31.12.2022", "WS⏎2021/22": a time below what is counted then.
    const day =
      shape.type === 'row' &&
      shape.label === null &&
      shape.cells.length === 1 &&
      /^(?:date|years)$/.test(shape.cells[0]!.kind);
    if (shape.type !== 'text' && !code && !year && !day) break;
    // "Anhängige Verfahren am 31.12.2024:" leads to the table; "davon:" heads columns.
    if (/:\s*$/.test(text) && !/(?:davon|darunter):\s*$/i.test(text)) break;
    if (text.length > 130 || /=|\d\s?%|\d[.,]\d/.test(text.replace(DATES, ''))) break;
    start = i;
  }
  return start;
}
