import type { Claim } from '../model/index.js';
import { intervalOf, meet, over, times } from '../model/interval.js';
import { type Facts, sameUnit } from './lookup.js';
import { sumCheck } from './parts.js';
import { shareCheck } from './share.js';
import type { CheckDraft } from './verdict.js';

/** A number with its share in one cell: "30 (11 %)". */
interface Pair {
  part: Claim;
  share: Claim;
}

/**
 * "30 (11 %)": each share of the total of its column, or of a number in its row, whichever fits most of them; where none fits most, another base is
 * meant, and nothing is said. Shares of one total make a hundred together.
 */
export function checkCellShares(facts: Facts): CheckDraft[] {
  const found: CheckDraft[] = [];
  const { pairs, byCell } = pairsOf(facts.claims);
  const totals = totalsOf(facts);
  /** The share of each part in a column whose shares are shares of its total. */
  const ofTotals = new Map<Claim, Claim>();
  for (const column of pairs.values()) {
    const base = column.length > 1 ? baseOf(column, totals, byCell) : null;
    if (!base) continue;
    for (const pair of column) {
      const whole = base(pair);
      if (whole && whole === totals.get(pair.part.id)) ofTotals.set(pair.part, pair.share);
      const at = { start: pair.part.start, end: pair.share.end };
      const check = whole ? shareCheck('share.cell', pair.part, whole, pair.share, at, facts) : null;
      if (check) found.push(check);
    }
  }
  return [...found, ...hundreds(facts, ofTotals)];
}

const cellKey = (claim: Claim) => `${claim.table!.id} ${claim.table!.row} ${claim.table!.column}`;
const columnKey = (claim: Claim) => `${claim.table!.id} ${claim.table!.column}`;
const isShare = (claim: Claim) => claim.kind === 'share' && claim.unit.code === '%';

function pairsOf(claims: readonly Claim[]): { pairs: Map<string, Pair[]>; byCell: Map<string, Claim[]> } {
  const byCell = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (!claim.table || /^table\.(?:label|loose-row|text)/.test(claim.rule)) continue;
    const cell = byCell.get(cellKey(claim));
    if (cell) cell.push(claim);
    else byCell.set(cellKey(claim), [claim]);
  }
  const pairs = new Map<string, Pair[]>();
  for (const [part, share, more] of byCell.values()) {
    if (!part || !share || more || isShare(part) || !isShare(share)) continue;
    const column = pairs.get(columnKey(part));
    if (column) column.push({ part, share });
    else pairs.set(columnKey(part), [{ part, share }]);
  }
  return { pairs, byCell };
}

/** The total of each part, in its own column. */
function totalsOf(facts: Facts): Map<string, Claim> {
  const totals = new Map<string, Claim>();
  for (const relation of facts.relations) {
    if (relation.type !== 'sum') continue;
    const total = facts.byId.get(relation.total);
    for (const id of relation.parts) {
      const part = facts.byId.get(id);
      if (total?.table && part?.table && columnKey(part) === columnKey(total)) totals.set(id, total);
    }
  }
  return totals;
}

type Base = (pair: Pair) => Claim | null;

/** What the shares of a column are shares of, if three of five fit. */
function baseOf(
  column: readonly Pair[],
  totals: ReadonlyMap<string, Claim>,
  byCell: ReadonlyMap<string, Claim[]>,
): Base | null {
  const bases: Base[] = [({ part }) => totals.get(part.id) ?? null];
  const { column: own } = column[0]!.part.table!;
  for (let other = Math.max(0, own - 6); other < own + 6; other++)
    if (other !== own)
      bases.push(({ part }) => {
        const cell = byCell.get(`${part.table!.id} ${part.table!.row} ${other}`);
        return cell?.length === 1 ? cell[0]! : null;
      });
  let best: { base: Base; hits: number } | null = null;
  for (const base of bases) {
    let hits = 0;
    let all = 0;
    for (const pair of column) {
      const whole = base(pair);
      const fit = whole ? fits(pair, whole) : null;
      if (fit === null) continue;
      all++;
      if (fit) hits++;
    }
    if (hits >= 2 && hits * 5 >= all * 3 && (!best || hits > best.hits)) best = { base, hits };
  }
  return best?.base ?? null;
}

function fits({ part, share }: Pair, whole: Claim): boolean | null {
  if (!sameUnit(part, whole) || isShare(whole)) return null;
  const [a, b, said] = [intervalOf(part), intervalOf(whole), intervalOf(share)];
  const ratio = a && b ? over(a, b) : null;
  return ratio && said ? meet(said, times(ratio, 100)) : null;
}

/** All shares of the parts of one total make a hundred, if they are shares of it. */
function hundreds(facts: Facts, shareOf: ReadonlyMap<Claim, Claim>): CheckDraft[] {
  const found: CheckDraft[] = [];
  for (const relation of facts.relations) {
    if (relation.type !== 'sum') continue;
    const shares = relation.parts.map((id) => shareOf.get(facts.byId.get(id)!));
    if (shares.length < 2 || !shares.every((share) => share !== undefined)) continue;
    const hundred = hundredCheck(shares as Claim[], relation, facts);
    if (hundred) found.push(hundred);
  }
  return found;
}

/** All shares of a whole make a hundred. */
function hundredCheck(shares: readonly Claim[], at: { start: number; end: number }, facts: Facts): CheckDraft | null {
  const first = shares[0]!;
  const hundred: Claim = {
    ...first,
    value: 100,
    decimal: '100',
    lower: null,
    upper: null,
    comparator: '=',
    resolution: 0,
  };
  const check = sumCheck('share.hundred', shares, hundred, at, facts, 'check.hundred');
  return check && { ...check, claims: check.claims.slice(0, -1) };
}
