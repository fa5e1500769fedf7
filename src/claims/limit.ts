import type { Chunk, SentenceReading } from '../language/phrases/index.js';
import type { QuantityMention } from '../model/index.js';

/** "höchstens jedoch mit 250.000 Euro": the bound stands before the number's preposition. */
function boundBefore({ chunks }: SentenceReading, { index }: Chunk): '<=' | '>=' | null {
  if (chunks[index - 1]?.kind !== 'Preposition') return null;
  for (let i = index - 2; i >= 0 && i >= index - 4 && chunks[i]!.kind === 'Adverb'; i--) {
    const { normal } = chunks[i]!;
    if (/^(?:höchstens|maximal|längstens)$/.test(normal)) return '<=';
    if (/^(?:mindestens|wenigstens)$/.test(normal)) return '>=';
  }
  return null;
}

/** "ab einer Laufleistung von 300.000 km", "bis zu einer Höhe von 500 Euro": the bound stands before the noun that the number is the size of. */
function boundOfNoun({ chunks }: SentenceReading, { index, preposition }: Chunk): '<=' | '>=' | null {
  const noun = chunks[index - 2];
  if (preposition !== 'von' || noun?.kind !== 'Phrase') return null;
  const { determiner } = noun;
  if (noun.preposition === 'ab') return /^eine[rm]$/.test(determiner ?? '') ? '>=' : null;
  const upTo = chunks[noun.index - 1]?.normal === 'zu' ? chunks[noun.index - 2] : chunks[noun.index - 1];
  const isTo = /^eine[rm]$/.test(determiner ?? '') || /^(?:zur|zum)$/.test(noun.preposition ?? '');
  return isTo && (upTo?.normal === 'bis' || noun.preposition === 'bis zu') ? '<=' : null;
}

/** "darf fünf Prozent nicht übersteigen" is at most, "darf 30 Plätze nicht unterschreiten" at least. */
export function limited(reading: SentenceReading, chunk: Chunk, quantity: QuantityMention): QuantityMention {
  const { value, comparator } = quantity;
  if (comparator !== '=' || value === null || chunk.preposition === 'um') return quantity;
  const bound = boundBefore(reading, chunk) ?? boundOfNoun(reading, chunk);
  if (bound) return { ...quantity, comparator: bound, ...(bound === '<=' ? { upper: value } : { lower: value }) };
  const clause = reading.clauseOf[chunk.index]?.chunks ?? [];
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
