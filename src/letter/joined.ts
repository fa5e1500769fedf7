import type { Fragment } from '../layout/index.js';
import { MappedText } from '../text/mapped-text.js';

/** Conjunctions that a hyphen at a line end must be kept before: `Haushalts-⏎und Finanzausschuss`. */
const conjunction = /^(?:und|oder|bzw\.|sowie|u\.|beziehungsweise)(?: |$)/;

/** Puts lines behind each other as one line, with hyphenation at their ends healed; free text is taken as printed. */
export function joinLines(fragments: readonly Fragment[], as: 'flow' | 'printed' = 'flow'): MappedText {
  const parts: MappedText[] = [];
  const glue: string[] = [];
  for (const fragment of fragments) {
    const flow = fragment[as];
    if (!flow.text) continue;
    const last = parts.length - 1;
    if (last < 0) {
      parts.push(flow);
      glue.push('');
      continue;
    }
    const end = parts[last]!.text.slice(-2);
    if (!end.endsWith('-') || !/[\p{L}\d]-$/u.test(end))
      glue.push(end.endsWith('/') && /[\p{L}]\/$/u.test(end) ? '' : ' ');
    else if (conjunction.test(flow.text)) glue.push(' ');
    else {
      if (/^\p{Ll}/u.test(flow.text)) parts[last] = parts[last]!.slice(0, parts[last]!.text.length - 1);
      glue.push('');
    }
    parts.push(flow);
  }
  return parts.length === 1 ? parts[0]! : MappedText.join(parts, glue);
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
