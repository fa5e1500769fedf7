import type { Fragment, Kind } from './fragment.js';
import { kinds } from './fragment.js';

/** What it costs or gains to go from a kind to another on the next fragment. */
function transition(from: Kind, to: Kind, gap: number): number {
  if (from === to) {
    if (gap === 0) return tight.has(from) ? 2 : 1.2;
    return from === 'report' || from === 'body' ? 1 : gap === 1 ? 0.3 : 0;
  }
  if (to === 'furniture' || from === 'furniture') return -0.2;
  // What once is the report stays the report, unless the evidence is strong.
  if (from === 'report') return to === 'annex' ? -1 : -4;
  if (from === 'annex') return -5;
  return followers[from]?.[to] ?? (gap === 0 ? -0.9 : -0.3);
}

/** Blocks whose lines stand close together. */
const tight: ReadonlySet<Kind> = new Set([
  'addressee',
  'subject',
  'letterhead',
  'body',
  'office',
  'signature',
  'reportTitle',
  'enclosure',
  'stamp',
]);

/** Pairs that often follow each other. */
const followers: Partial<Record<Kind, Partial<Record<Kind, number>>>> = {
  letterhead: { returnAddress: 0.6, date: 0, addressee: 0 },
  subject: { salutation: 1 },
  salutation: { body: 0.8 },
  body: { closing: 0.8 },
  closing: { signature: 1.2 },
  signature: { office: 0.3, enclosure: 0.3, reportTitle: 0.2 },
  stamp: { distribution: 1 },
  contact: { subject: 0, fileReference: 0 },
  fileReference: { contact: 0 },
  reportTitle: { report: 0.3 },
};

/** The transitions for no gap, a gap of one line and a wider one; by target, then by source. */
const transitions = [0, 1, 2].map((gap) => kinds.flatMap((to) => kinds.map((from) => transition(from, to, gap))));

/** Gives every fragment a kind, so that the sum of evidence and of transitions is greatest (Viterbi). */
export function assign(fragments: readonly Fragment[], scores: readonly (readonly number[])[]): Kind[] {
  const count = kinds.length;
  /** The kind before each kind on each fragment. */
  const back = new Int8Array(fragments.length * count);
  let best = [...(scores[0] ?? [])];
  let next = [...best];
  for (let i = 1; i < fragments.length; i++) {
    step(best, transitions[Math.min(fragments[i]!.gap, 2)]!, scores[i]!, next, back, i * count);
    [best, next] = [next, best];
  }
  const out: Kind[] = [];
  let at = best.indexOf(Math.max(...best));
  for (let i = fragments.length - 1; i >= 0; i--) {
    out[i] = kinds[at]!;
    at = back[i * count + at]!;
  }
  return out;
}

/** Writes the best sum that ends in each kind on the next fragment into `next`, and the kind before it into the row of `back`. */
function step(
  best: readonly number[],
  costs: readonly number[],
  scores: readonly number[],
  next: number[],
  back: Int8Array,
  row: number,
): void {
  for (let to = 0, at = 0; to < best.length; to++) {
    let top = Number.NEGATIVE_INFINITY;
    for (let before = 0; before < best.length; before++, at++) {
      const value = best[before]! + costs[at]!;
      if (value > top) {
        top = value;
        back[row + to] = before;
      }
    }
    next[to] = top + scores[to]!;
  }
}
