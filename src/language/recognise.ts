import { readDate } from './dates/read.js';
import { readEvery, readRecurrence } from './dates/recurrence.js';
import { readRelative } from './dates/relative.js';
import { readIsoTime, readSpokenTime, readTime } from './dates/time.js';
import type { Found } from './mention.js';
import { readCompound, readElided, readWordCompound } from './numbers/compound.js';
import { readFactor, readOneOf } from './numbers/factor.js';
import { readOrdinal } from './numbers/ordinal.js';
import { readQuantity } from './numbers/quantity.js';
import { readRatio } from './numbers/ratio.js';
import { shareUnits } from './numbers/shared.js';
import { readJoined, readNumberName, readReference } from './references/read.js';
import type { Stream } from './scan/stream.js';
import { bitsOf, DATE, EVERY, FACTOR, NUMBER, RECURRENCE, REFERENCE, RELATIVE, TIME } from './sieve.js';

/** Finds all mentions in one walk over the tokens: what a token is decides who may read on from it. */
export function findMentions(s: Stream): Found[] {
  const found: Found[] = [];
  const count = s.tokens.length;
  let floor = 0;
  for (let i = 0; i < count; ) {
    const mention = readAt(s, i, floor);
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

function readAt(s: Stream, i: number, floor: number): Found | null {
  switch (s.tokens[i]!.kind) {
    case 'number':
      return readAtNumber(s, i, floor);
    case 'word':
      return readAtWord(s, i, floor);
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
    (s.glued(i + 1) ? readJoined(s, i) : null) ??
    readTime(s, i) ??
    readDate(s, i) ??
    readSpokenTime(s, i) ??
    readNumberName(s, i, floor) ??
    readOrdinal(s, i) ??
    readRatio(s, i, floor) ??
    readElided(s, i) ??
    readCompound(s, i, floor) ??
    readQuantity(s, i, floor)
  );
}

function readAtWord(s: Stream, i: number, floor: number): Found | null {
  const bits = bitsOf(s.low(i));
  if (bits === 0) return null;
  return (
    (bits & REFERENCE ? readReference(s, i) : null) ??
    (bits & DATE ? readDate(s, i) : null) ??
    (bits & RELATIVE && s.reference ? readRelative(s, i, s.reference) : null) ??
    (bits & (TIME | NUMBER) ? (readSpokenTime(s, i) ?? (s.glued(i) ? readIsoTime(s, i) : null)) : null) ??
    (s.wide ? readWide(s, i, floor, bits) : null) ??
    (bits & NUMBER ? readInWords(s, i, floor) : null) ??
    (bits & RECURRENCE ? readRecurrence(s, i) : null)
  );
}

function readInWords(s: Stream, i: number, floor: number): Found | null {
  return readElided(s, i) ?? readRatio(s, i, floor) ?? readQuantity(s, i, floor) ?? readDate(s, i) ?? readOrdinal(s, i);
}

/** Numbers in words that describe, multiply or part: nobody's figures. */
function readWide(s: Stream, i: number, floor: number, bits: number): Found | null {
  if (bits & EVERY) return readEvery(s, i) ?? readOneOf(s, i, floor);
  if (bits & FACTOR) return readFactor(s, i, floor);
  return bits & NUMBER ? (readFactor(s, i, floor) ?? readWordCompound(s, i)) : null;
}
