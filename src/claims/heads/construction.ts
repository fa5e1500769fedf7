import { amountVerbs } from '../../language/german/carrier-nouns.js';
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
  topic: () => Named | null;
  /** What a pronoun takes up from the sentence before. */
  takenUp: (pronoun: string) => Named | null;
  /** What the nearest number before this one in the text counts, with its unit. */
  last: { named: Named; unit: string } | null;
  /** What the last number before this one in that unit counts, in this sentence or the one before; parts of a whole left out. */
  recent: (unit: string) => Named | null;
  /** What the last number before with the same value and unit counts. */
  again: (quantity: QuantityMention) => Named | null;
  /** Whether the lead-in of this list item ends in "davon waren" or the like. */
  partOfLead: boolean;
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
    return resolve(scene.reading, own) ?? fronted(scene, clause, own) ?? earlierSubject(scene, clause) ?? scene.topic();
  const pronoun = clause.chunks.find(isSubjectPronoun);
  if (pronoun) return earlierSubject(scene, clause) ?? scene.takenUp(pronoun.normal) ?? scene.topic();
  if (clause.kind === 'coordinate' && clause.parent) return subjectOf(scene, clause.parent);
  if (clause.kind === 'bracket' && clause.parent) return subjectOf(scene, clause.parent);
  return earlierSubject(scene, clause) ?? scene.topic();
}

/** "Bei den Mädchen lag die Quote bei 39 %": what a bare carrier is of may open the clause. */
function fronted(scene: Scene, clause: Clause, carrier: Chunk): Named | null {
  const first = clause.chunks.find((c) => c.kind === 'Phrase' && !isTimeNoun(c));
  if (
    !first ||
    first.index >= carrier.index ||
    scene.reading.chunks[first.index - 1]?.kind === 'Quantity' ||
    !/^(?:bei|beim|unter)$/.test(first.preposition ?? '')
  )
    return null;
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

/** Whether a noun that the number counts stands right behind it. */
export function hasNounBehind(scene: Scene): boolean {
  const next = after(scene);
  return (
    next?.kind === 'Phrase' &&
    !isTimeNoun(next) &&
    (!next.determiner || next.determiner === 'der' || next.determiner === 'des' || next.determiner === 'aller')
  );
}

/** Spans of time. */
const spans = new Set(['a', 'mo', 'wk', 'd', 'h', 'min', 's']);

/** "seit vier Jahren", "binnen sechs Wochen": a span of time that only says how long something else goes on. */
export function isAdverbial({ quantity, chunk, reading }: Scene): boolean {
  if (!spans.has(quantity.unit.code)) return false;
  const before = reading.chunks[chunk.index - 1];
  const outer = reading.chunks[chunk.index - 2];
  // "drei Jahre später", "zwei Wochen nach Beginn"
  if (!chunk.preposition && isFarFrom.test(reading.chunks[chunk.index + 1]?.normal ?? '')) return true;
  // "in den drei Jahren davor"
  if (before?.kind === 'Determiner' && outer?.kind === 'Preposition') return adverbial.test(outer.normal);
  if (outer?.kind === 'Preposition' && /^(?:innerhalb|binnen)$/.test(outer.normal)) return true;
  if (before?.kind === 'Preposition' || before?.kind === 'Determiner' || chunk.preposition)
    return adverbial.test(chunk.preposition ?? before?.normal ?? '');
  return false;
}

const isFarFrom = /^(?:später|zuvor|davor|danach|vorher|lang|nach|vor)$/;
const adverbial = /^(?:seit|in|im|nach|vor|binnen|innerhalb|für|während|alle|über|an|zu|mit)$/;

/** Whether the number is an amount of money. */
export function isMoney({ quantity }: Scene): boolean {
  return quantity.unit.system === 'iso4217';
}

/** "betrug", "belief sich auf": verbs that equate their subject with an amount. */
export function isAmountVerb(c: Chunk): boolean {
  return (c.kind === 'Verb' || c.kind === 'Participle') && amountVerbs.some((v) => c.normal.startsWith(v));
}
