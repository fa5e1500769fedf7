import { auxiliaries } from '../german/function-words.js';
import type { Chunk } from './chunk.js';
import { isTimeNoun } from './time-nouns.js';

/** A clause of a sentence with the chunks that are its own: an embedded clause does not belong to the one around it. */
export interface Clause {
  kind: 'main' | 'coordinate' | 'subordinate' | 'relative' | 'bracket' | 'aside';
  chunks: Chunk[];
  /** The clause that this one hangs on. */
  parent: Clause | null;
  /** What a relative pronoun stands for. */
  antecedent: Chunk | null;
  /** Whether a verb or participle is among its chunks. */
  verbal: boolean;
  /** Whether "und" or the like joins it to its parent, so that its subject may be left out. */
  joined: boolean;
}

/** Cuts a sentence into clauses, in the order in which they begin. */
export function clauses(chunks: readonly Chunk[]): Clause[] {
  const reader = new ClauseReader(chunks);
  for (let i = 0; i < chunks.length; i++) reader.read(i);
  return reader.clauses
    .filter((clause) => clause.chunks.length > 0)
    .sort((a, b) => a.chunks[0]!.index - b.chunks[0]!.index);
}

class ClauseReader {
  readonly clauses: Clause[] = [];
  private current: Clause;
  /** Clauses around the open brackets. */
  private readonly around: Clause[] = [];
  /** The dashes that open and close an inserted sentence, and the clause around the open one. */
  private readonly dashes: ReadonlySet<number>;
  private inserted: Clause | null = null;

  constructor(private readonly chunks: readonly Chunk[]) {
    this.dashes = insertions(chunks);
    this.current = this.open('main', null);
    if (chunks[0]?.kind === 'Subordinator') this.current = this.open('subordinate', this.current);
  }

  read(i: number): void {
    const here = this.chunks[i]!;
    if (here.kind === 'Open') {
      this.around.push(this.current);
      this.current = this.open('bracket', this.current);
    } else if (here.kind === 'Close') {
      this.current = this.around.pop() ?? this.current;
    } else if (here.normal === ';' && this.current.kind !== 'bracket')
      this.current = this.open('coordinate', this.root());
    else if (here.kind === 'Comma') this.comma(i);
    else if (this.dashes.has(i)) this.dash();
    else if (here.kind === 'Colon' && this.current.kind === 'bracket') this.add(here);
    else if (here.kind === 'Colon') this.current = this.open('coordinate', this.root());
    else if (here.kind === 'Coordinator' && here.normal !== 'noch' && this.startsClause(i)) {
      this.current = this.open('coordinate', this.current);
      this.current.joined = true;
    } else this.add(here);
  }

  private add(chunk: Chunk): void {
    this.current.chunks.push(chunk);
    this.current.verbal ||= chunk.kind === 'Verb' || (chunk.kind === 'Participle' && !isAttribute(this.chunks, chunk));
  }

  private dash(): void {
    const around = this.inserted;
    this.inserted = around ? null : this.current;
    this.current = around ?? this.open('aside', this.current);
  }

  private comma(i: number): void {
    const next = this.chunks[i + 1];
    const relative =
      next?.kind === 'Relative'
        ? next
        : next?.kind === 'Preposition' && this.chunks[i + 2]?.kind === 'Relative'
          ? this.chunks[i + 2]
          : null;
    const inBracket = this.current.kind === 'bracket';
    if (relative) {
      const antecedent = antecedentOf(this.chunks, i, relative);
      this.current = this.open('relative', this.current);
      this.current.antecedent = antecedent;
    } else if (next?.kind === 'Subordinator' || (next?.normal === 'als' && hasVerb(this.chunks, i + 2)))
      this.current = this.open('subordinate', this.current);
    else if (inBracket) this.add(this.chunks[i]!);
    else if (isAside(this.chunks, i)) this.current = this.open('aside', this.current);
    else if (this.current.kind === 'subordinate' || this.current.kind === 'relative') {
      // The comma closes the embedded clause, unless it only separates the members of a list in it.
      if (this.current.verbal || isShort(this.current)) this.current = this.current.parent ?? this.current;
      else this.add(this.chunks[i]!);
    } else if (this.current.kind === 'aside' && !this.inserted) this.current = this.current.parent ?? this.current;
    else if (this.startsClause(i)) this.current = this.open('coordinate', this.current);
    else this.add(this.chunks[i]!);
  }

  /** Whether a clause of its own follows: there is a verb before and another one behind, which is not the rest of the first. */
  private startsClause(i: number): boolean {
    // "noch" joins only behind "weder".
    if (!this.current.verbal || this.current.kind === 'bracket' || this.chunks[i]!.normal === 'noch') return false;
    const waiting = waitsForVerb(this.current);
    for (let k = i + 1; k < this.chunks.length; k++) {
      const { kind } = this.chunks[k]!;
      if (kind === 'Verb') return !(waiting && completes(this.chunks, k));
      if (kind === 'Comma' || kind === 'Colon' || kind === 'Open' || kind === 'Coordinator' || kind === 'Subordinator')
        return false;
    }
    return false;
  }

  private root(): Clause {
    return this.clauses[0]!;
  }

  private open(kind: Clause['kind'], parent: Clause | null): Clause {
    const clause: Clause = { kind, chunks: [], parent, antecedent: null, verbal: false, joined: false };
    this.clauses.push(clause);
    return clause;
  }
}

/** "Von den 59 Stellen – 2019 waren es noch 52 gewesen – wurden 46 besetzt": pairs of dashes around a sentence of its own, whose verb stands between them. */
function insertions(chunks: readonly Chunk[]): ReadonlySet<number> {
  const found = new Set<number>();
  let open = -1;
  for (const { kind, index } of chunks) {
    if (kind === 'Open' || kind === 'Colon') open = -1;
    if (kind !== 'Dash') continue;
    if (open >= 0 && saysSentence(chunks, open + 1, index)) {
      found.add(open).add(index);
      open = -1;
    } else open = index;
  }
  return found;
}

/** Whether a finite verb stands second, or first of all, in a stretch, and text follows it. */
function saysSentence(chunks: readonly Chunk[], from: number, to: number): boolean {
  if (to >= chunks.length - 1) return false;
  for (let i = from; i < to; i++) {
    const { kind } = chunks[i]!;
    if (kind === 'Verb') return i > from;
    if (kind === 'Comma' || kind === 'Relative' || kind === 'Subordinator' || kind === 'Participle') return false;
  }
  return false;
}

/** "die elf bereits fertiggestellten und die vier neuen Anlagen": a participle of what is counted with an article. */
function isAttribute(chunks: readonly Chunk[], { index }: Chunk): boolean {
  let i = index - 1;
  while (chunks[i]?.kind === 'Adverb') i--;
  return chunks[i]?.kind === 'Quantity' && chunks[i - 1]?.kind === 'Determiner';
}

/** "sei dort, so wird der Vorsteher zitiert, gesunken", "seien, so das Ministerium, gestiegen": who says so, between two commas, without a number. */
function isAside(chunks: readonly Chunk[], comma: number): boolean {
  if (chunks[comma + 1]?.normal !== 'so' || chunks[comma]!.normal !== ',') return false;
  for (let i = comma + 2; i < chunks.length && i < comma + 9; i++) {
    const { kind } = chunks[i]!;
    if (kind === 'Comma') return i > comma + 2;
    if (kind === 'Quantity' || kind === 'Date' || kind === 'Relative' || kind === 'Subordinator') return false;
  }
  return false;
}

/** "soweit ermittelbar", "falls erforderlich": a clause that leaves its verb out. */
function isShort({ kind, chunks }: Clause): boolean {
  return (
    kind === 'subordinate' && chunks.length === 2 && /^(?:Adverb|Adjective|Participle|Other)$/.test(chunks[1]!.kind)
  );
}

/** "gegenüber 2022, als noch 30 gezählt wurden,": whether a verb stands before the next comma. */
function hasVerb(chunks: readonly Chunk[], from: number): boolean {
  for (let i = from; i < chunks.length && chunks[i]!.kind !== 'Comma'; i++) if (chunks[i]!.kind === 'Verb') return true;
  return false;
}

/** "wurden 12, 15 und neun Gutachten …": whether all that a clause has of a verb is an auxiliary, whose participle or infinitive is to come. */
function waitsForVerb(clause: Clause): boolean {
  const verbs = clause.chunks.filter((c) => c.kind === 'Verb' || c.kind === 'Participle');
  return verbs.length === 1 && auxiliaries.has(verbs[0]!.normal);
}

/** Whether a verb is the non-finite end of its clause: no auxiliary, and nothing but another verb behind it. */
function completes(chunks: readonly Chunk[], at: number): boolean {
  const next = chunks[at + 1]?.kind;
  return !auxiliaries.has(chunks[at]!.normal) && (next === undefined || next === 'Comma' || next === 'Coordinator');
}

/** The phrase before a comma that a relative pronoun takes up: the nearest that agrees with it in gender and number, as far as articles show. */
function antecedentOf(chunks: readonly Chunk[], comma: number, pronoun: Chunk): Chunk | null {
  const number = pronoun.preposition ? null : verbNumber(chunks, pronoun.index);
  let nearest: Chunk | null = null;
  for (let i = comma - 1; i >= 0; i--) {
    const here = chunks[i]!;
    if (here.kind === 'Comma' || here.kind === 'Colon' || here.kind === 'Subordinator') break;
    if (here.kind !== 'Phrase' || isTimeNoun(here)) continue;
    // "19 Fahrzeuge zur Verfügung, von denen": no singular.
    if (pronoun.normal === 'denen' && /^(?:zur|zum|im|am|beim|vom|ins)$/.test(here.preposition ?? '')) continue;
    nearest ??= here;
    const fits = agrees(pronoun.normal, number, here);
    if (fits) return here;
    if (fits === null && here === nearest && here.preposition === null && !here.genitive) return here;
  }
  return nearest;
}

/** The number of the verb that ends the clause which begins at a chunk. */
function verbNumber(chunks: readonly Chunk[], from: number): 'singular' | 'plural' | null {
  let verb: Chunk | null = null;
  for (let i = from + 1; i < chunks.length && chunks[i]!.kind !== 'Comma'; i++)
    if (chunks[i]!.kind === 'Verb') verb = chunks[i]!;
  if (!verb) return null;
  return /(?:en|ind)$/.test(verb.normal) ? 'plural' : 'singular';
}

/** Whether a relative pronoun as subject can mean a phrase: yes, no, or null where its article leaves it open. */
function agrees(pronoun: string, number: 'singular' | 'plural' | null, here: Chunk): boolean | null {
  const { determiner, normal, genitive, preposition } = here;
  if (number === null) return null;
  if (!determiner) return pronoun === 'die' && number === 'plural' && /(?:e|en|er|n|s)$/.test(normal) ? true : null;
  // "den Mitgliedern" is plural, "den Antrag" is not; "der" is masculine only as a subject.
  if (determiner === 'den' && normal.endsWith('n')) return number === 'plural';
  const nominative = !genitive && !preposition;
  if (pronoun === 'der') return determiner === 'der' ? nominative : masculine.test(determiner);
  if (pronoun === 'das') return neuter.test(determiner);
  if (pronoun !== 'die') return null;
  if (number === 'plural') return determiner === 'der' ? genitive : plural.test(determiner);
  return feminine.test(determiner) && !(determiner === 'der' && (nominative || /(?:en|er)$/.test(normal)));
}

const masculine = /^(?:den|dem|des|ein|einen|einem|eines|dieser|diesen|kein|keinen|sein|ihr|jeder)$/;
const neuter = /^(?:das|dem|des|ein|einem|eines|dieses|diesem|kein|sein|ihr)$/;
const feminine = /^(?:die|der|eine|einer|diese|dieser|keine|jede)$/;
const plural = /^(?:die|den|diese|diesen|dieser|alle|allen|aller|mehrere|einige|viele|keine)$/;
