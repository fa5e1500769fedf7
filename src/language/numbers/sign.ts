import type { Stream } from '../scan/stream.js';
import { Gap } from '../scan/token.js';

export interface Sign {
  sign: '+' | '-' | '±';
  first: number;
}

/** A printed sign before the number at token `i`: "+ 0,5", "(– 1,1", "minus 3". */
export function readSign(s: Stream, i: number, floor: number): Sign | null {
  const first = i - 1;
  if (first < floor) return null;
  const mark = s.raw(first);
  if (s.isWord(first)) return readWord(s.low(first), first, s.gap(i));
  if (mark === '±') return { sign: '±', first };
  if (mark === '+') return isBetweenNumbers(s, first) ? null : { sign: '+', first };
  if (mark === '−') return { sign: '-', first };
  return (mark === '-' || mark === '–') && isMinus(s, i) ? { sign: '-', first } : null;
}

function readWord(word: string, first: number, gap: Gap): Sign | null {
  if (gap > Gap.line) return null;
  if (word === 'minus') return { sign: '-', first };
  return word === 'plus' ? { sign: '+', first } : null;
}

/** "3+5" adds; "10,80 Euro + 25,6 %" has a sign. */
const isBetweenNumbers = (s: Stream, i: number) => s.glued(i) && s.isNumber(i - 1);

/** A dash is a minus when glued to its number and to nothing else, in an open bracket, or set apart like a column of its own. */
function isMinus(s: Stream, i: number): boolean {
  const dash = i - 1;
  const before = dash - 1;
  const opens = s.is(before, '(') || s.is(before, '|') || s.is(before, '[');
  if (s.glued(i))
    return (
      opens || (!s.glued(dash) && !(s.isNumber(before) && s.gap(dash) === Gap.blank && s.isWord(i + 1))) || before < 0
    );
  if (opens) return true;
  return s.gap(i) === Gap.wide && s.gap(dash) === Gap.wide && (s.is(before, '%') || s.is(before, ')'));
}
