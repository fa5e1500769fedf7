import type { Line } from '../../text/source-text.js';
import type { Stretch } from './header.js';
import { nounStarts } from './header-phrases.js';
import { type Word, wordsOf } from './header-words.js';
import type { SpannedHeader } from './spanned-header.js';

/** The first half of a word that its line cuts, before another column begins; "Miet- und" is no half of a word. */
const TORN = /\p{Ll}{2}-$/u;

/** Whether a word is torn and another column stands behind it on its line. */
const isTorn = (words: readonly Word[], i: number): boolean =>
  TORN.test(words[i]!.text) && /^\p{Lu}/u.test(words[i + 1]?.text ?? '');

/**
 * A header of two lines, of which the upper one tears a word: where the lower one goes on with it tells which cells stand below which, and what stands before
 * it is headed together.
 *
 *     Behörde Mehrarbeit in Stunden Verände- Stellen davon
 *     2021 2022 rung in % (31.12.2022) besetzt
 */
export function tornHeader(lines: readonly Line[], end: number, columns: number): SpannedHeader | null {
  const from = end - 2;
  if (from < 0) return null;
  const [upper, lower] = [wordsOf(lines, from, end - 1), wordsOf(lines, end - 1, end)];
  const torn = upper.findIndex((_, i) => isTorn(upper, i));
  if (torn < 1) return null;
  // "prozentuale Verände-" begins with its attribute.
  const starts = new Set([...nounStarts(upper), torn + 1]);
  if (/^\p{Lu}/u.test(upper[torn - 1]!.text)) starts.add(torn);
  // "Dienststelle Überstunden": a label that could as well be an attribute.
  if (![...starts].some((at) => at > 0 && at < torn) && /^\p{Lu}/u.test(upper[1]!.text)) starts.add(1);
  const above = pieces(upper, starts);
  const [label, ...over] = above;
  const below = lowerPieces(lower, columns);
  if (!label || !below) return null;
  const at = over.findIndex(({ first }) => first === torn);
  const under = below.length - (over.length - at);
  if (at < 0 || under < at || (at > 0 && under % at !== 0) || (at === 0 && under > 0)) return null;
  if (!/^\p{Ll}/u.test(lower[below[under]?.first ?? 0]?.text ?? '')) return null;
  const span = at > 0 ? under / at : 1;
  const heads = over.flatMap((piece, i) => new Array<Stretch[]>(i < at ? span : 1).fill([piece.stretch]));
  return {
    from,
    label: [label.stretch],
    // The rest of a torn word, and what else a single column prints below, belongs to its own cell.
    upper: heads.map((head, i) => (i < under ? head : [...head, below[i]!.stretch])),
    lower: below.map(({ stretch }, i) => (i < under ? stretch : null)),
  };
}

interface Piece {
  first: number;
  stretch: Stretch;
}

function pieces(words: readonly Word[], starts: ReadonlySet<number>): Piece[] {
  const firsts = [...starts].sort((a, b) => a - b);
  return firsts.map((first, i) => {
    const last = words[(firsts[i + 1] ?? words.length) - 1]!;
    return { first, stretch: { line: last.line, start: words[first]!.start, end: last.end } };
  });
}

/** One piece for each column; brackets are pieces of their own where it takes them. */
function lowerPieces(words: readonly Word[], columns: number): Piece[] | null {
  const starts = nounStarts(words);
  if (starts.size < columns) for (const [i, { text }] of words.entries()) if (text.startsWith('(')) starts.add(i);
  return starts.size === columns ? pieces(words, starts) : null;
}
