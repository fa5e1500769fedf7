import type { Mention } from '../../model/index.js';
import { genitiveDeterminers, obliqueDeterminers } from '../german/function-words.js';
import { dangling } from './extended.js';
import { nounPhrases } from './noun-phrases.js';
import type { Tag, Term } from './term.js';

/** A part of a sentence that is moved as a whole: a noun phrase, a mention, or a single word. */
export interface Chunk {
  index: number;
  /** 'Phrase' for noun phrases, otherwise the tag of the word. */
  kind: 'Phrase' | Tag;
  start: number;
  end: number;
  /** Lower case; of a phrase the head alone. */
  normal: string;
  terms: readonly Term[];
  /** Head noun of a phrase. */
  head: Term | null;
  determiner: string | null;
  /** The preposition that governs it, lower case. */
  preposition: string | null;
  /** Whether it is a genitive attribute of the phrase before it. */
  genitive: boolean;
  mention: Mention | null;
  /** Depth of round brackets. */
  depth: number;
}

/** Reads the chunks of a sentence. */
export function chunk(terms: readonly Term[]): Chunk[] {
  const chunks: Chunk[] = [];
  const phrases = nounPhrases(terms);
  let next = 0;
  let depth = 0;
  for (let i = 0; i < terms.length; ) {
    const phrase = phrases[next];
    const end = phrase && phrase[0] === i ? phrase[1] : i + 1;
    if (end > i + 1 || phrase?.[0] === i) next++;
    const isPhrase = phrase !== undefined && phrase[0] === i;
    const part = terms.slice(i, end);
    if (part[0]!.tag === 'Close' && depth > 0) depth--;
    chunks.push(make(chunks.length, part, isPhrase, depth));
    if (part[0]!.tag === 'Open') depth++;
    i = end;
  }
  for (const each of chunks) {
    attach(chunks, each);
    join(chunks, each);
  }
  return chunks;
}

function make(index: number, terms: readonly Term[], isPhrase: boolean, depth: number): Chunk {
  const first = terms[0]!;
  const head = isPhrase ? terms.find((t) => t.tag === 'Noun')! : null;
  return {
    index,
    kind: isPhrase ? 'Phrase' : first.tag,
    start: first.start,
    end: terms[terms.length - 1]!.end,
    normal: (head ?? first).normal,
    terms,
    head,
    determiner: isPhrase && first.tag === 'Determiner' ? first.normal : null,
    preposition: null,
    genitive: false,
    mention: first.mention,
    depth,
  };
}

/** Links a phrase with a long attribute to the article in front of that: "nach der vom Land vorgegebenen Dynamisierung". */
function reach(chunks: readonly Chunk[], here: Chunk): boolean {
  const article = dangling(chunks, here);
  if (!article) return false;
  here.determiner = article.normal;
  const governor = chunks[article.index - 1];
  if (governor?.kind === 'Preposition') here.preposition = governor.normal;
  else if (governor?.kind === 'Phrase') here.genitive = genitiveDeterminers.has(article.normal);
  return true;
}

/** "infolge von Sturm, Dürre und Käferfraß", "in Hessen und Bayern": what a list behind a preposition goes on with is governed by it. */
function join(chunks: readonly Chunk[], here: Chunk): void {
  if (here.kind !== 'Phrase' || here.determiner || here.preposition) return;
  const joint = chunks[here.index - 1];
  const first = chunks[here.index - 2];
  if (first?.kind !== 'Phrase' || !first.preposition) return;
  if (first.determiner && !/er$/.test(here.terms[0]!.normal)) return;
  const comma = joint?.kind === 'Comma';
  if (!comma && !(joint?.kind === 'Coordinator' && /^(?:und|oder|sowie)$/.test(joint.normal))) return;
  const next = chunks[here.index + 1];
  // A comma joins only where the list ends in "und".
  if (comma && !(next?.kind === 'Coordinator' && chunks[here.index + 2]?.kind === 'Phrase')) return;
  // "Zuschüsse für Vereine und Verbände erhielten": what a verb follows may be its subject.
  if (!comma && next?.kind === 'Verb') return;
  here.preposition = first.preposition;
}

/** Links a chunk to the preposition or the phrase before it. */
function attach(chunks: readonly Chunk[], here: Chunk): void {
  if (
    here.kind !== 'Phrase' &&
    here.kind !== 'Quantity' &&
    here.kind !== 'Date' &&
    here.kind !== 'Pronoun' &&
    here.kind !== 'Relative'
  )
    return;
  if (here.kind === 'Phrase' && reach(chunks, here)) return;
  let before = here.index - 1;
  // "von zunächst rd. 30", "auf insgesamt 5"; "von drei neuen Stellen": the number stands between preposition and phrase.
  while (
    before >= 0 &&
    (chunks[before]!.kind === 'Adverb' || chunks[before]!.kind === 'Adjective' || chunks[before]!.kind === 'Determiner')
  )
    before--;
  const governor = chunks[before];
  // "um rund 30": the number's own words may begin with the preposition.
  if (here.kind === 'Quantity' && /^um\s/i.test(here.terms[0]!.text)) here.preposition = 'um';
  else if (governor?.kind === 'Preposition') here.preposition = governor.normal;
  else if (here.kind === 'Quantity' && governor?.kind === 'Participle')
    here.preposition = overAttribute(chunks, governor);
  else if (
    here.kind === 'Phrase' &&
    governor?.kind === 'Quantity' &&
    governor.preposition &&
    before === here.index - 1 &&
    !here.determiner
  ) {
    here.preposition = governor.preposition;
  } else if (here.kind === 'Phrase' && governor && before === here.index - 1) {
    here.genitive = isGenitive(here, governor);
  }
}

/** "von den im Jahr 2018 veranschlagten 1,9 Mio. Euro": the preposition before the article of an attribute. */
function overAttribute(chunks: readonly Chunk[], attribute: Chunk): string | null {
  const article = dangling(chunks, attribute);
  const governor = article && chunks[article.index - 1];
  return governor?.kind === 'Preposition' ? governor.normal : null;
}

function isGenitive(here: Chunk, governor: Chunk): boolean {
  const pronoun = governor.kind === 'Relative' && governor.preposition !== null && governor.normal === 'denen';
  if (governor.kind !== 'Phrase' && !pronoun) return false;
  if (here.determiner) return genitiveDeterminers.has(here.determiner);
  // "Förderung zwischenstaatlicher Zusammenarbeit": without an article the adjective shows the genitive.
  const first = here.terms[0]!;
  return first.tag === 'Adjective' && first.normal.endsWith('er') && here.terms.length > 1;
}

/** Whether a phrase may be the subject of its clause: no preposition, no genitive, no form that cannot be nominative. */
export function mayBeSubject(here: Chunk): boolean {
  if (here.kind !== 'Phrase' || here.preposition || here.genitive) return false;
  return !(here.determiner && obliqueDeterminers.has(here.determiner));
}
