import type { Chunk } from '../../language/phrases/index.js';
import type { ProseClaim } from '../draft.js';
import { bracketOfClaim, isLevel, isSmaller, type SentenceClaims, sameHead } from './levels.js';
import type { Partition } from './partition.js';
import { sameNoun } from './stem.js';

/** How many sentences back the whole of a genitive is looked for. */
const REACH = 3;

/**
 * "Zehn der Anstalten", "4.211 der am Jahresende anhängigen Verfahren": a part of what was counted under that noun before. Numbers listed with it
 * under the same noun are parts as well.
 */
export function genitiveParts(claims: readonly ProseClaim[], sentence: SentenceClaims, partition: Partition): void {
  for (const i of sentence.claims) {
    const here = claims[i]!;
    if (!isCount(here) || here.role !== null) continue;
    const noun = genitiveBehind(here.reading.chunks, here.chunk.index);
    const whole = noun === null ? null : countedAs(claims, i, noun);
    if (whole === null) continue;
    partition.add([i], whole, 'part/partitive');
    for (let k = i + 1; k < claims.length; k++) {
      const next = claims[k]!;
      if (next.clause !== here.clause) break;
      if (isCount(next) && next.chunk.preposition === null && sameHead(next, here) && isSmaller(next, claims[whole]!))
        partition.add([k], whole, 'part/partitive');
    }
  }
}

const isCount = ({ draft }: ProseClaim) => draft.kind === 'count' && draft.unit.code === '1' && draft.value !== null;

/** The noun of a genitive right behind a number, unless that has a number of its own. */
function genitiveBehind(chunks: readonly Chunk[], at: number): string | null {
  const next = chunks[at + 1];
  if (next?.kind === 'Phrase') return /^(?:der|dieser|ihrer)$/.test(next.determiner ?? '') ? next.head!.text : null;
  if (next?.kind !== 'Determiner' || !/^(?:der|dieser)$/.test(next.normal)) return null;
  for (let i = at + 2; i < at + 8 && chunks[i]; i++) {
    const { kind, preposition, head, determiner } = chunks[i]!;
    if (kind === 'Phrase' && preposition === null) return determiner === null ? head!.text : null;
    if (!/^(?:Preposition|Date|Adverb|Adjective|Participle|Phrase|Reference)$/.test(kind)) return null;
  }
  return null;
}

/** The last number before that counts things under a noun, if it can hold a part. */
function countedAs(claims: readonly ProseClaim[], part: number, noun: string): number | null {
  const here = claims[part]!;
  for (let k = part - 1; k >= 0; k--) {
    const other = claims[k]!;
    if (other.unit !== here.unit || other.sentence < here.sentence - REACH) return null;
    if (!isCount(other) || !isLevel(other) || bracketOfClaim(other) >= 0 || other.named === null) continue;
    if (sameNoun(other.named.head, noun))
      return isSmaller(here, other) && other.draft.value !== here.draft.value ? k : null;
  }
  return null;
}
