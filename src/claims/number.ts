import type { Claim, Relation } from '../model/index.js';
import type { ClaimDraft } from './draft.js';
import type { RelationDraft } from './relations/draft.js';

type Unnumbered = Relation extends infer R ? (R extends Relation ? Omit<R, 'id'> : never) : never;

/** Puts claims and relations into source order and gives them their numbers. */
export function numbered(
  drafts: readonly ClaimDraft[],
  relations: readonly RelationDraft[],
): { claims: Claim[]; relations: Relation[] } {
  const order = drafts.map((_, i) => i).sort((a, b) => drafts[a]!.number.start - drafts[b]!.number.start || a - b);
  const ids: string[] = [];
  const claims = order.map((from, i) => {
    const id = `c${i + 1}`;
    ids[from] = id;
    return { id, ...drafts[from]! };
  });
  const sorted = [...relations].sort((a, b) => a.start - b.start || a.end - b.end);
  const id = (claim: number) => ids[claim]!;
  const named: Relation[] = [];
  for (const [i, relation] of sorted.entries()) named.push({ id: `r${i + 1}`, ...nameOf(relation, id) });
  return { claims, relations: named };
}

function nameOf(relation: RelationDraft, id: (claim: number) => string): Unnumbered {
  const maybe = (claim: number | null) => (claim === null ? null : id(claim));
  switch (relation.type) {
    case 'change':
      return { ...relation, from: maybe(relation.from), by: maybe(relation.by), to: maybe(relation.to) };
    case 'part':
      return { ...relation, part: id(relation.part), whole: id(relation.whole) };
    case 'same':
      return { ...relation, a: id(relation.a), b: id(relation.b) };
    case 'sum':
      return { ...relation, parts: relation.parts.map(id), total: id(relation.total) };
  }
}
