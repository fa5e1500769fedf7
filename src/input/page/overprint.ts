import { type Run, rightOf } from './run.js';

/** How far (in font sizes) a second printing may lie beside the first. */
const near = 0.18;

/**
 * Takes out text that is drawn twice to look bold or to cast a shadow; the first drawing stays.
 *
 * `VORLAGE 18/1159` over itself stays one; so does a word whose letters are each drawn twice. `11` set as two glyphs is
 * no double: they stand a glyph apart.
 */
export function withoutOverprint(runs: readonly Run[]): Run[] {
  const kept: Run[] = [];
  const seen = new Map<string, Run[]>();
  for (const run of runs) {
    const twins = seen.get(run.text);
    if (twins?.some((twin) => covers(twin, run))) continue;
    if (twins) twins.push(run);
    else seen.set(run.text, [run]);
    kept.push(run);
  }
  return kept;
}

function covers(twin: Run, run: Run): boolean {
  const reach = near * run.size;
  return Math.abs(twin.y - run.y) < reach && Math.abs(twin.x - run.x) < reach && Math.abs(twin.size - run.size) < reach;
}

/**
 * Cuts from each run of a line (sorted by x) what the run before it has printed at the same place.
 *
 * Letters drawn twice one by one arrive as `V`, `VO`, `OR`, `RL` …, each starting where the last letter before it stands.
 */
export function withoutRepeatedEdges(line: readonly Run[]): Run[] {
  const kept: Run[] = [];
  for (const run of line) {
    const before = kept.at(-1);
    const cut = before ? withoutEdge(before, run) : run;
    if (cut) kept.push(cut);
  }
  return kept;
}

function withoutEdge(before: Run, run: Run): Run | null {
  const overlap = rightOf(before) - run.x;
  if (overlap < 0.15 * run.size || Math.abs(before.y - run.y) > near * run.size) return run;
  const length = repeated(before.text, run.text);
  if (length === 0) return run;
  const share = (length / run.text.length) * run.width;
  if (Math.abs(share - overlap) > 0.5 * run.size + 0.1 * overlap) return run;
  const rest = run.text.slice(length);
  const text = rest.trimStart();
  if (text === '') return null;
  // What follows a blank keeps its distance.
  const x = Math.min(rightOf(run), Math.max(rightOf(before), run.x) + (text === rest ? 0 : 0.25 * run.size));
  return { ...run, text, x, width: Math.max(rightOf(run) - x, 0) };
}

/** Length of the longest end of `before` that `text` starts with. */
function repeated(before: string, text: string): number {
  for (let length = Math.min(before.length, text.length, 200); length > 0; length--) {
    if (before.endsWith(text.slice(0, length))) return length;
  }
  return 0;
}
