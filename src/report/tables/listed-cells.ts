import type { MappedText } from '../../text/mapped-text.js';
import type { SourceText } from '../../text/source-text.js';
import { atomsOf } from './atoms.js';
import { cellOf, type FoundTable, sliceOf } from './found.js';
import type { Stretch } from './header.js';
import { letsGoOn } from './prose.js';
import type { ValueKind } from './values.js';

/** A line that is one cell: words, or a value alone. */
export interface Cell {
  line: number;
  kind: ValueKind | 'text';
}

/** Cells of one kind behind each other. */
export interface Run {
  values: boolean;
  cells: Cell[];
}

const MAX_CELL = 60;
/** The most lines of words above the first value that are read as a header. */
const MAX_HEADER_LINES = 30;
/** The most lines of one label. */
export const MAX_LABEL_LINES = 3;

/** The cells above and below the first value, in runs of words and of values; ends where running text begins. */
export function runsOf(text: SourceText, at: number, to: number, floor: number): { runs: Run[]; last: number } {
  const cells: Cell[] = [];
  let blanks = 0;
  for (let line = at - 1; line >= floor && cells.length < MAX_HEADER_LINES; line--) {
    if (text.lines[line]!.text.trim() === '') {
      if (++blanks > 1) break;
      continue;
    }
    const cell = cellAt(text, line);
    if (cell?.kind !== 'text') break;
    cells.unshift(cell);
    blanks = 0;
  }
  blanks = 0;
  let line = at;
  for (; line < to; line++) {
    if (text.lines[line]!.furniture) continue;
    if (text.lines[line]!.text.trim() === '') {
      if (++blanks > 1) break;
      continue;
    }
    const cell = cellAt(text, line);
    if (!cell) break;
    cells.push(cell);
    blanks = 0;
  }
  return { runs: gathered(loneYears(cells)), last: line };
}

/** A line as a cell; null where it is running text, a lead-in or a row of several values. */
function cellAt(text: SourceText, line: number): Cell | null {
  const printed = text.lines[line]!.text.trim();
  if (printed.length > MAX_CELL) return null;
  // "- 11,25": nothing but a sign and its number.
  const atoms = atomsOf(/^[-–−] \d/.test(printed) ? printed.slice(2) : printed);
  const [first] = atoms;
  if (atoms.length === 1 && first!.kind !== 'word' && first!.kind !== 'note') return { line, kind: first!.kind };
  if (!/\p{L}|%/u.test(printed) || printed.endsWith(':') || !letsGoOn(printed)) return null;
  const values = atoms.filter((atom) => atom.kind !== 'word' && atom.kind !== 'note' && atom.kind !== 'empty');
  return values.some((atom) => atom.kind !== 'year' && atom.kind !== 'years') && values.length > 1
    ? null
    : { line, kind: 'text' };
}

/** A year between words is a word of the header. */
function loneYears(cells: readonly Cell[]): Cell[] {
  const value = (cell: Cell | undefined) => cell !== undefined && cell.kind !== 'text';
  return cells.map((cell, i) =>
    (cell.kind === 'year' || cell.kind === 'years') && !value(cells[i - 1]) && !value(cells[i + 1])
      ? { ...cell, kind: 'text' }
      : cell,
  );
}

function gathered(cells: readonly Cell[]): Run[] {
  const runs: Run[] = [];
  for (const cell of cells) {
    const values = cell.kind !== 'text';
    const last = runs.at(-1);
    if (last?.values === values) last.cells.push(cell);
    else runs.push({ values, cells: [cell] });
  }
  if (runs.at(-1)?.values === false) runs.pop();
  return runs;
}

/** A cell as a stretch of its line. */
export const whole = (text: SourceText, { line }: Cell): Stretch => {
  const printed = text.lines[line]!.text;
  return { line, start: printed.length - printed.trimStart().length, end: printed.trimEnd().length };
};

/** What a cell of a value prints; null where it stands for an empty one. */
export const valueIn = (text: SourceText, cell: Cell): MappedText | null =>
  cell.kind === 'empty' ? null : sliceOf(text, whole(text, cell));

/** Several lines as one cell. */
export const joined = (text: SourceText, cells: readonly Cell[]): MappedText | null =>
  cellOf(
    text,
    cells.map((cell) => whole(text, cell)),
  );

/** A table with one row of header and one column of labels. */
export const made = (firstLine: number, rows: FoundTable['rows'], lastLine: number): FoundTable => ({
  firstLine,
  lastLine,
  rows,
  headerRows: 1,
  rowHeads: true,
  caption: null,
  certain: true,
  loose: [],
});
