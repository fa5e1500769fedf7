import type { Stream } from '../scan/stream.js';
import { readFractionSign, readInDigits } from './in-digits.js';
import { readInWords } from './in-words.js';
import type { Numeral } from './numeral.js';

/** Reads a number in digits or words that starts at token `i`. */
export function readNumeral(s: Stream, i: number): Numeral | null {
  const kind = s.kind(i);
  if (kind === 'number') return readInDigits(s, i);
  if (kind === 'word') return readInWords(s, i);
  return kind === 'symbol' ? readFractionSign(s, i) : null;
}
