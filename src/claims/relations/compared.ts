import type { Direction } from '../../language/german/change-words.js';
import { comparedWith, earlierWords } from '../../language/german/relation-words.js';
import { isTimeNoun, subject } from '../../language/phrases/index.js';
import { isComparedYear } from '../change-frame.js';
import type { ProseClaim } from '../draft.js';
import { fits } from './fit.js';
import { alike, bracketOfClaim, isBare, isLevel, sameHead, sameUnit } from './levels.js';

/** Whether a number is what another one is compared with: "nach 100 im Vorjahr", "gegenüber 100", "(Vorjahr: 100)". */
export function isCompared(claim: ProseClaim): boolean {
  const { reading, chunk, draft } = claim;
  if (!isLevel(claim)) return false;
  const { chunks } = reading;
  const open = bracketOfClaim(claim);
  if (draft.kind === 'duration' && open < 0)
    return /^(?:nach|gegenüber)$/.test(chunk.preposition ?? '') && isPast(claim);
  // "gegenüber 2022 (5.120)", "doppelt so viele wie 2020 (21.000)"
  if (open >= 0 && isAfterDate(claim))
    return /^(?:gegenüber|ggü|als|wie)$/.test(chunks[open - 2]?.normal ?? '') || isComparedYear(chunks[open - 1]!);
  if (open >= 0) return chunks.slice(open + 1, chunk.index).some((c) => /^(?:im)?vorjahr(?:es|swert)?$/.test(c.normal));
  const { preposition } = chunk;
  if (preposition === 'von') {
    // "gegenüber den Ausgaben von 5,9 Mio. Euro"
    const governor = chunks.findLast((c) => c.index < chunk.index && c.kind === 'Preposition');
    const phrase = governor && chunks[governor.index - 1];
    if (phrase?.kind !== 'Phrase' || phrase.preposition !== 'gegenüber') return false;
    // "die Verbindlichkeiten gegenüber Banken von 38,6 Mio. Euro"
    return !owed.test(chunks.findLast((c) => c.index < phrase.index && c.kind === 'Phrase')?.normal ?? '');
  }
  if (!preposition || !comparedWith.has(preposition)) return false;
  return preposition === 'gegenüber' || preposition === 'ggü' || isPast(claim);
}

const owed = /(?:verbindlichkeit|verpflichtung|forderung|anspruch|schuld)(?:en|s|e)?$|ansprüchen?$/;

/** "2020 (21.000)", "2019 (seinerzeit 329 Plätze)", "höher als 2023 (4,7 Mio. Euro)": a number that begins the bracket behind a year. */
function isAfterDate({ reading: { chunks }, chunk }: ProseClaim): boolean {
  let i = chunk.index - 1;
  while (earlierWords.has(chunks[i]?.normal ?? '') || /^(?:noch|erst|rund)$/.test(chunks[i]?.normal ?? '')) i--;
  const year = chunks[i - 1];
  return chunks[i]?.kind === 'Open' && year !== undefined && (year.kind === 'Date' || isComparedYear(year));
}

/** The last value of the sentence that is measured like one in brackets. */
function lastBefore(claims: readonly ProseClaim[], from: number): number | null {
  const here = claims[from]!;
  for (let i = from - 1; i >= 0 && claims[i]!.reading === here.reading; i--) {
    const other = claims[i]!;
    if (isLevel(other) && sameUnit(here, other) && bracketOfClaim(other) < 0 && other.draft.kind === here.draft.kind)
      return i;
  }
  return null;
}

/** "nach 3.972 im Vorjahr", "statt bisher 12": the words around tell of another time. */
function isPast({ reading, chunk }: ProseClaim): boolean {
  const { chunks } = reading;
  const before = chunks[chunk.index - 1];
  if (
    chunk.preposition === 'statt' &&
    chunks.some((c) => /^(?:künftig|nunmehr|nun|jetzt|fortan|inzwischen)$/.test(c.normal))
  )
    return true;
  if (before && /^(?:bisher|bislang|zuvor|vormals|noch|zuletzt)$/.test(before.normal)) return true;
  for (const c of chunks.slice(chunk.index + 1, chunk.index + 5)) {
    if (c.kind === 'Date' || /^(?:zuvor|bisher|bislang)$/.test(c.normal) || (c.kind === 'Phrase' && isTimeNoun(c)))
      return true;
    if (c.kind === 'Comma' || c.kind === 'Quantity' || c.kind === 'Verb') return false;
  }
  return false;
}

/** The value that is compared: the nearest of the same unit before in the clause, else behind. */
export function comparedValue(claims: readonly ProseClaim[], group: readonly number[], from: number): number | null {
  const here = claims[from]!;
  const fitting = group.filter((i) => {
    const other = claims[i]!;
    if (i === from || !isLevel(other) || !sameUnit(here, other) || isCompared(other) || other.role === 'from')
      return false;
    if (bracketOfClaim(other) >= 0 || (other.draft.kind === 'duration' && here.draft.kind !== 'duration')) return false;
    return isBare(here) || here.draft.unit.code !== '1' || sameHead(here, other);
  });
  const before = fitting.findLast((i) => i < from);
  if (before !== undefined) return before;
  if (bracketOfClaim(here) >= 0) return isBare(here) && isAfterDate(here) ? lastBefore(claims, from) : null;
  const bare = /^(?:nach|statt)$/.test(here.chunk.preposition ?? '') && isBare(here);
  return fitting.find((i) => i > from && (bare || sameHead(here, claims[i]!))) ?? null;
}

const past = /^(?:hatte|hatten|war|waren|noch|gelegen|betragen|gewesen)$/;

/** "die 2019 bei 88.412 gelegen hatte": the value before, in the relative clause about what changes. */
export function relativeSource(claims: readonly ProseClaim[], target: number): number | null {
  const here = claims[target]!;
  for (let i = target - 1; i >= 0; i--) {
    const other = claims[i]!;
    if (other.reading !== here.reading) return null;
    const { clause } = other;
    if (clause.kind !== 'relative' || clause.parent !== here.clause || !isLevel(other) || !alike(here, other)) continue;
    const pronoun = clause.chunks.find((c) => c.kind === 'Relative');
    const about = clause.antecedent !== null && clause.antecedent === subject(here.clause);
    const told = clause.chunks.some(
      (c) => /^(?:hatte|hatten|noch|zuvor|zunächst)$/.test(c.normal) || (about && c.kind === 'Date'),
    );
    if (!pronoun?.preposition && told && clause.chunks.every((c) => c.kind !== 'Verb' || past.test(c.normal))) return i;
  }
  return null;
}

/** "ein Drittel mehr als bei Schulen (158 kWh)", "um 2,10 Euro über dem Mittel, das 75,90 Euro beträgt": what a difference is from, said behind it. */
export function comparedBehind(
  claims: readonly ProseClaim[],
  target: number,
  by: number,
  direction: Direction,
): number | null {
  const [to, one] = [claims[target]!, claims[by]!];
  // "und übertraf damit den Wert des Vorjahres (88,9 %) um 2,5 Punkte": it may stand between the two as well.
  for (let i = Math.min(target, by) + 1; i < claims.length; i++) {
    const other = claims[i]!;
    if (other.reading !== one.reading) return null;
    if (
      i === target ||
      i === by ||
      !isLevel(other) ||
      other.draft.unit.code !== to.draft.unit.code ||
      other.role === 'to'
    )
      continue;
    if (other.draft.kind === to.draft.kind && fits(other, one, to, direction)) return i;
  }
  return null;
}
