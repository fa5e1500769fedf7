import nlp, { type CompiledMatch } from 'compromise/one';
import type { Term } from './term.js';

/**
 * The one door to compromise: its matcher, over terms and tags that are ours. Its own tokenizer, tagger and number reading are English
 * and stay unused; the build bundles a private copy, so that plug-ins of a user's compromise cannot reach in here.
 */
const { match } = nlp.methods().one;

/** A noun phrase: article, attributes, noun, and the names behind it ("das Hallenbad Neureut"). */
const pattern = '#Determiner? (#Adjective|#Participle|#Ordinal){0,5} #Noun{1,4}';
let compiled: CompiledMatch | null = null;

/** The noun phrases of a sentence as `[first term, one past the last]`, from left to right. */
export function nounPhrases(terms: readonly Term[]): [number, number][] {
  compiled ??= nlp.parseMatch(pattern);
  if (terms.length === 0) return [];
  return match([terms as Term[]], { regs: compiled }).ptrs.map(([, from, to]) => [from, to]);
}
