import type { Direction } from '../../language/german/change-words.js';
import type { ProseClaim } from '../draft.js';

/** A relation before its claims have their numbers: claims are named by their place in the list of drafts. */
export type RelationDraft = { start: number; end: number; rule: string } & (
  | { type: 'change'; from: number | null; by: number | null; to: number | null; direction: Direction }
  | { type: 'part'; part: number; whole: number }
  | { type: 'same'; a: number; b: number }
  | { type: 'sum'; parts: number[]; total: number }
);

/** A relation whose claims are counted from another start. */
export function shifted(relation: RelationDraft, offset: number): RelationDraft {
  const maybe = (claim: number | null) => (claim === null ? null : claim + offset);
  switch (relation.type) {
    case 'change':
      return { ...relation, from: maybe(relation.from), by: maybe(relation.by), to: maybe(relation.to) };
    case 'part':
      return { ...relation, part: relation.part + offset, whole: relation.whole + offset };
    case 'same':
      return { ...relation, a: relation.a + offset, b: relation.b + offset };
    case 'sum':
      return { ...relation, parts: relation.parts.map((part) => part + offset), total: relation.total + offset };
  }
}

/** A change before its claims have their numbers. */
export type ChangeDraft = Extract<RelationDraft, { type: 'change' }>;

/** A change between claims, from the first of them to the last. */
export function changeDraft(
  claims: readonly ProseClaim[],
  from: number | null,
  by: number | null,
  to: number | null,
  direction: Direction,
  rule: string,
): ChangeDraft {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const i of [from, by, to]) {
    if (i === null) continue;
    const { draft } = claims[i]!;
    start = Math.min(start, draft.start);
    end = Math.max(end, draft.end);
  }
  return { type: 'change', direction, rule, from, by, to, start, end };
}
