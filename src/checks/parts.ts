import type { Claim } from '../model/index.js';
import { add, type Interval, intervalOf } from '../model/interval.js';
import { type Facts, sameUnit } from './lookup.js';
import { computedAs, placesOf, plain, printed } from './numbers.js';
import { type CheckDraft, checked, untestable } from './verdict.js';

/** No part is more than its whole. */
export function checkParts(facts: Facts): CheckDraft[] {
  const found: CheckDraft[] = [];
  for (const relation of facts.relations) {
    if (relation.type !== 'part') continue;
    const part = facts.byId.get(relation.part);
    const whole = facts.byId.get(relation.whole);
    const low = part ? intervalOf(part) : null;
    const high = whole ? intervalOf(whole) : null;
    if (!part || !whole || !low || !high || !sameUnit(part, whole)) continue;
    const args = { part: printed(part, facts.lang), whole: printed(whole, facts.lang) };
    const formula = `${plain(part)} ≤ ${plain(whole)}`;
    const claims = [part.id, whole.id];
    if (part.period && whole.period && part.period.edtf !== whole.period.edtf) {
      found.push(untestable('part', claims, formula, 'check.part.times', args, relation, facts.lang));
      continue;
    }
    // All that the part can be, if it is no more than the whole can be.
    const room: Interval = { low: Number.NEGATIVE_INFINITY, high: high.high };
    const exact = part.value !== null && whole.value !== null && part.value <= whole.value;
    const draft = checked(
      {
        rule: 'part',
        claims,
        formula,
        reported: part.value,
        reportedInterval: low,
        computed: exact ? part.value : whole.value,
        computedInterval: room,
        at: relation,
      },
      'check.part',
      args,
      facts.lang,
    );
    found.push({ ...draft, computed: whole.value });
  }
  return found;
}

/** Parts add up to their total. */
export function checkSums(facts: Facts): CheckDraft[] {
  const found: CheckDraft[] = [];
  for (const relation of facts.relations) {
    if (relation.type !== 'sum') continue;
    const total = facts.byId.get(relation.total);
    const parts = relation.parts.map((id) => facts.byId.get(id)).filter((claim): claim is Claim => claim !== undefined);
    if (
      !total ||
      parts.length !== relation.parts.length ||
      parts.length === 0 ||
      parts.some((part) => !sameUnit(part, total))
    )
      continue;
    if (isMean(parts, total) || withYear(parts, total)) continue;
    const check = sumCheck('sum', parts, total, relation, facts, 'check.sum');
    if (check) found.push(check);
  }
  return found;
}

/** The share in a row of totals lies between those above it: it is the share of the whole, not their sum. */
function isMean(parts: readonly Claim[], total: Claim): boolean {
  if (total.unit.code !== '%' || total.value === null) return false;
  const values = parts.map((part) => part.value ?? Number.NaN);
  return parts.length > 1 && total.value >= Math.min(...values) && total.value <= Math.max(...values);
}

/** "2019" over a column that adds up without it is the year of that column. */
function withYear(parts: readonly Claim[], total: Claim): boolean {
  const [first, ...rest] = parts;
  if (!first || rest.length < 2 || first.unit.code !== '1' || !/^(?:19|20)\d\d$/.test(first.text)) return false;
  return rest.reduce((all, part) => all + (part.value ?? Number.NaN), 0) === total.value;
}

/** Whether claims add up to a total. */
export function sumCheck(
  rule: string,
  parts: readonly Claim[],
  total: Claim,
  at: { start: number; end: number },
  facts: Facts,
  code: string,
): CheckDraft | null {
  const intervals = parts.map(intervalOf);
  const whole = intervalOf(total);
  if (!whole || intervals.some((interval) => interval === null)) return null;
  const sum = parts.every((part) => part.value !== null) ? parts.reduce((all, part) => all + part.value!, 0) : null;
  const interval = (intervals as Interval[]).reduce(add, { low: 0, high: 0 });
  const places = Math.max(placesOf(total.resolution), ...parts.map((part) => placesOf(part.resolution)));
  const middle = sum ?? (interval.low + interval.high) / 2;
  return checked(
    {
      rule,
      claims: [...parts.map((part) => part.id), total.id],
      formula: formulaOf(parts),
      reported: total.value,
      reportedInterval: whole,
      computed: sum,
      computedInterval: interval,
      at,
    },
    code,
    { total: printed(total, facts.lang), sum: computedAs(middle, total, facts.lang, places), count: parts.length },
    facts.lang,
  );
}

/** A long sum shows its ends. */
function formulaOf(parts: readonly Claim[]): string {
  const shown =
    parts.length > 12 ? [...parts.slice(0, 6).map(plain), '…', ...parts.slice(-2).map(plain)] : parts.map(plain);
  return shown.join(' + ').replace(/\+ -/g, '− ');
}
