import { abbreviations, neverEnds } from '../german/abbreviations.js';
import { months } from '../german/calendar-words.js';
import { openers } from '../german/openers.js';
import type { Stream } from '../scan/stream.js';
import { Gap } from '../scan/token.js';

export interface SentenceSpan {
  start: number;
  end: number;
}

/** Cuts tokens into sentences: at full stops that end one, and where lines show that something new begins. */
export function splitSentences(s: Stream): SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  const count = s.tokens.length;
  let first = 0;
  for (let i = 0; i < count; i++) {
    const next = i + 1;
    const stop = stopAt(s, i, first);
    if (stop >= i || (next < count && (breaksBetween(s, i, next, first) || isTooLong(s, i, first))) || next === count) {
      const last = Math.max(stop, i);
      spans.push({ start: s.start(first), end: s.end(last) });
      first = last + 1;
      i = last;
    }
  }
  return spans;
}

/** No sentence that a person wrote has so many tokens; from here on it is cut behind a comma, later at any space. */
const LONG = 800;
const LONGEST = 1200;

/** Whether a run of tokens without any end must be cut, so that reading a sentence stays bounded. */
function isTooLong(s: Stream, i: number, first: number): boolean {
  const length = i - first;
  if (length < LONG || s.glued(i + 1)) return false;
  return length >= LONGEST || s.raw(i) === ',' || s.raw(i) === ';';
}

const closing = new Set([')', ']', '"', '“', '”', '«', '»', '‘', '’', "'", '*', '_', '›', '‹']);
const opening = new Set(['(', '[', '„', '"', '“', '»', '«', '‚', '›', '*', '_', '–', '-', '•', '§', '<']);

/** No sentence ends in more marks and closing signs than these. */
const MOST_MARKS = 12;

/** The last token of a sentence that ends at or right behind token `i`, else -1. */
function stopAt(s: Stream, i: number, first: number): number {
  const mark = s.raw(i);
  if (mark !== '.' && mark !== '!' && mark !== '?' && mark !== '…') return -1;
  let last = i;
  while (
    last - i < MOST_MARKS &&
    last + 1 < s.tokens.length &&
    s.glued(last + 1) &&
    (closing.has(s.raw(last + 1)) ||
      '.!?…'.includes(s.raw(last + 1)) ||
      (s.isNumber(last + 1) &&
        s.end(last + 1) - s.start(last + 1) < 3 &&
        mark === '.' &&
        !s.glued(last + 2) &&
        s.isWord(i - 1)))
  ) {
    if (s.raw(last + 1) === '[') break;
    last++;
  }
  const next = last + 1;
  if (next >= s.tokens.length) return last;
  if (s.glued(next)) return -1;
  if (!canOpen(s, next)) return -1;
  if (mark === '.' && last === i && !dotEnds(s, i, first, next)) return -1;
  return last;
}

/** A sentence opens with a capital, a digit, a quotation mark or bracket. */
function canOpen(s: Stream, i: number): boolean {
  if (s.isWord(i)) return s.capital(i);
  return s.isNumber(i) || opening.has(s.raw(i)) || s.kind(i) === 'symbol' || s.kind(i) === 'address';
}

/** Whether a full stop ends a sentence and not an abbreviation, an ordinal or an initial. */
function dotEnds(s: Stream, i: number, first: number, next: number): boolean {
  const before = i - 1;
  if (before < first) return false;
  if (!s.glued(i)) return true;
  if (s.isNumber(before)) return numberEnds(s, before, first, next);
  if (!s.isWord(before)) return true;
  const word = s.low(before);
  const length = s.end(before) - s.start(before);
  if (length === 1 && !/^[a-zäöü]$/i.test(word)) return true;
  if (length === 1) return false;
  if (neverEnds.has(word)) return false;
  if (abbreviations.has(word)) return s.isWord(next) && openers.has(s.low(next)) && !s.isNumber(next);
  if (s.is(before - 1, '.') && s.glued(before) && length <= 3) return openers.has(s.low(next));
  return true;
}

/** "am 3. Mai", "die 5. Sitzung" go on; "waren es 158. Das" ends. */
function numberEnds(s: Stream, number: number, first: number, next: number): boolean {
  const raw = s.raw(number);
  if (number === first) return false;
  if (s.isNumber(next)) return raw.length > 2 && !/^\d{1,2}\.\d{1,2}$/.test(raw);
  if (!s.isWord(next)) return true;
  if (months.has(s.low(next))) return raw.length > 2;
  const ordinal = /^\d{1,3}$/.test(raw);
  if (!ordinal) return !/^\d{1,2}\.\d{1,2}$/.test(raw) || openers.has(s.low(next));
  if (openers.has(s.low(next)))
    return !/^(?:der|die|das|den|dem|des|am|im|zum|vom)$/.test(s.low(number - 1)) || raw.length > 2;
  return raw.length > 2 && !/^(?:der|die|das|den|dem|des|am|im|zum|vom|zur)$/.test(s.low(number - 1));
}

/** Whether a line end between two tokens ends a sentence without a full stop. */
function breaksBetween(s: Stream, i: number, next: number, first: number): boolean {
  const gap = s.gap(next);
  if (gap < Gap.line) return false;
  if (gap === Gap.paragraph) return true;
  return opensItem(s, next) || isHeadingLine(s, i, next, first);
}

/** "1. Frage", "a) …", "(2) …", "§ 5 Titel", "• …" at a line start. */
function opensItem(s: Stream, i: number): boolean {
  const raw = s.raw(i);
  if (/^[•▪●◦■►*]$/.test(raw) || (/^[-–]$/.test(raw) && s.gap(i + 1) === Gap.blank && s.isWord(i + 1)))
    return s.gap(i + 1) <= Gap.wide;
  if (raw === '(' && s.glued(i + 1) && s.is(i + 2, ')') && /^(?:\d{1,2}[a-z]?|[a-z])$/.test(s.raw(i + 1))) return true;
  if (s.is(i + 1, ')') && s.glued(i + 1) && /^(?:\d{1,2}|[a-z]{1,2})$/.test(raw)) return true;
  if (s.isNumber(i) && s.is(i + 1, '.') && s.glued(i + 1) && /^\d{1,2}$/.test(raw))
    return s.capital(i + 2) && !months.has(s.low(i + 2)) && s.gap(i + 2) <= Gap.wide;
  return s.isNumber(i) && /^\d{1,2}(?:\.\d{1,2}){1,3}$/.test(raw) && s.capital(i + 1);
}

/** A short line without a full stop before a line that opens with a capital: "§ 5 Titel", "I. Allgemeines". */
function isHeadingLine(s: Stream, i: number, next: number, first: number): boolean {
  if (!s.capital(next) && !s.is(next, '(') && !s.is(next, '§')) return false;
  if (s.is(next, '§') && s.low(i) === ':') return true;
  if (!(s.is(first, '§') || s.is(first, '#') || /^(?:[IVX]{1,4}|[A-H])$/.test(s.raw(first)))) return false;
  return s.gap(first) >= Gap.line && i - first < 14 && !/^[,;-]$/.test(s.raw(i)) && s.isWord(i);
}
