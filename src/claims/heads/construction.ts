import { amountVerbs } from '../../language/german/carrier-nouns.js';
import {
  type Chunk,
  type Clause,
  counted,
  isSubjectPronoun,
  isTimeNoun,
  type SentenceReading,
  subject,
} from '../../language/phrases/index.js';
import type { QuantityMention } from '../../model/index.js';
import { antecedent } from './antecedent.js';
import { isEmptyCarrier, type Named, resolve } from './named.js';

/** What the nearest number before counts, with its unit, and where it stands, if in the same paragraph. */
export interface Last {
  named: Named;
  unit: string;
  value: number | null;
  place: { reading: SentenceReading; chunk: Chunk; clause: Clause } | null;
}

/** What a construction looks at. */
export interface Scene {
  reading: SentenceReading;
  /** The number. */
  chunk: Chunk;
  quantity: QuantityMention;
  clause: Clause;
  /** What the text was about before: the subject of the sentence or clause before. */
  topic: () => Named | null;
  /** The two sentences before, the nearer first. */
  earlier: () => readonly SentenceReading[];
  /** What the nearest number before this one in the text counts, with its unit. */
  last: Last | null;
  /** The numbers before this one that name something, in this sentence or the one before. */
  numbers: readonly Last[];
  /** What the last number before this one in that unit counts, in this sentence or the one before; parts of a whole left out. */
  recent: (unit: string) => Named | null;
  /** The last number before this one in that unit, with its place. */
  lastIn: (unit: string) => Last | null;
  /** What the last number before with the same value and unit counts. */
  again: (quantity: QuantityMention) => Named | null;
  /** Whether the number stands in an item of a list. */
  isItem: boolean;
  /** Whether the lead-in of this list item ends in "davon waren" or the like. */
  partOfLead: boolean;
  /** Whether it ends in "entfallen". */
  leadFalls: boolean;
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

/** Where the last semicolon before a number stands: what follows it is said anew; -1 where none stands. */
export function lastSemicolon({ reading: { chunks }, chunk }: Scene): number {
  let i = chunk.index - 1;
  while (i >= 0 && chunks[i]!.normal !== ';') i--;
  return i;
}

/** The chunk before, over adverbs. */
export function before(chunks: readonly Chunk[], index: number): Chunk | undefined {
  let i = index - 1;
  // "eine Frist von in der Regel zwei Wochen"
  while (chunks[i]?.kind === 'Adverb' || (chunks[i]?.normal === 'regel' && chunks[i]!.preposition === 'in'))
    i -= chunks[i]!.kind === 'Adverb' ? 1 : 2;
  return chunks[i];
}

/** The subject of the number's clause, with pronouns and empty carriers replaced by what they stand for. */
export function subjectOf(scene: Scene, clause: Clause = scene.clause): Named | null {
  const own = subject(clause);
  // "Ihre Zahl sank auf 78": of what was counted last.
  if (own && isPossessive(own) && isEmptyCarrier(own.normal)) {
    const counted = scene.last?.unit === scene.quantity.unit.code ? scene.last.named : null;
    return counted ?? scene.topic();
  }
  // "Grundstücke, deren Zahl um 2,3 % zunahm"
  const whose = own && scene.reading.chunks[own.index - 1];
  if (whose?.kind === 'Relative' && isEmptyCarrier(own!.normal) && clause.antecedent) {
    const many = clause.parent?.chunks.find(
      (c) => c.index < own!.index && c.kind === 'Phrase' && scene.reading.chunks[c.index - 1]?.kind === 'Quantity',
    );
    return resolve(scene.reading, (/zahl$/.test(own!.normal) && many) || clause.antecedent);
  }
  if (own && !isTimeNoun(own))
    return (
      resolve(scene.reading, own) ??
      fronted(scene, clause, own) ??
      sizeOfLast(scene, own) ??
      earlierSubject(scene, clause) ??
      scene.topic()
    );
  const pronoun = clause.chunks.find(isSubjectPronoun);
  if (pronoun) return antecedent(scene, pronoun) ?? earlierSubject(scene, clause) ?? scene.topic();
  // "Die zwölf Anlagen kosten 3 Mio. Euro"
  const plural = counted(clause);
  if (plural && plural.index < scene.chunk.index && opensClause(clause, plural)) return resolve(scene.reading, plural);
  if (clause.kind === 'coordinate' && clause.parent) return subjectOf(scene, clause.parent);
  if (clause.kind === 'bracket' && clause.parent) return subjectOf(scene, clause.parent);
  return earlierSubject(scene, clause) ?? scene.topic();
}

/** "Seit 2018 hat sich die Zahl um 23 verringert": a number without a noun is that of what was counted last. */
function sizeOfLast({ last, quantity }: Scene, carrier: Chunk): Named | null {
  return isEmptyCarrier(carrier.normal) && carrier.determiner === 'die' && last?.unit === quantity.unit.code
    ? last.named
    : null;
}

/** Whether nothing but the number and its article stands before a counted phrase in its clause. */
function opensClause({ chunks }: Clause, phrase: Chunk): boolean {
  return chunks
    .slice(0, chunks.indexOf(phrase))
    .every((c) => c.kind === 'Quantity' || c.kind === 'Determiner' || c.kind === 'Adverb');
}

function isPossessive({ determiner }: Chunk): boolean {
  return /^(?:ihre?|seine?|deren|dessen)$/.test(determiner ?? '');
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

/** "haben 307 noch Reserven": over an adverb a number goes only with a noun that has an attribute or is a participle itself ("41 dort Beschäftigte"). */
export function isApart({ reading, chunk, quantity }: Scene, next: Chunk): boolean {
  if (quantity.unit.code !== '1' || next.index === chunk.index + 1 || next.determiner) return false;
  if (reading.chunks[chunk.index + 1]!.terms.some((t) => /^(?:mehr|weniger)$/.test(t.normal))) return false;
  return next.terms.length === 1 && !/(?:t|en|end)e[nr]?$/.test(next.normal);
}

/** Whether a noun that the number counts stands right behind it. */
export function hasNounBehind(scene: Scene): boolean {
  const next = after(scene);
  return (
    next?.kind === 'Phrase' &&
    !isTimeNoun(next) &&
    !isApart(scene, next) &&
    (!next.determiner || next.determiner === 'der' || next.determiner === 'des' || next.determiner === 'aller')
  );
}

/** Spans of time. */
const spans = new Set(['a', 'mo', 'wk', 'd', 'h', 'min', 's']);

/** "seit vier Jahren", "binnen sechs Wochen": a span of time that only says how long something else goes on. */
export function isAdverbial(scene: Scene): boolean {
  const { quantity, chunk, reading, clause } = scene;
  if (!spans.has(quantity.unit.code)) return false;
  if (clause.chunks.some((c) => passesBy.test(c.normal))) return true;
  if (isAverage(scene) || isTerm(scene)) return false;
  let i = chunk.index - 1;
  while (reading.chunks[i]?.kind === 'Adjective' || reading.chunks[i]?.kind === 'Ordinal') i--;
  const before = reading.chunks[i];
  const outer = reading.chunks[i - 1];
  // "fünf Jahre lang unverändert"
  if (!chunk.preposition && reading.chunks[chunk.index + 1]?.normal === 'lang') return true;
  // "drei Jahre nach der Eröffnung"
  if (!chunk.preposition && /^(?:nach|vor)$/.test(reading.chunks[chunk.index + 1]?.normal ?? '')) return true;
  // "drei Jahre später"
  if (!chunk.preposition && isFarFrom.test(reading.chunks[chunk.index + 1]?.normal ?? '')) return true;
  // "in den drei Jahren davor"
  if (before?.kind === 'Determiner' && outer?.kind === 'Preposition') return adverbial.test(outer.normal);
  // "im Mittel der drei Jahre"
  if (before?.normal === 'der' && outer?.kind === 'Phrase' && /^(?:mittel|durchschnitt|schnitt)$/.test(outer.normal))
    return true;
  if (outer?.kind === 'Preposition' && /^(?:innerhalb|binnen)$/.test(outer.normal)) return true;
  // "nach Ablauf von zwei Jahren"
  if (before?.normal === 'von' && /^(?:ablauf|verlauf|laufe?)$/.test(outer?.normal ?? '')) return true;
  if (before?.kind === 'Preposition' || before?.kind === 'Determiner' || chunk.preposition)
    return adverbial.test(chunk.preposition ?? before?.normal ?? '');
  return false;
}

/** "endet nach fünf Jahren", "verjährt nach drei Jahren": how long the subject lasts. */
function isTerm({ clause, chunk }: Scene): boolean {
  return chunk.preposition === 'nach' && clause.chunks.some((c) => c.kind === 'Verb' && ends.test(c.normal));
}

const ends =
  /^(?:ende[nt]|endete[n]?|erlischt|erlöschen|verjähr\p{L}+|verfäll\p{L}+|verfallen|auslaufen|ausläuft|abläuft)$/u;

/** "wurden im Mittel nach 1,1 Monaten abgeschlossen": an average is a figure of what it is the average of. */
function isAverage({ reading: { chunks }, chunk }: Scene): boolean {
  for (let i = chunk.index - 1; i >= 0 && i > chunk.index - 5; i--) {
    if (/^(?:mittel|schnitt|durchschnitt|durchschnittlich|median)$/.test(chunks[i]!.normal)) return true;
    if (chunks[i]!.kind === 'Verb' || chunks[i]!.kind === 'Comma' || chunks[i]!.kind === 'Quantity') return false;
  }
  return false;
}

const isFarFrom = /^(?:später|zuvor|davor|danach|vorher|zurückliegend\p{Ll}*)$/u;
const passesBy = /^(?:verg[ei]h|verg[ai]ng|verstr[ei]ich|verstr[ie]ch|verflo|verstrichen|vergangen$)/;
const adverbial = /^(?:seit|in|im|nach|vor|binnen|innerhalb|für|während|alle|über|an|zu|mit)$/;

/** Whether the number is an amount of money. */
export function isMoney({ quantity }: Scene): boolean {
  return quantity.unit.system === 'iso4217';
}

/** "betrug", "belief sich auf": verbs that equate their subject with an amount. */
export function isAmountVerb(c: Chunk): boolean {
  return (c.kind === 'Verb' || c.kind === 'Participle') && amountVerbs.some((v) => c.normal.startsWith(v));
}
