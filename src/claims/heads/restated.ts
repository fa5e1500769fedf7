import type { Scene } from './construction.js';
import { type Named, resolve } from './named.js';

const equates = /^(?:ist|sind|war|waren|wären|entspr\p{L}+)$/u;

/** "Jeder dritte Haushalt, das sind 14.300, erhält …": the phrase right before the comma, if no number stands in or before it. */
export function restated({ reading, chunk, found, quantity }: Scene): Named | null {
  const { chunks } = reading;
  let i = chunk.index - 1;
  while (chunks[i]?.kind === 'Adverb') i--;
  if (!equates.test(chunks[i]?.normal ?? '') || !/^(?:das|dies)$/.test(chunks[i - 1]?.normal ?? '')) return null;
  const phrase = chunks[i - 3];
  if (chunks[i - 2]?.kind !== 'Comma' || phrase?.kind !== 'Phrase' || found.length > 0 || quantity.unit.code !== '1')
    return null;
  return resolve(reading, phrase);
}
