import { auxiliaries } from '../language/german/function-words.js';
import type { Clause } from '../language/phrases/index.js';
import { keptForOne } from '../text/lazily.js';

const planned =
  /^(?:soll|sollen|sollte|sollten|geplant(?:e|en|er|es)?|plant|planen|vorgesehen(?:e|en|er|es)?|veranschlagt(?:e|en|er|es)?|beabsichtigt|beabsichtigen|angestrebt|künftig|zukünftig|eingeplant|etatisiert(?:e|en)?)$/;
const estimated =
  /^(?:voraussichtlich(?:e|en|er|es)?|vermutlich|schätzungsweise|geschätzt(?:e|en|er|es)?|schätzt|schätzen|prognostiziert(?:e|en|er|es)?|dürfte|dürften|erwartet(?:e|en)?|erwarten|rechnet|gerechnet|könnte|könnten)$/;

/** Whether a clause states what is, what is planned, or what somebody expects. */
export function modalityOf(clause: Clause): 'actual' | 'planned' | 'estimated' {
  const own = ownModality(clause);
  if (own !== 'actual' || clause.kind !== 'coordinate' || !clause.parent || clause.chunks.some(holdsFinite)) return own;
  return ownModality(clause.parent);
}

/** Auxiliaries and other verbs that are no infinitive: the rest of a clause without one hangs on the verb before it, "soll … und 9 Mio. kosten". */
function holdsFinite({ kind, normal }: Clause['chunks'][number]): boolean {
  return kind === 'Verb' && (auxiliaries.has(normal) || !normal.endsWith('en'));
}

/** What a clause says itself; all numbers of a clause ask the same. */
const ownModality = keptForOne((clause: Clause): 'actual' | 'planned' | 'estimated' => {
  let future = false;
  for (const chunk of clause.chunks) {
    for (const { normal } of chunk.terms) {
      if (estimated.test(normal)) return 'estimated';
      if (planned.test(normal)) future = true;
    }
  }
  return future ? 'planned' : 'actual';
});
