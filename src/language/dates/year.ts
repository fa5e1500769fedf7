import { otherYears, relativeAdjectives, relativeNouns, yearLeads } from '../german/calendar-words.js';
import { comparatives } from '../german/change-words.js';
import { scales } from '../german/number-words.js';
import { qualifierBefore } from '../numbers/qualifier.js';
import { readUnit } from '../numbers/units.js';
import type { Stream } from '../scan/stream.js';
import { Gap } from '../scan/token.js';
import { type Piece, piece } from './piece.js';

/** Reads a year, or two years joined by a slash or hyphen, at token `i`. */
export function readYear(s: Stream, i: number): Piece | null {
  const value = fourDigits(s, i);
  if (value === null) return null;
  const pair = readPair(s, i, value);
  if (pair) return pair;
  return isYear(s, i, value) ? piece(i, i + 1, 'year', { year: value }) : null;
}

/** A number of four digits in the range of years. */
export function fourDigits(s: Stream, i: number): number | null {
  if (!s.isNumber(i) || s.end(i) - s.start(i) !== 4) return null;
  const value = Number(s.raw(i));
  return value >= 1500 && value <= 2199 ? value : null;
}

/** "2020/21", "2020/2021", "2020-2021" of a school year. */
function readPair(s: Stream, i: number, first: number): Piece | null {
  if (!s.is(i + 1, '/') || s.gap(i + 1) > Gap.blank || s.gap(i + 2) > Gap.line || !s.isNumber(i + 2)) return null;
  const raw = s.raw(i + 2);
  if (!/^\d{2}(?:\d{2})?$/.test(raw)) return null;
  const second =
    raw.length === 4 ? Number(raw) : first - (first % 100) + Number(raw) + (Number(raw) < first % 100 ? 100 : 0);
  if (second !== first + 1) return null;
  // "2022/2023/2024"
  if (s.is(i - 1, '/') && s.glued(i) && fourDigits(s, i - 2) !== null) return null;
  if (s.glued(i + 3) && (s.is(i + 3, '/') || s.is(i + 3, '-'))) return null;
  const other = otherYears.get(s.low(listHead(s, i) - 1));
  const span = other ? ([other[0], other[0] + other[1] - 1] as const) : null;
  return piece(i, i + 3, other ? 'interval' : 'year', { year: first, lastYear: second, span });
}

/** The first of the pairs that a pair is listed with: "in den Schuljahren 2021/22 und 2022/23". */
function listHead(s: Stream, i: number): number {
  let at = i;
  for (let steps = 0; steps < 12 && /^(?:und|bis|sowie|oder|bzw|,|-|–)$/.test(s.low(at - 1)); steps++) {
    if (!s.is(at - 3, '/') || !s.isNumber(at - 2) || fourDigits(s, at - 4) === null) break;
    at -= 4;
  }
  return at;
}

/** Whether four digits are a year or a count: told by the word before, the noun or unit behind, and the size. */
function isYear(s: Stream, i: number, value: number): boolean {
  const next = i + 1;
  if (s.glued(next) && !closers.has(s.raw(next))) return false;
  if (s.gap(i) === Gap.glued && (s.isWord(i - 1) || openers.has(s.raw(i - 1)))) return false;
  const before = s.low(i - 1);
  if (readUnit(s, next) && !(s.raw(next) === '€' && s.isNumber(next + 1))) return false;
  if (s.isWord(next) && scales.has(s.low(next))) return false;
  if (isYearWord(before)) return true;
  const capital = s.capital(next) && s.gap(next) <= Gap.line;
  const modern = value >= 1985 && value <= 2060;
  if (yearLeads.has(before))
    return (modern || !capital || value === 1900) && !(capital && value % 1000 === 0 && before !== 'seit');
  if (isThan(s, i)) return modern && !capital && value % 50 !== 0;
  if (qualifierBefore(s, i, 0)) return false;
  if (modern) return !(capital && value % 100 === 0);
  if (value < 1900 || value > 2100) return s.is(i - 1, '(') && s.is(next, ')');
  return !capital;
}

/** "12 % mehr als 2019", "um 3 Mio. Euro höher als 2019" */
const isThan = (s: Stream, i: number) => s.low(i - 1) === 'als' && comparatives.has(s.low(i - 2));

const closers = new Set([
  ',',
  ';',
  '.',
  ':',
  ')',
  ']',
  '!',
  '?',
  '-',
  '–',
  '/',
  '“',
  '”',
  '"',
  '*',
  '|',
  '<',
  '«',
  "'",
  '’',
  '¹',
  '²',
  '³',
  '…',
  '_',
]);
const openers = new Set(['-', '.', ',', '€', '$', '#', '=', '&', '%', '§', '@', '\\']);

/** "Jahr", "Haushaltsjahre", "Berichtsjahren". */
export function isYearWord(word: string): boolean {
  return /jahr(?:e|en|es|s)?$/.test(word);
}

/** A year told in words: "des Jahres 2021", and from the reference date "dieses Jahres", "des vergangenen Jahres", "d. J.". */
export function yearNamed(s: Stream, i: number): { year: number; next: number; implied: boolean } | null {
  if (s.gap(i) > Gap.line) return null;
  const at = s.low(i) === 'des' ? i + 1 : i;
  const noun = /^jahres$/.test(s.low(at)) ? at : at + 1;
  if (s.low(noun) === 'jahres' && s.near(noun)) {
    const printed = noun === at && at > i ? fourDigits(s, noun + 1) : null;
    if (printed !== null) return { year: printed, next: noun + 2, implied: false };
    const offset = noun > at ? yearOffset(s.low(at)) : at > i ? 0 : null;
    return offset === null || !s.reference || (noun === at && !s.wide) ? null : implied(s.reference, offset, noun + 1);
  }
  if (!s.reference) return null;
  const other = relativeNouns.get(s.low(at));
  if (other !== undefined && s.low(at).endsWith('s')) return implied(s.reference, other, at + 1);
  const letter = /^[dvn]$/.test(s.raw(i)) && s.is(i + 1, '.') && s.is(i + 2, 'J') && s.near(i + 2);
  return letter ? implied(s.reference, { d: 0, v: -1, n: 1 }[s.raw(i)] ?? 0, s.pastDot(i + 3)) : null;
}

const implied = (reference: string, offset: number, next: number) => ({
  year: Number(reference.slice(0, 4)) + offset,
  next,
  implied: true,
});

/** How many years from the reference date an adjective before "Jahr" is: "vergangenen" is one before. */
export function yearOffset(word: string): number | null {
  const stem = word.replace(/(?:en|em|er|es|e)$/, '');
  return stem === word ? null : (relativeAdjectives.get(stem) ?? null);
}
