import { type Chunk, isTimeNoun, type SentenceReading } from '../language/phrases/index.js';
import type { QuantityMention } from '../model/index.js';
import type { Named } from './heads/named.js';

/** A number that was read before, by which a surplus is told. */
export interface Figure {
  value: number;
  unit: string;
}

const surplusNoun = /^(?:mehr(?!heit|zahl|wert)|minder(?!heit)|zusatz)\p{Ll}{3,}/u;
const surplusWord =
  /^(?:zusätzlich|zusätzliche[nrsm]?|mehr|weniger|hinzugekommen|hinzugekommene[nrsm]?|weggefallene[nrsm]?)$/;

/**
 * "Der Absatz fiel von 389 auf 331 GWh; die Mindermenge von 58 GWh …", "diese 1.600 zusätzlichen Stellen": a number that is said to be more or
 * less, and that two numbers before it differ by, is that difference.
 */
export function isSurplus(
  reading: SentenceReading,
  chunk: Chunk,
  { value, unit }: QuantityMention,
  named: Named | null,
  before: readonly Figure[],
): boolean {
  if (value === null || value <= 0 || before.length < 2) return false;
  if (!(surplusNoun.test(named?.head.toLowerCase() ?? '') || isMarked(reading, chunk))) return false;
  const figures = before.filter((figure) => figure.unit === unit.code);
  return figures.some((a, i) =>
    figures.slice(i + 1).some((b) => Math.abs(Math.abs(a.value - b.value) - value) < value * 1e-9),
  );
}

/** "865 Plätze zusätzlich", "dieser 1.600 zusätzlichen Stellen", "zusätzlich 22 Plätze" */
function isMarked({ chunks }: SentenceReading, { index }: Chunk): boolean {
  return chunks
    .slice(Math.max(0, index - 1), index + 3)
    .some((c) => (c.kind === 'Phrase' ? c.terms.some((t) => surplusWord.test(t.normal)) : surplusWord.test(c.normal)));
}

const comes = /^(?:komm(?:t|en)?|kam|kamen|gekommen|hinzugekommen|dazugekommen)$/;

/** "Binnen eines Jahres kamen 412 hinzu": of what is counted already; what comes with a noun of its own may be another thing. */
export function isAdded({ chunks, clauseOf }: SentenceReading, chunk: Chunk): boolean {
  const clause = clauseOf[chunk.index];
  const next = chunks[chunk.index + 1];
  if (clause?.kind === 'relative' || chunk.preposition || (next?.kind === 'Phrase' && !next.preposition)) return false;
  const comma = chunks.find((c) => c.index > chunk.index && c.kind === 'Comma')?.index ?? chunks.length;
  const own = (clause?.chunks ?? []).filter((c) => c.index < comma);
  if (!own.some((c) => comes.test(c.normal)) || !own.some((c) => /^(?:hinzu|dazu)(?:gekommen)?$/.test(c.normal)))
    return false;
  return !own.some((c) => c.kind === 'Phrase' && !c.preposition && !c.genitive && !isTimeNoun(c));
}
