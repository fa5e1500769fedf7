import type { ClaimDraft } from '../draft.js';
import type { RelationDraft } from '../relations/draft.js';
import { stem } from '../relations/stem.js';

/**
 * Figures of tables that the text, or another table, says again: whole rows, single figures (also rounded), and changes between figures that are
 * the same. `relations` are those known so far; what they link already is not linked again.
 */
export function saidAgain(claims: readonly ClaimDraft[], relations: readonly RelationDraft[]): RelationDraft[] {
  const links = new Links(relations);
  const found: RelationDraft[] = [];
  const link = (a: number, b: number, rule: string) => {
    if (!links.join(a, b)) return;
    const [first, second] = claims[a]!.start <= claims[b]!.start ? [a, b] : [b, a];
    found.push({ type: 'same', a: first, b: second, rule, start: claims[first]!.start, end: claims[second]!.end });
  };
  for (const [a, b] of repeatedRows(claims)) link(a, b, 'same/row');
  for (const [a, b] of toldFigures(claims))
    link(a, b, claims[a]!.value === claims[b]!.value ? 'same/table-and-text' : 'same/rounded');
  for (const [a, b] of repeatedChanges(claims, relations, links)) link(a, b, 'same/change');
  return found;
}

/** Which claims are the same as far as is known. */
class Links {
  private readonly parent = new Map<number, number>();
  constructor(relations: readonly RelationDraft[]) {
    for (const relation of relations) if (relation.type === 'same') this.join(relation.a, relation.b);
  }
  find(claim: number): number {
    let root = claim;
    for (let next = this.parent.get(root); next !== undefined; next = this.parent.get(root)) root = next;
    if (root !== claim) this.parent.set(claim, root);
    return root;
  }
  /** Whether the two were not linked before. */
  join(a: number, b: number): boolean {
    const x = this.find(a);
    const y = this.find(b);
    if (x === y) return false;
    this.parent.set(x, y);
    return true;
  }
}

const unitOf = ({ unit }: ClaimDraft) => `${unit.code}/${unit.per ?? ''}`;

/** Digits that tell a figure from others: 3 for "140" and "18,4", 1 for "3.000". */
function digitsOf({ value, resolution }: ClaimDraft): number {
  const units = Math.round(Math.abs(value ?? 0) / resolution);
  if (units >= 1e15) return 15;
  const printed = String(units);
  let end = printed.length;
  while (end > 0 && printed.charCodeAt(end - 1) === 48) end--;
  return end;
}

/** The row of a total, printed again at the head or foot of another table: all its figures agree. */
function repeatedRows(claims: readonly ClaimDraft[]): [number, number][] {
  const rows = new Map<string, number[]>();
  claims.forEach((claim, i) => {
    if (!claim.table || claim.value === null || claim.rule !== 'table.cell' || claim.unit.code === '%') return;
    const key = `${claim.table.id} ${claim.table.row}`;
    const row = rows.get(key);
    if (row) row.push(i);
    else rows.set(key, [i]);
  });
  const pairs: [number, number][] = [];
  const seen = new Map<string, number[]>();
  for (const row of rows.values()) {
    if (row.length < 2 || row.filter((i) => digitsOf(claims[i]!) >= 3).length < 2) continue;
    const key = row.map((i) => `${claims[i]!.value} ${unitOf(claims[i]!)} ${claims[i]!.period?.edtf ?? ''}`).join('|');
    const earlier = seen.get(key);
    seen.set(key, row);
    if (earlier && claims[earlier[0]!]!.table!.id !== claims[row[0]!]!.table!.id)
      row.forEach((i, k) => {
        pairs.push([earlier[k]!, i]);
      });
  }
  return pairs;
}

/** How far from a table, in characters, the text still speaks of its figures. */
const NEAR = 6000;
const MOST_CANDIDATES = 40;

/** Figures in running text that just one figure of a table near by can be. */
function toldFigures(claims: readonly ClaimDraft[]): [number, number][] {
  const prose = claims.map((_, i) => i).filter((i) => tellable(claims[i]!) && !claims[i]!.table);
  if (prose.length === 0 || prose.length === claims.length) return [];
  const cells = new Map<string, number[]>();
  claims.forEach((claim, i) => {
    if (!claim.table || claim.rule !== 'table.cell' || claim.value === null || claim.value === 0) return;
    // A figure of the table lies in the same or a neighbouring step of the first three digits as one that rounds it.
    const key = `${unitOf(claim)} ${claim.kind === 'change'} ${stepOf(claim.value)}`;
    const list = cells.get(key);
    if (list) list.push(i);
    else cells.set(key, [i]);
  });
  const pairs: [number, number][] = [];
  for (const p of prose) {
    const told = claims[p]!;
    const base = `${unitOf(told)} ${told.kind === 'change'} `;
    const step = stepOf(told.value!);
    const near = [step - 1, step, step + 1].flatMap((s) => cells.get(base + s) ?? []);
    if (near.length > MOST_CANDIDATES * 10) continue;
    const fits = near.filter(
      (c) => rounds(told, claims[c]!) && Math.abs(claims[c]!.start - told.start) < NEAR && together(told, claims[c]!),
    );
    const exact = fits.filter((c) => claims[c]!.value === told.value);
    const chosen = exact.length ? exact : fits;
    if (chosen.length === 1) pairs.push([p, chosen[0]!]);
  }
  return pairs;
}

/** Only figures with three digits and more are hardly ever the same by chance. */
const tellable = (claim: ClaimDraft) =>
  claim.value !== null &&
  claim.value !== 0 &&
  claim.kind !== 'duration' &&
  (claim.comparator === '=' || claim.comparator === '~') &&
  digitsOf(claim) >= 3;

/** Steps of about one per cent. */
const stepOf = (value: number) => Math.round(Math.log(Math.abs(value)) * 100);

/** Whether a figure of the text is that of the table, as printed or rounded. */
function rounds(told: ClaimDraft, cell: ClaimDraft): boolean {
  const a = Math.abs(told.value!);
  const b = Math.abs(cell.value!);
  if (a === b) return true;
  return told.resolution > cell.resolution && Math.abs(a - b) <= told.resolution / 2;
}

/** Whether times and names do not speak against it. */
function together(told: ClaimDraft, cell: ClaimDraft): boolean {
  if (told.period && cell.period && !overlap(told.period, cell.period)) return false;
  const head = told.quantified?.head;
  const other = cell.quantified?.head;
  if (!head || !other || told.unit.system === 'iso4217' || digitsOf(told) >= 4) return true;
  const a = stem(head.slice(head.lastIndexOf('-') + 1));
  const b = stem(other.slice(other.lastIndexOf('-') + 1));
  return a.endsWith(b) || b.endsWith(a);
}

type Period = NonNullable<ClaimDraft['period']>;
const overlap = (a: Period, b: Period) =>
  (a.startDate ?? '') <= (b.endDate ?? '9') && (b.startDate ?? '') <= (a.endDate ?? '9');

/** Differences between figures that are the same are the same. */
function repeatedChanges(
  claims: readonly ClaimDraft[],
  relations: readonly RelationDraft[],
  links: Links,
): [number, number][] {
  const seen = new Map<string, number>();
  const pairs: [number, number][] = [];
  for (const relation of relations) {
    if (relation.type !== 'change' || relation.by === null || relation.to === null || !claims[relation.by]!.table)
      continue;
    const by = claims[relation.by]!;
    const key = `${by.value} ${unitOf(by)} ${links.find(relation.to)}`;
    const earlier = seen.get(key);
    if (earlier === undefined) seen.set(key, relation.by);
    else if (earlier !== relation.by) pairs.push([earlier, relation.by]);
  }
  return pairs;
}
