import type { Stream } from '../scan/stream.js';
import { Gap } from '../scan/token.js';
import { type Piece, piece } from './piece.js';
import { fourDigits } from './year.js';

/** Reads "2021-10-03", "2021/10/03", "03-10-2021", "31/10/1974": three numbers joined by one mark, the year first or last. */
export function readNumeric(s: Stream, i: number): Piece | null {
  const mark = s.raw(i + 1);
  if ((mark !== '-' && mark !== '/') || !s.is(i + 3, mark)) return null;
  if (!s.isNumber(i + 2) || !s.isNumber(i + 4)) return null;
  for (let n = i + 1; n < i + 5; n++) if (!s.glued(n)) return null;
  if (s.gap(i) === Gap.glued && /^[-/.\p{L}\p{N}]$/u.test(s.raw(i - 1).slice(-1))) return null;
  if (s.glued(i + 5) && (/^[-/%_]$/.test(s.raw(i + 5)) || (s.isWord(i + 5) && !/^t\d\d$/.test(s.low(i + 5)))))
    return null;
  const turned = s.raw(i).length === 4;
  const year = fourDigits(s, turned ? i : i + 4);
  const month = two(s.raw(i + 2), 12);
  const day = two(s.raw(turned ? i + 4 : i), 31);
  return year !== null && month && day ? piece(i, i + 5, 'day', { year, month, day }) : null;
}

/** One or two digits up to a number, else 0. */
const two = (text: string, most: number): number => (/^\d{1,2}$/.test(text) && Number(text) <= most ? Number(text) : 0);
