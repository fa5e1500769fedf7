import type { Chunk } from './chunk.js';

/** How many chunks an attribute between an article and its noun may have. */
const LONGEST_ATTRIBUTE = 8;

/**
 * The article of a phrase that is parted from it by a long attribute: "der [vom Land] vorgegebenen Dynamisierung", "den [noch nicht] erworbenen
 * Grundstücken". Only a participle takes such an attribute, other adjectives at most adverbs.
 */
export function dangling(chunks: readonly Chunk[], here: Chunk): Chunk | null {
  return here.determiner ? null : articleBefore(chunks, here);
}

/** The article of a phrase that a long attribute parts from it, whether the phrase has been linked to it already or not. */
export function articleBefore(chunks: readonly Chunk[], here: Chunk): Chunk | null {
  const opener = here.terms[0]!;
  if (opener.tag !== 'Adjective' && opener.tag !== 'Participle') return null;
  const participle = /(?:t|end?)(?:e|en|er|es|em)$/.test(opener.normal);
  for (let i = here.index - 1; i >= 0 && i >= here.index - LONGEST_ATTRIBUTE; i--) {
    const each = chunks[i]!;
    if (each.kind === 'Determiner') return i < here.index - 1 ? each : null;
    // "der mit lebend fangenden Fallen erlegten Tiere": the preposition governs the phrase itself.
    if (each.kind === 'Preposition' && chunks[i + 1]?.kind === 'Adverb' && governs(chunks, i, here)) return null;
    if (!mayFill(chunks, each, here, participle)) return null;
  }
  return null;
}

/** Whether only adverbs stand between a preposition and a phrase, none of which it governs itself: "bis dahin unbesetzte Stellen". */
const governs = (chunks: readonly Chunk[], at: number, { index }: Chunk): boolean =>
  !/^(?:bis|seit|von|ab|für)$/.test(chunks[at]!.normal) &&
  chunks.slice(at + 1, index).every((c) => c.kind === 'Adverb');

/** Whether a chunk can be part of the attribute: "bereits", "vom Land", "im Jahr 2022", "auf drei Jahre". */
function mayFill(chunks: readonly Chunk[], each: Chunk, here: Chunk, participle: boolean): boolean {
  if (each.kind === 'Adverb' || each.normal === 'noch') return true;
  if (!participle) return false;
  if (each.kind === 'Preposition' || each.kind === 'Date' || each.kind === 'Reference') return true;
  if (each.kind === 'Pronoun') return fills.test(each.normal);
  if (each.kind === 'Phrase') return each.preposition !== null || each.genitive || each.terms.length === 1;
  // What stands right behind a number is counted by it, and a number with an article is not within an attribute.
  return each.kind === 'Quantity' && each.index < here.index - 1 && chunks[each.index - 1]?.kind === 'Preposition';
}

/** Pronouns that may stand in an attribute: "die dafür geleisteten Zahlungen", "vier ihm nachgeordneten Behörden". */
export const fills =
  /^(?:(?:hier|da)r?(?:für|von|zu|mit|bei|gegen|an|auf|aus|in|nach|über|unter|durch)|ihm|ihr|ihnen|sich|selbst)$/;

/** What a number's words begin with, over adverbs and a long attribute: its article, "von", or the chunk right before it. */
export function openerOf(chunks: readonly Chunk[], { index }: Chunk): Chunk | undefined {
  let i = index - 1;
  while (chunks[i]?.kind === 'Adverb') i--;
  const here = chunks[i];
  return here?.kind === 'Participle' || here?.kind === 'Adjective' ? (dangling(chunks, here) ?? here) : here;
}

/** Whether a phrase only fills the attribute of one behind it: "der beim Amt besetzten Stellen", "der an der Schule der Polizei neu eingestellten Kräfte". */
export function isWithinAttribute(chunks: readonly Chunk[], { index }: Chunk): boolean {
  for (let i = index + 1; chunks[i] && i <= index + LONGEST_ATTRIBUTE; i++) {
    const here = chunks[i]!;
    if (here.kind === 'Verb' || here.kind === 'Comma' || here.kind === 'Coordinator') return false;
    if (here.kind !== 'Phrase' || here.determiner === null || here.terms[0]!.tag === 'Determiner') continue;
    return (articleBefore(chunks, here)?.index ?? index) < index;
  }
  return false;
}
