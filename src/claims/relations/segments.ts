import type { ProseClaim } from '../draft.js';
import { isCompared } from './compared.js';
import { bracketOfClaim, isBare, isLevel, sameHead, sameUnit } from './levels.js';

/** The numbers of one change by their roles. */
export interface Segment {
  from: number[];
  by: number[];
  to: number[];
  /** All numbers of the clause. */
  group: readonly number[];
  /** Whether the clause says "von … auf …", whatever its verb is. */
  spans: boolean;
}

/** Claims of one clause together with those in the brackets that hang on it. */
export function byClause(claims: readonly ProseClaim[]): number[][] {
  const groups = new Map<unknown, number[]>();
  claims.forEach((claim, i) => {
    const open = bracketOfClaim(claim);
    const { clauseOf } = claim.reading;
    const clause = (open > 0 ? (clauseOf[open - 1] ?? clauseOf[open - 2]) : undefined) ?? claim.clause;
    const group = groups.get(clause);
    if (group) group.push(i);
    else groups.set(clause, [i]);
  });
  return [...groups.values()];
}

/** Parts a clause into the changes that it tells of: "von 12 auf 15 und von 20 auf 30" are two. */
export function segmentsOf(claims: readonly ProseClaim[], group: readonly number[]): Segment[] {
  const found: Segment[] = [fresh(group)];
  const roles = group.map((_, n) => roleOf(claims, group, n));
  group.forEach((i, n) => {
    const role = roles[n];
    let here = found.at(-1)!;
    const later = roles.slice(n + 1).includes('to');
    const full = here.to.length > 0;
    if (
      full &&
      ((role === 'from' && !isCompared(claims[i]!)) ||
        role === 'to' ||
        (role === 'by' && later && bracketOfClaim(claims[i]!) < 0))
    ) {
      here = fresh(group);
      found.push(here);
    }
    if (role) here[role].push(i);
    if (role === 'to' && claims[i]!.role === null) here.spans = true;
  });
  return found;
}

const fresh = (group: readonly number[]): Segment => ({ from: [], by: [], to: [], group, spans: false });

function roleOf(claims: readonly ProseClaim[], group: readonly number[], n: number): 'from' | 'by' | 'to' | null {
  const here = claims[group[n]!]!;
  if (!isLevel(here) || isShareBehind(here, claims[group[n - 1]!])) return 'by';
  if (here.role === 'to' || here.role === 'from') return here.role;
  if (isCompared(here)) return 'from';
  const next = claims[group[n + 1]!];
  if (next && spans(here, next)) return 'from';
  const before = claims[group[n - 1]!];
  if (before && spans(before, here)) return 'to';
  return null;
}

/** "um 12 Fahrzeuge (5 %)": the difference again, in percent. */
function isShareBehind(here: ProseClaim, before: ProseClaim | undefined): boolean {
  if (here.draft.unit.code !== '%' || !before || isLevel(before) || before.reading !== here.reading) return false;
  const open = bracketOfClaim(here);
  return open > before.chunk.index && open <= before.chunk.index + 2;
}

/** "von zwölf auf sechs Monate": tells of a change without any verb. */
function spans(from: ProseClaim, to: ProseClaim): boolean {
  if (from.chunk.preposition !== 'von' || to.chunk.preposition !== 'auf' || !sameUnit(from, to)) return false;
  if (from.draft.unit.code === '1' && !isBare(from) && !sameHead(from, to)) return false;
  const between = from.reading.chunks.slice(from.chunk.index + 1, to.chunk.index);
  return (
    from.reading === to.reading &&
    between.length < 9 &&
    !between.some((c) => c.kind === 'Comma' || c.kind === 'Coordinator')
  );
}
