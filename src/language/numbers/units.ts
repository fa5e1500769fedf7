import { type UnitEntry, units } from '../german/units/index.js';
import type { Stream } from '../scan/stream.js';
import { tokenize } from '../scan/tokenize.js';

/** A spelling of a unit, cut into tokens. */
interface Spelling {
  entry: UnitEntry;
  tokens: readonly string[];
  /** Whether token n must be glued to the one before. */
  glued: readonly boolean[];
  /** Signs are matched letter for letter. */
  exact: boolean;
}

/** A unit as it stands in the text. */
export interface UnitRead {
  entry: UnitEntry;
  next: number;
}

/** Spellings by their first token in lower case, the longest first. */
const byFirst = new Map<string, Spelling[]>();
for (const entry of units) {
  for (const [texts, exact] of [
    [entry.signs ?? [], true],
    [entry.words ?? [], false],
  ] as const) {
    for (const text of texts) add(text, entry, exact);
  }
}
for (const list of byFirst.values())
  list.sort((a, b) => b.tokens.length - a.tokens.length || Number(b.exact) - Number(a.exact));

function add(text: string, entry: UnitEntry, exact: boolean): void {
  const tokens = tokenize(text);
  const parts = tokens.map(({ start, end }) => text.slice(start, end));
  const key = parts[0]!.toLowerCase();
  const spelling = { entry, tokens: parts, glued: tokens.map(({ gap }) => gap === 0), exact };
  byFirst.set(key, [...(byFirst.get(key) ?? []), spelling]);
}

/** Reads the unit that starts at token `i`; a note glued on ("Euro8") is no part of it. */
export function readUnit(s: Stream, i: number): UnitRead | null {
  if (!s.near(i)) return null;
  const word = s.low(i);
  const found = match(s, i, word);
  if (found || !s.isWord(i)) return found;
  const bare = word.replace(/\d{1,2}$/, '');
  return bare.length > 3 && bare !== word ? match(s, i, bare) : null;
}

function match(s: Stream, i: number, first: string): UnitRead | null {
  for (const spelling of byFirst.get(first) ?? []) {
    const { tokens, glued, exact, entry } = spelling;
    if (exact && !s.raw(i).startsWith(tokens[0]!)) continue;
    let n = 1;
    while (n < tokens.length && fits(s, i + n, tokens[n]!, exact) && (glued[n] ? s.glued(i + n) : s.near(i + n))) n++;
    if (n < tokens.length) continue;
    // Raised digits make another unit of a metre.
    if (tokens.length === 1 && s.glued(i + 1) && /^[²³]$/.test(s.raw(i + 1)) && entry.code !== '%')
      return { entry, next: i + 2 };
    return { entry, next: i + n };
  }
  return null;
}

const fits = (s: Stream, i: number, text: string, exact: boolean) => (exact ? s.is(i, text) : s.low(i) === text);

/** The unit that a single word names, out of any text. */
export function unitOfWord(word: string): UnitEntry | null {
  const spellings = byFirst.get(word.toLowerCase()) ?? [];
  return spellings.find(({ tokens, exact }) => tokens.length === 1 && (!exact || tokens[0] === word))?.entry ?? null;
}

/** Whether a noun counts posts, which are full-time equivalents where the number has decimals: "0,5 Stellen", but five "Stellen" are counted. */
export const isPartTime = (noun: string): boolean => /stellen?$/.test(noun);

/** A noun or a unit behind "je", "pro", "/": its code. */
export function readPer(s: Stream, i: number): { code: string; next: number } | null {
  const unit = readUnit(s, i);
  if (unit && unit.entry.system === 'ucum') return { code: unit.entry.code, next: unit.next };
  if (!s.capital(i) || !s.near(i)) return null;
  return { code: `{${s.raw(i).replace(/-?\s+/g, '')}}`, next: i + 1 };
}
/** Signs of time that count only behind a slash: "€/a", "kWh/d". */
export const perSigns: ReadonlyMap<string, string> = new Map([
  ['a', 'a'],
  ['d', 'd'],
  ['Tag', 'd'],
  ['h', 'h'],
  ['J', 'a'],
  ['Jahr', 'a'],
  ['Monat', 'mo'],
  ['p.a', 'a'],
]);
