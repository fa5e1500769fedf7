import type { ClaimDraft } from '../draft.js';
import { stem } from './changes.js';
import type { RelationDraft } from './draft.js';

/**
 * The same figure about the same thing, said again: same value, unit and head, and times that do not differ. Each is linked to its nearest
 * predecessor, so that a chain of repetitions is one line.
 */
export function repetitions(claims: readonly ClaimDraft[]): RelationDraft[] {
  const relations: RelationDraft[] = [];
  const seen = new Map<string, number[]>();
  claims.forEach((claim, i) => {
    const head = claim.quantified?.head;
    if (claim.value === null || !head || claim.kind === 'duration') return;
    const key = `${claim.value} ${claim.unit.code}/${claim.unit.per ?? ''} ${claim.kind === 'change'} ${stem(head)}`;
    const earlier = seen.get(key);
    if (!earlier) {
      seen.set(key, [i]);
      return;
    }
    const match = earlier.findLast((e) => together(claims[e]!, claim));
    earlier.push(i);
    if (match === undefined) return;
    relations.push({ type: 'same', a: match, b: i, rule: 'same/value-and-head', start: claims[match]!.start, end: claim.end });
  });
  return relations;
}

function together(a: ClaimDraft, b: ClaimDraft): boolean {
  if (a.period && b.period && a.period.edtf !== b.period.edtf) return false;
  return !(a.table && b.table && a.table.id === b.table.id);
}
