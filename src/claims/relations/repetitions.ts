import type { ClaimDraft } from '../draft.js';
import type { RelationDraft } from './draft.js';
import { stem } from './stem.js';

/**
 * The same figure about the same thing, said again: same value, unit and head, and times that do not differ. Each is linked to its nearest
 * predecessor, so that a chain of repetitions is one line.
 */
export function repetitions(claims: readonly ClaimDraft[]): RelationDraft[] {
  const relations: RelationDraft[] = nameless(claims);
  const seen = new Map<string, number[]>();
  for (const [i, claim] of claims.entries()) {
    const head = claim.quantified?.head;
    if (claim.value === null || !head || claim.kind === 'duration') continue;
    const key = `${claim.value} ${claim.unit.code}/${claim.unit.per ?? ''} ${claim.kind === 'change'} ${stem(head.slice(head.lastIndexOf('-') + 1))}`;
    const earlier = seen.get(key);
    if (!earlier) {
      seen.set(key, [i]);
      continue;
    }
    const match = earlier.findLast((e) => together(claims[e]!, claim));
    earlier.push(i);
    if (match === undefined) continue;
    relations.push({
      type: 'same',
      a: match,
      b: i,
      rule: 'same/value-and-head',
      start: claims[match]!.start,
      end: claim.end,
    });
  }
  return relations;
}

/** "Der Bund zahlte die 2,5 Mrd. Euro aus": a large sum of which nothing is said takes up the same sum said before, or is named later. */
function nameless(claims: readonly ClaimDraft[]): RelationDraft[] {
  const last = new Map<string, number>();
  const relations: RelationDraft[] = [];
  claims.forEach((claim, i) => {
    if (claim.kind !== 'amount' || claim.value === null || Math.abs(claim.value) < 1e6 || claim.table) return;
    const key = `${claim.value} ${claim.unit.code}`;
    const earlier = last.get(key);
    last.set(key, i);
    if (
      earlier === undefined ||
      (claim.quantified && claims[earlier]!.quantified) ||
      !together(claims[earlier]!, claim)
    )
      return;
    relations.push({ type: 'same', a: earlier, b: i, rule: 'same/sum', start: claims[earlier]!.start, end: claim.end });
  });
  return relations;
}

function together(a: ClaimDraft, b: ClaimDraft): boolean {
  if (a.period && b.period && a.period.edtf !== b.period.edtf) return false;
  return !(a.table && b.table && a.table.id === b.table.id);
}
