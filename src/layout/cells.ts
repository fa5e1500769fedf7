import type { MappedText } from '../text/mapped-text.js';
import { signsOf } from '../text/signs.js';
import type { Line, SourceText } from '../text/source-text.js';
import type { Fragment } from './fragment.js';
import { heal } from './heal.js';
import { correct } from './recognition.js';
import { splitPoint } from './split.js';

/** Lines longer than this are running text without line breaks: nothing in them is a letterhead. */
const longestLine = 1200;

/** A fragment whose gap is not known yet. */
export type Cell = { -readonly [Key in keyof Fragment]: Fragment[Key] };

/** Where cells begin and end in a line, and where a gap of two spaces may part two more. */
interface Cut {
  borders: number[];
  /** Pairs of offsets: narrow gaps. */
  narrow: [number, number][];
}

/** Labels in capitals of a letterhead that is set as a table. */
const valueLabel =
  /^(?:POSTANSCHRIFT|HAUSANSCHRIFT|TEL|FAX|E-?MAIL|INTERNET|DATUM|BETREFF|BEZUG|ANLAGEN?|GZ|DOK|AZ|REF|BEARBEITET VON|Betreff|Bezug|Anlagen?|Datum|Aktenzeichen|Az\.|Geschäftszeichen):?$/u;

/** Cuts the lines into rows of cells. A line of Markdown that holds several lines (`<br>`) gives several rows. */
export function rowsOfCells(text: SourceText, from: number, to: number): Cell[][] {
  const cuts: Cut[] = [];
  for (let index = from; index < to; index++) cuts.push(cutLine(text, text.lines[index]!));
  const rows: Cell[][] = [];
  for (let index = from; index < to; index++) {
    const line = text.lines[index]!;
    if (!line.text.trim()) rows.push([]);
    else if (line.text.includes('<br') && line.text.length <= longestLine && !/^\s*\|/.test(line.text))
      for (const [start, end] of brokenAt(line.text)) rows.push(cellsOf(text, line, index, [start, end]));
    else rows.push(cellsOf(text, line, index, widened(cuts, index - from)));
  }
  return rows;
}

/** The parts between the `<br>` of a line. */
function brokenAt(line: string): [number, number][] {
  const out: [number, number][] = [];
  let start = 0;
  for (const mark of line.matchAll(/<br ?\/?>/g)) {
    out.push([start, mark.index]);
    start = mark.index + mark[0].length;
  }
  out.push([start, line.length]);
  return out.filter(([a, b]) => line.slice(a, b).trim());
}

function cellsOf(text: SourceText, line: Line, index: number, borders: readonly number[]): Cell[] {
  const found: { flow: MappedText; start: number; end: number }[] = [];
  for (let i = 0; i + 1 < borders.length; i += 2) {
    const start = line.start + borders[i]!;
    const end = line.start + borders[i + 1]!;
    const raw = text.clean.slice(start, end);
    if (raw.text.length > longestLine) found.push({ flow: raw, start, end });
    else split(heal(raw), start, end, found);
  }
  return found.map(({ flow: printed, start, end }, column) => {
    const flow = correct(printed);
    return {
      flow,
      printed,
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
    };
  });
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

/** Cells are parted by tabs or by three spaces and more. */
function cutLine(text: SourceText, line: Line): Cut {
  const { text: printed } = line;
  const narrow: [number, number][] = [];
  if (printed.length > longestLine) return { borders: [0, printed.length], narrow };
  const gaps: [number, number][] = [];
  let i = 0;
  while (i < printed.length && printed[i] === ' ') i++;
  const first = i;
  const last = printed.trimEnd().length;
  for (i = printed.indexOf('  ', i); i >= 0 && i < last; i = printed.indexOf('  ', i)) {
    let j = i;
    while (printed[j] === ' ') j++;
    const tab = text.source[text.clean.toSource(line.start + i)] === '\t';
    if (isValueBehind(printed, i, j)) {
      i = j;
      continue;
    }
    if (j - i >= 3 || tab) gaps.push([i, j]);
    else narrow.push([i, j]);
    i = j;
  }
  // A label and its value on one line are one statement, not two columns.
  if (gaps.length === 1 && valueLabel.test(printed.slice(first, gaps[0]![0])))
    return { borders: [first, last], narrow };
  // Letter-spaced words have many gaps: they are one cell.
  if (gaps.length > 3 && (gaps.length > 6 || last - first < gaps.length * 9)) return { borders: [first, last], narrow };
  return { borders: [first, ...gaps.flat(), last], narrow };
}

/** Whether a gap parts a short label with a colon from its value; behind a label in a row of labels stands the next one. */
function isValueBehind(line: string, from: number, to: number): boolean {
  // A bullet and its item, a number and its question are one.
  if (
    to - from < 12 &&
    /(?:^|\s)(?:[•–▪*-]|\d{1,2}[.)]|[a-z]\)|Frage \d{1,2}[.:]?)$/u.test(line.slice(Math.max(0, from - 10), from))
  )
    return true;
  // A value far away is a second column's.
  if (line[from - 1] !== ':' || to - from > 20) return false;
  const left = line.slice(Math.max(0, from - 30), from);
  const label = left.slice(left.lastIndexOf('  ') + 1).trim();
  if (label.length > 25 || !/^\p{L}/u.test(label)) return false;
  const next = line.indexOf('  ', to);
  const right = line.slice(to, next < 0 ? line.length : next).trim();
  return !/^[\p{L}./ -]{2,25}:/u.test(right);
}

/** How far lines that show a column may stand from one where the gap is narrow. */
const near = 4;

/** The borders of a line, with those narrow gaps behind which lines nearby have a column too. */
function widened(cuts: readonly Cut[], at: number): readonly number[] {
  const { borders, narrow } = cuts[at]!;
  if (narrow.length === 0) return borders;
  const extra: number[] = [];
  for (const [start, end] of narrow) {
    if (end < 20) continue;
    let seen = 0;
    for (let i = Math.max(0, at - near); i <= at + near && i < cuts.length; i++) {
      const other = cuts[i]!.borders;
      for (let k = 0; i !== at && k < other.length; k += 2) if (Math.abs(other[k]! - end) <= 1) seen++;
    }
    if (seen >= 2) extra.push(start, end);
  }
  return extra.length === 0 ? borders : [...borders, ...extra].sort((a, b) => a - b);
}
