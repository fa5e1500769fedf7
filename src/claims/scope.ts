import { areaAdverbs, areaKinds, areaNames } from '../language/german/places.js';
import type { Chunk, Clause, SentenceReading } from '../language/phrases/index.js';

/** Where a claim holds: "bundesweit", "in Nordrhein-Westfalen", "je Kreis"; the mention in its clause nearest before it, else behind it. */
export function scopeOf(
  reading: SentenceReading,
  clause: Clause,
  number: Chunk,
): { text: string; start: number; end: number } | null {
  let best: { text: string; start: number; end: number } | null = null;
  for (const chunk of clause.chunks) {
    if (chunk.index > number.index && best) break;
    const span = areaOf(reading, chunk);
    if (span) best = { text: reading.text.slice(span.start, span.end), ...span };
  }
  return best;
}

function areaOf(reading: SentenceReading, chunk: Chunk): { start: number; end: number } | null {
  const first = chunk.terms[0]!;
  if (areaAdverbs.has(first.normal)) return { start: first.start, end: first.end };
  if (chunk.kind !== 'Phrase' || !chunk.preposition || !/^(?:in|im|für|aus|je|pro)$/.test(chunk.preposition))
    return null;
  const named =
    areaNames.has(chunk.normal) ||
    (areaKinds.has(chunk.normal) &&
      (chunk.terms.length > 1 || chunk.preposition === 'je' || chunk.preposition === 'pro'));
  if (!named) return null;
  const preposition = reading.chunks[chunk.index - 1]!;
  return { start: preposition.start, end: chunk.end };
}
