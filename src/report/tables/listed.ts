import type { SourceText } from '../../text/source-text.js';
import { atomsOf } from './atoms.js';
import { cellOf, type FoundTable, sliceOf } from './found.js';
import { type ColumnKind, type Stretch, splitHeader } from './header.js';
import { letsGoOn } from './prose.js';
import type { ValueKind } from './values.js';

/** A line that is one cell: words, or a value alone. */
interface Cell {
  line: number;
  kind: ValueKind | 'text';
}

/** Cells of one kind behind each other. */
interface Run {
  values: boolean;
  cells: Cell[];
}

const MAX_CELL = 60;
const MAX_HEADER_LINES = 30;
const MAX_LABEL_LINES = 3;
const TOTAL = /^(?:Summe|Insgesamt|Gesamt|Zusammen|insgesamt|gesamt|zusammen|Total|Land|Alle)(?!\p{Ll})/u;

/**
 * Reads a table that a text layer printed one cell a line, row by row (label, values, label, values …) or column by column (all labels, header,
 * values, header, values …). The first value stands on line `at`. Null where the runs of values are not all of one length: nothing tells the cells then.
 */
export function listedTable(
  text: SourceText,
  at: number,
  to: number,
  floor: number,
): { table: FoundTable | null; last: number } {
  const { runs, last } = runsOf(text, at, to, floor);
  return { table: tableOf(text, runs), last };
}

function tableOf(text: SourceText, runs: readonly Run[]): FoundTable | null {
  const years = headingYears(runs);
  const head = runs[0];
  const values = runs.filter((run) => run.values);
  const body = years ? values.slice(1) : values;
  const length = body[0]?.cells.length ?? 0;
  if (!head || head.values || body.length < 2 || length < 2) return null;
  if (values.some((run) => run.cells.length !== length) || body.some(isLadder)) return null;
  if (runs.some((run, i) => i > 0 && !run.values && run.cells.length > MAX_LABEL_LINES)) return null;
  if (years) return rowByRow(text, runs, years);
  const across = uniform(length, (i, j) => formOf(text, body[j]?.cells[i]), body.length);
  const along = uniform(body.length, (i, j) => formOf(text, body[i]?.cells[j]), length);
  const columns = head.cells.length > length && along >= across ? columnByColumn(text, runs, length) : null;
  const total = columns?.rows.at(-1)?.[0]?.text ?? '';
  if (columns && (along > across || TOTAL.test(total))) return columns;
  return rowByRow(text, runs, null) ?? columns;
}

/** The cells above and below the first value, in runs of words and of values; ends where running text begins. */
function runsOf(text: SourceText, at: number, to: number, floor: number): { runs: Run[]; last: number } {
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
  const atoms = atomsOf(printed);
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

/** A first run of years over runs of other values heads the columns. */
function headingYears(runs: readonly Run[]): Run | null {
  const [, first, , second] = runs;
  const years = (run: Run | undefined) =>
    run?.cells.every((cell) => cell.kind === 'year' || cell.kind === 'years') === true;
  return first?.values && years(first) && second && !years(second) ? first : null;
}

/** The marks of a chart's axis: steps that are all alike. */
function isLadder(run: Run): boolean {
  return run.cells.every((cell) => cell.kind === 'year');
}

/** The kind of a value, and whether it has decimals: a column prints them in all its cells. */
function formOf(text: SourceText, cell: Cell | undefined): string | undefined {
  if (cell?.kind !== 'number') return cell?.kind;
  return /\d,\d/.test(text.lines[cell.line]!.text) ? 'decimal' : 'number';
}

/** In how many of `n` groups all cells that are not empty have one kind. */
function uniform(n: number, kindAt: (group: number, i: number) => string | undefined, size: number): number {
  let groups = 0;
  for (let group = 0; group < n; group++) {
    const kinds = new Set<string>();
    for (let i = 0; i < size; i++) {
      const kind = kindAt(group, i);
      if (kind && kind !== 'empty') kinds.add(kind);
    }
    if (kinds.size <= 1) groups++;
  }
  return groups / n;
}

const whole = (text: SourceText, { line }: Cell): Stretch => {
  const printed = text.lines[line]!.text;
  return { line, start: printed.length - printed.trimStart().length, end: printed.trimEnd().length };
};
const valueIn = (text: SourceText, cell: Cell) => (cell.kind === 'empty' ? null : sliceOf(text, whole(text, cell)));

/** Labels with their values; the words before the first label head the columns. */
function rowByRow(text: SourceText, runs: readonly Run[], years: Run | null): FoundTable | null {
  const head = runs[0]!.cells;
  const rest = years ? runs.slice(2) : runs.slice(1);
  const length = (rest.find((run) => run.values) ?? runs[1]!).cells.length;
  const labels: Cell[][] = years ? [] : [head.slice(-1)];
  for (const run of rest) if (!run.values) labels.push(run.cells);
  const bodies = rest.filter((run) => run.values);
  const kinds = bodies[0]!.cells.map(
    (_, i): ColumnKind => bodies.map((run) => run.cells[i]!.kind).find((kind) => kind !== 'empty') ?? 'number',
  );
  const headCells = years ? head.slice(-1) : head.slice(0, -1);
  const split = years ? null : splitHeader(headLines(text, headCells), 0, headCells.length, ['text', ...kinds]);
  if (!years && !split) return null;
  const place = (stretch: Stretch): Stretch => ({ ...stretch, line: headCells[stretch.line]!.line });
  const header = years
    ? [
        cellOf(
          text,
          headCells.map((cell) => whole(text, cell)),
        ),
        ...years.cells.map((cell) => valueIn(text, cell)),
      ]
    : split!.columns.map((stretches) => cellOf(text, stretches.map(place)));
  if (header.length !== length + 1) return null;
  return made(
    split?.title.length ? place(split.title[0]!).line : (headCells[0] ?? runs[1]!.cells[0]!).line,
    [
      header,
      ...bodies.map((run, i) => [
        cellOf(
          text,
          (labels[i] ?? []).map((cell) => whole(text, cell)),
        ),
        ...run.cells.map((cell) => valueIn(text, cell)),
      ]),
    ],
    bodies.at(-1)!.cells.at(-1)!.line + 1,
  );
}

/** The header's cells as lines of their own. */
const headLines = (text: SourceText, cells: readonly Cell[]) =>
  cells.map(({ line }) => ({ ...text.lines[line]!, furniture: false }));

/** All labels, then one column behind the other, each under its header. */
function columnByColumn(text: SourceText, runs: readonly Run[], length: number): FoundTable | null {
  const head = runs[0]!.cells;
  const total = head.findLastIndex((cell) => TOTAL.test(text.lines[cell.line]!.text.trim()));
  const end = total >= length - 1 && total < head.length - 1 ? total + 1 : head.length - 1;
  if (end < length) return null;
  const labels = head.slice(end - length, end);
  const corner = head.slice(Math.max(0, end - length - 2), end - length);
  const titles = [
    head.slice(end),
    ...runs
      .slice(1)
      .filter((run) => !run.values)
      .map((run) => run.cells),
  ];
  const bodies = runs.filter((run) => run.values);
  const joined = (cells: readonly Cell[]) =>
    cellOf(
      text,
      cells.map((cell) => whole(text, cell)),
    );
  return made(
    (corner[0] ?? labels[0]!).line,
    [
      [joined(corner), ...titles.map(joined)],
      ...labels.map((label, i) => [joined([label]), ...bodies.map((run) => valueIn(text, run.cells[i]!))]),
    ],
    bodies.at(-1)!.cells.at(-1)!.line + 1,
  );
}

const made = (firstLine: number, rows: FoundTable['rows'], lastLine: number): FoundTable => ({
  firstLine,
  lastLine,
  rows,
  headerRows: 1,
  rowHeads: true,
  caption: null,
  certain: true,
  loose: [],
});
