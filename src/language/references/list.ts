import type { Stream } from '../scan/stream.js';
import { Gap } from '../scan/token.js';

/** Words that join numbers that name: "Fragen 4 und 5 sowie 6 bis 8". */
const joints = new Set([
  'und',
  'bis',
  'oder',
  'sowie',
  'bzw',
  ',',
  '-',
  '–',
  '/',
  'u',
  'ff',
  'f',
  'beziehungsweise',
  '.',
]);

/** Reads numbers that name from token `i` on, with letters and parts behind them; returns the token behind, or `i`. */
export function readLabels(s: Stream, i: number, most = 40): number {
  let end = label(s, i);
  if (end === i) return i;
  for (let n = 0; n < most; n++) {
    let at = end;
    while (joints.has(s.low(at)) && at < end + 3 && s.gap(at) <= Gap.line) at++;
    if (at === end) return tail(s, end);
    const next = label(s, at);
    if (next === at || counts(s, end, next)) return tail(s, end);
    end = next;
  }
  return end;
}

/** "ff." behind a number. */
function tail(s: Stream, i: number): number {
  return /^(?:ff?|a|b|c)$/.test(s.low(i)) && s.gap(i) <= Gap.blank && s.is(i + 1, '.') && s.low(i) !== 'a' ? i + 2 : i;
}

/** Behind "Frage 3 und" a number with a noun of its own counts: "Frage 3 und 20 Personen". */
function counts(s: Stream, joint: number, next: number): boolean {
  if (s.is(joint, ',') || s.low(joint) === 'und' || s.low(joint) === 'bis' || s.low(joint) === 'oder') {
    return (
      (s.capital(next) &&
        s.gap(next) === Gap.blank &&
        !/^(?:Absatz|Abs|Satz|Nr|Nummer|Buchst|Titel|Kapitel|der|Anlage)$/.test(s.raw(next)) &&
        /^[A-ZÄÖÜ][a-zäöüß]{2,}(?:en|er|e|n)$/.test(s.raw(next))) ||
      /^(?:%|€|Prozent|Euro|Mio|Mrd)$/.test(s.raw(next))
    );
  }
  return false;
}

/** "3", "3.1.1", "58a", "3 a", "IV", "A", "812 02". */
function label(s: Stream, i: number): number {
  if (s.gap(i) > Gap.line) return i;
  if (s.isNumber(i)) {
    if (s.raw(i).includes(',')) return i;
    if (s.glued(i + 1) && s.isWord(i + 1) && s.end(i + 1) - s.start(i + 1) < 3) return i + 2;
    return i + 1;
  }
  // "A 12 und A 13"
  if (
    s.isWord(i) &&
    /^[ABCERW]$/.test(s.raw(i)) &&
    s.isNumber(i + 1) &&
    s.gap(i + 1) === Gap.blank &&
    /^\d{1,2}$/.test(s.raw(i + 1))
  )
    return i + 2;
  return s.isWord(i) && /^(?:[IVX]{1,5}[a-z]?|[A-Za-z])$/.test(s.raw(i)) && !/^[a-z]$/.test(s.raw(i)) ? i + 1 : i;
}
