import type { Claim } from '../model/index.js';
import { intervalOf, meet, over, times } from '../model/interval.js';
import { checkCellShares } from './cell-shares.js';
import { type Facts, sameUnit } from './lookup.js';
import { shareCheck } from './share.js';
import type { CheckDraft } from './verdict.js';

/** How far behind its part a share may stand in running text, in characters: "41 der 546 Fälle (7,5 %)". */
const REACH = 40;

/** "41 von 546, das sind 7,5 %"; in tables "30 (11 %)" beside the total of its column. */
export function checkShares(facts: Facts): CheckDraft[] {
  return [...inText(facts), ...checkCellShares(facts), ...inColumns(facts)];
}

const isShare = (claim: Claim) => claim.kind === 'share' && claim.unit.code === '%';

/** A part, its whole and one percentage close behind them in one sentence. */
function inText(facts: Facts): CheckDraft[] {
  const found: CheckDraft[] = [];
  const bySentence = new Map<number, Claim[]>();
  for (const claim of facts.claims) {
    if (claim.table || !isShare(claim)) continue;
    const list = bySentence.get(claim.sentence.start);
    if (list) list.push(claim);
    else bySentence.set(claim.sentence.start, [claim]);
  }
  for (const relation of facts.relations) {
    if (relation.type !== 'part') continue;
    const part = facts.byId.get(relation.part);
    const whole = facts.byId.get(relation.whole);
    if (
      !part ||
      !whole ||
      !sameUnit(part, whole) ||
      part.unit.code === '%' ||
      part.sentence.start !== whole.sentence.start
    )
      continue;
    const shares = bySentence.get(part.sentence.start) ?? [];
    const behind = Math.max(part.end, whole.end);
    const [share] = shares.filter((claim) => claim.start >= behind && claim.start - behind <= REACH);
    if (shares.length !== 1 || !share) continue;
    const check = shareCheck('share', part, whole, share, relation, facts);
    // Without brackets and the like another thing may be shared out: only what fits is said.
    if (check && (check.verdict !== 'inconsistent' || share.start - behind <= REACH / 2)) found.push(check);
  }
  return found;
}

interface ColumnOf {
  unit: string;
  kind: string;
  rows: Map<number, Claim[]>;
}

/** A column of shares whose numbers are, in most rows, what one column is of another. */
function inColumns(facts: Facts): CheckDraft[] {
  const found: CheckDraft[] = [];
  for (const columns of tablesOf(facts.claims).values()) {
    const entries = [...columns.entries()];
    const levels = entries.filter(
      ([, column]) => column.kind === 'count' || column.kind === 'amount' || column.kind === 'measurement',
    );
    // Every pair of columns is tried: very wide tables would take too long.
    if (levels.length > 14) continue;
    for (const [index, column] of entries) {
      if (column.kind !== 'share' || column.unit !== '%') continue;
      const pair = basePair(index, column, levels);
      if (!pair) continue;
      for (const [row, [share]] of column.rows) {
        const part = single(pair.part.rows.get(row));
        const whole = single(pair.whole.rows.get(row));
        const check =
          part && whole && share ? shareCheck('share.column', part, whole, share, share.sentence, facts) : null;
        if (check) found.push(check);
      }
    }
  }
  return found;
}

const single = (claims: Claim[] | undefined) => (claims?.length === 1 ? claims[0]! : null);

function tablesOf(claims: readonly Claim[]): Map<string, Map<number, ColumnOf>> {
  const tables = new Map<string, Map<number, ColumnOf>>();
  for (const claim of claims) {
    if (!claim.table || /^table\.(?:label|loose-row|text)/.test(claim.rule)) continue;
    const columns = tables.get(claim.table.id) ?? new Map<number, ColumnOf>();
    tables.set(claim.table.id, columns);
    const column = columns.get(claim.table.column) ?? {
      unit: claim.unit.code,
      kind: claim.kind,
      rows: new Map<number, Claim[]>(),
    };
    columns.set(claim.table.column, column);
    const row = column.rows.get(claim.table.row);
    if (row) row.push(claim);
    else column.rows.set(claim.table.row, [claim]);
  }
  return tables;
}

/** The two columns of which the shares tell, if at least three rows and four of five of them fit. */
function basePair(
  index: number,
  shares: ColumnOf,
  levels: readonly [number, ColumnOf][],
): { part: ColumnOf; whole: ColumnOf } | null {
  let best: { part: ColumnOf; whole: ColumnOf; hits: number; far: number } | null = null;
  for (const [p, part] of levels) {
    for (const [w, whole] of levels) {
      if (p === w || part.unit !== whole.unit) continue;
      let hits = 0;
      let all = 0;
      for (const [row, [share]] of shares.rows) {
        const a = single(part.rows.get(row));
        const b = single(whole.rows.get(row));
        const said = share ? intervalOf(share) : null;
        const ratio = a && b ? over(intervalOf(a) ?? { low: 0, high: 0 }, intervalOf(b) ?? { low: 0, high: 0 }) : null;
        if (!said || !ratio) continue;
        all++;
        if (meet(said, times(ratio, 100))) hits++;
      }
      const far = Math.abs(index - p) + Math.abs(index - w);
      if (hits < 3 || hits * 5 < all * 4) continue;
      if (!best || hits > best.hits || (hits === best.hits && far < best.far)) best = { part, whole, hits, far };
    }
  }
  return best;
}
