import { type Analysis, tokenize } from '../language/index.js';
import type { Span } from '../model/index.js';

/** No sentence of prose has as many words; what does is a list or a table that lost its lines. */
const longest = 240;

/**
 * The sentences of a text, cut where one is so long that its parts have nothing to say about each other. What is asked of a sentence for
 * every number in it stays linear in the text that way.
 */
export function boundedSentences({ text, sentences, mentions }: Analysis): readonly Span[] {
  // As many words need at least as many characters.
  if (sentences.every(({ start, end }) => end - start <= longest)) return sentences;
  const pieces: Span[] = [];
  let mention = 0;
  for (const { start, end } of sentences) {
    let from = start;
    if (end - start > longest) {
      const tokens = tokenize(text, start, end);
      for (let i = 0, count = 0; i < tokens.length; i++, count++) {
        if (count < longest) continue;
        const at = tokens[i]!.start;
        while (mention < mentions.length && mentions[mention]!.end <= at) mention++;
        const inside = mention < mentions.length && mentions[mention]!.start < at;
        if (inside) continue;
        pieces.push({ start: from, end: tokens[i - 1]!.end });
        from = at;
        count = 0;
      }
    }
    pieces.push({ start: from, end });
  }
  return pieces;
}
