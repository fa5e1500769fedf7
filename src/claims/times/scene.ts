import type { Chunk, Clause, SentenceReading } from '../../language/phrases/index.js';
import type { Role } from '../change-frame.js';

/** The time of a claim, as the words that say it, and how it was found. */
export interface Time {
  /** Empty where a time is named that nothing tells ("im laufenden Jahr" of an undated text). */
  edtf: string;
  startDate: string | null;
  endDate: string | null;
  start: number;
  end: number;
  text: string;
  rule: string;
  /** How it was worked out, if the text does not print it. */
  implied?: string;
}

/** The times stated before a sentence, in its paragraph or in the item before: the last one, and all of them. */
export interface Discourse {
  last: Time | null;
  times: readonly string[];
  /** Those of the numbers of the sentence before, in order; null where none was found. */
  before: readonly (string | null)[];
}

/** What a number's time is asked with. */
export interface TimeScene {
  reading: SentenceReading;
  chunk: Chunk;
  clause: Clause;
  /** Role in a change. */
  role: Role | null;
  /** The numbers of the sentence, in order. */
  quantities: readonly Chunk[];
  /** What was said of time before this sentence. */
  discourse: Discourse;
}

/** What says a time: a date, or words that tell one from another ("im Folgejahr"). */
export interface Anchor {
  chunk: Chunk;
  time: Time;
  /** Whether it dates one event of several ("…, zuletzt im März 2023") and says nothing of the numbers before it. */
  aside?: boolean;
}
