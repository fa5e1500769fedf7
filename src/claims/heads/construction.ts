import {
  type Chunk,
  type Clause,
  isSubjectPronoun,
  isTimeNoun,
  type SentenceReading,
  subject,
} from '../../language/phrases/index.js';
import type { QuantityMention } from '../../model/index.js';
import { type Named, resolve } from './named.js';

/** What a construction looks at. */
export interface Scene {
  reading: SentenceReading;
  /** The number. */
  chunk: Chunk;
  quantity: QuantityMention;
  clause: Clause;
  /** What the text was about before: the subject of the sentence or clause before. */
  topic: Named | null;
  /** What a pronoun takes up from the sentence before. */
  takenUp: (pronoun: string) => Named | null;
  /** What the nearest number before this one in the text counts, with its unit. */
  last: { named: Named; unit: string } | null;
  /** Heads found for the numbers before this one in the sentence. */
  found: { chunk: Chunk; named: Named | null }[];
  /** Role in a change: "von 5 um 2 auf 7". */
  role: 'from' | 'by' | 'to' | null;
}

/** The next chunk that is not an adverb. */
export function after(scene: Scene, offset = 0): Chunk | undefined {
  const { chunks } = scene.reading;
  let i = scene.chunk.index + 1 + offset;
  while (chunks[i]?.kind === 'Adverb') i++;
  return chunks[i];
}

/** The chunk before, over adverbs. */
export function before(chunks: readonly Chunk[], index: number): Chunk | undefined {
  let i = index - 1;
  while (chunks[i]?.kind === 'Adverb') i--;
  return chunks[i];
}

/** The subject of the number's clause, with pronouns and empty carriers replaced by what they stand for. */
export function subjectOf(scene: Scene, clause: Clause = scene.clause): Named | null {
  const own = subject(clause);
  if (own && !isTimeNoun(own))
    return resolve(scene.reading, own) ?? fronted(scene, clause, own) ?? earlierSubject(scene, clause) ?? scene.topic;
  const pronoun = clause.chunks.find(isSubjectPronoun);
  if (pronoun) return earlierSubject(scene, clause) ?? scene.takenUp(pronoun.normal) ?? scene.topic;
  if (clause.kind === 'coordinate' && clause.parent) return subjectOf(scene, clause.parent);
  if (clause.kind === 'bracket' && clause.parent) return subjectOf(scene, clause.parent);
  return earlierSubject(scene, clause) ?? scene.topic;
}

/** "Bei den Mädchen lag die Quote bei 39 %": what a bare carrier is of may open the clause. */
function fronted(scene: Scene, clause: Clause, carrier: Chunk): Named | null {
  const first = clause.chunks.find((c) => c.kind === 'Phrase' && !isTimeNoun(c));
  if (!first || first.index >= carrier.index || !/^(?:bei|beim|unter)$/.test(first.preposition ?? '')) return null;
  return resolve(scene.reading, first);
}

/** The subject of the clause that this one hangs on or follows. */
function earlierSubject(scene: Scene, clause: Clause): Named | null {
  const all = scene.reading.clauses;
  for (let i = all.indexOf(clause) - 1; i >= 0; i--) {
    const other = all[i]!;
    if (other.kind === 'bracket') continue;
    const theirs = subject(other);
    if (theirs && !isTimeNoun(theirs)) return resolve(scene.reading, theirs);
  }
  return null;
}
