import type { Piece, Row } from './row.js';

/** Gaps as wide as this part cells without any other row that agrees. */
const clearGap = 3;

/**
 * For each row the indices of the pieces that begin a new cell.
 *
 * A gap parts cells where rows above and below have one at the same place, with edges in line. A wide gap in one justified
 * line is only a wide blank.
 */
export function cellStarts(rows: readonly Row[]): Set<number>[] {
  const left = Math.min(...rows.map((row) => row.pieces[0]!.x));
  const right = Math.max(...rows.map((row) => row.pieces.at(-1)!.right));
  return rows.map((row, index) => {
    const starts = new Set<number>();
    for (let place = 1; place < row.pieces.length; place++) {
      const gap = (row.pieces[place]!.x - row.pieces[place - 1]!.right) / row.size;
      if (isLabel(row, place)) continue;
      const support = supporters(rows, index, place);
      const justified = isJustified(rows, index, left, right);
      if (support >= 2 || (support === 1 && gap > 1.5) || (gap > clearGap && !justified)) starts.add(place);
    }
    return starts;
  });
}

/** A bullet or number before the text of its item is no cell of its own. */
function isLabel(row: Row, place: number): boolean {
  return (
    place === 1 && row.pieces.length === 2 && itemMark.test(row.pieces[0]!.text) && /\p{L}/u.test(row.pieces[1]!.text)
  );
}

const itemMark =
  /^(?:[-–—•▪◦○●■□▶➢*o·\uE000-\uF8FF]|\(?\d{1,2}[.)]{1,2}|\(?[a-z][.)]{1,2}|[IVX]{1,5}\.|(?:\d{1,2}\.){1,4}\d{0,2})$/u;

/** Whether the line begins and ends where its neighbours do, as lines of a justified paragraph. */
function isJustified(rows: readonly Row[], index: number, left: number, right: number): boolean {
  const row = rows[index]!;
  const full = (other: Row | undefined): boolean =>
    other !== undefined && right - other.pieces.at(-1)!.right < 2 && other.pieces[0]!.x - left < 6 * other.size;
  if (!full(row)) return false;
  return [rows[index - 1], rows[index + 1]].some((other) => full(other) && Math.abs(other!.y - row.y) < 2 * row.size);
}

/** How many rows nearby have a gap at the same place whose cells are in line with this row's. */
function supporters(rows: readonly Row[], index: number, place: number): number {
  const count = (step: number): number => {
    let found = 0;
    let neutral = 0;
    for (let other = index + step; found < 3 && neutral < 4; other += step) {
      const verdict = agreement(rows[index]!, place, rows[other]);
      if (verdict === 'crosses') break;
      if (verdict === 'agrees') found++;
      else neutral++;
    }
    return found;
  };
  return count(-1) + count(1);
}

function agreement(row: Row, place: number, other: Row | undefined): 'agrees' | 'neutral' | 'crosses' {
  if (!other) return 'crosses';
  const before = row.pieces[place - 1]!;
  const after = row.pieces[place]!;
  for (let index = 0; index < other.pieces.length; index++) {
    const piece = other.pieces[index]!;
    if (piece.x < before.right + 0.5 && piece.right > after.x - 0.5) return 'crosses';
  }
  const next = other.pieces.findIndex((piece) => piece.right > after.x);
  if (next <= 0) return 'neutral';
  const free = Math.min(after.x, other.pieces[next]!.x) - Math.max(before.right, other.pieces[next - 1]!.right);
  if (free < 0.3 * row.size) return 'crosses';
  return inLine(after, other.pieces[next]!, place === row.pieces.length - 1) ? 'agrees' : 'neutral';
}

function inLine(one: Piece, other: Piece, last: boolean): boolean {
  const reach = 1.5;
  if (Math.abs(one.x - other.x) < reach) return true;
  if (Math.abs(one.x + one.right - other.x - other.right) < 2 * reach && !last) return true;
  return Math.abs(one.right - other.right) < reach && (!last || (/\d/.test(one.text) && /\d/.test(other.text)));
}
