import { type Chunk, type Clause, isTimeNoun, type SentenceReading } from '../language/phrases/index.js';
import type { QuantityMention } from '../model/index.js';
import { comparison } from './change-frame.js';
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
  if (previous?.quantity.unit.code === unit.code && isComparedWith(reading, previous.chunk, chunk))
    return previous.quantity.unit.per;
  if (unit.system !== 'iso4217') return null;
  const next = /^(?:von|um)$/.test(chunk.preposition ?? '') ? behind(reading, chunk) : null;
  if (next?.unit.code === unit.code) return next.unit.per;
  return previous?.quantity.unit.code === unit.code && isGap(reading, previous.chunk, chunk)
    ? previous.quantity.unit.per
    : null;
}

/**
 * "Je Einwohner fielen 118 kg an, neun Kilogramm weniger als im Land (127 kg)", "11.800 Euro je Kilometer, während Brandenburg 14.300 Euro und Bayern
 * 17.900 Euro ausgaben": what is set against a figure is per the same.
 */
function isComparedWith(reading: SentenceReading, { index }: Chunk, chunk: Chunk): boolean {
  const { chunks, clauseOf } = reading;
  if (chunks[chunk.index - 1]?.kind === 'Open' && chunks[chunk.index + 1]?.kind === 'Close')
    return chunks.slice(index, chunk.index).some((c) => c.normal === 'als');
  if (chunk.index === index + 2 && chunks[index + 1]!.kind !== 'Coordinator')
    return comparison(reading, chunk) !== null;
  const gap = chunks.slice(index + 1, chunk.index);
  const comma = gap.findIndex((c) => c.kind === 'Comma');
  if (comma >= 0 && comparison(reading, chunk) !== null) return gap.slice(comma + 1).every((c) => c.kind === 'Adverb');
  return opposes(clauseOf[chunk.index]);
}

/** "während Brandenburg 14.300 Euro ausgab": a clause that sets against what was said only somebody else or another time. */
export function opposes(clause: Clause | undefined): boolean {
  return (
    clause?.kind === 'subordinate' &&
    /^(?:während|wohingegen)$/.test(clause.chunks[0]!.normal) &&
    clause.chunks.every((c) => c.kind !== 'Phrase' || isTimeNoun(c) || c.terms.length === 1)
  );
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
