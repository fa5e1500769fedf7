import type { Chunk } from './chunk.js';

/** Genders and plural as bits: what a form can be. */
export const MASCULINE = 1;
export const FEMININE = 2;
export const NEUTER = 4;
export const PLURAL = 8;
const ANY = MASCULINE | FEMININE | NEUTER | PLURAL;

/** What an article can be where it stands: in the nominative or accusative, behind a preposition, in the genitive. */
const articles: Readonly<Record<string, { bare: number; governed?: number; genitive?: number }>> = {
  der: { bare: MASCULINE | FEMININE, governed: FEMININE, genitive: FEMININE | PLURAL },
  dieser: { bare: MASCULINE | FEMININE, governed: FEMININE, genitive: FEMININE | PLURAL },
  jener: { bare: MASCULINE | FEMININE, governed: FEMININE, genitive: FEMININE | PLURAL },
  jeder: { bare: MASCULINE | FEMININE },
  die: { bare: FEMININE | PLURAL },
  das: { bare: NEUTER },
  den: { bare: MASCULINE | PLURAL },
  dem: { bare: MASCULINE | NEUTER },
  des: { bare: MASCULINE | NEUTER },
  ein: { bare: MASCULINE | NEUTER },
  kein: { bare: MASCULINE | NEUTER },
  eine: { bare: FEMININE },
  jede: { bare: FEMININE },
  einen: { bare: MASCULINE },
  jeden: { bare: MASCULINE },
  einem: { bare: MASCULINE | NEUTER },
  einer: { bare: FEMININE },
  eines: { bare: MASCULINE | NEUTER },
  jedes: { bare: NEUTER },
  dieses: { bare: NEUTER, genitive: MASCULINE | NEUTER },
  diesen: { bare: MASCULINE | PLURAL },
  diesem: { bare: MASCULINE | NEUTER },
  sein: { bare: MASCULINE | NEUTER },
  ihr: { bare: MASCULINE | NEUTER },
  unser: { bare: MASCULINE | NEUTER },
};
for (const word of ['diese', 'keine', 'seine', 'ihre', 'unsere', 'solche', 'deren', 'dessen'])
  Object.assign(articles, { [word]: { bare: FEMININE | PLURAL } });
for (const word of [
  'alle',
  'allen',
  'aller',
  'mehrere',
  'mehreren',
  'einige',
  'einigen',
  'viele',
  'vielen',
  'beide',
  'beiden',
  'sämtliche',
])
  Object.assign(articles, { [word]: { bare: PLURAL } });

/** Prepositions that have swallowed an article. */
const contracted: Readonly<Record<string, number>> = {
  zum: MASCULINE | NEUTER,
  im: MASCULINE | NEUTER,
  am: MASCULINE | NEUTER,
  vom: MASCULINE | NEUTER,
  beim: MASCULINE | NEUTER,
  zur: FEMININE,
  ins: NEUTER,
  ans: NEUTER,
};

/** Endings that make a noun feminine, and those of their plurals. */
const feminine =
  /(?:ung|heit|keit|schaft|ion|tät|ik|enz|anz|ei|ur|quote|rate|miete|ausgabe|hilfe|höhe|zahl|menge|stelle|summe)$/;
const plural = /(?:ungen|heiten|keiten|schaften|ionen|täten|enzen|eien|uren|gelder|kosten|mittel[n]?)$/;

/** What a phrase can be by its article, its place, and the ending of its noun. */
export function formsOf(phrase: Chunk, isCounted: boolean): number {
  const { determiner, normal, preposition, genitive } = phrase;
  if (isCounted || plural.test(normal)) return PLURAL;
  let forms = ANY;
  const known = determiner ? articles[determiner] : undefined;
  if (known) forms = (genitive ? known.genitive : preposition ? known.governed : undefined) ?? known.bare;
  else if (preposition && contracted[preposition]) forms = contracted[preposition];
  // A noun without an article is a plural or a mass; those in "-e" and "-en" are no masculines and neuters.
  else if (/en?$/.test(normal)) forms = FEMININE | PLURAL;
  // No plural in the dative ends otherwise, and no noun in "-en" has the article "die" in the singular.
  if (/^(?:den|diesen)$/.test(determiner ?? '') && !normal.endsWith('n') && !normal.endsWith('s')) forms &= ~PLURAL;
  if (/^(?:die|diese)$/.test(determiner ?? '') && /(?:[^h]en|ern|eln)$/.test(normal)) forms &= ~FEMININE;
  if (!/(?:e|n|r|s|l|a|i|o|u)$/.test(normal)) forms &= ~PLURAL;
  if (feminine.test(normal)) forms &= FEMININE;
  return forms;
}

/** What a pronoun can stand for; a plural verb tells one "sie" from the other. */
export function formsOfPronoun(word: string, number: 'singular' | 'plural' | null): number {
  if (/^(?:er|ihn|dieser|diesen|letzterer)$/.test(word)) return MASCULINE;
  if (/^(?:es|dieses|letzteres)$/.test(word)) return NEUTER;
  if (/^(?:ihm|diesem|sein|seine|dessen)$/.test(word)) return MASCULINE | NEUTER;
  if (/^(?:ihnen|denen)$/.test(word)) return PLURAL;
  return number === 'plural' ? PLURAL : number === 'singular' ? FEMININE : FEMININE | PLURAL;
}
