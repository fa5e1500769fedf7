import type { Chunk } from './chunk.js';

/** How many chunks an attribute between an article and its noun may have. */
const LONGEST_ATTRIBUTE = 8;

/**
 * The article of a phrase that is parted from it by a long attribute: "der [vom Land] vorgegebenen Dynamisierung", "den [noch nicht] erworbenen
 * Grundstücken". Only a participle takes such an attribute, other adjectives at most adverbs.
 */
export function dangling(chunks: readonly Chunk[], here: Chunk): Chunk | null {
  const opener = here.terms[0]!;
  if (here.determiner || (opener.tag !== 'Adjective' && opener.tag !== 'Participle')) return null;
  const participle = /(?:t|end?)(?:e|en|er|es|em)$/.test(opener.normal);
  for (let i = here.index - 1; i >= 0 && i >= here.index - LONGEST_ATTRIBUTE; i--) {
    const each = chunks[i]!;
    if (each.kind === 'Determiner') return i < here.index - 1 ? each : null;
    if (!mayFill(chunks, each, here, participle)) return null;
  }
  return null;
}

/** Whether a chunk can be part of the attribute: "bereits", "vom Land", "im Jahr 2022", "auf drei Jahre". */
function mayFill(chunks: readonly Chunk[], each: Chunk, here: Chunk, participle: boolean): boolean {
  if (each.kind === 'Adverb' || each.normal === 'noch') return true;
  if (!participle) return false;
  if (each.kind === 'Preposition' || each.kind === 'Date' || each.kind === 'Reference') return true;
  if (each.kind === 'Phrase') return each.preposition !== null || each.genitive || each.terms.length === 1;
  // What stands right behind a number is counted by it, and a number with an article is not within an attribute.
  return each.kind === 'Quantity' && each.index < here.index - 1 && chunks[each.index - 1]?.kind === 'Preposition';
}
