import { abbreviations, labelWords, neverEndChains, neverEnds } from '../german/abbreviations.js';
import { months } from '../german/calendar-words.js';
import { isHead, opensCardinal } from '../german/openers.js';
import type { Stream } from '../scan/stream.js';
import { Gap } from '../scan/token.js';

/** Whether a full stop ends a sentence and not an abbreviation, an ordinal or an initial. */
export function dotEnds(s: Stream, i: number, first: number, next: number): boolean {
  const before = i - 1;
  if (before < first) return false;
  if (!s.glued(i)) return true;
  if (s.isNumber(before)) return numberEnds(s, before, first, next);
  if (!s.isWord(before)) return true;
  const word = s.low(before);
  // "II. Besonderes", "B. Das Verfahren": numbers of headings.
  if (before === first && s.gap(next) < Gap.line && /^(?:[IVX]{1,5}|[A-Z])$/.test(s.raw(before))) return false;
  if (word.length === 1) return letterEnds(s, before, first, next);
  if (neverEnds.has(word)) return false;
  if (abbreviations.has(word)) return opens(s, next);
  if (hasShapeOfAbbreviation(s, before, word)) return opens(s, next) && s.isWord(next);
  if (s.is(before - 1, '.') && s.glued(before) && word.length <= 3) return isHead(s.low(next));
  return true;
}

const opens = (s: Stream, i: number) => s.isWord(i) && isHead(s.low(i));

/**
 * No vowel ("Slg.", "Rspr."), a capital within ("GVBl.", "StS."), an abbreviation behind a hyphen ("BR-Drs."), a street before its number:
 * words that nobody writes out.
 */
function hasShapeOfAbbreviation(s: Stream, i: number, word: string): boolean {
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0 && neverEnds.has(word.slice(hyphen + 1))) return true;
  if (/str$/.test(word)) return s.isNumber(i + 2) || s.capital(i + 2);
  if (word.length > 6) return false;
  return /^[bcdfghjklmnpqrstvwxzß]{2,6}$/.test(word)
    ? !/^[A-ZÄÖÜ]{2,}$/.test(s.raw(i))
    : /\p{Ll}\p{Lu}\p{Ll}|^\p{Lu}{2,4}\p{Ll}{1,2}$|\p{Ll}\p{Lu}$/u.test(s.raw(i));
}

/** A single letter: the end of a chain ("v. H. Das"), an initial ("H. Müller"), or a name cut short ("in D. Dort"). */
function letterEnds(s: Stream, i: number, first: number, next: number): boolean {
  if (!/^[a-zäöü]$/i.test(s.raw(i))) return true;
  if (!s.isWord(next) || !isHead(s.low(next))) return false;
  const chain = chainBefore(s, i, first);
  if (chain.length > 1) return !neverEndChains.has(chain);
  return s.capital(i) && i > first;
}

/** The letters of "m. w. N." up to token `i`, in lower case. */
function chainBefore(s: Stream, i: number, first: number): string {
  let chain = s.low(i);
  for (
    let n = i - 2;
    n >= first && s.is(n + 1, '.') && s.isWord(n) && s.end(n) - s.start(n) === 1 && chain.length < 5;
    n -= 2
  )
    chain = s.low(n) + chain;
  return chain;
}

const determiner = /^(?:der|die|das|den|dem|des|am|im|zum|vom)$/;

/** "am 3. Mai", "die 5. Sitzung" go on; "waren es 158. Das" ends. */
function numberEnds(s: Stream, number: number, first: number, next: number): boolean {
  const raw = s.raw(number);
  if (number === first) return false;
  if (s.isNumber(next)) return raw.length > 2 && !/^\d{1,2}\.\d{1,2}$/.test(raw);
  if (!s.isWord(next)) return true;
  if (months.has(s.low(next))) return raw.length > 2;
  if (isLabel(s, number) && s.capital(next)) return true;
  const ordinal = /^\d{1,3}$/.test(raw);
  if (!ordinal) return !/^\d{1,2}\.\d{1,2}$/.test(raw) || isHead(s.low(next));
  const led = determiner.test(s.low(number - 1));
  if (isHead(s.low(next))) return !led || raw.length > 2 || isArticle.test(s.low(next));
  if (opensCardinal.has(s.low(number - 1)) && s.capital(next)) return true;
  return raw.length > 2 && !led && s.low(number - 1) !== 'zur';
}
const isArticle = /^(?:der|die|das|den|dem|des|eine?[nrms]?|es|er|sie|wir|dies|diese[nrms]?)$/;

/** "Satz 3.", "Nr. 5.": the number names what stands before it. */
const isLabel = (s: Stream, i: number) => labelWords.has(s.low(s.is(i - 1, '.') ? i - 2 : i - 1));
