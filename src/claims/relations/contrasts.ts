import { comparatives, type Direction } from '../../language/german/change-words.js';
import { isTimeNoun } from '../../language/phrases/index.js';
import type { ProseClaim } from '../draft.js';
import { being } from '../same-again.js';
import { type ChangeDraft, changeDraft, type RelationDraft } from './draft.js';
import { takesUp } from './equated.js';
import { fits } from './fit.js';
import { alike, bracketOfClaim, isBare, isJoined, isLevel, sameHead } from './levels.js';
import { isOver, type Mark, markOf } from './marks.js';
import { isPrecise } from './pair-around.js';

/**
 * "2025 waren es lediglich 37, 2024 noch 58", "zuvor waren es 60 Euro": two values of one thing at two times that words set against each
 * other, where no verb says that it rose or fell. A change that was told without its beginning gets it.
 */
export function contrasts(claims: readonly ProseClaim[], known: RelationDraft[]): void {
  const marks = claims.map((claim) => (isValue(claim) || claim.role === 'to' ? markOf(claim) : null));
  const divided = dividedWholes(known);
  for (let i = 1; i < claims.length; i++) {
    if (marks[i] === null || claims[i]!.role !== null || isTotal(claims[i]!)) continue;
    const other = opposite(claims, marks, known, divided, i);
    if (other === null) continue;
    const later = isLater(claims, marks, other, i);
    if (later === null) continue;
    for (const [a, b] of pairs(claims, other, i)) tell(claims, known, later ? a : b, later ? b : a);
  }
}

/** The wholes that one construction divides into several parts, each with its rule. */
function dividedWholes(known: readonly RelationDraft[]): Set<string> {
  const seen = new Set<string>();
  const divided = new Set<string>();
  for (const relation of known) {
    if (relation.type !== 'part') continue;
    const key = `${relation.whole} ${relation.rule}`;
    if (seen.size === seen.add(key).size) divided.add(key);
  }
  return divided;
}

function isValue(claim: ProseClaim): boolean {
  const { draft, role } = claim;
  return isLevel(claim) && role === null && draft.value !== null && draft.kind !== 'ratio' && bracketOfClaim(claim) < 0;
}

/** "in den drei Jahren davor zusammen 40": what adds up other times is no value to compare. */
function isTotal({ reading: { chunks }, chunk }: ProseClaim): boolean {
  return chunks[chunk.index - 1]?.normal === 'zusammen';
}

/** The value said before that a number stands against: the nearest of its kind. */
function opposite(
  claims: readonly ProseClaim[],
  marks: readonly (Mark | null)[],
  known: readonly RelationDraft[],
  divided: ReadonlySet<string>,
  at: number,
): number | null {
  const here = claims[at]!;
  for (let i = at - 1; i >= 0; i--) {
    const other = claims[i]!;
    if (other.unit !== here.unit || other.sentence < here.sentence - (isCopied(here) ? 2 : 1)) return null;
    if (marks[i] === null || other.draft.kind !== here.draft.kind || !alike(other, here)) continue;
    if (!marks[at]!.any && !marks[i]!.any && !isTwice(other, here)) return null;
    // "An 14 der 19 Schulen …, 2022 waren es noch neun" is not about the 19, "41 Personen, davon 12 …; 2019 waren es noch 33" not about the 12.
    if (
      known.some((r) => r.type === 'part' && r.part < at && (isTold(claims, r, divided, here) ? r.whole : r.part) === i)
    )
      continue;
    if (isJoined(other, here)) continue;
    // "Im Landesdurchschnitt sind es 74,6 %" is another place, not another time.
    if (here.clause.chunks.some((c) => c.kind === 'Phrase' && /durchschnitt$/.test(c.normal))) return null;
    if (known.some((r) => r.type === 'part' && r.part === at && r.whole === i)) return null;
    return isOneThing(other, here) || isTwice(other, here) || (isWeighed(here) && isBare(here)) ? i : null;
  }
  return null;
}

/** Whether two values are said of one thing: with one noun, or the second with "es" or nothing in its place. */
function isOneThing(other: ProseClaim, here: ProseClaim): boolean {
  if (sameHead(other, here)) return true;
  return isBare(here) && (isCopied(here) || isGap(other, here));
}

/** Whether a clause of its own is about one part; "davon 12 in Teilzeit" is only mentioned beside its whole, and several parts divide it. */
function isTold(
  claims: readonly ProseClaim[],
  { part, whole, rule }: { part: number; whole: number; rule: string },
  divided: ReadonlySet<string>,
  here: ProseClaim,
): boolean {
  if (claims[part]!.reading !== here.reading && divided.has(`${whole} ${rule}`)) return false;
  return /^part\/(?:partitive|von)$/.test(rule) || claims[part]!.clause !== claims[whole]!.clause;
}

/** "zuvor waren es 60 Euro": a clause that only gives another number for what was said. */
export function isCopied({ clause }: ProseClaim): boolean {
  let verb = false;
  let amount = false;
  let pronoun = false;
  // "2018 lag dieser Anteil noch bei 31 %"
  let again = false;
  for (const { kind, normal, determiner } of clause.chunks) {
    if (kind === 'Verb') {
      verb ||= being.test(normal);
      amount ||= amounts.test(normal);
    } else if (kind === 'Pronoun') {
      pronoun ||= normal === 'es';
      again ||= /^(?:er|sie|es)$/.test(normal);
    } else if (kind === 'Phrase') again ||= /^diese[rs]?$/.test(determiner ?? '');
  }
  return (verb && pronoun) || (amount && again) || (clause.kind !== 'relative' && isOver(clause.chunks));
}

/** "…, im Folgejahr nur 268", "lag 2019 bei 48 und beträgt nunmehr 103": what the second number is of is left out. */
function isGap(other: ProseClaim, here: ProseClaim): boolean {
  if (other.reading !== here.reading) return false;
  const { chunks } = here.reading;
  if (here.clause === other.clause) {
    let cut = false;
    for (let i = here.chunk.index - 1; i > other.chunk.index; i--) {
      const { kind, normal } = chunks[i]!;
      if (kind === 'Comma' || (kind === 'Coordinator' && normal !== 'noch')) cut = true;
      else if (!cut && !(kind === 'Phrase' ? isTimeNoun(chunks[i]!) : between.test(kind))) return false;
    }
    return cut;
  }
  const first = here.clause.chunks[0]!;
  return here.clause.kind === 'coordinate' && here.clause.parent === other.clause && amounts.test(first.normal);
}

const between = /^(?:Adverb|Date|Preposition|Coordinator)$/;
const amounts =
  /^(?:be(?:trägt|trug|tragen|trugen|läuft|lief)|lieg(?:t|en)|lag(?:en)?|ist|sind|waren?|erreicht(?:e|en)?)$/;

/** Whether the second of two values is the later one; `null` where nothing sets them against each other. */
function isLater(
  claims: readonly ProseClaim[],
  marks: readonly (Mark | null)[],
  first: number,
  second: number,
): boolean | null {
  const [other, here] = [claims[first]!, claims[second]!];
  const [a, b] = [marks[first]!, marks[second]!];
  const then = other.draft.period?.startDate ?? null;
  const now = here.draft.period?.startDate ?? null;
  const byTime = then !== null && now !== null && then !== now ? now > then : null;
  let byWords =
    b.side === 'after' || (a.side === 'before' && b.side === null && byTime === true)
      ? true
      : b.side === 'before'
        ? false
        : null;
  if (byWords === null && a.still !== b.still) {
    // "2015 waren es 216, 2025 noch 184": beside the later of two times "noch" says how few are left.
    const left = b.still && byTime === true && other.draft.value! > here.draft.value!;
    byWords = a.still || left;
  }
  if (byTime !== null && byWords !== null && byTime !== byWords) return null;
  const copied = isCopied(here) || isGap(other, here);
  // "noch drei Monate, danach sechs Monate" follow one another.
  if (byTime === null && here.draft.kind === 'duration' && !isCopied(here) && !(b.firm && b.side)) return null;
  if (byWords !== null && (a.firm || b.firm)) {
    // Two statements with nouns of their own are set against each other only in one sentence, or by "noch" and a time that differs.
    const told = other.reading === here.reading || (a.still && (b.side === 'after' || byTime !== null));
    return copied || isWeighed(here) || (told && (byTime !== null || (a.still && b.side === 'after'))) ? byWords : null;
  }
  if (byTime !== null && isTwice(other, here) && !isSeries(claims, first, second)) return byTime;
  const order = byTime ?? byWords;
  return order !== null && copied && (a.focus || b.focus) && !isSeries(claims, first, second) ? order : null;
}

/** "Das ist weniger als in den Jahren 2015 bis 2019, in denen noch 905 Hektar hinzukamen": a sentence that compares with what was said before. */
function isWeighed({ reading: { chunks } }: ProseClaim): boolean {
  const than = chunks.findIndex((c, i) => i < 6 && c.normal === 'als' && comparatives.has(chunks[i - 1]?.normal ?? ''));
  return than > 1 && /^(?:das|dies)$/.test(chunks[0]!.normal) && chunks[1]!.kind === 'Verb';
}

/** "lag 2015 bei 77,2 % und 2024 bei 71,5 %": one verb that tells where a figure stood at two times. */
function isTwice(other: ProseClaim, here: ProseClaim): boolean {
  if (other.clause !== here.clause || other.chunk.preposition !== here.chunk.preposition || !isBare(here)) return false;
  if (!other.clause.chunks.some((c) => amounts.test(c.normal) || c.normal === 'beliefen')) return false;
  const { chunks } = here.reading;
  const between = chunks.slice(other.chunk.index + 1, here.chunk.index);
  return between.some((c) => c.normal === 'und') && between.some((c) => c.kind === 'Date');
}

/** Whether more than two values stand in a row: "412, dann 388 und schon 467" only counts on. */
function isSeries(claims: readonly ProseClaim[], first: number, second: number): boolean {
  const near = (i: number, like: ProseClaim) => {
    const one = claims[i];
    return one !== undefined && isValue(one) && one.reading === like.reading && alike(one, like) && isGapped(one);
  };
  for (let i = first - 1; i >= 0 && i >= first - 3; i--) if (near(i, claims[second]!)) return true;
  for (let i = second + 1; i <= second + 3; i++) if (near(i, claims[second]!)) return true;
  return false;
}

const isGapped = (claim: ProseClaim) => claim.draft.period !== null;

/** The pairs of values of two lists that stand against each other: "75 und 45 Euro; zuvor waren es 60 bzw. 35 Euro". */
function pairs(claims: readonly ProseClaim[], first: number, second: number): [number, number][] {
  const found: [number, number][] = [[first, second]];
  let [a, b] = [first, second];
  while (a > 0 && isListed(claims, a - 1, a)) a--;
  while (isListed(claims, b, b + 1)) b++;
  const size = first - a + 1;
  if (size === 1 || b - second + 1 !== size) return found;
  return Array.from({ length: size }, (_, n) => [a + n, second + n]);
}

function isListed(claims: readonly ProseClaim[], a: number, b: number): boolean {
  const [one, two] = [claims[a], claims[b]];
  return (
    one !== undefined &&
    two !== undefined &&
    isValue(one) &&
    isValue(two) &&
    one.draft.unit.code === two.draft.unit.code &&
    isJoined(one, two)
  );
}

function tell(claims: readonly ProseClaim[], known: RelationDraft[], from: number, to: number): void {
  const a = claims[from]!.draft.value!;
  const b = claims[to]!.draft.value!;
  if (a === b) return;
  const direction = b > a ? 'up' : 'down';
  const by = difference(claims, from, to, direction);
  if (by !== null) {
    const at = known.findIndex((r) => r.type === 'change' && r.by === by);
    const told = changeDraft(claims, from, by, to, direction, 'change/contrast');
    if (at < 0) known.push(told);
    else known[at] = told;
    return;
  }
  for (const told of known) {
    if (told.type !== 'change' || told.to !== to) continue;
    if (told.from !== null) return;
    if (told.direction !== direction) continue;
    if (told.by === null || fits(claims[from]!, claims[told.by]!, claims[to]!, direction)) {
      Object.assign(told, changeDraft(claims, from, told.by, to, direction, told.rule) satisfies ChangeDraft);
      return;
    }
  }
  known.push(changeDraft(claims, from, null, to, direction, 'change/contrast'));
}

/** "… Das entspricht einem Zuwachs um 81 %": the difference between two values that stands behind them and fits. */
function difference(claims: readonly ProseClaim[], from: number, to: number, direction: Direction): number | null {
  const last = claims[Math.max(from, to)]!;
  for (let i = Math.max(from, to) + 1; i < claims.length; i++) {
    const here = claims[i]!;
    if (here.unit !== last.unit || here.sentence > last.sentence + 1) return null;
    if (!isLevel(here) && here.reading !== last.reading && !takesUp(here) && !isPrecise(here)) return null;
    if (!isLevel(here)) return fits(claims[from]!, here, claims[to]!, direction) ? i : null;
  }
  return null;
}
