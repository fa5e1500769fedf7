import { subject } from '../../language/phrases/index.js';
import { comparison } from '../change-frame.js';
import type { ProseClaim } from '../draft.js';
import type { RelationDraft } from './draft.js';
import { stem } from './stem.js';

/** "von 229.504 um 21 % auf 292.672 gestiegen": the numbers of one clause by their roles; what is not stated may stand in the sentence before. */
export function changes(claims: readonly ProseClaim[]): RelationDraft[] {
  const relations: RelationDraft[] = [];
  for (const group of byClause(claims)) {
    const change = claims[group[0]!]!.change ?? null;
    const by = group.filter((i) => isBy(claims[i]!));
    const to = group.filter((i) => claims[i]!.role === 'to');
    const from = group.filter((i) => claims[i]!.role === 'from');
    const direction = change?.direction ?? directionOf(claims, by);
    if (!direction || (by.length === 0 && to.length === 0)) continue;
    const common = to[0] ?? amountOf(claims, group, by) ?? earlierAmount(claims, group[0]!, by) ?? null;
    const source = from[0] ?? (to.length ? carriedOver(claims, group[0]!, common) : null);
    const emit = (one: number | null) => {
      const target = by.length > 1 && one !== null && to.length === 0 ? (ofSame(claims, group, one) ?? common) : common;
      const ends = [source, one, target].filter((x): x is number => x !== null);
      relations.push({
        type: 'change',
        direction: by.length > 1 && one !== null ? (directionOf(claims, [one]) ?? direction) : direction,
        rule: `change/${change ? (change.noun ? 'noun' : 'verb') : 'sign'}`,
        from: source,
        by: one,
        to: target,
        start: Math.min(...ends.map((i) => claims[i]!.draft.start)),
        end: Math.max(...ends.map((i) => claims[i]!.draft.end)),
      });
    };
    if (by.length) by.forEach(emit);
    else emit(null);
  }
  return relations;
}

/** "38 Frauen weniger, aber 55 Kinder mehr": each of several differences belongs to what it counts. */
function ofSame(claims: readonly ProseClaim[], group: readonly number[], by: number): number | null {
  return amountOf(claims, group, [by]) ?? earlierAmount(claims, group[0]!, [by]);
}

function isBy(claim: ProseClaim): boolean {
  return claim.draft.kind === 'change';
}

/** Claims of one clause together with those in the brackets that hang on it. */
function byClause(claims: readonly ProseClaim[]): number[][] {
  const groups = new Map<unknown, number[]>();
  claims.forEach((claim, i) => {
    const clause = claim.clause.kind === 'bracket' && claim.clause.parent ? claim.clause.parent : claim.clause;
    const group = groups.get(clause);
    if (group) group.push(i);
    else groups.set(clause, [i]);
  });
  return [...groups.values()];
}

function directionOf(claims: readonly ProseClaim[], by: readonly number[]): 'up' | 'down' | null {
  for (const i of by) {
    const { reading, quantity, draft } = claims[i]!;
    const before = reading.text.slice(Math.max(0, quantity.number.start - 3), quantity.number.start);
    if (/\+\s?$/.test(before)) return 'up';
    const compared = comparison(reading, claims[i]!.chunk);
    if (compared) return compared;
    if (/[–−-]\s?$/.test(before) || (draft.value !== null && draft.value < 0)) return 'down';
  }
  return null;
}

/** "betrug 11,7 Mrd. Euro und erhöhte sich um 0,7 Mrd. Euro": an amount of the same thing in the clause or the one before it in the sentence. */
function amountOf(claims: readonly ProseClaim[], group: readonly number[], by: readonly number[]): number | null {
  const change = by[0];
  if (change === undefined) return null;
  const here = claims[change]!;
  const sameSentence = claims
    .map((c, i) => ({ c, i }))
    .filter(({ c }) => c.unit === here.unit && c.sentence === here.sentence);
  const hit = sameSentence.find(
    ({ c, i }) =>
      i !== change &&
      c.draft.kind !== 'change' &&
      c.role !== 'from' &&
      sameHead(c, here) &&
      (group.includes(i) || i < change),
  );
  return hit ? hit.i : null;
}

/** "Forderungen von 670 Mio. Euro. Die Forderungen nahmen um 30 Mio. Euro ab": the amount stands one sentence earlier. */
function earlierAmount(claims: readonly ProseClaim[], first: number, by: readonly number[]): number | null {
  const change = by[0];
  if (change === undefined) return null;
  const here = claims[change]!;
  for (let i = first - 1; i >= 0 && claims[i]!.unit === here.unit && claims[i]!.sentence >= here.sentence - 1; i--) {
    const other = claims[i]!;
    if (other.draft.kind !== 'change' && sameHead(other, here)) return i;
  }
  return null;
}

/** "gingen auf 3,3 Mrd. zurück. Für 2019 wird mit einem Anstieg auf 3,5 Mrd. gerechnet": the last value is where the next change starts. */
function carriedOver(claims: readonly ProseClaim[], first: number, target: number | null): number | null {
  if (target === null) return null;
  const here = claims[target]!;
  for (let i = first - 1; i >= 0 && claims[i]!.unit === here.unit && claims[i]!.sentence >= here.sentence - 1; i--) {
    const other = claims[i]!;
    const same =
      other.draft.unit.code === here.draft.unit.code && (sameHead(other, here) || isAboutSubject(other, here));
    if (
      same &&
      (other.role === 'to' || other.draft.kind !== 'change') &&
      other.draft.period?.edtf !== here.draft.period?.edtf
    )
      return i;
  }
  return null;
}

/** "Der Krankenstand, der 2021 noch 27,3 Fehltage betragen hatte, stieg auf 31,8": a relative clause about what changes. */
function isAboutSubject(other: ProseClaim, here: ProseClaim): boolean {
  const { clause } = other;
  return (
    clause.kind === 'relative' &&
    clause.parent === here.clause &&
    clause.antecedent !== null &&
    clause.antecedent === subject(here.clause)
  );
}

function sameHead(a: ProseClaim, b: ProseClaim): boolean {
  return a.named !== null && b.named !== null && stem(a.named.head) === stem(b.named.head);
}
