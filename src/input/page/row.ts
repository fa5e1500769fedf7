import { scriptOf } from './marks.js';
import { withoutRepeatedEdges } from './overprint.js';
import { type Run, rightOf } from './run.js';

/** A stretch of a row without a gap wider than a wide blank. */
export interface Piece {
  text: string;
  x: number;
  right: number;
  y: number;
  size: number;
}

/** What stands on one baseline, from left to right. */
export interface Row {
  y: number;
  size: number;
  pieces: Piece[];
}

/** Gaps wider than this (in font sizes) part a row into pieces; whether they are columns is decided later. */
const pieceGap = 0.7;
/** Gaps wider than this are a blank between words; narrower ones are kerning. */
const wordGap = 0.12;

/** Groups the runs of a page into rows by baseline, top to bottom; raised and lowered marks join the row they belong to. */
export function toRows(runs: readonly Run[]): Row[] {
  const sorted = [...runs].sort((one, other) => one.y - other.y || one.x - other.x);
  const lines: Run[][] = [];
  for (const run of sorted) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line && first && run.y - first.y < 0.25 * Math.min(first.size, run.size)) line.push(run);
    else lines.push([run]);
  }
  return joinScripts(lines).flatMap(toLayers).map(toRow);
}

/** Moves superscripts and subscripts from lines of their own into the line whose word they stand at. */
function joinScripts(lines: Run[][]): Run[][] {
  for (const [index, line] of lines.entries()) {
    for (const [place, run] of line.entries()) {
      if (run.text.length > 12) continue;
      const host = hostOf(lines, index, run);
      if (!host) continue;
      host.line.push({ ...run, text: host.text, y: host.base.y, x: touching(run, host.base) });
      line[place] = { ...run, text: '' };
    }
  }
  return lines.map((line) => line.filter((run) => run.text !== '')).filter((line) => line.length > 0);
}

function hostOf(lines: readonly Run[][], index: number, run: Run): { line: Run[]; text: string; base: Run } | null {
  for (const other of [index + 1, index - 1, index, index + 2, index - 2]) {
    const line = lines[other];
    if (!line || Math.abs(line[0]!.y - run.y) > run.size * 1.5) continue;
    for (const base of line) {
      if (base === run || base.text === '') continue;
      const text = scriptOf(run, base);
      if (text !== null) return { line, text, base };
    }
  }
  return null;
}

/** A mark follows its word without a blank. */
function touching(run: Run, base: Run): number {
  return run.x > base.x ? Math.min(run.x, rightOf(base)) : run.x;
}

/** Text drawn over other text (a stamp across a line) becomes a row of its own. */
function toLayers(line: Run[]): Run[][] {
  const layers: Run[][] = [];
  for (const run of withoutRepeatedEdges(line.sort((one, other) => one.x - other.x))) {
    const free = layers.find((layer) => rightOf(layer.at(-1)!) - run.x < 0.5 * run.size);
    if (free) free.push(run);
    else layers.push([run]);
  }
  return layers;
}

function toRow(line: Run[]): Row {
  const pieces: Piece[] = [];
  for (const run of line) {
    const piece = pieces.at(-1);
    const gap = piece ? run.x - piece.right : 0;
    const size = piece ? Math.max(piece.size, run.size) : run.size;
    if (!piece || gap > pieceGap * size) {
      pieces.push({ text: run.text, x: run.x, right: rightOf(run), y: run.y, size: run.size });
      continue;
    }
    piece.text += (gap > wordGap * size ? ' ' : '') + run.text;
    piece.right = Math.max(piece.right, rightOf(run));
    piece.size = size;
  }
  const size = Math.max(...pieces.map((piece) => piece.size));
  return { y: Math.min(...line.map((run) => run.y)), size, pieces };
}
