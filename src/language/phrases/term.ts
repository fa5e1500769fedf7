import type { Mention } from '../../model/index.js';

/** What a term is in its sentence. compromise matches over these names ("#Noun"). */
export type Tag =
  | 'Noun'
  | 'Adjective'
  | 'Determiner'
  | 'Preposition'
  | 'Pronoun'
  | 'Relative'
  | 'Coordinator'
  | 'Subordinator'
  | 'Adverb'
  | 'Verb'
  | 'Participle'
  | 'Quantity'
  | 'Ordinal'
  | 'Date'
  | 'Reference'
  | 'Comma'
  | 'Colon'
  | 'Open'
  | 'Close'
  | 'Dash'
  | 'Other';

/**
 * A word, a mention or a mark of a sentence, in the form that compromise takes terms in. Quotation marks and emphasis are left out:
 * they do not change what a phrase is.
 */
export interface Term {
  text: string;
  /** Lower case. */
  normal: string;
  pre: string;
  post: string;
  tags: Set<Tag>;
  /** The one tag. */
  tag: Tag;
  start: number;
  end: number;
  mention: Mention | null;
}

/** A term as the matcher wants it, with its one tag. */
export function term(text: string, tag: Tag, start: number, end: number, mention: Mention | null = null): Term {
  return { text, normal: text.toLowerCase(), pre: '', post: ' ', tags: new Set([tag]), tag, start, end, mention };
}

/** Gives a term another tag. */
export function retag(target: Term, tag: Tag): void {
  target.tags.clear();
  target.tags.add(tag);
  target.tag = tag;
}
