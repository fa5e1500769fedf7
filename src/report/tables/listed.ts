import type { SourceText } from '../../text/source-text.js';
import { cellOf, type FoundTable } from './found.js';
import { type ColumnKind, type Stretch, splitHeader } from './header.js';
import { type Cell, joined, MAX_LABEL_LINES, made, type Run, runsOf, valueIn } from './listed-cells.js';
import { headingTimes, underTimes } from './listed-times.js';

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
  const times = headingTimes(runs);
  if (times) return runs.length > 4 ? underTimes(text, runs, times) : null;
  const head = runs[0];
  const body = runs.filter((run) => run.values);
  const length = body[0]?.cells.length ?? 0;
  if (!head || head.values || body.length < 2 || length < 2) return null;
  if (body.some((run) => run.cells.length !== length || isLadder(run))) return null;
  if (runs.some((run, i) => i > 0 && !run.values && run.cells.length > MAX_LABEL_LINES)) return null;
  const across = uniform(length, (i, j) => formOf(text, body[j]?.cells[i]), body.length);
  const along = uniform(body.length, (i, j) => formOf(text, body[i]?.cells[j]), length);
  const columns = head.cells.length > length && along >= across ? columnByColumn(text, runs, length) : null;
  const total = columns?.rows.at(-1)?.[0]?.text ?? '';
  if (columns && (along > across || TOTAL.test(total))) return columns;
  return rowByRow(text, runs) ?? columns;
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

/** Labels with their values; the words before the first label head the columns. */
function rowByRow(text: SourceText, runs: readonly Run[]): FoundTable | null {
  const [head, ...rest] = runs;
  const bodies = rest.filter((run) => run.values);
  const labels: Cell[][] = [head!.cells.slice(-1), ...rest.filter((run) => !run.values).map((run) => run.cells)];
  const kinds = bodies[0]!.cells.map(
    (_, i): ColumnKind => bodies.map((run) => run.cells[i]!.kind).find((kind) => kind !== 'empty') ?? 'number',
  );
  const headCells = head!.cells.slice(0, -1);
  const split = splitHeader(headLines(text, headCells), 0, headCells.length, ['text', ...kinds]);
  if (!split) return null;
  const place = (stretch: Stretch): Stretch => ({ ...stretch, line: headCells[stretch.line]!.line });
  return made(
    split.title.length ? place(split.title[0]!).line : (headCells[0] ?? runs[1]!.cells[0]!).line,
    [
      split.columns.map((stretches) => cellOf(text, stretches.map(place))),
      ...bodies.map((run, i) => [joined(text, labels[i] ?? []), ...run.cells.map((cell) => valueIn(text, cell))]),
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
  return made(
    (corner[0] ?? labels[0]!).line,
    [
      [joined(text, corner), ...titles.map((cells) => joined(text, cells))],
      ...labels.map((label, i) => [joined(text, [label]), ...bodies.map((run) => valueIn(text, run.cells[i]!))]),
    ],
    bodies.at(-1)!.cells.at(-1)!.line + 1,
  );
}
