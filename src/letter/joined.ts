import type { Fragment } from '../layout/index.js';
import { MappedText } from '../text/mapped-text.js';

/** Conjunctions that a hyphen at a line end must be kept before: `Haushalts-⏎und Finanzausschuss`. */
const conjunction = /^(?:und|oder|bzw\.|sowie|u\.|beziehungsweise)(?: |$)/;

/** Puts lines behind each other as one line, with hyphenation at their ends healed. */
export function joinLines(fragments: readonly Fragment[]): MappedText {
  let out: MappedText | null = null;
  for (const { flow } of fragments) {
    if (!flow.text) continue;
    if (!out) {
      out = flow;
      continue;
    }
    if (!/[\p{L}\d]-$/u.test(out.text)) out = MappedText.join([out, flow], /[\p{L}]\/$/u.test(out.text) ? '' : ' ');
    else if (conjunction.test(flow.text)) out = MappedText.join([out, flow], ' ');
    else if (/^\p{Ll}/u.test(flow.text)) out = MappedText.join([out.slice(0, out.text.length - 1), flow]);
    else out = MappedText.join([out, flow]);
  }
  return out ?? MappedText.of('');
}

/** Runs of fragments that follow each other in the document; a hole in the indexes or a wide gap starts a new run. */
export function runs(fragments: readonly Fragment[], all: readonly Fragment[], widest = 1): Fragment[][] {
  const out: Fragment[][] = [];
  let last = -2;
  for (const fragment of fragments) {
    const index = all.indexOf(fragment, Math.max(0, last));
    const run = out[out.length - 1];
    if (run && index === last + 1 && fragment.gap <= widest) run.push(fragment);
    else out.push([fragment]);
    last = index;
  }
  return out;
}
