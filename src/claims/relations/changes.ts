import type { Direction } from '../../language/german/change-words.js';
import { comparison } from '../change-frame.js';
import type { ProseClaim } from '../draft.js';
import { comparedBehind, comparedValue, relativeSource } from './compared.js';
import { type ChangeDraft, changeDraft, type RelationDraft } from './draft.js';
import { fits, measures, sameScale } from './fit.js';
import { alike, isLevel, sameHead, sameUnit } from './levels.js';
import { pairAround } from './pair-around.js';
import { byClause, type Segment, segmentsOf } from './segments.js';
import { bracketedSource, carriedOver } from './sources.js';
import { targetOf } from './targets.js';

/** "von 229.504 um 21 % auf 292.672 gestiegen": the numbers of one clause by their roles; what is not stated may stand in the sentence before. */
export function changes(claims: readonly ProseClaim[]): RelationDraft[] {
  const found: ChangeDraft[] = [];
  for (const group of byClause(claims))
    for (const segment of segmentsOf(claims, group)) readSegment(claims, segment, found);
  return found;
}

function readSegment(claims: readonly ProseClaim[], segment: Segment, found: ChangeDraft[]): void {
  const { by, group } = segment;
  const end = segment.to[0];
  // "durch die Erneuerung von 7,4 km Leitungen von 9,8 % auf 8,1 %"
  const from =
    segment.from.find((i) => end === undefined || alike(claims[i]!, claims[end]!)) ?? segment.from[0] ?? null;
  const to = end ?? (from === null ? null : comparedValue(claims, group, from));
  if (by.length === 0) {
    const target = to ?? lone(claims, group);
    if (target === null) return;
    const source =
      from ??
      relativeSource(claims, target) ??
      bracketedSource(claims, target) ??
      (to === null ? null : carriedOver(claims, target, null, null));
    const direction = claims[target]!.role === null ? byValues(claims, source, target) : wordOf(claims, segment);
    if (direction && (source !== null || to !== null))
      found.push(changeDraft(claims, source, null, target, direction, ruleOf(claims, segment)));
    return;
  }
  const told = by.map((one, n) => readDifference(claims, segment, one, twinOf(claims, by, n), { from, to }, found));
  told.forEach((one, n) => {
    const twin = twinOf(claims, by, n);
    if (!one) return;
    const own = twin !== null ? fuller(one, told[by.indexOf(twin)] ?? null) : one;
    const best =
      own.from === null || own.to === null ? (told.find((other) => isSame(claims, by[n]!, other)) ?? own) : own;
    const { direction } = one;
    const apart = best.from !== null && best.to !== null && isApart(claims, best.from, by[n]!, best.to, direction);
    found.push(
      apart
        ? changeDraft(claims, null, by[n]!, best.to, comparedWay(claims[by[n]!]!)!, 'change/comparison')
        : changeDraft(claims, best.from, by[n]!, best.to, direction, ruleOf(claims, segment)),
    );
  });
}

/** The two ends of a change and where it goes. */
interface Ends {
  from: number | null;
  to: number | null;
  direction: Direction;
}

function readDifference(
  claims: readonly ProseClaim[],
  segment: Segment,
  one: number,
  twin: number | null,
  stated: { from: number | null; to: number | null },
  found: ChangeDraft[],
): Ends | null {
  const direction = wordOf(claims, segment, one) ?? byValues(claims, stated.from, stated.to);
  if (!direction) return null;
  if (stated.from === null && stated.to === null && resume(claims, one, direction, found)) return null;
  const back = stated.to === null && stated.from === null ? wentOn(claims, one, found) : null;
  if (back !== null && found.at(-1)!.direction !== direction) return { ...back, direction };
  const to = stated.to ?? targetOf(claims, one, segment.group, twin, direction);
  const from = stated.from ?? (to === null ? null : sourceOf(claims, to, one, direction));
  if (from !== null && to !== null && fits(claims[from]!, claims[one]!, claims[to]!, direction))
    return { from, to, direction };
  const around =
    pairAround(claims, one, direction, { from: stated.from, to }) ?? pairAround(claims, one, direction, stated);
  if (around) return { ...around, direction };
  return to === null && stated.from === null && back ? { ...back, direction } : { from, to, direction };
}

/** Where a change started whose end is known. */
function sourceOf(claims: readonly ProseClaim[], to: number, by: number, direction: Direction): number | null {
  return (
    relativeSource(claims, to) ?? comparedBehind(claims, to, by, direction) ?? carriedOver(claims, to, by, direction)
  );
}

/** "ging auf 2,7 TWh zurück, stieg 2023 aber wieder um 40 GWh": the change starts where the last one of the sentence ended. */
function wentOn(
  claims: readonly ProseClaim[],
  by: number,
  found: readonly ChangeDraft[],
): { from: number; to: null } | null {
  const last = found.at(-1);
  const here = claims[by]!;
  if (last?.to == null || last.to > by || claims[last.to]!.clause !== here.clause.parent) return null;
  if (here.change === null || here.change.noun || comparedWay(here) !== null || !sameScale(here, claims[last.to]!))
    return null;
  return here.clause.kind === 'coordinate' && here.clause.chunks[0]!.kind === 'Verb'
    ? { from: last.to, to: null }
    : null;
}

/** "um 50.000 Euro oder 9,1 %", "um ein Fünftel (20,7 %)": the same difference said again beside it. */
function twinOf(claims: readonly ProseClaim[], by: readonly number[], n: number): number | null {
  for (const other of [by[n + 1], by[n - 1]]) {
    if (other === undefined || Math.abs(other - by[n]!) !== 1) continue;
    const [a, b] = [claims[Math.min(other, by[n]!)]!, claims[Math.max(other, by[n]!)]!];
    if (a.reading !== b.reading || a.draft.unit.code === b.draft.unit.code) continue;
    const between = a.reading.chunks.slice(a.chunk.index + 1, b.chunk.index);
    if (between.length <= 4 && between.every((c) => /^(?:Coordinator|Adverb|Open|Phrase|Other)$/.test(c.kind)))
      return other;
  }
  return null;
}

/** "312 Mio. Euro, 24 Mio. Euro mehr als die 288 Mio. Euro des Vorjahres (+ 8,3 %)": whether a difference lies between the ends of another one. */
function isSame(claims: readonly ProseClaim[], by: number, other: Ends | null): boolean {
  if (!other || other.from === null || other.to === null) return false;
  return fits(claims[other.from]!, claims[by]!, claims[other.to]!, other.direction);
}

/** Of two readings of one difference the one that knows more. */
function fuller(own: Ends, other: Ends | null): Ends {
  const known = (ends: Ends) => (ends.from === null ? 0 : 1) + (ends.to === null ? 0 : 1);
  return other && known(other) > known(own) ? other : own;
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
  if (one !== undefined && (staysBehind(claims[one]!) || staysBehind(claims[by[0]!]!))) return 'down';
  // "38 Frauen weniger, aber 55 Kinder mehr": each of several differences has its own word.
  if (by.length > 1 && compared) return compared;
  return (
    (claims[one ?? group[0]!]!.change ?? claims[group[0]!]!.change)?.direction ??
    (one === undefined ? null : (signOf(claims[one]!) ?? compared ?? minusOf(claims[one]!)))
  );
}

/** "blieben um 560 Mio. Euro hinter den erwarteten 1,9 Mrd. Euro zurück". */
function staysBehind({ clause, chunk }: ProseClaim): boolean {
  if (chunk.preposition !== 'um' || !clause.chunks.some((c) => c.normal === 'hinter')) return false;
  return clause.chunks.some((c) => /^(?:bleib|blieb|geblieb|zurückb|zurückgeb)/.test(c.normal));
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
  if (last.by === null) Object.assign(last, changeDraft(claims, last.from, by, last.to, direction, last.rule));
  else found.push(changeDraft(claims, last.from, by, last.to, direction, last.rule));
  return true;
}

function ruleOf(claims: readonly ProseClaim[], { group, spans }: Segment): string {
  const change = claims[group[0]!]!.change;
  return `change/${change ? (change.noun ? 'noun' : 'verb') : spans ? 'span' : 'sign'}`;
}
