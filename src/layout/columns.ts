import type { MappedText } from '../text/mapped-text.js';
import { signsOf } from '../text/signs.js';
import type { Line, SourceText } from '../text/source-text.js';
import type { Fragment } from './fragment.js';
import { heal } from './heal.js';
import { splitPoint } from './split.js';

/** Lines longer than this are running text without line breaks: nothing in them is a letterhead. */
const longestLine = 1200;

/** A fragment whose gap is not known yet. */
type Cell = { -readonly [Key in keyof Fragment]: Fragment[Key] };

/** Cuts lines into fragments, and puts the fragments of neighbouring lines with two columns into column order. */
export function fragments(text: SourceText, from: number, to: number): Fragment[] {
  const rows: Cell[][] = [];
  for (let index = from; index < to; index++) rows.push(cells(text, text.lines[index]!, index));
  return withGaps(inColumnOrder(rows));
}

function cells(text: SourceText, line: Line, index: number): Cell[] {
  if (!line.text.trim()) return [];
  const borders = line.text.length > longestLine ? [0, line.text.length] : cellBorders(text, line);
  const found: { flow: MappedText; start: number; end: number }[] = [];
  for (let i = 0; i + 1 < borders.length; i += 2) {
    const start = line.start + borders[i]!;
    const end = line.start + borders[i + 1]!;
    const raw = text.clean.slice(start, end);
    if (raw.text.length > longestLine) found.push({ flow: raw, start, end });
    else split(heal(raw), start, end, found);
  }
  return found.map(({ flow, start, end }, column) => ({
    flow,
    start,
    end,
    text: flow.text,
    signs: signsOf(flow.text),
    line: index,
    column,
    columns: found.length,
    indent: start - line.start,
    gap: 0,
    page: line.page,
  }));
}

/** Cuts a healed cell where a second column begins behind a single space. */
function split(flow: MappedText, start: number, end: number, out: { flow: MappedText; start: number; end: number }[]) {
  if (!flow.text) return;
  const at = splitPoint(flow.text);
  if (at <= 0) {
    out.push({ flow, start, end });
    return;
  }
  const left = flow.slice(0, at).trim();
  const right = flow.slice(at).trim();
  // The healed text lost its clean offsets; the share of the line is near enough to order fragments by.
  const middle = Math.min(end - 1, start + at);
  if (left.text) out.push({ flow: left, start, end: middle });
  split(right, middle, end, out);
}

/** Labels in capitals of a letterhead that is set as a table. */
const valueLabel =
  /^(?:POSTANSCHRIFT|HAUSANSCHRIFT|TEL|FAX|E-?MAIL|INTERNET|DATUM|BETREFF|BEZUG|ANLAGEN?|GZ|DOK|AZ|REF|BEARBEITET VON):?$/u;

/** Pairs of offsets in the line: where cells begin and end, parted by tabs or by three spaces and more. */
function cellBorders(text: SourceText, line: Line): number[] {
  const gaps: [number, number][] = [];
  let i = 0;
  while (i < line.text.length && line.text[i] === ' ') i++;
  const first = i;
  const last = line.text.trimEnd().length;
  for (; i < last; i++) {
    if (line.text[i] !== ' ') continue;
    let j = i;
    while (line.text[j] === ' ') j++;
    const tab = text.source[text.clean.toSource(line.start + i)] === '\t';
    if (j - i >= 3 || tab) gaps.push([i, j]);
    i = j;
  }
  // A label and its value on one line are one statement, not two columns.
  if (gaps.length === 1 && valueLabel.test(line.text.slice(first, gaps[0]![0]))) return [first, last];
  // Justified or letter-spaced lines have many gaps: they are one cell.
  if (gaps.length > 3) return [first, last];
  return [first, ...gaps.flat(), last];
}

/** Where several lines in a row have two columns, the left column is read before the right one. */
function inColumnOrder(rows: Cell[][]): Cell[] {
  const out: Cell[] = [];
  for (let i = 0; i < rows.length; ) {
    const end = regionEnd(rows, i);
    if (end <= i) {
      out.push(...rows[i]!);
      i++;
      continue;
    }
    out.push(...byColumn(rows.slice(i, end)));
    i = end;
  }
  return out;
}

/** The cells of a region, one column after the other. */
function byColumn(region: Cell[][]): Cell[] {
  const widest = region.reduce((a, b) => (b.length > a.length ? b : a));
  const right = rightColumn(region);
  // A row of labels has its values below: each cell belongs to the label that begins nearest to it.
  const starts = widest.length > 2 ? widest.map((cell) => cell.indent) : [0, Math.max(20, right - 3)];
  const columnOf = (cell: Cell) => {
    if (widest.length < 3) return cell.column > 0 || cell.indent >= starts[1]! ? 1 : 0;
    let nearest = 0;
    for (let k = 1; k < starts.length; k++)
      if (Math.abs(starts[k]! - cell.indent) < Math.abs(starts[nearest]! - cell.indent)) nearest = k;
    return nearest;
  };
  const columns: Cell[][] = starts.map(() => []);
  for (const cell of region.flat()) {
    const column = columnOf(cell);
    columns[column]!.push({ ...cell, column });
  }
  return columns.flat();
}

const rightColumn = (region: Cell[][]) =>
  Math.min(...region.filter((row) => row.length > 1).map((row) => row[1]!.indent));

/** The end of the run of two-column rows that begins at `start`; `start` itself if none does. */
function regionEnd(rows: Cell[][], start: number): number {
  if (rows[start]!.length < 2) return start;
  let last = start;
  for (let i = start + 1; i < rows.length && i - last <= 3; i++) if (rows[i]!.length > 1) last = i;
  const right = rightColumn(rows.slice(start, last + 1));
  // Below the last row of two columns the longer one goes on alone.
  for (let i = last + 1; i < rows.length && i - last <= 2; i++) {
    const only = rows[i]!.length === 1 ? rows[i]![0]! : null;
    if (!only) continue;
    const isRight = right >= 20 && only.indent >= right - 3;
    const beside = rows[last]![1]?.indent ?? right;
    const isLeft = i === last + 1 && only.indent < 8 && only.text.length < Math.min(beside - 1, 40);
    if (!isRight && !isLeft) break;
    last = i;
  }
  return last + 1;
}

function withGaps(cellsInOrder: Cell[]): Fragment[] {
  cellsInOrder.forEach((cell, index) => {
    const before = cellsInOrder[index - 1];
    if (!before || before.line === cell.line) return;
    cell.gap = before.line < cell.line ? cell.line - before.line - 1 : 2;
  });
  return cellsInOrder;
}
