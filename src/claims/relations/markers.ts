import { partPronouns, partWords, sumNouns } from '../../language/german/relation-words.js';
import type { Chunk, Clause, SentenceReading } from '../../language/phrases/index.js';

/** A word, or preposition and pronoun, that makes the number with it a part of one said before. */
export interface Marker {
  /** First and last chunk. */
  first: number;
  last: number;
  word: string;
  clause: Clause | undefined;
  /** The noun that must have been counted, where one stands: "unter den Gefangenen". */
  noun: string | null;
}

/** Finds the markers of a sentence: "davon", "von denen", "unter ihnen", "von der Gesamtsumme". */
export function markersOf(reading: SentenceReading): Marker[] {
  const found: Marker[] = [];
  for (const here of reading.chunks) {
    const clause = reading.clauseOf[here.index];
    if (isPartWord(reading.chunks, here))
      found.push({ first: here.index, last: here.index, word: here.normal, clause, noun: null });
    else if (
      (here.normal === 'darin' || here.normal === 'hierin') &&
      clause?.chunks.some((c) => c.normal === 'enthalten')
    )
      found.push({ first: here.index, last: here.index, word: 'darin', clause, noun: null });
    else if (here.kind === 'Preposition' && /^(?:von|unter|aus)$/.test(here.normal)) {
      const marker = behindPreposition(reading, here, clause);
      if (marker) found.push(marker);
    }
  }
  return found;
}

/** "davon", but not "unabhängig davon". */
export function isPartWord(chunks: readonly Chunk[], here: Chunk): boolean {
  return (
    here.kind !== 'Phrase' &&
    here.kind !== 'Quantity' &&
    partWords.has(here.normal) &&
    !/^(?:unabhängig|abgesehen|ausgehend|abhängig|abweichend|losgelöst)$/.test(chunks[here.index - 1]?.normal ?? '')
  );
}

function behindPreposition({ chunks }: SentenceReading, here: Chunk, clause: Clause | undefined): Marker | null {
  const object = chunks[here.index + 1];
  if (!object) return null;
  const word = `${here.normal}-${object.normal}`;
  const marker = { first: here.index, last: object.index, word, clause, noun: null };
  if (object.kind !== 'Phrase' && partPronouns.has(object.normal))
    // "von diesen 41 Fällen" names the whole itself.
    return object.kind === 'Determiner' && chunks[object.index + 1]?.kind === 'Quantity' ? null : marker;
  // "eine Fläche von 327 ha, von der 212 ha bewaldet sind"
  if (object.kind === 'Relative' && /^(?:der|dem)$/.test(object.normal) && here.normal === 'von') return marker;
  // "von denen Frauen": the pronoun may have been taken for an article.
  if (object.kind === 'Phrase' && partPronouns.has(object.terms[0]!.normal) && object.terms.length > 1)
    return object.terms[0]!.normal === 'denen'
      ? { ...marker, word: `${here.normal}-denen` }
      : takenUp(chunks, here, object, clause);
  return takenUp(chunks, here, object, clause);
}

/** "Unter den Gefangenen befanden sich …", "Von der Gesamtsumme entfielen …": only where the clause opens with it. */
function takenUp(chunks: readonly Chunk[], here: Chunk, object: Chunk, clause: Clause | undefined): Marker | null {
  if (object.kind !== 'Phrase' || here.normal === 'aus') return null;
  if (!/^(?:den|der|dem|diesen|dieser|diesem)$/.test(object.determiner ?? '')) return null;
  if (!opens(clause, here) || chunks[object.index + 1]?.kind === 'Quantity') return null;
  return { first: here.index, last: object.index, word: here.normal, clause, noun: object.normal };
}

/** Whether nothing but adverbs stands before a chunk in its clause. */
export function opens(clause: Clause | undefined, here: Chunk): boolean {
  if (!clause) return false;
  for (const c of clause.chunks) {
    if (c.index >= here.index) return true;
    if (c.kind !== 'Adverb' && c.kind !== 'Coordinator' && c.kind !== 'Date') return false;
  }
  return true;
}

/** Whether a noun takes up by how much something grew or shrank: "Von diesem Mehrbetrag". */
export function isDifferenceNoun(noun: string): boolean {
  return /^(?:mehr|minder)(?:betrag|kosten|ausgaben|bedarf|einnahmen|aufwand)s?$|(?:anstieg|zuwachs|rückgang|steigerung|erhöhung|zunahme|abnahme|differenz|unterschied)(?:e?s)?$/.test(
    noun,
  );
}

/** Whether a noun takes up whatever sum was said: "Gesamtsumme". */
export function isSumNoun(noun: string): boolean {
  return sumNouns.some((ending) => noun.endsWith(ending));
}
