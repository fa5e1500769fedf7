import { readNumberWord } from '../numbers/number-words.js';
import type { Stream } from '../scan/stream.js';
import { type Piece, piece } from './piece.js';

/** Reads a decade in digits: "1990er", "90er Jahre", "1980er-Jahren". */
export function readDecade(s: Stream, i: number): Piece | null {
  if (!/^(?:(?:1[5-9]|20)\d0|[3-9]0)$/.test(s.raw(i)) || !s.glued(i + 1)) return null;
  const word = s.low(i + 1);
  const glued = /^er-jahre[ns]?$/.test(word);
  if (!glued && word !== 'er') return null;
  const noun = !glued && /^jahre[ns]?$/.test(s.low(i + 2)) && s.near(i + 2);
  const short = s.raw(i).length === 2;
  if (short && !glued && !noun) return null;
  return decade(i, noun ? i + 3 : i + 2, Number(s.raw(i)) + (short ? 1900 : 0));
}

/** Reads "siebziger Jahre", "Siebzigerjahren". */
export function readDecadeWord(s: Stream, i: number): Piece | null {
  const word = s.low(i);
  const cut = /er(?:jahre[ns]?)?$/.exec(word);
  const tens = cut ? tenths.get(word.slice(0, cut.index)) : undefined;
  if (!cut || !tens) return null;
  if (cut[0] !== 'er') return decade(i, i + 1, 1900 + tens);
  return /^jahre[ns]?$/.test(s.low(i + 1)) && s.near(i + 1) ? decade(i, i + 2, 1900 + tens) : null;
}
/** What "zwanziger" are, this century's or the last one's, no word tells. */
const tenths: ReadonlyMap<string, number> = new Map([
  ['dreißig', 30],
  ['dreissig', 30],
  ['vierzig', 40],
  ['fünfzig', 50],
  ['sechzig', 60],
  ['siebzig', 70],
  ['achtzig', 80],
  ['neunzig', 90],
]);

const decade = (first: number, next: number, year: number): Piece =>
  piece(first, next, 'decade', { year, given: `${String(year).slice(0, 3)}X` });

/** Reads "19. Jahrhundert", "zwanzigsten Jahrhunderts", "21. Jh.". */
export function readCentury(s: Stream, i: number): Piece | null {
  const at = s.isNumber(i) ? s.pastDot(i + 1) : i + 1;
  if (s.isNumber(i) && at === i + 1) return null;
  if (!/^(?:jahrhundert(?:e?s)?|jh|jhd|jhdt)$/.test(s.low(at)) || !s.near(at)) return null;
  const word = s.isNumber(i) ? null : readNumberWord(s.low(i));
  const number = word ? (word.kind === 'ordinal' ? word.value : 0) : Number(s.raw(i));
  if (!(number >= 1 && number <= 22)) return null;
  const next = s.low(at).length < 5 ? s.pastDot(at + 1) : at + 1;
  return piece(i, next, 'century', { year: 100 * (number - 1), given: `${String(number - 1).padStart(2, '0')}XX` });
}
