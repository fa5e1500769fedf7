import type { Chunk, SentenceReading } from '../language/phrases/index.js';
import type { QuantityMention } from '../model/index.js';

/** "darf fünf Prozent nicht übersteigen" is at most, "darf 30 Plätze nicht unterschreiten" at least. */
export function limited({ clauseOf }: SentenceReading, chunk: Chunk, quantity: QuantityMention): QuantityMention {
  const { value, comparator } = quantity;
  if (comparator !== '=' || value === null || chunk.preposition === 'um') return quantity;
  const clause = clauseOf[chunk.index]?.chunks ?? [];
  const verb = clause.find((c) => c.index > chunk.index && /^(?:über|unter)(?:steig|schreit|schritt)/.test(c.normal));
  if (
    !verb ||
    !clause.some(
      (c) => c.index < verb.index && c.index > chunk.index - 4 && /^(?:nicht|keinesfalls|nie)$/.test(c.normal),
    )
  )
    return quantity;
  return verb.normal.startsWith('über')
    ? { ...quantity, comparator: '<=', upper: value }
    : { ...quantity, comparator: '>=', lower: value };
}
