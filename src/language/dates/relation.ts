import { months, otherYears, weekdays } from '../german/calendar-words.js';
import type { Extra } from '../mention.js';
import type { Stream } from '../scan/stream.js';
import { Gap } from '../scan/token.js';
import { firstOf, lastOf } from './piece.js';
import { isYearWord } from './year.js';

export interface Frame {
  relation: NonNullable<Extra['relation']>;
  edtf: string;
}

/** How a date hangs on the words before it: "seit 2018" is open behind, "bis 2025" before. */
export function frameOf(s: Stream, first: number, edtf: string): Frame | null {
  if (edtf.includes('/') && !/^\d{4}-\d\d\/\d{4}-\d\d$/.test(edtf)) return null;
  const i = leadBefore(s, first);
  const word = s.low(i);
  if (word === 'seit' || (word === 'ab' && s.gap(i + 1) < Gap.paragraph))
    return { relation: word === 'seit' ? 'since' : 'from', edtf: `${firstOf(edtf)}/..` };
  if (word === 'beginnend' || word === 'beginnt') return null;
  if (word === 'bis') return { relation: 'until', edtf: `../${endOf(s, first, edtf)}` };
  return null;
}

/** "bis Ende 2025" is the whole year, "bis Mitte 2025" its first half. */
function endOf(s: Stream, first: number, edtf: string): string {
  const word = s.low(first);
  if ((word === 'ende' || word === 'jahresende') && /^\d{4}-12$/.test(edtf) && !months.has(s.low(first + 1)))
    return edtf.slice(0, 4);
  return word === 'mitte' ? firstOf(edtf) : lastOf(edtf);
}

/** The word that governs a date, over articles, "Jahr", weekdays, "Anfang" and "Ende". */
function leadBefore(s: Stream, first: number): number {
  let i = first - 1;
  for (let steps = 0; steps < 5 && i >= 0; steps++, i--) {
    const word = s.low(i);
    if (
      word === 'dem' ||
      word === 'den' ||
      word === 'der' ||
      word === 'zum' ||
      word === 'zur' ||
      word === 'des' ||
      word === 'einschließlich' ||
      word === 'spätestens' ||
      word === 'voraussichtlich'
    )
      continue;
    if (isYearWord(word) || word === 'monat' || weekdays.has(word) || otherYears.has(word) || word === ',') {
      if (word !== ',' || weekdays.has(s.low(i - 1))) continue;
    }
    break;
  }
  return i;
}
