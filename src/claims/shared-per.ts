import { type Chunk, isTimeNoun, type SentenceReading } from '../language/phrases/index.js';
import type { QuantityMention } from '../model/index.js';
import { saysWhereOrWhen } from './gapped-units.js';

type Before = { chunk: Chunk; quantity: QuantityMention };

/**
 * What the price next to this one is per, where only one of the two says it: "von 2,40 Euro auf 2,65 Euro je Kubikmeter", "9,70 Euro je Ausleihe,
 * in der Hauptstelle 4,20 Euro".
 */
export function sharedPer(
  reading: SentenceReading,
  chunk: Chunk,
  { unit }: QuantityMention,
  previous: Before | null,
): string | null {
  if (unit.system !== 'iso4217') return null;
  const next = chunk.preposition === 'von' ? behind(reading, chunk) : null;
  if (next?.unit.code === unit.code) return next.unit.per;
  return previous?.quantity.unit.code === unit.code && isGap(reading, previous.chunk, chunk)
    ? previous.quantity.unit.per
    : null;
}

/** The number right behind one with "von", if "auf" stands before it. */
function behind({ chunks }: SentenceReading, { index }: Chunk): QuantityMention | null {
  for (let i = index + 1; i < chunks.length && i < index + 5; i++) {
    const { kind, mention, preposition } = chunks[i]!;
    if (kind === 'Quantity') return preposition === 'auf' && mention?.type === 'quantity' ? mention : null;
    if (kind !== 'Adverb' && kind !== 'Preposition' && kind !== 'Determiner' && kind !== 'Date') return null;
  }
  return null;
}

/** Whether nothing but a comma or "und", and where or when, stands before a number that ends its part of the sentence. */
function isGap({ chunks }: SentenceReading, before: Chunk, { index }: Chunk): boolean {
  const between = chunks.slice(before.index + 1, index);
  // "1.690 Euro (bisher 1.750 Euro)"
  if (between[0]?.kind === 'Open' && chunks[index + 1]?.kind === 'Close')
    return between.slice(1).every((c) => /^(?:Adverb|Date|Colon)$/.test(c.kind) || isTimeNoun(c));
  const next = chunks[index + 1]?.kind;
  if (next && next !== 'Comma' && next !== 'Coordinator') return false;
  const cut = between.findLastIndex((c) => c.kind === 'Comma' || c.kind === 'Coordinator');
  const gap = between.slice(cut + 1);
  return (
    cut >= 0 &&
    !gap.some((c) => /^(?:summe|gesamt|insgesamt|zusammen|total)$/.test(c.normal)) &&
    gap.some((c) => c.kind === 'Phrase' || c.kind === 'Date') &&
    gap.every(saysWhereOrWhen)
  );
}
