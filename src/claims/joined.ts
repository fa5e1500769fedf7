import type { Chunk, SentenceReading } from '../language/phrases/index.js';

/** "um 0,5 Mrd. Euro bzw. 2,1 %", "um 322 Tankstellen oder 80 %", "um 2 Mio. Euro (67 %)": one number beside another, with no verb between. */
export function isJoined(reading: SentenceReading, a: Chunk, b: Chunk): boolean {
  let first = a.index + 1;
  // What the first of them counts.
  if (reading.chunks[first]?.kind === 'Phrase' && !reading.chunks[first]!.determiner) first++;
  const between = reading.chunks.slice(first, b.index);
  if (between.length === 1 && between[0]!.kind === 'Open') return reading.chunks[b.index + 1]?.kind === 'Close';
  return (
    between.length > 0 &&
    between.every((c) => c.kind === 'Coordinator' || c.kind === 'Adverb') &&
    between.some((c) => c.kind === 'Coordinator')
  );
}

/** "oder", "bzw.": what joins two ways to say the same, and not two things. */
export function isAlternative({ chunks }: SentenceReading, a: Chunk, b: Chunk): boolean {
  for (let i = a.index + 1; i < b.index; i++)
    if (/^(?:oder|bzw|beziehungsweise)$/.test(chunks[i]!.normal) || chunks[i]!.kind === 'Open') return true;
  return false;
}
