import type { Quantity } from '../language/index.js';
import type { Chunk, SentenceReading } from '../language/phrases/index.js';
import type { Mention, QuantityMention } from '../model/index.js';
import { isComparedYear } from './change-frame.js';
import { isNaming } from './naming.js';

/** Numbers inside compounds ("15-köpfig") describe; they say how much of nothing. */
export function isQuantity(mention: Mention): mention is QuantityMention {
  return mention.type === 'quantity' && !(mention as Partial<Quantity>).compound;
}

/** The numbers of a sentence that say how much or how many. */
export function countables(reading: SentenceReading): Chunk[] {
  return reading.chunks.filter(
    (c) =>
      c.mention &&
      isQuantity(c.mention) &&
      !isLabel(reading, c) &&
      !isNaming(reading, c) &&
      !isYear(reading, c) &&
      !isParagraphNumber(reading, c),
  );
}

/** "PFA 2,": a bare number right behind an abbreviation, with nothing to count behind it, is part of a name. */
function isLabel(reading: SentenceReading, chunk: Chunk): boolean {
  const quantity = chunk.mention as QuantityMention;
  if (quantity.unit.code !== '1' || quantity.comparator !== '=') return false;
  const before = reading.chunks[chunk.index - 1];
  const next = reading.chunks[chunk.index + 1];
  if (before?.kind !== 'Phrase' || !/^\p{Lu}{2,6}$/u.test(before.terms.at(-1)!.text)) return false;
  return (
    reading.text.slice(before.end, chunk.start) === ' ' &&
    (!next || next.kind === 'Comma' || next.kind === 'Close' || next.kind === 'Coordinator' || next.kind === 'Dash')
  );
}

/** "30 Euro weniger als 2022": behind a comparative the year is what is compared with. */
function isYear({ chunks }: SentenceReading, chunk: Chunk): boolean {
  if (!isComparedYear(chunk)) return false;
  const before = chunks[chunk.index - 1];
  return before?.kind === 'Quantity' || (before?.kind === 'Phrase' && chunks[before.index - 1]?.kind === 'Quantity');
}

/** "437 Das Land gewährt …": a number in front of a sentence that begins with a capital of its own numbers the paragraph. */
function isParagraphNumber({ text, chunks }: SentenceReading, chunk: Chunk): boolean {
  if (chunk.start !== 0 || !/^\d{1,4}$/.test(text.slice(0, chunk.end))) return false;
  const next = chunks[1];
  return next !== undefined && /^\p{Lu}/u.test(text.slice(next.start)) && opensSentence(next);
}

/** Articles, prepositions and pronouns have capitals at the start of a sentence alone. */
function opensSentence({ kind, determiner }: Chunk): boolean {
  return (
    kind === 'Preposition' ||
    kind === 'Pronoun' ||
    kind === 'Determiner' ||
    kind === 'Subordinator' ||
    determiner !== null
  );
}
