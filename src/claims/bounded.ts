import type { Analysis } from '../language/index.js';
import type { Span } from '../model/index.js';

/** No sentence of prose has as many words; what does is a list or a table that lost its lines. */
const longest = 240;

/**
 * The sentences of a text, cut where one is so long that its parts have nothing to say about each other. What is asked of a sentence for
 * every number in it stays linear in the text that way.
 */
export function boundedSentences({ sentences, tokens, mentions }: Analysis): readonly Span[] {
  if (tokens.length <= longest) return sentences;
  const pieces: Span[] = [];
  let token = 0;
  let mention = 0;
  for (const { start, end } of sentences) {
    let from = start;
    while (token < tokens.length && tokens[token]!.start < start) token++;
    for (let count = 0; token < tokens.length && tokens[token]!.start < end; token++, count++) {
      if (count < longest) continue;
      const at = tokens[token]!.start;
      while (mention < mentions.length && mentions[mention]!.end <= at) mention++;
      const inside = mention < mentions.length && mentions[mention]!.start < at;
      if (inside) continue;
      pieces.push({ start: from, end: tokens[token - 1]!.end });
      from = at;
      count = 0;
    }
    pieces.push({ start: from, end });
  }
  return pieces;
}
