import { furtherWords, partWords } from '../../language/german/relation-words.js';
import type { Chunk } from '../../language/phrases/index.js';
import type { ProseClaim } from '../draft.js';
import { bracketOfClaim, isBare, isLevel, isSmaller, type SentenceClaims, sameHead } from './levels.js';
import type { Partition } from './partition.js';
import { summands } from './summands.js';

/**
 * "Es gibt 64 Spielplätze. 22 wurden saniert", "18 Stellen …, besetzt waren 11", "13 der 21 Kommunen …, fünf kamen zu spät": a number that stands alone as
 * subject is a part of what was counted just before.
 */
export function ellipticParts(claims: readonly ProseClaim[], sentence: SentenceClaims, partition: Partition): void {
  for (const i of sentence.claims) {
    const here = claims[i]!;
    if (i === 0 || here.draft.unit.code !== '1' || here.draft.kind !== 'count' || here.role !== null) continue;
    if (partition.wholeOf(i) !== null || !isBare(here) || !isAlone(here) || bracketOfClaim(here) >= 0 || isMarked(here))
      continue;
    const whole = wholeBefore(claims, i, partition);
    // What adds up is told as a sum.
    if (whole !== null && !summands(claims, whole).includes(i)) partition.add([i], whole, 'part/elliptic');
  }
}

function wholeBefore(claims: readonly ProseClaim[], at: number, partition: Partition): number | null {
  const here = claims[at]!;
  let taken = here.draft.value ?? Number.NaN;
  for (let k = at - 1; k >= 0; k--) {
    const other = claims[k]!;
    if (other.unit !== here.unit || other.sentence < here.sentence - 1) return null;
    if (bracketOfClaim(other) >= 0 || other.draft.unit.code !== '1' || other.draft.kind !== 'count') continue;
    const shared = partition.wholeOf(k);
    if (shared !== null) {
      // Of a whole that is parted already only what is left can be another part, told in the same breath.
      taken += other.draft.value ?? Number.NaN;
      if (other.sentence !== here.sentence) return null;
      const total = claims[shared]!;
      if (shared === k - 1 || claims[k - 1] === undefined || partition.wholeOf(k - 1) !== shared)
        return shared < at && taken <= (total.draft.value ?? 0) && sameHead(here, total) ? shared : null;
      continue;
    }
    // "In 16 Fällen fehlte …, in sechs war …" are told side by side; what is needed holds no parts.
    if (
      other.chunk.preposition !== null &&
      (other.chunk.preposition === here.chunk.preposition || other.chunk.preposition === 'von')
    )
      return null;
    // "Elf Träger arbeiten daran, vier haben nicht geantwortet"
    if (other.reading === here.reading && other.chunk === other.clause.chunks[0]) return null;
    if (!isLevel(other) || other.role !== null || !sameHead(here, other) || isBare(other) || !isSmaller(here, other))
      return null;
    return here.draft.value !== other.draft.value ? k : null;
  }
  return null;
}

/** Whether a number is all that its clause has for a subject: "22 wurden …", "bei elf fehlt …", "besetzt waren 11". */
function isAlone({ reading: { chunks }, chunk, clause }: ProseClaim): boolean {
  const next = chunks[chunk.index + 1];
  const before = clause.chunks.filter((c) => c.index < chunk.index);
  if (before.some((c) => c.kind === 'Date' || c.kind === 'Pronoun' || c.kind === 'Phrase')) return false;
  if (next?.kind === 'Verb')
    return before.every((c) => c.kind === 'Adverb' || (c.kind === 'Preposition' && places.test(c.normal)));
  return (!next || next.kind === 'Comma' || next.kind === 'Coordinator') && isFronted(before);
}

/** Whether "davon", "weitere" or the like in the sentence says what a number is part of. */
function isMarked({ reading: { chunks }, chunk }: ProseClaim): boolean {
  return chunks.some(
    (c) => c.index < chunk.index && c.kind !== 'Phrase' && (partWords.has(c.normal) || furtherWords.has(c.normal)),
  );
}

const places = /^(?:bei|in|an|für)$/;
const helps = /^(?:sind|waren|wurden|werden|seien|blieben|bleiben|ist|war|wurde)$/;

/** "Bewilligt wurden", "Noch nicht besetzt sind". */
function isFronted(before: readonly Chunk[]): boolean {
  const rest = before.filter((c) => c.kind !== 'Adverb' && c.normal !== 'noch');
  return (
    rest.length === 2 && (rest[0]!.kind === 'Participle' || rest[0]!.kind === 'Verb') && helps.test(rest[1]!.normal)
  );
}
