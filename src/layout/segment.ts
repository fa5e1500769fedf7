import { isProse } from '../text/prose.js';
import type { SourceText } from '../text/source-text.js';
import { assign } from './assign.js';
import { fragments } from './columns.js';
import { addContext } from './context.js';
import type { Fragment, Kind, Segment } from './fragment.js';
import { houseLines } from './house-lines.js';
import { type HouseLines, score } from './score.js';
import { type Frame, frames, zones } from './zones.js';

/** The front of a document is read line by line, its report is not: letters end long before these borders. */
const frontLines = 420;
const frontLength = 30_000;
/** At the end of a document may stand a stamp or the note when it was given out. */
const backLines = 25;

/** A document cut into segments. */
export interface Layout {
  /** In the order of the page; fragments of neighbouring columns are read one column after the other. */
  readonly segments: readonly Segment[];
  readonly fragments: readonly Fragment[];
  /** The kind of each fragment. */
  readonly kinds: readonly Kind[];
  /** The letters, as indexes of fragments. */
  readonly letters: readonly Frame[];
  /** Where the part that was read line by line ends, as an offset in the clean text. */
  readonly frontEnd: number;
  /** The last lines of a longer document, not classified. */
  readonly back: readonly Fragment[];
  /** All fragments of a kind. */
  of(...wanted: readonly Kind[]): Fragment[];
}

/** Cuts a document into letterhead, stamp, addressee, body, report and so on, by evidence over the whole page. */
export function segment(text: SourceText, houses: HouseLines = houseLines()): Layout {
  const end = frontBorder(text);
  const front = fragments(text, 0, end);
  const prose = front.map(proseIn);
  const letters = frames(front, prose);
  const zone = zones(front, prose, letters);
  const closings = letters.map((letter) => letter.closing);
  const scores: number[][] = [];
  for (const [i, fragment] of front.entries())
    scores.push(score(fragment, zone[i]!, prose[i]!, behind(closings, i), houses));
  addContext(front, zone, scores, houses, text.lines);
  const assigned = assign(front, scores);
  const lines = text.lines;
  return {
    segments: grouped(front, assigned),
    fragments: front,
    kinds: assigned,
    letters,
    frontEnd: end < lines.length ? lines[end]!.start : text.clean.text.length,
    back: end < lines.length ? fragments(text, Math.max(end, lines.length - backLines), lines.length) : [],
    of: picked(front, assigned),
  };
}

/** Looks up fragments by kind. */
export function picked(fragments: readonly Fragment[], assigned: readonly Kind[]): Layout['of'] {
  const places = new Map<Kind, number[]>();
  assigned.forEach((kind, i) => {
    const known = places.get(kind);
    if (known) known.push(i);
    else places.set(kind, [i]);
  });
  return (...wanted) => {
    const found = wanted.flatMap((kind) => places.get(kind) ?? []);
    if (wanted.length > 1) found.sort((a, b) => a - b);
    return found.map((i) => fragments[i]!);
  };
}

const proseIn = (fragment: Fragment): boolean => isProse(fragment.text);

function frontBorder(text: SourceText): number {
  const count = Math.min(text.lines.length, frontLines);
  let end = 0;
  while (end < count && (end === 0 || text.lines[end]!.end <= frontLength)) end++;
  return end;
}

/** How many fragments behind the nearest closing; 0 where none stands before. */
function behind(closings: readonly number[], index: number): number {
  let distance = 0;
  for (const closing of closings) if (closing < index) distance = index - closing;
  return distance;
}

function grouped(front: readonly Fragment[], assigned: readonly Kind[]): Segment[] {
  const out: { kind: Kind; fragments: Fragment[] }[] = [];
  front.forEach((fragment, i) => {
    const last = out[out.length - 1];
    if (last && last.kind === assigned[i]) last.fragments.push(fragment);
    else out.push({ kind: assigned[i]!, fragments: [fragment] });
  });
  return out;
}
