import type { Direction } from '../../language/german/change-words.js';
import { comparison } from '../change-frame.js';
import type { ProseClaim } from '../draft.js';
import { comparedValue, relativeSource } from './compared.js';
import type { RelationDraft } from './draft.js';
import { fits, measures } from './fit.js';
import { isLevel, sameHead, sameUnit } from './levels.js';
import { byClause, type Segment, segmentsOf } from './segments.js';
import { carriedOver } from './sources.js';
import { targetOf } from './targets.js';

type ChangeDraft = Extract<RelationDraft, { type: 'change' }>;

/** "von 229.504 um 21 % auf 292.672 gestiegen": the numbers of one clause by their roles; what is not stated may stand in the sentence before. */
export function changes(claims: readonly ProseClaim[]): RelationDraft[] {
  const found: ChangeDraft[] = [];
  for (const group of byClause(claims))
    for (const segment of segmentsOf(claims, group)) readSegment(claims, segment, found);
  return found;
}

function readSegment(claims: readonly ProseClaim[], segment: Segment, found: ChangeDraft[]): void {
  const { by, group } = segment;
  const from = segment.from[0] ?? null;
  const to = segment.to[0] ?? (from === null ? null : comparedValue(claims, group, from));
  if (by.length === 0) {
    const target = to ?? lone(claims, group);
    if (target === null) return;
    const source =
      from ?? relativeSource(claims, target) ?? (to === null ? null : carriedOver(claims, target, null, null));
    const direction = claims[target]!.role === null ? byValues(claims, source, target) : wordOf(claims, segment);
    if (direction && (source !== null || to !== null))
      found.push(draft(claims, source, null, target, direction, ruleOf(claims, segment)));
    return;
  }
  for (const one of by) {
    const direction = wordOf(claims, segment, one) ?? byValues(claims, from, to);
    if (!direction) continue;
    if (from === null && to === null && resume(claims, one, direction, found)) continue;
    const target = to ?? targetOf(claims, one, group);
    const source =
      from ??
      (target === null ? null : (relativeSource(claims, target) ?? carriedOver(claims, target, one, direction)));
    const apart = source !== null && target !== null && isApart(claims, source, one, target, direction);
    found.push(
      apart
        ? draft(claims, null, one, target, comparedWay(claims[one]!)!, 'change/comparison')
        : draft(claims, source, one, target, direction, ruleOf(claims, segment)),
    );
  }
}

/** "fiel von 29,8 auf 26,1 %, lag aber um 3,3 Punkte über dem Durchschnitt": a distance to something else is not that of the change. */
function isApart(claims: readonly ProseClaim[], from: number, by: number, to: number, direction: Direction): boolean {
  return comparedWay(claims[by]!) !== null && !fits(claims[from]!, claims[by]!, claims[to]!, direction);
}

const comparedWay = ({ reading, chunk }: ProseClaim): Direction | null => comparison(reading, chunk);

/** The one value of a clause without roles, whose value before a relative clause may tell. */
function lone(claims: readonly ProseClaim[], group: readonly number[]): number | null {
  return group.length === 1 && isLevel(claims[group[0]!]!) ? group[0]! : null;
}

/** Which way the words say that it went: the verb or noun of the clause, a sign, or a comparative behind the number. */
function wordOf(
  claims: readonly ProseClaim[],
  { group, by }: Segment,
  one: number | undefined = by[0],
): Direction | null {
  const compared = one === undefined ? null : comparison(claims[one]!.reading, claims[one]!.chunk);
  // "38 Frauen weniger, aber 55 Kinder mehr": each of several differences has its own word.
  if (by.length > 1 && compared) return compared;
  return (
    claims[group[0]!]!.change?.direction ??
    (one === undefined ? null : (signOf(claims[one]!) ?? compared ?? minusOf(claims[one]!)))
  );
}

const textBefore = ({ reading, quantity }: ProseClaim) =>
  reading.text.slice(Math.max(0, quantity.number.start - 3), quantity.number.start);

function signOf(claim: ProseClaim): Direction | null {
  return /\+\s?$/.test(textBefore(claim)) ? 'up' : null;
}

function minusOf(claim: ProseClaim): Direction | null {
  return /[–−-]\s?$/.test(textBefore(claim)) || (claim.draft.value !== null && claim.draft.value < 0) ? 'down' : null;
}

function byValues(claims: readonly ProseClaim[], from: number | null, to: number | null): Direction | null {
  const before = from === null ? null : claims[from]!.draft.value;
  const after = to === null ? null : claims[to]!.draft.value;
  if (before === null || after === null || before === after) return null;
  return after > before ? 'up' : 'down';
}

const takesUp = /^(?:das|dies|dieses|was|dem|mithin|damit|somit|also|er|sie|es|dieser)$/;

/** "… stieg von 100 auf 120. Das entspricht einem Zuwachs von 20 %": the difference belongs to the change just told. */
function resume(claims: readonly ProseClaim[], by: number, direction: Direction, found: ChangeDraft[]): boolean {
  const here = claims[by]!;
  const last = found.findLast((change) => change.from !== null && change.to !== null);
  if (!last || last.direction !== direction || last.to! > by) return false;
  const to = claims[last.to!]!;
  const from = claims[last.from!]!;
  if (to.unit !== here.unit || to.sentence < here.sentence - 1 || !measures(here, to)) return false;
  for (let i = last.to! + 1; i < by; i++)
    if (isLevel(claims[i]!) && sameUnit(claims[i]!, to) && i !== last.from) return false;
  const opened = here.clause.chunks.some((c) => c.index < here.chunk.index && takesUp.test(c.normal));
  const hangs = to.sentence === here.sentence && here.change?.noun === true;
  if (!fits(from, here, to, direction) && !opened && !hangs) return false;
  if (!opened && !hangs && !sameHead(here, to)) return false;
  if (last.by === null) Object.assign(last, draft(claims, last.from, by, last.to, direction, last.rule));
  else found.push(draft(claims, last.from, by, last.to, direction, last.rule));
  return true;
}

function ruleOf(claims: readonly ProseClaim[], { group, spans }: Segment): string {
  const change = claims[group[0]!]!.change;
  return `change/${change ? (change.noun ? 'noun' : 'verb') : spans ? 'span' : 'sign'}`;
}

function draft(
  claims: readonly ProseClaim[],
  from: number | null,
  by: number | null,
  to: number | null,
  direction: Direction,
  rule: string,
): ChangeDraft {
  const ends = [from, by, to].filter((x): x is number => x !== null).map((i) => claims[i]!.draft);
  return {
    type: 'change',
    direction,
    rule,
    from,
    by,
    to,
    start: Math.min(...ends.map((d) => d.start)),
    end: Math.max(...ends.map((d) => d.end)),
  };
}
