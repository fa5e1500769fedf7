import type { ProseClaim } from '../draft.js';
import type { RelationDraft } from './draft.js';
import { stem } from './stem.js';

/** How many parts a sum has at most, and how far from its total it ends. */
const longest = 12;

/**
 * Figures that add up: "2.340 Adressen … 1.655 Adressen, 685 hatte …", the items under "Im Land gibt es 26 Standorte:". Only what adds up
 * exactly, in one unit, and is either about one thing or announced as a list.
 */
export function addUp(claims: readonly ProseClaim[], known: readonly RelationDraft[]): RelationDraft[] {
  const wholes = new Set(
    known.flatMap((relation) =>
      relation.type === 'part' ? [relation.whole] : relation.type === 'sum' ? [relation.total] : [],
    ),
  );
  const relations: RelationDraft[] = [];
  for (const [i, total] of claims.entries()) {
    // Parts that the text calls parts of it need no sum that says so again.
    const parts = wholes.has(i) ? [] : partsOf(claims, i);
    if (parts.length < 2) continue;
    relations.push({
      type: 'sum',
      parts,
      total: i,
      rule: 'sum/adds-up',
      start: total.draft.start,
      end: claims[parts.at(-1)!]!.draft.end,
    });
  }
  return relations;
}

function partsOf(claims: readonly ProseClaim[], at: number): number[] {
  const total = claims[at]!;
  if (!isSummand(total) || total.draft.value! < 3) return [];
  const found: number[] = [];
  let sum = 0;
  for (let i = at + 1; i < claims.length && found.length < longest; i++) {
    const part = claims[i]!;
    if (part.unit === total.unit && part.sentence > total.sentence + 2) break;
    if (!isSummand(part) || part.draft.unit.code !== total.draft.unit.code || !belongs(part, total)) continue;
    found.push(i);
    sum += part.draft.value!;
    if (isEqual(sum, total.draft.value!)) return found;
    if (sum > total.draft.value!) return [];
  }
  return [];
}

function isSummand({ draft, role }: ProseClaim): boolean {
  return (
    draft.value !== null && draft.value > 0 && role === null && draft.kind !== 'change' && draft.comparator === '='
  );
}

/** Whether a number can be a part of a total: an item of its list, or about the same thing. */
function belongs(part: ProseClaim, total: ProseClaim): boolean {
  if (part.unit !== total.unit) return part.lead === total.unit;
  return part.named !== null && total.named !== null && stem(part.named.head) === stem(total.named.head);
}

function isEqual(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.abs(b) * 1e-9;
}
