import { months } from '../german/calendar-words.js';
import { auxiliaries } from '../german/function-words.js';
import { scales } from '../german/number-words.js';
import { isHead, namesWithArticle } from '../german/openers.js';
import { finiteVerbs } from '../german/verb-forms.js';
import type { Stream } from '../scan/stream.js';
import { Gap } from '../scan/token.js';

/** What of the lines before is remembered: the number of the last item of a list. */
export interface Lines {
  item: number;
}

/** Whether a line end between two tokens ends a sentence without a full stop. */
export function breaksBetween(s: Stream, i: number, next: number, first: number, lines: Lines): boolean {
  const gap = s.gap(next);
  if (gap < Gap.line) return false;
  if (opensItem(s, i, next, lines) || gap === Gap.paragraph) return true;
  return isHeadingLine(s, i, next, first) || isMarginNumber(s, i, next, first) || isTitle(s, i, next, first);
}

/** "1. Frage", "a) …", "(2) …", "§ 5 Titel", "• …" at a line start. */
function opensItem(s: Stream, before: number, i: number, lines: Lines): boolean {
  const raw = s.raw(i);
  if (/^[•▪●◦■►*]$/.test(raw) || (/^[-–]$/.test(raw) && s.gap(i + 1) === Gap.blank && s.isWord(i + 1)))
    return s.gap(i + 1) <= Gap.wide;
  if (raw === '(' && s.glued(i + 1) && s.is(i + 2, ')') && /^(?:\d{1,2}[a-z]?|[a-z])$/.test(s.raw(i + 1))) return true;
  if (s.is(i + 1, ')') && s.glued(i + 1) && /^(?:\d{1,2}|[a-z]{1,2})$/.test(raw)) return true;
  if (s.isNumber(i) && s.is(i + 1, '.') && s.glued(i + 1) && /^\d{1,2}$/.test(raw))
    return isNumbered(s, before, i, lines);
  return s.isNumber(i) && /^\d{1,2}(?:\.\d{1,2}){1,3}$/.test(raw) && s.capital(i + 1);
}

/** "1. Frage"; with a small letter behind only where the numbers count up, for "am⏎3. und 4. Mai" is no list. */
function isNumbered(s: Stream, before: number, i: number, lines: Lines): boolean {
  const behind = i + 2;
  if (s.gap(behind) > Gap.wide) return false;
  const number = Number(s.raw(i));
  const counts = number === 1 ? !leads.has(s.low(before)) : number === lines.item + 1 && ends.has(s.low(before));
  const open = (s.capital(behind) && !months.has(s.low(behind))) || s.is(behind, '§');
  const small = counts && s.isWord(behind) && !s.capital(behind) && !/^(?:und|bis|oder|bzw)$/.test(s.low(behind));
  if (!open && !small) return false;
  lines.item = number;
  return true;
}
const leads = new Set('am der die das den dem des im zum zur vom bis ab seit und oder als dieser jeder'.split(' '));
const ends = new Set([',', ';', '.', 'und', 'oder', 'sowie', ':']);

/** A short line without a full stop before a line that opens with a capital: "§ 5 Titel", "I. Allgemeines". */
function isHeadingLine(s: Stream, i: number, next: number, first: number): boolean {
  if (!s.capital(next) && !s.is(next, '(') && !s.is(next, '§')) return false;
  if (s.is(next, '§') && s.low(i) === ':') return true;
  if (s.gap(first) < Gap.line || i - first >= 14) return false;
  if (isLoneNumber(s, first, i)) return true;
  if (!(s.is(first, '§') || s.is(first, '#') || /^(?:[IVX]{1,4}|[A-H])$/.test(s.raw(first)))) return false;
  return s.capital(i);
}

/** "§ 5", "Artikel 3", "I." with nothing else on the line. */
function isLoneNumber(s: Stream, first: number, i: number): boolean {
  if (/^(?:§|artikel|abschnitt|kapitel|teil)$/.test(s.low(first)))
    return i === first + 1 && (s.isNumber(i) || /^[IVX]{1,5}$/.test(s.raw(i)));
  return i === first + 1 && s.is(i, '.') && /^(?:[IVX]{1,5}|[A-H])$/.test(s.raw(first));
}

/** A number alone on its line counts the paragraph behind it, as judgments do. */
function isMarginNumber(s: Stream, i: number, next: number, first: number): boolean {
  if (i === first && isAlone(s, i)) return s.capital(next) && !months.has(s.low(next)) && !scales.has(s.low(next));
  // The line before it ends what stands there, where that has no verb.
  if (!isAlone(s, next) || s.gap(first) < Gap.line || !s.capital(next + 1)) return false;
  return isHead(s.low(next + 1)) && isVerbless(s, first, i);
}

const isAlone = (s: Stream, i: number) =>
  s.isNumber(i) && /^\d{1,3}$/.test(s.raw(i)) && s.gap(i) >= Gap.line && s.gap(i + 1) >= Gap.line;

/** A line without a verb before one that opens like a sentence, with an article or a preposition in capitals; or before "I." alone. */
function isTitle(s: Stream, i: number, next: number, first: number): boolean {
  // "… antwortet wie folgt:", "Zu Frage 2:"
  if (s.is(i, ':') && s.capital(next) && isHead(s.low(next))) return true;
  if (s.gap(first) < Gap.line || i - first >= 20) return false;
  if (s.is(i, ':') && s.capital(next) && i - first < 6 && isVerbless(s, first, i)) return true;
  const roman = /^(?:[IVX]{1,5}|[A-H])$/.test(s.raw(next)) && s.is(next + 1, '.') && s.gap(next + 2) >= Gap.line;
  if (!roman && !(s.capital(next) && isHead(s.low(next)))) return false;
  if (namesWithArticle.has(s.low(next + 1)) || s.is(i, ',') || s.is(i, '/') || s.is(i, '-')) return false;
  return (s.is(i, ':') || s.is(i, ')') || s.capital(i) || s.isNumber(i)) && isVerbless(s, first, i);
}

function isVerbless(s: Stream, first: number, i: number): boolean {
  for (let n = first; n <= i; n++) {
    const word = s.low(n);
    if (s.isWord(n) && !s.capital(n) && (auxiliaries.has(word) || finiteVerbs.has(word))) return false;
  }
  return i - first < 20;
}
