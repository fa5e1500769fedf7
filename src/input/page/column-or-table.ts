import { median, pitches } from './measure.js';
import type { Piece, Row } from './row.js';
import { sidesOf } from './sides.js';

/**
 * Whether the rows beside a strip are rows of a table, to be read across, rather than columns of text, to be read down.
 *
 * Columns of text have baselines or type sizes of their own, or are filled with running text, or are the short lines of a
 * letterhead. The cells of a table share their baselines, and one side holds figures or labels.
 */
export function looksLikeTable(rows: readonly Row[], x: number, firstPage: boolean): boolean {
  const [left, right] = sidesOf(rows, x);
  const shared = rows.filter((row) => row.pieces.some((piece) => piece.x < x - 0.1) && row.pieces.at(-1)!.x >= x - 0.1);
  const overlap = inside(left, right);
  if (numeric(right) || numeric(left)) return true;
  if (shared.length < 0.5 * Math.min(overlap, right.length)) return false;
  if (manyGaps(right) || manyGaps(left)) return true;
  const sizes = median(left.map((row) => row.size)) / median(right.map((row) => row.size));
  if (sizes < 0.92 || sizes > 1.08) return false;
  if (sharedBreaks(rows, x) >= 2) return true;
  if (isProse(left) && isProse(right)) return false;
  if ((isProse(left) && isSteady(right, left)) || (isProse(right) && isSteady(left, right))) return false;
  return !(firstPage && isLetterhead(left, right, x));
}

/** How many rows of `left` stand beside `right`. */
function inside(left: readonly Row[], right: readonly Row[]): number {
  const [top, bottom] = [right[0]!.y, right.at(-1)!.y];
  return left.filter((row) => row.y >= top - row.size && row.y <= bottom + row.size).length;
}

const textOf = (row: Row): string => row.pieces.map((piece) => piece.text).join(' ');

/** Digits with their signs and a short unit, a dash for nothing: `1.234,5`, `– 3 %`, `12 Mio. €`, `-`, `k. A.` */
const figure = /^(?:[\d.,%€±+()–\-\s'/*⁰¹²³⁴-⁹]+|k\. ?A\.)(?:\p{L}{1,4}\.?)?(?: ?€| ?Euro)?$/u;

function numeric(side: readonly Row[]): boolean {
  const pieces = side.flatMap((row) => row.pieces);
  const figures = pieces.filter((piece) => piece.text.length < 24 && figure.test(piece.text)).length;
  return figures > 0.4 * pieces.length;
}

/** Most rows of the side have gaps again: more than two columns of short cells. */
function manyGaps(side: readonly Row[]): boolean {
  return side.filter((row) => row.pieces.length > 1 && row.pieces.some(isShort)).length > 0.5 * side.length;
}

const isShort = (piece: Piece): boolean => piece.text.length < 25;

/** Running text: three lines or more that fill most of their column and have words in them. */
function isProse(side: readonly Row[]): boolean {
  const left = Math.min(...side.map((row) => row.pieces[0]!.x));
  const width = Math.max(...side.map((row) => row.pieces.at(-1)!.right)) - left;
  const full = side.filter(
    (row) => row.pieces.at(-1)!.right - left > 0.75 * width && textOf(row).split(' ').length > 2,
  );
  return side.length >= 3 && width > 10 * side[0]!.size && full.length > 0.55 * side.length;
}

/** The lines of a side follow each other as closely as running text does; cells of a table wait for the row to end. */
function isSteady(side: readonly Row[], prose: readonly Row[]): boolean {
  return side.length >= 3 && median(pitches(side)) <= 1.3 * median(pitches(prose));
}

/** Gaps between rows that both sides have at the same place: the rows of a table, not paragraphs. */
function sharedBreaks(rows: readonly Row[], x: number): number {
  const steps = pitches(rows);
  const usual = median(steps);
  return rows.filter((row, index) => {
    if (index === 0 || steps[index - 1]! < 1.3 * usual) return false;
    return row.pieces[0]!.x < x - 0.1 && row.pieces.at(-1)!.x >= x - 0.1;
  }).length;
}

/** The short lines of sender, addressee and contact on the first page, far apart, not labels with their values. */
function isLetterhead(left: readonly Row[], right: readonly Row[], x: number): boolean {
  const edge = Math.max(...left.map((row) => row.pieces.at(-1)!.right));
  const labels = left.filter((row) => /:$/.test(textOf(row))).length;
  return x - edge > 3 * left[0]!.size && labels < 0.3 * left.length && left.length >= 3 && right.length >= 2;
}
