import type { Comparator } from '../../model/index.js';
import {
  afterwards,
  beforeBound,
  betweenBound,
  governsOver,
  type Qualifier,
  qualifiers,
} from '../german/qualifiers.js';
import type { Stream } from '../scan/stream.js';
import { Gap } from '../scan/token.js';
import { tokenize } from '../scan/tokenize.js';

interface Phrase {
  tokens: readonly string[];
  comparator: Comparator;
}

/** Qualifiers by their last token. */
const byLast = new Map<string, Phrase[]>();
for (const { words, comparator } of qualifiers) {
  const tokens = cut(words);
  const last = tokens.at(-1) === '.' ? tokens.at(-2)! : tokens.at(-1)!;
  byLast.set(
    last,
    [...(byLast.get(last) ?? []), { tokens, comparator }].sort((a, b) => b.tokens.length - a.tokens.length),
  );
}
const behind = afterwards.map(({ words, comparator }: Qualifier) => ({ tokens: cut(words), comparator }));

function cut(words: string): string[] {
  return tokenize(words).map(({ start, end }) => words.slice(start, end));
}

export interface Qualified {
  comparator: Comparator;
  /** The first token of the qualifier. */
  first: number;
}

/** The qualifier that ends before token `i`, not reaching before token `floor`; "jedoch" and the like may stand behind a bound. */
export function qualifierBefore(s: Stream, i: number, floor: number): Qualified | null {
  if (!betweenBound.has(s.low(i - 1))) return directlyBefore(s, i, floor);
  const bound = i - 1 > floor ? directlyBefore(s, i - 1, floor) : null;
  return bound && bound.comparator !== '~' && !prepositions.has(s.low(bound.first)) ? bound : null;
}
const prepositions = new Set(['über', 'ueber', 'unter', 'ab', 'bis']);

function directlyBefore(s: Stream, i: number, floor: number): Qualified | null {
  const end = s.is(i - 1, '.') && s.glued(i - 1) ? i - 1 : i;
  for (const phrase of byLast.get(s.low(end - 1)) ?? []) {
    const length = phrase.tokens.at(-1) === '.' ? phrase.tokens.length : phrase.tokens.length + (i - end);
    const first = i - length;
    if (first < floor || !phrase.tokens.every((token, n) => s.low(first + n) === token)) continue;
    if (i - end === 1 && phrase.tokens.at(-1) !== '.') continue;
    if (isBound(s, first, phrase)) return { comparator: phrase.comparator, first };
  }
  return null;
}

/** A preposition bounds a number only where no verb or noun governs it. */
function isBound(s: Stream, first: number, { tokens }: Phrase): boolean {
  if (tokens.length > 1) return true;
  const word = tokens[0]!;
  // The end of a tag, "<br>", bounds nothing.
  if (word === '>' || word === '<') return !s.glued(first);
  if (word === 'gut') return s.low(first - 1) !== 'sehr';
  if (word !== 'über' && word !== 'ueber') return true;
  // "die über 640 Plätze verfügen"
  for (let i = first + 2; i < first + 6 && s.isWord(i); i++) if (s.low(i).startsWith('verfüg')) return false;
  if (beforeBound.has(s.low(first - 1)) && s.gap(first) < Gap.paragraph) return true;
  for (let i = first - 1; i >= 0 && first - i < 16; i--) {
    if (s.gap(i + 1) === Gap.paragraph || (s.is(i, '.') && s.glued(i) && s.capital(i + 1) && s.low(i - 1).length > 4))
      return true;
    if (governsOver.has(s.low(i))) return s.kind(i) === 'word' && s.capital(i) && i < first - 1;
  }
  return true;
}

/** "oder mehr" at token `i`. */
export function qualifierBehind(s: Stream, i: number): { comparator: Comparator; next: number } | null {
  for (const { tokens, comparator } of behind) {
    if (tokens.every((token, n) => s.low(i + n) === token && s.near(i + n)))
      return { comparator, next: i + tokens.length };
  }
  return null;
}
