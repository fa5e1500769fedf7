import type { Check, Claim, Header, Relation, Table } from '../model/index.js';
import type { Lang } from '../wording/index.js';
import { checkChanges } from './change.js';
import { checkHeader, checkPeriods } from './dates.js';
import type { Facts } from './lookup.js';
import { checkParts, checkSums } from './parts.js';
import { checkRepetitions } from './repetitions.js';
import { checkShares } from './shares.js';

/**
 * Whether the figures of a document fit together. Every printed number stands for an interval of half its last digit to both sides; only what no numbers in
 * those intervals can satisfy is inconsistent. No check says which number is wrong.
 */
export function check(
  claims: readonly Claim[],
  relations: readonly Relation[],
  _tables: readonly Table[],
  header: Header,
  lang: Lang = 'en',
): Check[] {
  const facts: Facts = { claims, byId: new Map(claims.map((claim) => [claim.id, claim])), relations, header, lang };
  const drafts = [
    ...checkHeader(facts),
    ...checkChanges(facts),
    ...checkParts(facts),
    ...checkSums(facts),
    ...checkShares(facts),
    ...checkRepetitions(facts),
    ...checkPeriods(facts),
  ];
  drafts.sort((a, b) => a.start - b.start || a.end - b.end);
  return drafts.map((draft, i) => ({ id: `k${i + 1}`, ...draft }));
}
