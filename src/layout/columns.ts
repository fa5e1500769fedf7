import type { MappedText } from '../text/mapped-text.js';
import type { Line, SourceText } from '../text/source-text.js';
import type { Fragment } from './fragment.js';
import { heal } from './heal.js';
import { splitPoint } from './split.js';

/** Lines longer than this are running text without line breaks: nothing in them is a letterhead. */
const longestLine = 1200;

type Cell = Omit<Fragment, 'gap'>;

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
  return found.map((cell, column) => ({
    ...cell,
    text: cell.flow.text,
    line: index,
    column,
    columns: found.length,
    indent: cell.start - line.start,
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
    const region = rows.slice(i, end);
    const right = Math.min(...region.filter((row) => row.length > 1).map((row) => row[1]!.indent));
    const isRight = (cell: Cell) => cell.column > 0 || cell.indent >= Math.max(20, right - 3);
    const flat = region.flat();
    out.push(...flat.filter((cell) => !isRight(cell)), ...flat.filter(isRight).map((cell) => ({ ...cell, column: 1 })));
    i = end;
  }
  return out;
}

/** The end of the run of two-column rows that begins at `start`; `start` itself if none does. */
function regionEnd(rows: Cell[][], start: number): number {
  if (rows[start]!.length < 2) return start;
  let last = start;
  for (let i = start + 1; i < rows.length && i - last <= 3; i++) if (rows[i]!.length > 1) last = i;
  return last + 1;
}

function withGaps(cellsInOrder: Cell[]): Fragment[] {
  return cellsInOrder.map((cell, index) => {
    const before = cellsInOrder[index - 1];
    const gap =
      before && before.line < cell.line
        ? cell.line - before.line - 1
        : before
          ? before.line === cell.line
            ? 0
            : 2
          : 0;
    return { ...cell, gap };
  });
}
