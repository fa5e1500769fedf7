import { readDate } from './dates/read.js';
import { opensRelative, readRecurrence, readRelative } from './dates/relative.js';
import { readTime } from './dates/time.js';
import { months, otherYears, recurrences, seasons, yearParts } from './german/calendar-words.js';
import { openings } from './german/number-words.js';
import type { Found } from './mention.js';
import { readCompound } from './numbers/compound.js';
import { readOrdinal } from './numbers/ordinal.js';
import { readQuantity } from './numbers/quantity.js';
import { readRatio } from './numbers/ratio.js';
import { shareUnits } from './numbers/shared.js';
import { opensReference, readNumberName, readReference } from './references/read.js';
import type { Stream } from './scan/stream.js';

/** Finds all mentions in one walk over the tokens: what a token is decides who may read on from it. */
export function findMentions(s: Stream, reference: string | null): Found[] {
  const found: Found[] = [];
  const count = s.tokens.length;
  let floor = 0;
  for (let i = 0; i < count; ) {
    const mention = readAt(s, i, floor, reference);
    if (!mention) {
      i++;
      continue;
    }
    found.push(mention);
    i = Math.max(mention.nextToken, i + 1);
    floor = i;
  }
  return shareUnits(s, found);
}

function readAt(s: Stream, i: number, floor: number, reference: string | null): Found | null {
  switch (s.tokens[i]!.kind) {
    case 'number':
      return readAtNumber(s, i, floor);
    case 'word':
      return readAtWord(s, i, floor, reference);
    case 'address':
      return readReference(s, i);
    case 'symbol':
      if (s.is(i, '§')) return readReference(s, i);
      return readQuantity(s, i, floor);
    default:
      return null;
  }
}

function readAtNumber(s: Stream, i: number, floor: number): Found | null {
  return (
    readTime(s, i) ??
    readDate(s, i) ??
    readNumberName(s, i, floor) ??
    readOrdinal(s, i) ??
    readRatio(s, i, floor) ??
    readCompound(s, i, floor) ??
    readQuantity(s, i, floor)
  );
}

function readAtWord(s: Stream, i: number, floor: number, reference: string | null): Found | null {
  const word = s.low(i);
  if (opensReference(word)) {
    const named = readReference(s, i);
    if (named) return named;
  }
  if (opensDate(word)) {
    const date = readDate(s, i);
    if (date) return date;
  }
  if (reference && opensRelative(word)) {
    const date = readRelative(s, i, reference);
    if (date) return date;
  }
  if (openings.has(word.slice(0, 3))) {
    const number = readRatio(s, i, floor) ?? readQuantity(s, i, floor) ?? readDate(s, i) ?? readOrdinal(s, i);
    if (number) return number;
  }
  return word.includes('lich') || word.endsWith('weise') || recurrences.has(word) ? readRecurrence(s, i) : null;
}

/** Words that a date can start with; ordinals in words are tried with the numbers. */
function opensDate(word: string): boolean {
  return (
    months.has(word) ||
    seasons.has(word) ||
    yearParts.has(word) ||
    otherYears.has(word) ||
    word === 'kw' ||
    /^(?:q[1-4]|i{1,3}|iv)$/.test(word)
  );
}
