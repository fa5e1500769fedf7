import { median } from './measure.js';
import type { Row } from './row.js';

/** A cell of a row: pieces with no border between them. */
export interface Cell {
  text: string;
  x: number;
  right: number;
}

interface Column {
  x: number;
  right: number;
  cells: Cell[];
}

/** Blanks between two columns in print. */
const between = 3;

/** Joins the pieces of a row to cells. */
export function toCells(row: Row, starts: ReadonlySet<number>): Cell[] {
  const cells: Cell[] = [];
  for (const [place, piece] of row.pieces.entries()) {
    const cell = cells.at(-1);
    if (!cell || starts.has(place)) cells.push({ text: piece.text, x: piece.x, right: piece.right });
    else {
      cell.text += ` ${piece.text}`;
      cell.right = piece.right;
    }
  }
  return cells;
}

/**
 * Prints rows of cells so that columns stand under each other, at least three blanks apart: text at its left edge, figures at
 * their right edge. A cell across several columns begins where the first of them begins.
 */
export function printTable(rows: readonly Cell[][]): string[] {
  const columns = columnsOf(rows);
  const widths = columns.map((column) => Math.max(1, ...column.cells.map((cell) => cell.text.length)));
  const places: number[] = [];
  let place = 0;
  for (const width of widths) {
    places.push(place);
    place += width + between;
  }
  const flushRight = columns.map(isFlushRight);
  return rows.map((cells) => {
    let line = '';
    for (const cell of cells) {
      const index = columns.findIndex((column) => cell.x < column.right && cell.right > column.x);
      const alone = columns[index]?.cells.includes(cell);
      const shift = alone && flushRight[index] ? widths[index]! - cell.text.length : 0;
      const gap = Math.max((places[index] ?? 0) + shift - line.length, line === '' ? 0 : between);
      line += ' '.repeat(gap) + cell.text;
    }
    return line;
  });
}

/** Columns by what overlaps from above; the rows with most cells come first, cells across several columns make none. */
function columnsOf(rows: readonly Cell[][]): Column[] {
  const columns: Column[] = [];
  const byCount = [...rows].sort((one, other) => other.length - one.length);
  for (const cell of byCount.flat()) {
    const hit = columns.filter((column) => cell.x < column.right && cell.right > column.x);
    if (hit.length === 0) columns.push({ x: cell.x, right: cell.right, cells: [cell] });
    else if (hit.length === 1) {
      hit[0]!.cells.push(cell);
      hit[0]!.x = Math.min(hit[0]!.x, cell.x);
      hit[0]!.right = Math.max(hit[0]!.right, cell.right);
    }
  }
  return columns.sort((one, other) => one.x - other.x);
}

/** Whether the right edges of a column are in line and the left ones are not. */
function isFlushRight(column: Column): boolean {
  const spread = (edges: readonly number[]): number => {
    const middle = median(edges);
    return edges.reduce((sum, edge) => sum + Math.min(Math.abs(edge - middle), 20), 0);
  };
  return spread(column.cells.map((cell) => cell.right)) < spread(column.cells.map((cell) => cell.x));
}
