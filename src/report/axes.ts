import type { Row } from './rows.js';

/** How many marks an axis has at least. */
const FEWEST = 4;

/** The rows without the axes of charts: bare numbers one below the other, in equal steps down to zero or up from it. */
export function withoutAxes(rows: readonly Row[]): readonly Row[] {
  const marks = rows.map(({ text }) => markOf(text));
  const found = new Set<number>();
  let next = 0;
  for (let from = 0; from < marks.length; from = next) {
    next = endOfLadder(marks, from);
    if (next - from >= FEWEST && (marks[from] === 0 || marks[next - 1] === 0))
      for (let i = from; i < next; i++) found.add(i);
    // The last mark of one ladder may be the first of another.
    else if (next - from > 1) next--;
  }
  return found.size > 0 ? rows.filter((_, i) => !found.has(i)) : rows;
}

/** The index behind the marks that go on from one in the same steps. */
function endOfLadder(marks: readonly number[], from: number): number {
  const step = marks[from + 1]! - marks[from]!;
  let next = from + 1;
  while (step !== 0 && marks[next]! - marks[next - 1]! === step) next++;
  return next;
}

/** "1.500", "20 %" */
function markOf(text: string): number {
  const digits = text.length < 12 ? /^(\d{1,3}(?:\.?\d{3}){0,2})(?: ?%)?$/.exec(text)?.[1] : undefined;
  return digits === undefined ? Number.NaN : Number(digits.replaceAll('.', ''));
}
