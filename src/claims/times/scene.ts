import type { Chunk, Clause, SentenceReading } from '../../language/phrases/index.js';
import type { DateLikeMention } from '../../model/index.js';

/** The time of a claim, as the date that says it, and how it was found. */
export interface Time {
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

/** A date that can govern numbers of its clause. */
export interface Candidate {
  chunk: Chunk;
  date: DateLikeMention;
}

/** What a number's time is asked with. */
export interface TimeScene {
  reading: SentenceReading;
  chunk: Chunk;
  clause: Clause;
  /** Role in a change. */
  role: 'from' | 'by' | 'to' | null;
  /** The numbers of the sentence, in order. */
  quantities: readonly Chunk[];
  /** The time of the number before, which "im selben Jahr" takes up. */
  earlier: Time | null;
  /** From the first to the last year that the numbers before are about, which "im selben Zeitraum" takes up. */
  spanBefore: string | null;
}
