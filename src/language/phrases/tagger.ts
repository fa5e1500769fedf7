import type { Mention } from '../../model/index.js';
import { isUpper } from '../../text/characters.js';
import {
  adverbs,
  auxiliaries,
  coordinators,
  determiners,
  prepositions,
  pronouns,
  subordinators,
} from '../german/function-words.js';
import { finiteVerbs } from '../german/verb-forms.js';
import { endsAttribute, isCounting, isMeasured, isPreterite, joinAttributes } from './attributes.js';
import { isReported, looksFinite } from './finite.js';
import { opensPassive } from './fronted-participle.js';
import { settleRelative } from './relative-pronouns.js';
import { retag, type Tag, type Term, term } from './term.js';

/** A piece of text that the tokenizer cut. */
export interface Piece {
  start: number;
  end: number;
}

/**
 * Tells for every token of a sentence what it is: by the closed classes, by capitals (German writes its nouns with them) and by endings;
 * what a word alone leaves open (article or relative pronoun, adjective or verb) is decided by its neighbours.
 */
export function tagSentence(text: string, tokens: readonly Piece[], mentions: readonly Mention[]): Term[] {
  const terms = cut(text, tokens, mentions);
  for (let i = 0; i < terms.length; i++) settle(terms, i);
  for (let i = terms.length - 1; i >= 0; i--) settleLowerCase(terms, i);
  for (let i = 0; i < terms.length; i++) settleRelative(terms, i);
  joinAttributes(terms);
  return terms;
}

function cut(text: string, tokens: readonly Piece[], mentions: readonly Mention[]): Term[] {
  const terms: Term[] = [];
  let next = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    while (next < mentions.length && mentions[next]!.end <= token.start) next++;
    const mention = mentions[next];
    if (mention && mention.start < token.end) {
      terms.push(term(mention.text, mentionTag(mention), mention.start, mention.end, mention));
      while (i + 1 < tokens.length && tokens[i + 1]!.start < mention.end) i++;
      continue;
    }
    const word = text.slice(token.start, token.end);
    // "Bau- und Liegenschaftsbetrieb": the whole word behind stands for both.
    const joined = truncated(text, tokens, i, word);
    if (joined) {
      i += joined;
      continue;
    }
    const tag = firstGuess(word, token.start, text);
    if (tag) terms.push(term(word, tag, token.start, token.end));
  }
  return terms;
}

/** How many tokens to pass over from a word cut short by a hyphen to the whole word that it shares its end with. */
function truncated(text: string, tokens: readonly Piece[], i: number, word: string): number {
  const glued = word.endsWith('-');
  const next = tokens[i + (glued ? 1 : 2)];
  if (!glued && !(text[tokens[i]!.end] === '-' && text[tokens[i]!.end + 1] === ' ')) return 0;
  if (!next || !/^\p{Lu}/u.test(word) || !/^(?:und|oder|sowie|bzw)$/.test(text.slice(next.start, next.end))) return 0;
  return glued ? 1 : 2;
}

function mentionTag(mention: Mention): Tag {
  if (mention.type === 'quantity' || mention.type === 'duration') return 'Quantity';
  if (mention.type === 'ordinal') return 'Ordinal';
  if (mention.type === 'date') return 'Date';
  if (mention.type === 'reference') return 'Reference';
  return 'Adverb';
}

const marks: ReadonlyMap<string, Tag> = new Map([
  [',', 'Comma'],
  [';', 'Comma'],
  [':', 'Colon'],
  ['(', 'Open'],
  ['[', 'Open'],
  [')', 'Close'],
  [']', 'Close'],
  ['–', 'Dash'],
  ['—', 'Dash'],
  ['-', 'Dash'],
  ['/', 'Coordinator'],
  ['&', 'Coordinator'],
]);

function firstGuess(word: string, start: number, text: string): Tag | null {
  const code = word.charCodeAt(0);
  const letter = (code > 64 && code < 91) || (code > 96 && code < 123) || code > 191;
  if (!letter || code === 0x2013 || code === 0x2014 || (code >= 0x2010 && code <= 0x206f)) {
    if (word === '-' && /\p{L}/u.test(text[start - 1] ?? '')) return null;
    return marks.get(word) ?? (/[\p{L}\p{N}]/u.test(word) ? 'Other' : null);
  }
  const compound = word.lastIndexOf('-');
  // "NRW-weite", "GARP-geförderten": the last part decides, and it is no noun.
  if (compound > 0 && /^\p{Ll}/u.test(word.slice(compound + 1))) return 'Other';
  // "kw-Vermerk", "eID-Karte": the last part decides here, too.
  if (compound > 0 && /^\p{Lu}\p{Ll}/u.test(word.slice(compound + 1))) return 'Noun';
  const upper = isUpper(code);
  const lower = upper ? word.toLowerCase() : word;
  const tag = closed.get(lower);
  if (!upper) return tag ?? 'Other';
  return tag && lower !== 'mehr' && word.length > 1 ? tag : 'Noun';
}

/** The closed classes in one table; a word of two classes is of the first. */
const closed = new Map<string, Tag>();
for (const [tag, members] of [
  ['Determiner', determiners],
  ['Preposition', prepositions],
  ['Subordinator', subordinators],
  ['Coordinator', coordinators],
  ['Pronoun', pronouns],
  ['Adverb', adverbs],
  ['Verb', auxiliaries],
] as const)
  for (const word of members) if (!closed.has(word)) closed.set(word, tag);

/** Whether a word ends as adjectives do: in -e, -en, -er, -es or -em. */
function endsLikeAdjective(word: string): boolean {
  const last = word.charCodeAt(word.length - 1);
  if (last === E) return true;
  return (last === M || last === N || last === R || last === S) && word.charCodeAt(word.length - 2) === E;
}
const [E, M, N, R, S] = Array.from('emnrs', (letter) => letter.charCodeAt(0));

const adjectiveSuffix = /(?:isch|lich|ig|al|iv|ell|är|bar|sam|haft|los|ent|ant|iert|end|mäßig|weit)(?:e|en|er|es|em)$/;

const bareAdjective = /(?:lich|isch|[^n]ig|bar|sam|haft|los|voll|reich|[^m]end|wert)$/;

/** Adjectives without a suffix that names are made with: "Kleine Anfrage", "Rote Nummer", "Deutscher Bundestag". */
const plainAdjective =
  /^(?:(?:neu|alt|groß|klein|hoh|höher|ober|unter|inner|äußer|rot|grün|blau|schwarz|weiß|frei|offen|jung|deutsch|gut|best|arm|reich|weit|lang|kurz|mittler|besonder|ander|vereint|vereinigt)(?:e|en|er|es|em))$/u;

/** Capitals that are no nouns: adjectives in names ("Zentralen Ausländerbehörden"), verbs and adverbs that open a sentence. */
function settle(terms: Term[], i: number): void {
  const here = terms[i]!;
  // Only "weder" makes a joint of "noch".
  if (here.normal === 'noch' && !terms.slice(Math.max(0, i - 8), i).some((t) => t.normal === 'weder')) {
    retag(here, 'Adverb');
    return;
  }
  if (here.tag === 'Subordinator' && (here.normal === 'während' || here.normal === 'seit' || here.normal === 'wie')) {
    if (here.normal === 'wie' && terms[i - 1]?.tag !== 'Comma' && i > 0) retag(here, 'Coordinator');
    return;
  }
  // "dem Soll", "das Haben": behind an article a capital makes a noun of a verb.
  if (here.tag === 'Verb' && i > 0 && here.text !== here.normal && /^(?:Determiner|Adjective)$/.test(terms[i - 1]!.tag))
    retag(here, 'Noun');
  if (here.tag !== 'Noun') return;
  if (i === 0 && /(?:weise|falls|mals|seits|maßen|dessen|fristig|lich)$/.test(here.normal)) {
    retag(here, 'Adverb');
    return;
  }
  const next = terms[i + 1];
  // "Auffällig ist die Zunahme": what is said of the subject opens the sentence.
  if (
    i === 0 &&
    next?.tag === 'Verb' &&
    /^(?:ist|sind|war|waren|bleibt|bleiben)$/.test(next.normal) &&
    bareAdjective.test(here.normal)
  ) {
    retag(here, 'Adverb');
    return;
  }
  // "Mehr als jeder fünfte Verdächtige"
  if (i === 0 && here.normal === 'mehr' && next?.normal === 'als') {
    retag(here, 'Adverb');
    return;
  }
  // "Lagen sie 2017 noch bei 9,8 Mio. Euro, so …": a condition without "wenn" begins with its verb.
  if (
    i === 0 &&
    next?.tag === 'Pronoun' &&
    /^(?:sie|er|es|wir|man|sich)$/.test(next.normal) &&
    looksFinite(here.normal)
  ) {
    retag(here, 'Verb');
    return;
  }
  if (i === 0 && next && opensPassive(here.normal, next.normal)) {
    retag(here, 'Participle');
    return;
  }
  if (next?.tag !== 'Noun' || /^\p{Lu}{2}/u.test(here.text)) return;
  const opensSentence = i === 0 && endsLikeAdjective(here.normal) && here.normal.length > 3;
  if (adjectiveSuffix.test(here.normal) || plainAdjective.test(here.normal) || opensSentence) retag(here, 'Adjective');
}

/** Lower-case words of no closed class, from the right: an adjective stands before a noun or another adjective. */
function settleLowerCase(terms: Term[], i: number): void {
  const here = terms[i]!;
  if (here.tag === 'Noun' && terms[i + 1]?.text === '/' && terms[i + 2]?.tag === 'Adjective') {
    // "REAG/GARP-geförderte Ausreisen"
    retag(here, 'Adjective');
    retag(terms[i + 1]!, 'Adjective');
    return;
  }
  if (here.tag !== 'Other' || !/\p{L}/u.test(here.text[0]!)) return;
  const next = terms[i + 1];
  const lower = here.normal;
  const before = terms[i - 1];
  const inPhrase =
    next &&
    (next.tag === 'Noun' ||
      next.tag === 'Adjective' ||
      (next.tag === 'Coordinator' && terms[i + 2]?.tag === 'Adjective'));
  if ((before?.tag === 'Noun' || isMeasured(before)) && inPhrase && isPreterite(lower)) {
    // "bei 38 Vorhaben fehlten belastbare Angaben": behind a noun no adjective begins without an article.
    retag(here, 'Verb');
  } else if (
    endsLikeAdjective(lower) &&
    inPhrase &&
    !(
      finiteVerbs.has(lower) &&
      before?.tag !== 'Determiner' &&
      before?.tag !== 'Adjective' &&
      !isCounting(terms, i - 1)
    )
  ) {
    retag(here, 'Adjective');
  } else if (
    endsLikeAdjective(lower) &&
    next?.tag === 'Quantity' &&
    (before?.tag === 'Determiner' || before?.tag === 'Preposition') &&
    !finiteVerbs.has(lower)
  ) {
    retag(here, 'Adjective');
  } else if (
    endsLikeAdjective(lower) &&
    next?.tag === 'Comma' &&
    before?.tag === 'Quantity' &&
    !finiteVerbs.has(lower)
  ) {
    // "zwölf neue, bis 2027 befristete Stellen"
    retag(here, 'Adjective');
  } else if (next?.tag === 'Quantity' && /[^s]t?en$/.test(lower) && endsAttribute(terms, i)) {
    retag(here, 'Participle');
  } else if (lower.startsWith('un') && /^un\p{Ll}{4,}t$/u.test(lower)) {
    // "sind unbesetzt": no verb begins with "un" but "unter"
    retag(here, lower.startsWith('unter') ? 'Verb' : 'Adverb');
  } else if (
    (lower.endsWith('t') &&
      /^(?:\p{Ll}{0,12}ge\p{Ll}{2,}|(?:ver|be|er|ent|zer|über|unter)\p{Ll}{3,}|.*ier)t$/u.test(lower)) ||
    (lower.endsWith('en') && /^\p{Ll}{0,12}ge\p{Ll}{2,}en$/u.test(lower))
  ) {
    retag(here, finiteVerbs.has(lower) ? 'Verb' : 'Participle');
  } else if (looksFinite(lower) || isReported(here, before, next)) {
    retag(here, 'Verb');
  } else {
    retag(here, 'Adverb');
  }
}
