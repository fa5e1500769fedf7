import type { Direction } from '../../language/german/change-words.js';
import { partWords } from '../../language/german/relation-words.js';
import type { ProseClaim } from '../draft.js';
import { fitsBoth, measures } from './fit.js';
import { bracketOfClaim, isLevel, sameHead } from './levels.js';

const equates = /^(?:ist|sind|war|waren|wären|entspr\p{L}+|bedeut\p{L}+|ergibt|ergab|ergeben|macht|machte)$/u;
const takes = /^(?:das|dies|dieses|es|was)$/;

/**
 * "600.000 Euro … Gegenüber dem Vorjahr ist das ein Plus von 50.000 Euro oder 9,1 %": the value that "das" takes up, of the sentence before or
 * of the clause before. Where the difference is said twice, the numbers tell which of several values is meant.
 */
export function equated(
  claims: readonly ProseClaim[],
  by: number,
  again: number | null,
  direction: Direction,
): number | null {
  const here = claims[by]!;
  if (!takesUp(here)) return null;
  const fitting = candidates(claims, by, again);
  if (again !== null) {
    const told = fitting.filter((i) => fitsBoth(claims[i]!, here, claims[again]!, direction));
    if (told.length > 0) return told.at(-1)!;
  }
  return fitting.findLast((i) => sameHead(here, claims[i]!)) ?? main(claims, fitting);
}

/** Whether the clause of a number says no more than that what was said before is this. */
export function takesUp({ clause, chunk }: ProseClaim): boolean {
  let verb = -1;
  let pronoun = -1;
  // "…, was einem Plus von 7 % entspräche"
  const mark = clause.chunks.find((c) => c.normal === 'was');
  if (mark && mark.index < chunk.index)
    return clause.chunks.some((c) => c.index > mark.index && equates.test(c.normal));
  for (const { kind, normal, index } of clause.chunks) {
    if (index >= chunk.index) break;
    if (kind === 'Verb' && equates.test(normal)) verb = index;
    else if (kind !== 'Phrase' && kind !== 'Quantity' && takes.test(normal)) pronoun = index;
  }
  return verb >= 0 && pronoun >= 0 && Math.abs(verb - pronoun) <= 2;
}

/** The values before in the sentence, or else those of the sentence before. */
function candidates(claims: readonly ProseClaim[], by: number, again: number | null): number[] {
  const here = claims[by]!;
  const found: number[] = [];
  for (let i = by - 1; i >= 0; i--) {
    const other = claims[i]!;
    if (other.unit !== here.unit || other.sentence < here.sentence - 1) break;
    if (found.length > 0 && other.sentence < claims[found[0]!]!.sentence) break;
    if (
      i === again ||
      (other.clause === here.clause && !isBehindWas(here, other)) ||
      !isLevel(other) ||
      other.role === 'from'
    )
      continue;
    if (bracketOfClaim(other) >= 0 || !measures(here, other) || /^(?:duration|ratio)$/.test(other.draft.kind)) continue;
    found.unshift(i);
  }
  return found;
}

/** Whether "was" stands between two numbers of what was taken for one clause. */
function isBehindWas(here: ProseClaim, other: ProseClaim): boolean {
  return here.clause.chunks.some(
    (c) => c.normal === 'was' && c.index > other.chunk.index && c.index < here.chunk.index,
  );
}

/** The last of several values that no "davon" makes a part of another one. */
function main(claims: readonly ProseClaim[], fitting: readonly number[]): number | null {
  const whole = fitting.findLast((i, n) => n === 0 || !isMarkedPart(claims[fitting[0]!]!, claims[i]!));
  return whole ?? null;
}

/** Whether a word between two numbers makes the second a part of the first. */
export function isMarkedPart(first: ProseClaim, second: ProseClaim): boolean {
  if (first.reading !== second.reading) return false;
  const { chunks } = first.reading;
  for (let i = first.chunk.index + 1; i < second.chunk.index; i++)
    if (chunks[i]!.kind !== 'Phrase' && partWords.has(chunks[i]!.normal)) return true;
  return false;
}
