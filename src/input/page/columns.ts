import { looksLikeTable } from './column-or-table.js';
import { median } from './measure.js';
import type { Row } from './row.js';
import { sidesOf } from './sides.js';

/** Free space between two columns of text, at least (in font sizes). */
const gutterWidth = 0.9;

/** A strip without text and the rows beside it. */
export interface Gutter {
  /** Left edge of the column on the right. */
  x: number;
  /** The rows that nothing printed in the strip interrupts: indices, end exclusive. */
  from: number;
  to: number;
}

/**
 * Parts the rows of a page into regions in reading order: what stands above two columns, the left one, the right one, what
 * stands below. A side column is read after the text that it stands beside. Tables stay whole.
 */
export function regionsOf(rows: readonly Row[], firstPage: boolean, depth = 0): Row[][] {
  const gutter = depth < 6 ? bestGutter(rows, firstPage) : null;
  if (!gutter) return rows.length > 0 ? [[...rows]] : [];
  const inside = rows.slice(gutter.from, gutter.to);
  return [rows.slice(0, gutter.from), ...sidesOf(inside, gutter.x), rows.slice(gutter.to)].flatMap((part) =>
    part.length === rows.length && part !== inside
      ? regionsOf(part, firstPage, 6)
      : regionsOf(part, firstPage, depth + 1),
  );
}

/** The strip that parts most lines, if any is a border between columns of text. */
function bestGutter(rows: readonly Row[], firstPage: boolean): Gutter | null {
  const candidates: (Gutter & { weight: number })[] = [];
  for (const x of leftEdges(rows)) {
    for (const gutter of openStretches(rows, x)) {
      const [left, right] = count(rows, gutter);
      if (left >= 2 && right >= 2) candidates.push({ ...gutter, weight: Math.min(left, right) * 1000 + left + right });
    }
  }
  candidates.sort((one, other) => other.weight - one.weight || one.x - other.x);
  const best = firstBorder(rows, candidates, firstPage);
  if (!best || best.from === 0) return best;
  // A strip that begins above and reaches into this one belongs to a letterhead, which must not be cut in two.
  const above = candidates.filter(({ x, from, to }) => x < best.x - 1 && from < best.from && to > best.from + 1);
  return firstBorder(rows, above, firstPage) ?? best;
}

function firstBorder(rows: readonly Row[], candidates: readonly Gutter[], firstPage: boolean): Gutter | null {
  for (const candidate of candidates.slice(0, 6)) {
    const gutter = trimmed(rows, candidate);
    if (gutter && !looksLikeTable(rows.slice(gutter.from, gutter.to), gutter.x, firstPage)) return gutter;
  }
  return null;
}

/** How many rows have text left and right of a strip. */
function count(rows: readonly Row[], { x, from, to }: Gutter): [left: number, right: number] {
  let [left, right] = [0, 0];
  for (let index = from; index < to; index++) {
    const { pieces } = rows[index]!;
    if (pieces[0]!.x < x - 0.1) left++;
    if (pieces.at(-1)!.x >= x - 0.1) right++;
  }
  return [left, right];
}

/** Left edges of pieces that have free space before them, each once, without the margin that most lines start at. */
function leftEdges(rows: readonly Row[]): number[] {
  const edges = new Map<number, number>();
  for (const row of rows) {
    for (const [index, piece] of row.pieces.entries()) {
      const before = row.pieces[index - 1];
      if (!before || piece.x - before.right > gutterWidth * row.size) edges.set(Math.round(piece.x), piece.x);
    }
  }
  const sorted = [...edges.values()].sort((one, other) => one - other);
  return sorted.filter((x, index) => index > 0 && x - sorted[0]! > 4).slice(0, 120);
}

/** The stretches of rows that leave the strip before x free. */
function openStretches(rows: readonly Row[], x: number): Gutter[] {
  const stretches: Gutter[] = [];
  let from = 0;
  for (let index = 0; index <= rows.length; index++) {
    const row = rows[index];
    if (row && isOpen(row, x)) continue;
    if (index - from >= 2) stretches.push({ x, from, to: index });
    from = index + 1;
  }
  return stretches;
}

function isOpen(row: Row, x: number): boolean {
  const width = gutterWidth * Math.min(row.size, 12);
  for (const piece of row.pieces) {
    if (piece.x >= x - 0.1) return true;
    if (piece.right > x - width) return false;
  }
  return true;
}

/**
 * Takes away rows that only look as if they belonged to the columns: lines above the right column's first one when text across
 * the page stands above them, and lines after a paragraph's gap below both columns when text across the page follows.
 */
function trimmed(rows: readonly Row[], { x, from, to }: Gutter): Gutter | null {
  const isRight = (row: Row): boolean => row.pieces.at(-1)!.x >= x - 0.1;
  const isLeft = (row: Row): boolean => row.pieces[0]!.x < x - 0.1;
  let first = from;
  let last = to - 1;
  while (first <= last && !isRight(rows[first]!)) first++;
  while (last >= first && !isRight(rows[last]!)) last--;
  const span = rows.slice(first, last + 1);
  if (span.filter(isLeft).length < 2 || span.filter(isRight).length < 2) return null;
  const pitch = median(span.slice(1).map((row, index) => row.y - span[index]!.y)) || span[0]!.size;
  let end = last + 1;
  while (end < to && (to === rows.length || rows[end]!.y - rows[end - 1]!.y < 1.35 * Math.max(pitch, rows[end]!.size)))
    end++;
  const begin = from === 0 ? from : first;
  return { x, from: begin, to: end };
}
