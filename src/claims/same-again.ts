import { type Chunk, isTimeNoun, type SentenceReading } from '../language/phrases/index.js';
import type { QuantityMention, Unit } from '../model/index.js';
import { beforeBracket } from './times/owner.js';

/** Two sizes of one thing at two times seldom differ more. */
const FAR = 20;

/**
 * "2,4 Mio. Euro, 2019 waren es noch 1.900.000", "142 kWh, nach 155 im Vorjahr", "4.120 Stunden, 5 % mehr als 2021 (3.919)": a bare number that
 * says the figure before anew for another time is measured as it is.
 */
export function repeatedUnit(
  reading: SentenceReading,
  chunk: Chunk,
  { unit, value }: QuantityMention,
  spoken: readonly QuantityMention[],
): Unit | null {
  if (unit.code !== '1' || value === null) return null;
  if (
    !isCopy(reading, chunk) &&
    !isComparedInBracket(reading, chunk) &&
    !isAfter(reading, chunk) &&
    !isSuch(reading.chunks, chunk)
  )
    return null;
  const other = spoken.findLast((q) => q.unit.code !== '%' && q.unit.code !== '%{points}' && isLevelOf(q, value));
  return other && other.unit.code !== '1' ? other.unit : null;
}

const isLevelOf = ({ value }: QuantityMention, like: number) =>
  value !== null && Math.abs(value) < FAR * Math.abs(like) && Math.abs(like) < FAR * Math.abs(value);

/** Forms of "sein", by which a clause only gives another number: "zuvor waren es 60". */
export const being = /^(?:sind|waren|ist|war|seien|sei|wären|wäre|gewesen)$/;

/** "im Jahr zuvor waren es noch 29,5": a clause that has nothing but "es", a form of "sein", a time and the number. */
function isCopy({ clauseOf }: SentenceReading, { index }: Chunk): boolean {
  const own = clauseOf[index]?.chunks ?? [];
  const it = own.findIndex((c) => c.normal === 'es');
  const said = it >= 0 && [own[it - 1], own[it + 1]].some((c) => c !== undefined && being.test(c.normal));
  return said && own.every((c) => c.kind !== 'Phrase' || isTimeNoun(c));
}

/** "mehr als Ende des Vorjahres (391.987)": alone in a bracket behind the time that is compared. */
export function isComparedInBracket(reading: SentenceReading, chunk: Chunk): boolean {
  if (reading.chunks[chunk.index + 1]?.kind !== 'Close') return false;
  const time = beforeBracket(reading, chunk);
  return time !== null && (time.kind === 'Date' || isTimeNoun(time));
}

/** ", nach 155 im Jahr 2023": behind a comma, with nothing that it could count behind it. */
function isAfter({ chunks }: SentenceReading, { index, preposition }: Chunk): boolean {
  if (preposition !== 'nach' || chunks[index - 2]?.kind !== 'Comma') return false;
  let i = index + 1;
  while (chunks[i]?.kind === 'Preposition' || (chunks[i]?.kind === 'Phrase' && isTimeNoun(chunks[i]!))) i++;
  return chunks[i] === undefined || chunks[i]!.kind === 'Comma' || chunks[i]!.kind === 'Date';
}

/** "für die anderen eine solche von 3" */
export const isSuch = (chunks: readonly Chunk[], { index }: Chunk): boolean =>
  chunks[index - 1]?.normal === 'von' && /^solche[nrsm]?$/.test(chunks[index - 2]?.normal ?? '');
