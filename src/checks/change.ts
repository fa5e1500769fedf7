import type { Claim, Relation } from '../model/index.js';
import { type Interval, intervalOf, meet, minus, negate, over, shifted, times } from '../model/interval.js';
import { type Facts, sameUnit } from './lookup.js';
import { computedAs, placesOf, plain, printed } from './numbers.js';
import { type CheckDraft, checked, untestable } from './verdict.js';

type Change = Extract<Relation, { type: 'change' }>;

/** "von 229.504 um 21 % auf 292.672": whether from, by and to fit together. */
export function checkChanges(facts: Facts): CheckDraft[] {
  const found: CheckDraft[] = [];
  for (const relation of facts.relations) {
    if (relation.type !== 'change' || relation.by === null) continue;
    const check = checkChange(relation, facts);
    if (check) found.push(check);
  }
  return found;
}

function checkChange(relation: Change, facts: Facts): CheckDraft | null {
  const by = facts.byId.get(relation.by!);
  const from = relation.from === null ? undefined : facts.byId.get(relation.from);
  const to = relation.to === null ? undefined : facts.byId.get(relation.to);
  if (!by) return null;
  if (!from || !to) return from || to ? oneSided(relation, by, from ?? to!, facts) : null;
  if (!sameUnit(from, to)) return otherUnits(relation, from, by, to, facts);
  const share = by.unit.code === '%';
  // From one share to another "um 2 %" may mean points or percent: either will do.
  if (share && from.unit.code === '%') {
    const points = absolute(relation, from, by, to, facts);
    return points && points.verdict !== 'inconsistent' ? points : relative(relation, from, by, to, facts);
  }
  if (share) return relative(relation, from, by, to, facts);
  if (by.unit.code === from.unit.code || (by.unit.code === '%{points}' && from.unit.code === '%'))
    return absolute(relation, from, by, to, facts);
  return otherUnits(relation, from, by, to, facts);
}

function otherUnits(relation: Change, from: Claim, by: Claim, to: Claim, facts: Facts): CheckDraft {
  return untestable(
    'change',
    ids(from, by, to),
    `${plain(from)} → ${plain(to)}`,
    'check.change.units',
    values(facts, from, by, to),
    relation,
    facts.lang,
  );
}

const ids = (...claims: Claim[]) => claims.map((claim) => claim.id);
const values = ({ lang }: Facts, from: Claim, by: Claim, to: Claim) => ({
  from: printed(from, lang),
  by: printed(by, lang),
  to: printed(to, lang),
});

/** By how much it is said to have changed, falls below zero, whether or not a sign is printed. */
function signed(relation: Change, by: Claim): { value: number | null; interval: Interval } | null {
  const interval = intervalOf(by);
  if (!interval) return null;
  const positive = by.value !== null && by.value < 0 ? negate(interval) : interval;
  const value = by.value === null ? null : Math.abs(by.value);
  return relation.direction === 'up'
    ? { value, interval: positive }
    : { value: value === null ? null : -value, interval: negate(positive) };
}

/** The change in percent of the value before. */
function relative(relation: Change, from: Claim, by: Claim, to: Claim, facts: Facts): CheckDraft | null {
  const said = signed(relation, by);
  const before = intervalOf(from);
  const after = intervalOf(to);
  const ratio = before && after ? over(after, before) : null;
  if (!said || !before || !after) return null;
  if (!ratio)
    return untestable(
      'change.relative',
      ids(from, by, to),
      `(${plain(to)} − ${plain(from)}) / ${plain(from)}`,
      'check.change.zero',
      values(facts, from, by, to),
      relation,
      facts.lang,
    );
  const computed = from.value === null || to.value === null ? null : ((to.value - from.value) / from.value) * 100;
  const computedInterval = times(shifted(ratio, -1), 100);
  const places = Math.max(1, placesOf(by.resolution) + 1);
  const middle = computed ?? (computedInterval.low + computedInterval.high) / 2;
  const other = otherBase(from, to);
  const draft = {
    rule: 'change.relative',
    claims: ids(from, by, to),
    formula: `(${plain(to)} − ${plain(from)}) / ${plain(from)}`,
    reported: said.value,
    reportedInterval: said.interval,
    computed,
    computedInterval,
    at: relation,
  };
  const args = {
    ...values(facts, from, by, to),
    computed: computedAs(middle, by, facts.lang, places),
    other: other === null ? '' : computedAs(other, by, facts.lang, places),
  };
  // What a rise is of the later value is worth saying where it is not far from what is printed.
  const code =
    other !== null && Math.abs(other - (said.value ?? middle)) < Math.abs(middle - (said.value ?? middle))
      ? 'check.change.other-base'
      : 'check.change';
  return checked(draft, meet(said.interval, computedInterval) ? 'check.change' : code, args, facts.lang);
}

/** The same difference in percent of the value after. */
function otherBase(from: Claim, to: Claim): number | null {
  return from.value === null || to.value === null || to.value === 0 ? null : ((to.value - from.value) / to.value) * 100;
}

/** The change in the unit of the values. */
function absolute(relation: Change, from: Claim, by: Claim, to: Claim, facts: Facts): CheckDraft | null {
  const said = signed(relation, by);
  const before = intervalOf(from);
  const after = intervalOf(to);
  if (!said || !before || !after) return null;
  const computed = from.value === null || to.value === null ? null : to.value - from.value;
  const computedInterval = minus(after, before);
  const middle = computed ?? (computedInterval.low + computedInterval.high) / 2;
  return checked(
    {
      rule: 'change.absolute',
      claims: ids(from, by, to),
      formula: `${plain(to)} − ${plain(from)}`,
      reported: said.value,
      reportedInterval: said.interval,
      computed,
      computedInterval,
      at: relation,
    },
    'check.difference',
    {
      ...values(facts, from, by, to),
      computed: computedAs(
        middle,
        to,
        facts.lang,
        Math.min(placesOf(from.resolution), placesOf(to.resolution)) ||
          Math.max(placesOf(from.resolution), placesOf(to.resolution)),
      ),
    },
    facts.lang,
  );
}

/** "um 8 % auf 28,8 Mrd. Euro": nothing to compare with, but what the other side would be can be said. */
function oneSided(relation: Change, by: Claim, side: Claim, facts: Facts): CheckDraft | null {
  if (by.value === null || side.value === null) return null;
  const change = (relation.direction === 'up' ? 1 : -1) * Math.abs(by.value);
  const isTo = relation.to === side.id;
  const percent = by.unit.code === '%' && side.unit.code !== '%';
  if (!percent && by.unit.code !== side.unit.code) return null;
  const factor = 1 + change / 100;
  if (percent && factor <= 0) return null;
  const value = percent
    ? isTo
      ? side.value / factor
      : side.value * factor
    : isTo
      ? side.value - change
      : side.value + change;
  const sign = (isTo ? -change : change) < 0 ? '−' : '+';
  const amount = plain({ ...by, decimal: by.decimal?.replace('-', '') ?? null, value: Math.abs(by.value) });
  const formula = percent
    ? `${plain(side)} ${isTo ? '/' : '×'} (1 ${change < 0 ? '−' : '+'} ${amount} %)`
    : `${plain(side)} ${sign} ${amount}`;
  const draft = untestable(
    percent ? 'change.relative' : 'change.absolute',
    isTo ? ids(by, side) : ids(side, by),
    formula,
    isTo ? 'check.change.no-from' : 'check.change.no-to',
    {
      by: printed(by, facts.lang),
      side: printed(side, facts.lang),
      implied: computedAs(value, side, facts.lang, placesOf(side.resolution)),
    },
    relation,
    facts.lang,
  );
  return { ...draft, computed: Number(value.toPrecision(12)) };
}
