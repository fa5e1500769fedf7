import { earlierWords, focusWords, laterWords, rowWords } from '../../language/german/relation-words.js';
import { type Chunk, isTimeNoun } from '../../language/phrases/index.js';
import type { ProseClaim } from '../draft.js';

/** What the words around a number say about when it held, beside another value of the same. */
export interface Mark {
  /** Whether it was the earlier or the later of the two, where a word tells. */
  side: 'before' | 'after' | null;
  /** Whether that word is not only one of a row of times ("im Folgejahr"). */
  firm: boolean;
  /** Whether "nur", "erst" or "schon" weighs it. */
  focus: boolean;
  /** Whether "noch" stands at the number. */
  still: boolean;
  /** Whether any word sets the number against another one. */
  any: boolean;
}

/** How many chunks around a number are read. */
const REACH = 9;

const none: Mark = { side: null, firm: false, focus: false, still: false, any: false };

/** Reads the words between a number and the marks or numbers next to it. */
export function markOf({ reading: { chunks }, chunk, clause }: ProseClaim): Mark {
  let side: Mark['side'] = null;
  let still = false;
  let focus = false;
  let near = true;
  let row = false;
  let sofar = false;
  let over = false;
  for (let i = chunk.index - 1; i >= 0 && i >= chunk.index - REACH; i--) {
    const { kind, normal } = chunks[i]!;
    if (kind === 'Comma' || kind === 'Colon' || kind === 'Open' || kind === 'Close') break;
    // "vor einem Jahr", "vor fünf Jahren"
    if (chunks[i - 1]?.normal === 'vor' && isAgo(chunks[i]!)) side ??= 'before';
    if (kind === 'Quantity' && !isSpan(chunks[i + 1]?.normal)) break;
    if (near && normal === 'noch') still = true;
    else if (near && focusWords.has(normal)) {
      focus = true;
      // "nur noch 61", "noch nur": the fall has come to an end.
      if (still && normal === 'nur') {
        still = false;
        side ??= 'after';
      }
    } else {
      if (kind !== 'Adverb' && kind !== 'Preposition' && kind !== 'Determiner') near = false;
      side ??= sideOf(normal);
      if (rowWords.has(normal)) row = true;
      if (normal === 'bislang' || normal === 'bisher') sofar = true;
      if (past.test(normal)) over = true;
    }
  }
  for (let i = chunk.index + 1; i < chunks.length && i <= chunk.index + REACH && side === null; i++) {
    const { kind, normal } = chunks[i]!;
    if (kind === 'Comma' || kind === 'Colon' || kind === 'Open' || kind === 'Quantity' || kind === 'Coordinator') break;
    side = sideOf(normal);
  }
  // "2023 hatte die Dauer noch bei 17,5 Monaten gelegen"
  if (isOver(clause.chunks)) side ??= 'before';
  // "bislang waren es 9 Euro" tells of what is over, "bislang sind es neun" of what still holds.
  if (sofar && over) side ??= 'before';
  const firm = still || (side !== null && !row);
  return side === null && !focus && !still ? none : { side, firm, focus, still, any: true };
}

function isAgo(here: Chunk): boolean {
  return here.kind === 'Phrase'
    ? isTimeNoun(here)
    : here.mention?.type === 'quantity' && spans.has(here.mention.unit.code);
}

const spans: ReadonlySet<string> = new Set(['a', 'mo', 'wk', 'd']);

/** "drei Jahre zuvor": a span of time belongs to the word behind it. */
const isSpan = (next: string | undefined) =>
  next === 'zuvor' || next === 'später' || next === 'davor' || next === 'danach';

function sideOf(word: string): Mark['side'] {
  if (earlierWords.has(word)) return 'before';
  return laterWords.has(word) ? 'after' : null;
}

/** Whether a clause tells what had been: "hatte … betragen", "war … gewesen". */
export function isOver(chunks: readonly Chunk[]): boolean {
  const last = chunks.at(-1)?.normal ?? '';
  const end = had.test(last) ? (chunks.at(-2)?.normal ?? '') : last;
  return /^(?:gelegen|betragen|gewesen|belaufen|umfasst|gezählt)$/.test(end) && chunks.some((c) => had.test(c.normal));
}

const had = /^(?:hatten?|waren?)$/;
const past = /^(?:waren?|betrug(?:en)?|lag(?:en)?)$/;
