import { subject } from '../../language/phrases/index.js';
import type { ProseClaim } from '../draft.js';
import type { RelationDraft } from './draft.js';
import { stem } from './stem.js';

/**
 * Two values of the same thing at two times, without a verb of change: "4.318 Fälle nach 3.972 im Vorjahr", "5,7 Mio. Euro gegenüber
 * 5,9 Mio. Euro", "der 2018 noch 9,8 % betragen hatte, erreichte 13,1 %". Which way it went the values tell.
 */
export function compared(claims: readonly ProseClaim[], known: readonly RelationDraft[]): RelationDraft[] {
  const taken = new Set<number>();
  for (const relation of known) if (relation.type === 'change' && relation.from !== null) taken.add(relation.to!);
  const relations: RelationDraft[] = [];
  claims.forEach((earlier, i) => {
    const later = laterOf(claims, i);
    if (later === null || taken.has(later)) return;
    const other = claims[later]!;
    const [a, b] = [earlier.draft.value, other.draft.value];
    if (a === null || b === null || a === b) return;
    relations.push({
      type: 'change',
      direction: b > a ? 'up' : 'down',
      rule: 'change/compared',
      from: i,
      by: null,
      to: later,
      start: Math.min(earlier.draft.start, other.draft.start),
      end: Math.max(earlier.draft.end, other.draft.end),
    });
  });
  return relations;
}

/** The value that a number is compared with as the earlier one. */
function laterOf(claims: readonly ProseClaim[], i: number): number | null {
  const here = claims[i]!;
  if (here.role !== null || here.draft.kind === 'change' || here.draft.kind === 'duration') return null;
  const before = claims[i - 1];
  if (/^(?:nach|gegenüber)$/.test(governorOf(here)) && before && isSame(before, here)) return i - 1;
  const next = claims[i + 1];
  if (!next || !isComparable(here, next)) return null;
  if (isLookingBack(here, next)) return i + 1;
  if (!isSame(here, next)) return null;
  // "Nach 3,4 Mio. Euro im Jahr 2021 betrugen die Ausgaben 2022 3,9 Mio. Euro"
  if (governorOf(here) === 'nach' && here.clause === next.clause) return i + 1;
  return null;
}

/** The preposition that a number stands behind, also over its noun: "gegenüber Ausgaben von 5,9 Mio. Euro". */
function governorOf({ reading, chunk }: ProseClaim): string {
  if (chunk.preposition && chunk.preposition !== 'von') return chunk.preposition;
  const { chunks } = reading;
  for (let i = chunk.index - 1; i >= 0 && i > chunk.index - 4; i--) {
    const here = chunks[i]!;
    if (here.kind === 'Phrase') return here.preposition ?? '';
    if (here.kind !== 'Preposition' && here.kind !== 'Adverb' && here.kind !== 'Determiner') return '';
  }
  return '';
}

/** "…, der 2018 noch 9,8 % betragen hatte, …": a relative clause about the subject tells what was before. */
function isLookingBack(here: ProseClaim, next: ProseClaim): boolean {
  const { clause } = here;
  return (
    clause.kind === 'relative' &&
    clause.parent === next.clause &&
    clause.antecedent !== null &&
    clause.antecedent === subject(next.clause) &&
    clause.chunks.some((c) => /^(?:noch|zuvor|zunächst)$/.test(c.normal) || c.kind === 'Date')
  );
}

function isComparable(a: ProseClaim, b: ProseClaim): boolean {
  return a.reading === b.reading && a.draft.kind === b.draft.kind && a.draft.unit.code === b.draft.unit.code;
}

function isSame(a: ProseClaim, b: ProseClaim): boolean {
  if (!isComparable(a, b)) return false;
  return a.named !== null && b.named !== null && stem(a.named.head) === stem(b.named.head);
}
