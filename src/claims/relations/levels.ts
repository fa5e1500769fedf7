import type { SentenceReading } from '../../language/phrases/index.js';
import type { ProseClaim } from '../draft.js';
import { stem } from './stem.js';

/** Whether a claim tells a value, not a difference of values. */
export function isLevel(claim: ProseClaim): boolean {
  return claim.draft.kind !== 'change';
}

/** Whether two claims are measured in the same, so that their values can be compared. */
export function sameUnit(a: ProseClaim, b: ProseClaim): boolean {
  return a.draft.unit.code === b.draft.unit.code && a.draft.unit.per === b.draft.unit.per;
}

/** Whether two claims are measured in the same, where one may leave out per what: "27,3 Tage je Kopf … stieg auf 31,8". */
export function alike(a: ProseClaim, b: ProseClaim): boolean {
  const [one, two] = [a.draft.unit, b.draft.unit];
  return one.code === two.code && (one.per === two.per || one.per === null || two.per === null);
}

/** Whether two claims count the same noun, whatever its case and number. */
export function sameHead(a: ProseClaim, b: ProseClaim): boolean {
  return a.named !== null && b.named !== null && stem(a.named.head) === stem(b.named.head);
}

/** Where the bracket opens that a chunk stands in; -1 outside of brackets. */
export function bracketOf({ chunks }: SentenceReading, index: number): number {
  let closed = 0;
  for (let i = index, depth = chunks[index]?.depth ?? 0; depth > 0 && i >= 0; i--) {
    if (chunks[i]!.kind === 'Close' && i < index) closed++;
    else if (chunks[i]!.kind === 'Open' && closed-- === 0) return i;
  }
  return -1;
}

/** Where the bracket opens that a number stands in; -1 outside of brackets. */
export const bracketOfClaim = ({ reading, chunk }: ProseClaim): number => bracketOf(reading, chunk.index);

/** Whether a number names no noun of its own right behind it: "von denen 12 offen sind". */
export function isBare({ reading, chunk }: ProseClaim): boolean {
  const next = reading.chunks[chunk.index + 1];
  return next?.kind !== 'Phrase' || next.determiner !== null;
}

/** Whether a part can be of a whole: in one unit, as a share of anything, or with its noun left out. */
export function comparable(part: ProseClaim, whole: ProseClaim): boolean {
  const { unit, kind } = part.draft;
  if (alike(part, whole)) return kind === 'duration' ? sameHead(part, whole) : true;
  if (whole.draft.kind === 'duration' || whole.draft.kind === 'ratio') return false;
  if (unit.code === '%' || isFraction(part)) return whole.draft.unit.code !== '%' || isFraction(part);
  const measured = whole.draft.unit.code !== '%' && whole.draft.unit.system !== 'iso4217';
  return unit.code === '1' && kind === 'count' && measured && isBare(part);
}

/** "zwei Drittel", "die Hälfte". */
export function isFraction({ draft }: ProseClaim): boolean {
  return draft.kind === 'share' && draft.unit.code === '1';
}

/** Whether a part is no more than its whole, where both can be compared. */
export function isSmaller(part: ProseClaim, whole: ProseClaim): boolean {
  if (!alike(part, whole) || part.draft.kind === 'share')
    return part.draft.kind === 'share' || lowOf(part) <= highOf(whole);
  return lowOf(part) <= highOf(whole);
}

const lowOf = ({ draft }: ProseClaim) => Math.abs(draft.value ?? draft.lower ?? 0);
const highOf = ({ draft }: ProseClaim) => Math.abs(draft.value ?? draft.upper ?? Number.POSITIVE_INFINITY);

/** The claims of one sentence, by their places. */
export interface SentenceClaims {
  unit: number;
  sentence: number;
  claims: number[];
}

/** The claims of a text sentence by sentence, as their places in the list. */
export function bySentence(claims: readonly ProseClaim[]): SentenceClaims[] {
  const found: SentenceClaims[] = [];
  for (const [i, claim] of claims.entries()) {
    const last = found.at(-1);
    if (last && last.unit === claim.unit && last.sentence === claim.sentence) last.claims.push(i);
    else found.push({ unit: claim.unit, sentence: claim.sentence, claims: [i] });
  }
  return found;
}

/** "75 Euro je Katze und 45 Euro je Kater": numbers listed with one another. */
export function isJoined(a: ProseClaim, b: ProseClaim): boolean {
  if (a.reading !== b.reading || a.clause !== b.clause) return false;
  const { chunks } = a.reading;
  let joined = false;
  for (let i = a.chunk.index + 1; i < b.chunk.index; i++) {
    const { kind, normal } = chunks[i]!;
    if (kind === 'Coordinator') joined ||= /^(?:und|oder|bzw\.?|beziehungsweise|sowie)$/.test(normal);
    else if (kind === 'Date' || kind === 'Comma' || kind === 'Verb') return false;
  }
  return joined;
}
