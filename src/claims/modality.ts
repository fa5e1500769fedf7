import { auxiliaries } from '../language/german/function-words.js';
import type { Clause } from '../language/phrases/index.js';
import { keptForOne } from '../text/lazily.js';

/** Words of a text, parted by white space. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const planned = words(`
  soll sollen sollte sollten geplant geplante geplanten geplanter geplantes plant planen vorgesehen
  vorgesehene vorgesehenen vorgesehener vorgesehenes veranschlagt veranschlagte veranschlagten
  veranschlagter veranschlagtes beabsichtigt beabsichtigen angestrebt künftig zukünftig eingeplant
  etatisiert etatisierte etatisierten
`);
const estimated = words(`
  voraussichtlich voraussichtliche voraussichtlichen voraussichtlicher voraussichtliches vermutlich
  schätzungsweise geschätzt geschätzte geschätzten geschätzter geschätztes schätzt schätzen
  prognostiziert prognostizierte prognostizierten prognostizierter prognostiziertes dürfte dürften
  erwartet erwartete erwarteten erwarten rechnet gerechnet könnte könnten
`);

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
      if (estimated.has(normal)) return 'estimated';
      if (planned.has(normal)) future = true;
    }
  }
  return future ? 'planned' : 'actual';
});
