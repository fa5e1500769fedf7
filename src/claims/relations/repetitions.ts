import type { ClaimDraft } from '../draft.js';
import type { Definite } from './definite.js';
import { significant } from './digits.js';
import type { RelationDraft } from './draft.js';
import { sameNoun, stem } from './stem.js';

/**
 * The same figure about the same thing, said again: same value, unit and head, and times that do not differ. Each is linked to its nearest
 * predecessor, so that a chain of repetitions is one line.
 */
export function repetitions(
  claims: readonly ClaimDraft[],
  definite: ReadonlyMap<ClaimDraft, Definite> = new Map(),
): RelationDraft[] {
  const relations: RelationDraft[] = nameless(claims);
  const seen = new Map<string, number[]>();
  for (const [i, claim] of claims.entries()) {
    const head = claim.quantified?.head;
    if (claim.value === null || !head || claim.kind === 'duration') continue;
    const key = `${claim.value} ${claim.unit.code} ${claim.kind === 'change'} ${stem(head.slice(head.lastIndexOf('-') + 1))}`;
    const earlier = seen.get(key);
    if (!earlier) {
      seen.set(key, [i]);
      continue;
    }
    const match = earlier.findLast((e) => samePer(claims[e]!, claim) && together(claims[e]!, claim));
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
  if (definite.size > 0) takenUp(claims, definite, relations);
  rare(claims, relations);
  return relations;
}

/** Whether two figures are per the same, where one may leave out per what. */
function samePer({ unit: a }: ClaimDraft, { unit: b }: ClaimDraft): boolean {
  return a.per === b.per || a.per === null || b.per === null;
}

/** "gab zuletzt 4,27 Mio. Euro aus … stiegen auf 4,27 Mio. Euro": a sum, or a number of the same things, with too many digits for an accident. */
function rare(claims: readonly ClaimDraft[], relations: RelationDraft[]): void {
  const linked = new Set(relations.map((r) => (r.type === 'same' ? r.b : -1)));
  const last = new Map<string, number>();
  claims.forEach((claim, i) => {
    const { value, decimal, unit, kind, table } = claim;
    if (table || value === null || decimal === null || (kind !== 'amount' && kind !== 'count')) return;
    if (significant(decimal) < 3) return;
    const key = `${value} ${unit.code} ${kind}`;
    const match = last.get(key);
    last.set(key, i);
    if (match === undefined || linked.has(i)) return;
    const other = claims[match]!;
    const [a, b] = [other.quantified?.head, claim.quantified?.head];
    const named = kind === 'amount' || (a && b && sameNoun(a, b));
    if (named && samePer(other, claim) && together(other, claim))
      relations.push({ type: 'same', a: match, b: i, rule: 'same/rare', start: other.start, end: claim.end });
  });
}

/** How many numbers back a definite number finds one with another noun. */
const NEAR = 10;

/** "31 Pflegeheime … In den 31 Einrichtungen", "218 Häuser … Für 62 der 218": an article takes up the same number, whatever noun it has now. */
function takenUp(
  claims: readonly ClaimDraft[],
  definite: ReadonlyMap<ClaimDraft, Definite>,
  relations: RelationDraft[],
): void {
  const linked = new Set(relations.map((r) => (r.type === 'same' ? r.b : -1)));
  const seen = new Map<string, number>();
  claims.forEach((claim, i) => {
    if (claim.value === null || claim.kind === 'duration' || claim.kind === 'change') return;
    const key = `${claim.value} ${claim.unit.code}`;
    const way = linked.has(i) ? undefined : definite.get(claim);
    const match = seen.get(key);
    if (!claim.table) seen.set(key, i);
    if (way === undefined || match === undefined || !together(claims[match]!, claim)) return;
    if (!mayName(claims[match]!, claim, way, i - match)) return;
    relations.push({
      type: 'same',
      a: match,
      b: i,
      rule: 'same/definite',
      start: claims[match]!.start,
      end: claim.end,
    });
  });
}

/** Whether the noun of a definite number can stand for that of an earlier one: left out, more general, or, near by, any other. */
function mayName(before: ClaimDraft, here: ClaimDraft, way: Definite, distance: number): boolean {
  const [a, b] = [before.quantified?.head, here.quantified?.head];
  const value = Math.abs(here.value!);
  if (a && b && sameNoun(a, b)) return true;
  if (!a || !b) return value > 12 || distance <= NEAR;
  return way === 'taken' ? distance <= (value > 99 ? 4 * NEAR : NEAR) : value > 12 && distance <= NEAR / 2;
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
  if (a.period && b.period && a.period.edtf !== b.period.edtf && !(isRare(a) && overlap(a, b))) return false;
  return !(a.table && b.table && a.table.id === b.table.id);
}

/** Whether a number has so many digits that it does not come twice by chance. */
function isRare({ decimal, table }: ClaimDraft): boolean {
  return !table && decimal !== null && significant(decimal) > 3;
}

/** Whether the times of two numbers have a day in common: "zum 31.03.2018", "bis 2018". */
function overlap(a: ClaimDraft, b: ClaimDraft): boolean {
  const [from, to] = [a.period!, b.period!];
  return (
    (from.startDate === null || to.endDate === null || from.startDate <= to.endDate) &&
    (to.startDate === null || from.endDate === null || to.startDate <= from.endDate)
  );
}
