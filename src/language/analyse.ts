import type { Mention } from '../model/index.js';
import type { Found } from './mention.js';
import { toDurations } from './numbers/durations.js';
import { findMentions } from './recognise.js';
import { Stream } from './scan/stream.js';
import { type SentenceSpan, splitSentences } from './sentences/split.js';

export interface RecogniseOptions {
  /** ISO 8601 day that "im Vorjahr" and the like are told from; without it they stay unread. */
  referenceDate?: string | null | undefined;
}

/** A text with all that the language layer sees in it. */
export interface Analysis {
  text: string;
  sentences: SentenceSpan[];
  /** In order, without overlaps; spans of time are quantities here, so that every measured number has one form. */
  mentions: Found[];
}

/** Reads sentences and mentions in one pass. The tokens are not kept: they are most of what a text weighs, and cut again in no time. */
export function analyse(text: string, options: RecogniseOptions = {}): Analysis {
  const stream = new Stream(text, { reference: options.referenceDate });
  return {
    text,
    sentences: splitSentences(stream),
    mentions: findMentions(stream),
  };
}

/** Finds quantities, ordinals, dates, times, durations, recurrences and references, in order and without overlaps. */
export function recognise(text: string, options: RecogniseOptions = {}): Mention[] {
  return toDurations(findMentions(new Stream(text, { reference: options.referenceDate, wide: true })));
}

/** Cuts a text into sentences. */
export function sentences(text: string): SentenceSpan[] {
  return splitSentences(new Stream(text));
}
