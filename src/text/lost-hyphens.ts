import { compoundHeads, functionWords, linkWords, shortWords } from './german-words.js';
import type { Words } from './words.js';

/** The words that meet at a line's end, where they could be two halves of one: letters, then a small letter. */
export function halves(before: string, after: string): { first: string; next: string } | null {
  const next = /^\p{Ll}\p{L}{0,59}/u.exec(after.slice(0, 61))?.[0];
  const first = next && /\p{L}{1,60}$/u.exec(before.slice(-61))?.[0];
  return first && next === next.toLowerCase() ? { first, next } : null;
}

/** Whether a line's end shows beyond doubt that a word was broken without a hyphen. */
export function surelyBroken(before: string, after: string, has: (word: string) => boolean): boolean {
  const parts = halves(before, after);
  if (!parts) return false;
  const { first, next } = parts;
  const whole = first + next;
  // "gegen⏎über": two words that make a long one are hardly ever meant apart.
  if (functionWords.has(first.toLowerCase()) && functionWords.has(next) && whole.length < 9) return false;
  if (functionWords.has(whole)) return true;
  if (NO_WORD.test(first)) return true;
  // Short words are a closed set in German.
  if (next.length <= 4 && first.length > 2 && !shortWords.has(next) && !functionWords.has(next) && !has(next))
    return true;
  if (
    !linkWords.has(next) &&
    (isHalfNoun(first, before) || FUGUE.test(first) || HALF_VERB.test(first) || INNER_START.test(next))
  )
    return true;
  return whole.length > 5 && has(whole) && !(has(first) && has(next));
}

/**
 * Whether a hyphen was lost between two lines, in a document that lost its hyphens. Each rule is certain on its own; where none holds,
 * the words stay apart.
 */
export function hyphenLost(before: string, after: string, words: Words): boolean {
  const parts = halves(before, after);
  if (!parts) return false;
  if (surelyBroken(before, after, words.has)) return true;
  const { first, next } = parts;
  if (linkWords.has(next) || functionWords.has(next)) return false;
  // Short words are a closed set in German.
  if (next.length <= 4 && !shortWords.has(next) && !words.has(next)) return true;
  const small = first.toLowerCase();
  if (PREFIXES.has(first) && !words.has(next) && (!functionWords.has(first) || ARTICLE_BEFORE.test(before.slice(-24))))
    return true;
  if (functionWords.has(small)) return false;
  // A noun written small can only be the second half of one.
  if (/^\p{Lu}/u.test(first) && !words.has(next)) {
    if (words.has(next[0]!.toUpperCase() + next.slice(1)) || compoundHeads.has(next)) return true;
  }
  if (words.has(first) || WHOLE_ADJECTIVE.test(first)) return false;
  return OPEN_END.test(first) || (!words.has(next) && !words.endsLike(first) && !words.startsLike(next));
}

/** A capital inside a sentence starts a noun, so that "In⏎formationslage" and "Ab⏎satz" are halves. */
function isHalfNoun(first: string, before: string): boolean {
  if (!/^\p{Lu}/u.test(first) || !(functionWords.has(first.toLowerCase()) || PREFIXES.has(first.toLowerCase())))
    return false;
  return !/^(?:Die|Der|Das|Sie|Er|Es|Ihr)$/.test(first) && /[\p{L}\d,;)“"] {1,3}\p{L}{1,8}$/u.test(before.slice(-24));
}

/** Prefixes that are never words. */
const NO_WORD = /^(?:ver|zer|ent|be|ge|emp)$/;

const PREFIXES: ReadonlySet<string> = new Set(
  'ab be ent er ge ur ver zer fort her hin miss nieder zusammen zurück auseinander ange abge aufge ausge einge vorge zuge durchge insge'.split(
    ' ',
  ),
);
const ARTICLE_BEFORE = /(?<!\p{L})(?:der|die|das|dem|den|des|ein|eine|einer|eines|einem|einen) \p{L}{1,8}$/iu;
/** A first half that ends in a joining s. */
const FUGUE = /^\p{Lu}\p{L}{2,50}(?:ungs|heits|keits|schafts|ions|itäts|lings|tums)$/u;
/** A first half that ends in a prefix or in an inner "zu": "Bundesan⏎stalt", "sicherzu⏎stellen". */
const HALF_VERB =
  /^(?:\p{Lu}\p{L}{3,50}s(?:an|ab|be|ver|ent|vor|auf|aus|ein|zu)|(?!(?:nahe|gerade|hin|immer|da|hier|wo)zu$)\p{Ll}{3,30}zu)$/u;
/** Beginnings that no German word has, but many second halves: "rung", "lichen", "tungsausgaben". */
const INNER_START =
  /^(?:[bdfghklmnprstz]ung(?:s|en|$)|schung|chung|lich(?:e|$)|keit|heit|z?ität|tion|sion|schaft(?:en|s|$)|nisse|tz|ck|ss|ng|nk|mt|lt|rt|nd|rs|ls)/;
/** Ends that no German word has but first halves: "Kapi", "Inzwi", "Infrastruk". */
const OPEN_END = /(?:[bcdfghklmnpqrstvwxz]i|[äöü]|[bdfgklmnprst]uk|[^aeiouäöü]tr|zw|schl|[^aeiouäöüyhr][lr])$/;
const WHOLE_ADJECTIVE =
  /(?:ig|lich|isch|bar|sam|haft|los|end|iert|ell|iv|är|al|abel|ungen|heiten|keiten)(?:e|en|er|es|em|ere|eren)?$/;
