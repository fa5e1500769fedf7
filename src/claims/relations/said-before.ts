import type { TextUnit } from '../../model/index.js';
import type { ClaimDraft, ProseClaim } from '../draft.js';
import { sameSum, significant } from './digits.js';
import { type RelationDraft, shifted } from './draft.js';
import { bracketOfClaim, isLevel, sameUnit } from './levels.js';

/** How many numbers back a whole is looked for in the sections before. */
const reach = 60;

/**
 * Numbers beside each other whose whole was said some sentences or a section before: "wurden 3.846 Verfahren abgeschlossen. … verteilen sich auf
 * 1.969 positive, 731 teilweise positive, 802 negative, 344 sonstige". At least three in one list or row, exact, with a sum of too many digits for an
 * accident. `earlier`: the drafts before these claims; the places of the relations count from the first of them.
 */
export function saidBefore(
  claims: readonly ProseClaim[],
  units: readonly TextUnit[],
  known: readonly RelationDraft[],
  earlier: readonly ClaimDraft[],
): RelationDraft[] {
  const taken = new Set<number>();
  for (const relation of known) {
    if (relation.type === 'part') taken.add(relation.part);
    else if (relation.type === 'sum') for (const part of relation.parts) taken.add(part);
  }
  const relations: RelationDraft[] = [];
  for (const parts of [...columns(claims, units), ...rows(claims)]) {
    if (parts.some((part) => taken.has(part))) continue;
    const total = wholeBefore(claims, parts, earlier);
    if (total === null) continue;
    for (const part of parts) taken.add(part);
    const { start } = claims[parts[0]!]!.draft;
    const { end } = claims[parts.at(-1)!]!.draft;
    const own = { type: 'sum', parts, total: 0, rule: 'sum/said-before', start, end } as const;
    relations.push({ ...shifted({ ...own, parts: [...parts] }, earlier.length), total } as RelationDraft);
  }
  return relations;
}

/** The numbers in one place of all items of a list: "Neubau (118; 12,4 Mio. Euro), Ausbau (126; 7,3 Mio. Euro), …". */
function columns(claims: readonly ProseClaim[], units: readonly TextUnit[]): number[][] {
  const found: number[][] = [];
  let from = 0;
  while (from < claims.length) {
    const lead = itemLead(claims[from]!, units);
    let to = from + 1;
    while (to < claims.length && lead !== null && itemLead(claims[to]!, units) === lead) to++;
    if (lead !== null) found.push(...placesOf(claims, from, to));
    from = to;
  }
  return found;
}

const itemLead = ({ unit }: ProseClaim, units: readonly TextUnit[]) =>
  units[unit]?.role === 'item' ? (units[unit].lead ?? -1) : null;

function placesOf(claims: readonly ProseClaim[], from: number, to: number): number[][] {
  const items = new Map<number, number[]>();
  for (let i = from; i < to; i++) items.set(claims[i]!.unit, [...(items.get(claims[i]!.unit) ?? []), i]);
  const places: number[][] = [];
  for (let place = 0; items.size >= 3; place++) {
    const column = [...items.values()].map((item) => item[place]);
    const first = column[0];
    if (first === undefined) break;
    if (column.every((i) => i !== undefined && isSummand(claims[i]!, claims[first]!))) places.push(column as number[]);
  }
  return places;
}

/** Numbers of one unit that follow each other in a sentence, outside of brackets, with commas and "und" between. */
function rows(claims: readonly ProseClaim[]): number[][] {
  const found: number[][] = [];
  let row: number[] = [];
  const close = () => {
    if (row.length >= 3) found.push(row);
    row = [];
  };
  for (const [i, claim] of claims.entries()) {
    if (bracketOfClaim(claim) >= 0) continue;
    const last = claims[row.at(-1) ?? i]!;
    if (last !== claim && !(isSummand(claim, claims[row[0]!]!) && isListed(last, claim))) close();
    if (isSummand(claim, claim)) row.push(i);
  }
  close();
  return found;
}

function isListed(a: ProseClaim, b: ProseClaim): boolean {
  if (a.reading !== b.reading) return false;
  for (let i = a.chunk.index + 1; i < b.chunk.index; i++) {
    const { kind } = a.reading.chunks[i]!;
    if (kind === 'Comma' || kind === 'Coordinator') return true;
  }
  return false;
}

function isSummand({ draft, role }: ProseClaim, first: ProseClaim): boolean {
  const { value, comparator, kind, unit } = draft;
  return (
    role === null &&
    kind === first.draft.kind &&
    (kind === 'count' || kind === 'amount' || kind === 'measurement') &&
    unit.code === first.draft.unit.code &&
    unit.per === first.draft.unit.per &&
    value !== null &&
    value > 0 &&
    comparator === '='
  );
}

/** The nearest number before that the parts make together: in the paragraphs that are read with them, else in those before. */
function wholeBefore(
  claims: readonly ProseClaim[],
  parts: readonly number[],
  earlier: readonly ClaimDraft[],
): number | null {
  const first = claims[parts[0]!]!;
  const sum = parts.reduce((all, part) => all + claims[part]!.draft.value!, 0);
  const fits = (draft: ClaimDraft) =>
    draft.value !== null && draft.value >= 20 && draft.comparator === '=' && sameSum(sum, draft.value);
  for (let i = parts[0]! - 1; i >= 0; i--) {
    const other = claims[i]!;
    if (fits(other.draft) && sameUnit(other, first) && isLevel(other) && other.role !== 'from')
      return earlier.length + i;
  }
  for (let i = earlier.length - 1; i >= 0 && i >= earlier.length - reach; i--) {
    const draft = earlier[i]!;
    if (draft.kind !== first.draft.kind || draft.unit.code !== first.draft.unit.code) continue;
    if (fits(draft) && significant(draft.decimal ?? '') >= 3) return i;
  }
  return null;
}
