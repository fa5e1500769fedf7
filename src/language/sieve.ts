import { feastOpeners } from './dates/feast.js';
import {
  months,
  otherYears,
  recurrences,
  relativeAdjectives,
  relativeDays,
  relativeNouns,
  relativeSpans,
  schoolParts,
  seasons,
  weekdayNames,
  yearParts,
} from './german/calendar-words.js';
import { openings } from './german/number-words.js';
import { referenceOpeners } from './references/openers.js';

/** What a word may open, as bits: one look-up decides which readers are asked, for most words none. */
export const REFERENCE = 1;
export const DATE = 2;
export const RELATIVE = 4;
export const NUMBER = 8;
export const TIME = 16;
export const RECURRENCE = 32;
/** Asked only where all is read. */
export const EVERY = 64;
export const FACTOR = 128;

const fixed = new Map<string, number>();
const add = (words: Iterable<string>, bit: number) => {
  for (const word of words) fixed.set(word, (fixed.get(word) ?? 0) | bit);
};
add(referenceOpeners, REFERENCE);
for (const words of [months, seasons, yearParts, otherYears, schoolParts]) add(words.keys(), DATE);
add(feastOpeners, DATE);
add('kw kalenderwoche quartal halbjahr q1 q2 q3 q4 h1 h2 i ii iii iv ersten letzten'.split(' '), DATE);
for (const words of [relativeNouns, relativeDays, relativeSpans]) add(words.keys(), RELATIVE);
add(['vor'], RELATIVE);
for (const stem of relativeAdjectives.keys())
  add(
    ['en', 'em', 'er', 'es', 'e'].map((end) => stem + end),
    RELATIVE,
  );
add(['viertel', 'mitternacht'], TIME);
add(recurrences.keys(), RECURRENCE);
for (const word of recurrences.keys())
  add(
    ['e', 'en', 'em', 'er', 'es'].map((end) => word + end),
    RECURRENCE,
  );
add(['jede', 'jeden', 'jeder', 'jedes', 'jedem', 'alle', 'aller'], EVERY);
add(
  weekdayNames.map((name) => `${name}s`),
  EVERY,
);

/** What the first letters of a word may open; `FIXED` where some word of the lists begins with them. */
const leads = new Map<number, number>();
const FIXED = 256;
const addLead = (word: string, bit: number) => leads.set(leadOf(word), (leads.get(leadOf(word)) ?? 0) | bit);
for (const lead of openings) addLead(lead, NUMBER);
for (const lead of ['ver', 'dop', 'hal']) addLead(lead, FACTOR);
for (const word of fixed.keys()) addLead(word, FIXED);

/** The first three letters of a word as one number, which is looked up faster than letters are. */
function leadOf(word: string): number {
  return (word.charCodeAt(0) & 0x3ff) | ((word.charCodeAt(1) & 0x3ff) << 10) | ((word.charCodeAt(2) & 0x3ff) << 20);
}

/** The bits of a word in lower case. */
export function bitsOf(word: string): number {
  const lead = leads.get(leadOf(word)) ?? 0;
  const bits = lead & FIXED ? (lead ^ FIXED) | (fixed.get(word) ?? 0) : lead;
  const second = word.charCodeAt(1);
  // "T14:30", "D-40211", "C-311/18", and Roman numbers.
  if (second === 0x2d) return bits | REFERENCE;
  if (word.length < 7 && isRoman(word)) return bits | REFERENCE;
  return word.length === 3 && second >= 0x30 && second <= 0x32 ? bits | TIME : bits;
}

/** Letters of Roman numbers, perhaps with a small letter behind: chambers of courts. */
function isRoman(word: string): boolean {
  let i = 0;
  while (i < word.length && isRomanDigit(word.charCodeAt(i))) i++;
  return i > 0 && i >= word.length - 1;
}

/** One of i, v and x. */
const isRomanDigit = (code: number): boolean => code === 0x69 || code === 0x76 || code === 0x78;
