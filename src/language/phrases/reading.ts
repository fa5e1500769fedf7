import type { Mention } from '../../model/index.js';
import { type Chunk, chunk } from './chunk.js';
import { type Clause, clauses } from './clause.js';
import { type Piece, tagSentence } from './tagger.js';

/** A sentence read into chunks and clauses. Offsets are those of the text that it was cut from. */
export interface SentenceReading {
  text: string;
  start: number;
  end: number;
  chunks: Chunk[];
  clauses: Clause[];
  /** The clause of each chunk, by the chunk's index; marks between clauses have none. */
  clauseOf: (Clause | undefined)[];
}

/** Reads one sentence; `tokens` and `mentions` are those that lie in it. */
export function readSentence(
  text: string,
  start: number,
  end: number,
  tokens: readonly Piece[],
  mentions: readonly Mention[],
): SentenceReading {
  const chunks = chunk(tagSentence(text, tokens, mentions));
  const parts = clauses(chunks);
  const clauseOf: (Clause | undefined)[] = [];
  for (const clause of parts) for (const c of clause.chunks) clauseOf[c.index] = clause;
  return { text, start, end, chunks, clauses: parts, clauseOf };
}
