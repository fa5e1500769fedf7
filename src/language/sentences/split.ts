import type { Stream } from '../scan/stream.js';
import { dotEnds } from './full-stop.js';
import { breaksBetween, type Lines } from './line-end.js';

export interface SentenceSpan {
  start: number;
  end: number;
}

/** Cuts tokens into sentences: at full stops that end one, and where lines show that something new begins. */
export function splitSentences(s: Stream): SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  const count = s.tokens.length;
  const lines: Lines = { item: 0 };
  let first = 0;
  for (let i = 0; i < count; i++) {
    const next = i + 1;
    const stop = stopAt(s, i, first);
    if (
      stop >= i ||
      (next < count && (breaksBetween(s, i, next, first, lines) || isTooLong(s, i, first))) ||
      next === count
    ) {
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
