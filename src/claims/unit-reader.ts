import { type Analysis, tokenize } from '../language/index.js';
import { counted, isTimeNoun, readSentence, type SentenceReading, subject } from '../language/phrases/index.js';
import type { Span } from '../model/index.js';
import { boundedSentences } from './bounded.js';
import { type Named, resolve } from './heads/named.js';

/** Reads the sentences of one text unit on demand, each once. */
export class UnitReader {
  private readonly readings: (SentenceReading | undefined)[] = [];
  private readonly topics: (Named | null | undefined)[] = [];
  readonly sentences: readonly Span[];

  constructor(
    readonly analysis: Analysis,
    /** What the text before this unit was about. */
    private readonly topicAbove: () => Named | null,
  ) {
    this.sentences = boundedSentences(analysis);
  }

  reading(sentence: number): SentenceReading {
    const known = this.readings[sentence];
    if (known) return known;
    const { text, mentions } = this.analysis;
    const { start, end } = this.sentences[sentence]!;
    const made = readSentence(text, start, end, tokenize(text, start, end), within(mentions, start, end));
    this.readings[sentence] = made;
    return made;
  }

  /** What is spoken of when a sentence begins: the subject of the nearest sentence before that has one. */
  topicBefore(sentence: number): Named | null {
    for (let i = sentence - 1; i >= 0 && i >= sentence - 3; i--) {
      const topic = this.topicOf(i);
      if (topic) return topic;
    }
    return sentence <= 3 ? this.topicAbove() : null;
  }

  /** The two sentences before one, the nearer first. */
  before(sentence: number): SentenceReading[] {
    const readings: SentenceReading[] = [];
    for (let i = sentence - 1; i >= 0 && i >= sentence - 2; i--) readings.push(this.reading(i));
    return readings;
  }

  /** What a sentence leaves to be taken up by the next one. */
  topicOf(sentence: number): Named | null {
    const known = this.topics[sentence];
    if (known !== undefined) return known;
    const reading = this.reading(sentence);
    const main = reading.clauses.find((c) => c.kind !== 'subordinate') ?? reading.clauses[0];
    const phrase = main ? (subject(main) ?? counted(main)) : null;
    const topic = phrase && !isTimeNoun(phrase) ? resolve(reading, phrase) : null;
    this.topics[sentence] = topic;
    return topic;
  }

  /** The topic at the end of the unit. */
  lastTopic(): Named | null {
    return this.topicBefore(this.sentences.length);
  }
}

/** The members of an ordered list that begin in `[start, end)`, found by halving. */
export function within<T extends { start: number }>(items: readonly T[], start: number, end: number): T[] {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < items.length && items[to]!.start < end) to++;
  return items.slice(low, to);
}
