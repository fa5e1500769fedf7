import { append } from '../../text/lists.js';
import type { ProseClaim } from '../draft.js';
import { sameSum } from './digits.js';
import type { RelationDraft } from './draft.js';
import { summands } from './summands.js';

/**
 * Figures that add up: "2.340 Adressen … 1.655 Adressen, 685 hatte …", the items under "Im Land gibt es 26 Standorte:". Only what adds up
 * exactly, in one unit, and is either about one thing, announced as a list, or of too many digits for an accident.
 */
export function addUp(claims: readonly ProseClaim[], known: readonly RelationDraft[]): RelationDraft[] {
  const wholes = new Map<number, number[]>();
  const wholeOf = new Map<number, number>();
  const note = (part: number, whole: number) => {
    wholeOf.set(part, whole);
    const parts = wholes.get(whole);
    if (parts) parts.push(part);
    else wholes.set(whole, [part]);
  };
  for (const relation of known)
    if (relation.type === 'part') note(relation.part, relation.whole);
    else if (relation.type === 'sum') for (const part of relation.parts) note(part, relation.total);
  const relations: RelationDraft[] = [];
  for (const [i, total] of claims.entries()) {
    const told = wholes.get(i) ?? [];
    const parts = summands(claims, i, (part) => wholeOf.get(part) ?? null);
    if (told.length > 0) {
      append(relations, missing(claims, parts, i, told, wholeOf));
      append(relations, missing(claims, hundred(claims, i, told), i, told, wholeOf));
      continue;
    }
    if (parts.length < 2 || parts.some((part) => wholeOf.has(part))) continue;
    for (const part of parts) note(part, i);
    const { start } = total.draft;
    relations.push({ type: 'sum', parts, total: i, rule: 'sum/adds-up', start, end: claims[parts.at(-1)!]!.draft.end });
  }
  return relations;
}

/**
 * "Für 2.340 Adressen … Davon 1.655 …, 685 hatte ein anderer": what is left of a whole when its parts are taken. Parts that the text calls parts of it
 * need no sum that says so again.
 */
function missing(
  claims: readonly ProseClaim[],
  parts: readonly number[],
  whole: number,
  told: readonly number[],
  wholeOf: Map<number, number>,
): RelationDraft[] {
  if (parts.length < 2 || !parts.some((part) => told.includes(part))) return [];
  const rest = parts.filter((part) => !wholeOf.has(part));
  if (parts.length - rest.length !== parts.filter((part) => told.includes(part)).length) return [];
  const { start } = claims[whole]!.draft;
  return rest.map((part) => {
    wholeOf.set(part, whole);
    return { type: 'part', part, whole, rule: 'part/adds-up', start, end: claims[part]!.draft.end };
  });
}

/** "38 % … aus dem Kreis, weitere 31 % … 24 % hatten … Zu sieben Prozent …": shares in a row that make all of a whole. */
function hundred(claims: readonly ProseClaim[], whole: number, told: readonly number[]): number[] {
  const first = told.find((part) => isPercentage(claims[part]!));
  if (first === undefined) return [];
  const row: number[] = [];
  let sum = 0;
  for (let i = first; i < claims.length && sum < 100; i++) {
    const share = claims[i]!;
    if (share.unit !== claims[first]!.unit || share.sentence > claims[first]!.sentence + 3) return [];
    if (!isPercentage(share) || i === whole) continue;
    row.push(i);
    sum += share.draft.value!;
  }
  return sameSum(sum, 100) ? row : [];
}

function isPercentage({ draft, role }: ProseClaim): boolean {
  return draft.unit.code === '%' && draft.kind === 'share' && draft.value !== null && role === null;
}
