import type { SourceText } from '../text/source-text.js';
import { type Cell, rowsOfCells } from './cells.js';
import type { Fragment } from './fragment.js';

/** Cuts lines into fragments, and puts the fragments of neighbouring lines with two columns into column order. */
export function fragments(text: SourceText, from: number, to: number): Fragment[] {
  return withGaps(inColumnOrder(rowsOfCells(text, from, to)));
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
  for (const [index, cell] of cellsInOrder.entries()) {
    const before = cellsInOrder[index - 1];
    if (!before || before.line === cell.line) continue;
    cell.gap = before.line < cell.line ? cell.line - before.line - 1 : 2;
  }
  return cellsInOrder;
}
