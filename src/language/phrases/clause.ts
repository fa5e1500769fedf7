import { type Chunk, mayBeSubject } from './chunk.js';
import { isTimeNoun } from './time-nouns.js';

/** A clause of a sentence with the chunks that are its own: an embedded clause does not belong to the one around it. */
export interface Clause {
  kind: 'main' | 'coordinate' | 'subordinate' | 'relative' | 'bracket';
  chunks: Chunk[];
  /** The clause that this one hangs on. */
  parent: Clause | null;
  /** What a relative pronoun stands for. */
  antecedent: Chunk | null;
  /** Whether a verb or participle is among its chunks. */
  verbal: boolean;
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

  constructor(private readonly chunks: readonly Chunk[]) {
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
    } else if (here.kind === 'Comma') this.comma(i);
    else if (here.kind === 'Colon') this.current = this.open('coordinate', this.root());
    else if (here.kind === 'Coordinator' && this.startsClause(i)) this.current = this.open('coordinate', this.current);
    else this.add(here);
  }

  private add(chunk: Chunk): void {
    this.current.chunks.push(chunk);
    this.current.verbal ||= chunk.kind === 'Verb' || chunk.kind === 'Participle';
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
      const antecedent = lastPhrase(this.chunks, i);
      this.current = this.open('relative', this.current);
      this.current.antecedent = antecedent;
    } else if (next?.kind === 'Subordinator') this.current = this.open('subordinate', this.current);
    else if (inBracket) this.add(this.chunks[i]!);
    else if (this.current.kind === 'subordinate' || this.current.kind === 'relative') {
      // The comma closes the embedded clause, unless it only separates the members of a list in it.
      if (this.current.verbal) this.current = this.current.parent ?? this.current;
      else this.add(this.chunks[i]!);
    } else if (this.startsClause(i)) this.current = this.open('coordinate', this.current);
    else this.add(this.chunks[i]!);
  }

  /** Whether a clause of its own follows: there is a verb before and another one behind. */
  private startsClause(i: number): boolean {
    if (!this.current.verbal || this.current.kind === 'bracket') return false;
    for (let k = i + 1; k < this.chunks.length; k++) {
      const { kind } = this.chunks[k]!;
      if (kind === 'Verb') return true;
      if (kind === 'Comma' || kind === 'Colon' || kind === 'Open' || kind === 'Coordinator' || kind === 'Subordinator')
        return false;
    }
    return false;
  }

  private root(): Clause {
    return this.clauses[0]!;
  }

  private open(kind: Clause['kind'], parent: Clause | null): Clause {
    const clause: Clause = { kind, chunks: [], parent, antecedent: null, verbal: false };
    this.clauses.push(clause);
    return clause;
  }
}

/** The phrase before a comma that a relative pronoun takes up: the noun nearest to it, but not a time. */
function lastPhrase(chunks: readonly Chunk[], comma: number): Chunk | null {
  for (let i = comma - 1; i >= 0; i--) {
    const here = chunks[i]!;
    if (here.kind === 'Phrase' && !isTimeNoun(here)) return here;
    if (here.kind === 'Comma' || here.kind === 'Colon') return null;
  }
  return null;
}

/** The subject of a clause as far as form and order tell: the first phrase that can be nominative. */
export function subject(clause: Clause): Chunk | null {
  const plural = isPlural(clause);
  const own = clause.chunks.find(
    (c) => mayBeSubject(c) && !isTimeNoun(c) && !isPredicate(clause, c) && !(plural && isSingular(c)),
  );
  if (own) return own;
  if (clause.kind === 'relative') return clause.antecedent;
  if (clause.kind === 'coordinate' && clause.parent && !clause.chunks.some(isSubjectPronoun))
    return subject(clause.parent);
  return null;
}

/** Whether the finite verb of a clause is plural; its first verb tells. */
function isPlural(clause: Clause): boolean {
  const verb = clause.chunks.find((c) => c.kind === 'Verb');
  return verb !== undefined && /(?:^sind|en)$/.test(verb.normal) && !/^(?:werden|worden|haben|sein)$/.test(verb.normal);
}

/** Whether a phrase cannot be plural: by its article, or by an ending that no plural has. */
function isSingular({ determiner, normal }: Chunk): boolean {
  if (determiner) return /^(?:das|dieses|jenes|ein|eine|kein|jeder|jede|jedes|der|dieser|sein|ihr)$/.test(determiner);
  return !/(?:e|n|r|s|l)$/.test(normal);
}

/** Whether a pronoun can take up a phrase: "sie" no masculine or neuter singular, "er" and "es" no plural. */
export function canTakeUp(pronoun: string, { determiner }: Chunk): boolean {
  if (!determiner) return pronoun === 'sie' || pronoun === 'diese';
  if (pronoun === 'sie' || pronoun === 'diese')
    return !/^(?:das|dieses|ein|dem|des|einem|eines|sein|kein)$/.test(determiner) && determiner !== 'der';
  if (pronoun === 'er' || pronoun === 'dieser') return !/^(?:die|das|eine|diese|dieses)$/.test(determiner);
  return !/^(?:die|eine|diese)$/.test(determiner);
}

export function isSubjectPronoun(c: Chunk): boolean {
  return c.kind === 'Pronoun' && !c.preposition && /^(?:er|sie|es|dies|diese|dieser|dieses)$/.test(c.normal);
}

/** "18 Fälle": the phrase right behind a number is what is counted and only then the subject if nothing else is. */
function isPredicate(clause: Clause, c: Chunk): boolean {
  const at = clause.chunks.indexOf(c);
  return clause.chunks[at - 1]?.kind === 'Quantity';
}
