import type { Row } from './row.js';

/** The rows left and right of a strip, each with its own baselines. */
export function sidesOf(rows: readonly Row[], x: number): [Row[], Row[]] {
  const side = (keep: (left: number) => boolean): Row[] =>
    rows.flatMap((row) => {
      const pieces = row.pieces.filter((piece) => keep(piece.x));
      return pieces.length > 0 ? [{ y: row.y, size: Math.max(...pieces.map((piece) => piece.size)), pieces }] : [];
    });
  return [side((left) => left < x - 0.1), side((left) => left >= x - 0.1)];
}
