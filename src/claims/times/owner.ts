import type { Chunk, SentenceReading } from '../../language/phrases/index.js';
import { isComparison, isTimePhrase } from './free.js';

/** Prepositions between a number and the date that it is of: "3 Mio. Euro im Jahr 2021", "21 bis 2026". */
const links = /^(?:in|im|zum|zu|am|für|bis|seit|ab)$/;

/** A date that belongs to one number: in a bracket or right behind it, or as the label before it. */
export interface Owned {
  chunk: Chunk;
  how: 'bracket' | 'label' | 'behind';
}

/** "8.120 (2022)", "2022: 8.120", "6,6 Mrd. Euro in 2017": the chunk that may say the time of a number alone. */
export function ownDate(reading: SentenceReading, number: Chunk): Owned | null {
  const { chunks } = reading;
  const label = labelOf(chunks, number);
  if (label) return { chunk: label, how: 'label' };
  // "den Wert des Vorjahres (88,9 %)"
  const dated = chunks[number.index - 2];
  if (
    chunks[number.index - 1]?.kind === 'Open' &&
    dated?.kind === 'Date' &&
    chunks[number.index + 1]?.kind === 'Close' &&
    dated.normal.startsWith('vorjahr')
  )
    return { chunk: dated, how: 'label' };
  // "gegenüber dem Ansatz im Jahr 2019 von 980.000 Euro": the number is of what is compared with.
  const compared = chunks[number.index - 2];
  if (number.preposition === 'von' && compared?.kind === 'Date' && isComparison(reading, compared))
    return { chunk: compared, how: 'label' };
  let i = number.index + 1;
  if (chunks[i]?.kind === 'Phrase' && !chunks[i]!.determiner) i++;
  while (chunks[i]?.genitive) i++;
  if (chunks[i]?.kind === 'Open') return bracketed(chunks, i);
  const start = i;
  while (chunks[i]?.kind === 'Preposition' && links.test(chunks[i]!.normal)) i++;
  const linked = i > start;
  if (linked && chunks[i]?.kind === 'Determiner') i++;
  if (linked && isTimePhrase(chunks[i]) && chunks[i + 1]?.kind === 'Date') i++;
  const at = chunks[i];
  if (!at || !(at.kind === 'Date' || (linked && at.kind === 'Phrase'))) return null;
  // "5 Fälle, 2019 bereits 7": a date with the next number right behind it opens what follows.
  let next = at.index + 1;
  while (chunks[next]?.kind === 'Adverb') next++;
  if (!linked && chunks[next]?.kind === 'Quantity') return null;
  return { chunk: at, how: 'behind' };
}

/** "2022: 8.120", "Vorjahr: rund 45" */
function labelOf(chunks: readonly Chunk[], number: Chunk): Chunk | null {
  let i = number.index - 1;
  while (chunks[i]?.kind === 'Adverb') i--;
  if (chunks[i]?.kind !== 'Colon') return null;
  const label = chunks[i - 1];
  if (label?.kind !== 'Date' && label?.kind !== 'Phrase') return null;
  // "Fälle im Jahr 2022: …" announces; a label stands alone, behind an opening mark, a comma or another number.
  return label;
}

function bracketed(chunks: readonly Chunk[], open: number): Owned | null {
  let i = open + 1;
  while (chunks[i]?.kind === 'Preposition' || isTimePhrase(chunks[i])) i++;
  const at = chunks[i]?.kind === 'Close' ? chunks[i - 1] : chunks[i];
  if (!at || (at.kind !== 'Date' && at.kind !== 'Phrase')) return null;
  return chunks[at.index + 1]?.kind === 'Close' ? { chunk: at, how: 'bracket' } : null;
}
