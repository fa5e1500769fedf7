import { opensFeast } from './dates/feast.js';
import { readDate } from './dates/read.js';
import { readEvery, readRecurrence } from './dates/recurrence.js';
import { opensRelative, readRelative } from './dates/relative.js';
import { readIsoTime, readSpokenTime, readTime } from './dates/time.js';
import { months, otherYears, recurrences, seasons, yearParts } from './german/calendar-words.js';
import { openings } from './german/number-words.js';
import type { Found } from './mention.js';
import { readCompound, readElided, readWordCompound } from './numbers/compound.js';
import { opensFactor, readFactor, readOneOf } from './numbers/factor.js';
import { readOrdinal } from './numbers/ordinal.js';
import { readQuantity } from './numbers/quantity.js';
import { readRatio } from './numbers/ratio.js';
import { shareUnits } from './numbers/shared.js';
import { opensReference, readNumberName, readReference } from './references/read.js';
import type { Stream } from './scan/stream.js';

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
  const word = s.low(i);
  const opens = openedBy(word);
  if (opens === 0) return null;
  if (opens & Opens.reference) {
    const named = readReference(s, i);
    if (named) return named;
  }
  if (opens & Opens.date) {
    const date = readDate(s, i);
    if (date) return date;
  }
  if (s.reference && opensRelative(word)) {
    const date = readRelative(s, i, s.reference);
    if (date) return date;
  }
  if (opensTime(word) || openings.has(word.slice(0, 3))) {
    const time = readSpokenTime(s, i) ?? (s.glued(i) ? readIsoTime(s, i) : null);
    if (time) return time;
  }
  if (s.wide) {
    const said = readWide(s, i, floor, word);
    if (said) return said;
  }
  if (openings.has(word.slice(0, 3))) {
    const number =
      readElided(s, i) ?? readRatio(s, i, floor) ?? readQuantity(s, i, floor) ?? readDate(s, i) ?? readOrdinal(s, i);
    if (number) return number;
  }
  return opens & Opens.recurrence ? readRecurrence(s, i) : null;
}

/** What a word can open, as bits. */
const Opens = { reference: 1, date: 2, relative: 4, number: 8, recurrence: 16 } as const;

/** What was found for the short words met: a few thousand make up nearly all of a text. Longer ones would keep their document alive. */
const known = new Map<string, number>();
const LONGEST_KEPT = 12;
const MOST_KEPT = 10_000;

function openedBy(word: string): number {
  if (word.length > LONGEST_KEPT) return lookUp(word);
  let opens = known.get(word);
  if (opens === undefined) {
    opens = lookUp(word);
    if (known.size < MOST_KEPT) known.set(word, opens);
  }
  return opens;
}

function lookUp(word: string): number {
  return (
    (opensReference(word) ? Opens.reference : 0) |
    (opensDate(word) ? Opens.date : 0) |
    (opensRelative(word) ? Opens.relative : 0) |
    (openings.has(word.slice(0, 3)) ? Opens.number : 0) |
    (word.includes('lich') || word.endsWith('weise') || recurrences.has(word) ? Opens.recurrence : 0)
  );
}

const opensTime = (word: string) => word === 'viertel' || word === 'mitternacht' || /^t\d\d$/.test(word);

/** Numbers in words that describe, multiply or part: nobody's figures. */
function readWide(s: Stream, i: number, floor: number, word: string): Found | null {
  if (word.startsWith('jede') || word === 'alle' || word === 'aller' || word.endsWith('tags'))
    return readEvery(s, i) ?? readOneOf(s, i, floor);
  if (opensFactor(word)) return readFactor(s, i, floor);
  return openings.has(word.slice(0, 3)) ? (readFactor(s, i, floor) ?? readWordCompound(s, i)) : null;
}

const otherOpeners = new Set('kw kalenderwoche quartal halbjahr q1 q2 q3 q4 h1 h2 i ii iii iv'.split(' '));

/** Words that a date can start with; ordinals in words are tried with the numbers. */
function opensDate(word: string): boolean {
  return (
    months.has(word) ||
    seasons.has(word) ||
    yearParts.has(word) ||
    otherYears.has(word) ||
    otherOpeners.has(word) ||
    opensFeast(word)
  );
}
