import type { Mention } from '../../model/index.js';
import { lowered } from '../../text/characters.js';

/** What a term is in its sentence. */
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

/** A word, a mention or a mark of a sentence. Quotation marks and emphasis are left out: they do not change what a phrase is. */
export interface Term {
  text: string;
  /** Lower case. */
  normal: string;
  tag: Tag;
  start: number;
  end: number;
  mention: Mention | null;
}

export function term(text: string, tag: Tag, start: number, end: number, mention: Mention | null = null): Term {
  return { text, normal: lowered(text), tag, start, end, mention };
}

/** Gives a term another tag. */
export function retag(target: Term, tag: Tag): void {
  target.tag = tag;
}
