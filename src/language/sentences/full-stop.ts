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
  if (isUnit(s, before, word)) return !s.isWord(next) || s.end(next) - s.start(next) > 1;
  // "im II. Quartal", "der VI. Zivilsenat"
  if (determiner.test(s.low(before - 1)) && /^[IVX]{1,5}$/.test(s.raw(before))) return opens(s, next);
  if (word.length === 1) return letterEnds(s, before, first, next);
  if (neverEnds.has(word)) return false;
  if (abbreviations.has(word)) return opens(s, next);
  if (hasShapeOfAbbreviation(s, before, word)) return opens(s, next) && s.isWord(next);
  if (s.is(before - 1, '.') && s.glued(before) && word.length <= 3) return isHead(s.low(next));
  return true;
}

const unitSymbols = new Set('m t h l g km cm mm kg ha qm cbm kw mw gw kwh mwh gwh twh'.split(' '));

/** "30 m.", "32 °C.", "300 m³/s.": the symbol of a unit stands without a full stop. */
function isUnit(s: Stream, i: number, word: string): boolean {
  if (s.is(i - 1, '°')) return word === 'c' || word === 'f';
  if (s.is(i - 1, '/') && s.glued(i)) return word === 's' || word === 'h' || word === 'd' || word === 'a';
  return unitSymbols.has(word) && s.isNumber(i - 1) && !s.glued(i);
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
  // "auf S. 5 f."
  if (s.isNumber(i - 1) && s.is(i, 'f')) return true;
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
  if (s.isNumber(next)) return raw.length > 2 ? !/^\d{1,2}\.\d{1,2}$/.test(raw) : beforeYear(s, number, next);
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
const isArticle =
  /^(?:der|die|das|den|dem|des|eine?[nrms]?|es|er|sie|wir|dies|diese[nrms]?|danach|dann|dabei|damit|daher|dazu|davon|im|am|bei|mit|nach|von|zu|in|auf|für|seit|ab|wenn|da|weil|und|aber|auch|nur|so|sofern|soweit)$/;

/** "Gezählt wurden 45. 2016 waren es mehr", "bei 1:71. 2016 und 2017": no day of the month stands before a year. */
function beforeYear(s: Stream, number: number, next: number): boolean {
  if (!/^(?:19|20)\d\d$/.test(s.raw(next)) || s.glued(next + 1)) return false;
  return Number(s.raw(number)) > 12 || (s.is(number - 1, ':') && s.glued(number));
}

/** "Satz 3.", "Nr. 5.": the number names what stands before it. */
const isLabel = (s: Stream, i: number) => labelWords.has(s.low(s.is(i - 1, '.') ? i - 2 : i - 1));
