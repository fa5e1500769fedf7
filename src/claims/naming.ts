import { type Chunk, isTimeNoun, type SentenceReading } from '../language/phrases/index.js';

/** Ends of nouns whose number tells one of them from the others: "Buslinie 340", "Fallgruppe 2". */
export const numberedThing =
  /(?:linie|gruppe|stufe|klasse|abschnitt|variante|variable|merkmal|szenario|modell|modul|kategorie|stärke|nummer|paket|strang|reaktor|schacht|gleis|trakt|feld|ziel|kapitel)$/;

/**
 * A bare number right behind a noun names it where it cannot count: behind a noun of numbered things ("Fallgruppe 2 gilt"), or where both
 * together open the sentence in front of the finite verb, since only one part of a sentence can stand there ("Reaktor 2 wurde abgeschaltet").
 */
export function isNaming(reading: SentenceReading, chunk: Chunk): boolean {
  const { text, chunks } = reading;
  const noun = chunks[chunk.index - 1];
  const joined = noun?.kind === 'Coordinator' || noun?.kind === 'Comma' ? chunks[chunk.index - 3] : noun;
  if (joined?.kind !== 'Phrase' || !isBareNumber(text, chunk)) return false;
  if (isTimeNoun(joined) || !text.startsWith(' ', joined.end)) return false;
  if (noun !== joined && !isBareNumber(text, chunks[chunk.index - 2]!)) return false;
  if (joined.end + 1 !== chunks[joined.index + 1]!.start) return false;
  if (counts(chunks, chunk)) return false;
  return (noun === joined && numberedThing.test(joined.normal)) || opensBeforeVerb(reading, joined, chunk);
}

function isBareNumber(text: string, { kind, start, end, mention }: Chunk): boolean {
  if (kind !== 'Quantity' || mention?.type !== 'quantity' || end - start > 4) return false;
  for (let i = start; i < end; i++) if (text.charCodeAt(i) < 48 || text.charCodeAt(i) > 57) return false;
  return mention.end === end;
}

/** Whether something that the number could count stands behind it, or behind the next number of a list. */
function counts(chunks: readonly Chunk[], chunk: Chunk): boolean {
  let next = chunks[chunk.index + 1];
  if (next?.kind === 'Coordinator' && chunks[next.index + 1]?.kind === 'Quantity') next = chunks[next.index + 2];
  return (
    (next?.kind === 'Phrase' && !next.determiner) ||
    next?.kind === 'Adjective' ||
    next?.kind === 'Quantity' ||
    next?.kind === 'Date'
  );
}

/** "Haus 7 der Klinik hat …", "Die Gebäude 4 und 5 werden …" */
function opensBeforeVerb({ chunks, clauseOf }: SentenceReading, noun: Chunk, chunk: Chunk): boolean {
  const first = chunks[noun.index - 1]?.kind === 'Preposition' ? noun.index - 1 : noun.index;
  if (first !== 0 || clauseOf[chunk.index]?.kind !== 'main') return false;
  let next = chunks[chunk.index + 1];
  if (next?.kind === 'Coordinator' && chunks[next.index + 1]?.kind === 'Quantity') next = chunks[next.index + 2];
  if (next?.kind === 'Phrase' && /^(?:der|des)$/.test(next.determiner ?? '')) next = chunks[next.index + 1];
  return next?.kind === 'Verb';
}
