import { type Chunk, isTimeNoun, type SentenceReading } from '../language/phrases/index.js';

/** Ends of nouns whose number tells one of them from the others: "Buslinie 340", "Fallgruppe 2". */
export const numberedThing =
  /(?:linie|gruppe|stufe|klasse|abschnitt|variante|variable|merkmal|szenario|modell|modul|kategorie|stärke|nummer|paket|strang|reaktor|schacht|gleis|trakt|feld|ziel|kapitel|flur|flurstück|parzelle)$/;

/** The same, where a verb shows that the noun is no row of a list with its value: "Am Standort 7 wird gebaut", but not "Krankenhaus 40". */
export const numberedPlace =
  /(?:standort|messort|immissionsort|messpunkt|knotenpunkt|haltepunkt|messstelle|bebauungsplan|nachtrag|gebäude|^halle|wache|polizeirevier|hauses|bataillon|brigade|messstation|version|windows|^amt|haus|^konto|^rechnung)$/;

/**
 * A bare number right behind a noun names it where it cannot count: behind a noun of numbered things ("Fallgruppe 2 gilt"), or where both
 * together open the sentence in front of the finite verb, since only one part of a sentence can stand there ("Reaktor 2 wurde abgeschaltet").
 */
export function isNaming(reading: SentenceReading, chunk: Chunk): boolean {
  const { text, chunks } = reading;
  if (!isBareNumber(text, chunk)) return false;
  const first = firstOfList(reading, chunk);
  const noun = chunks[first - 1];
  if (noun?.kind !== 'Phrase') return isQuestionNumber(reading, first, chunk);
  if (isTimeNoun(noun) || !text.startsWith(' ', noun.end) || noun.end + 1 !== chunks[first]!.start) return false;
  const last = lastOfList(reading, chunk);
  if (counts(chunks, last)) return false;
  if (numberedThing.test(last > first ? noun.normal.replace(/n$/, '') : noun.normal)) return true;
  if (numberedPlace.test(noun.normal) && reading.clauseOf[chunk.index]?.verbal && !sharesNoun(chunks, last))
    return true;
  return opensBeforeVerb(reading, noun, chunk, last);
}

/** "Zu 6 und 7: Die Antwort …": numbers of questions. */
function isQuestionNumber({ chunks }: SentenceReading, first: number, chunk: Chunk): boolean {
  // "(s. zu 7.)", "siehe Antwort zu 3", "vgl. zu 4"
  if (chunks[first - 1]?.normal === 'zu' && pointsTo(chunks, first - 2)) return !counts(chunks, chunk.index);
  if (first !== 1 || chunks[0]!.normal !== 'zu') return false;
  let i = chunk.index + 1;
  while (chunks[i]?.kind === 'Coordinator' || chunks[i]?.kind === 'Comma' || chunks[i]?.kind === 'Quantity') i++;
  return chunks[i]?.kind === 'Colon';
}

/** Whether what is pointed to is a place in the paper: "s.", "siehe", "die Antwort", "die Ausführungen". */
function pointsTo(chunks: readonly Chunk[], at: number): boolean {
  const before = chunks[at];
  if (before?.kind === 'Phrase')
    return /^(?:antwort|antworten|ausführungen|ausführung|vorbemerkung)$/.test(before.normal);
  return /^(?:s|siehe|vgl|vergleiche|o)$/.test(before?.normal ?? '');
}

/** The first of bare numbers that are joined to a list: "Buslinien 12, 14 und 33". */
function firstOfList({ text, chunks }: SentenceReading, { index }: Chunk): number {
  let i = index;
  while (isJoint(chunks[i - 1]) && chunks[i - 2] && isBareNumber(text, chunks[i - 2]!)) i -= 2;
  return i;
}

function lastOfList({ text, chunks }: SentenceReading, { index }: Chunk): number {
  let i = index;
  while (isJoint(chunks[i + 1]) && chunks[i + 2] && isBareNumber(text, chunks[i + 2]!)) i += 2;
  return i;
}

function isJoint(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'Coordinator' || chunk?.kind === 'Comma';
}

function isBareNumber(text: string, { kind, start, end, mention }: Chunk): boolean {
  if (kind !== 'Quantity' || mention?.type !== 'quantity' || end - start > 4) return false;
  for (let i = start; i < end; i++) if (text.charCodeAt(i) < 48 || text.charCodeAt(i) > 57) return false;
  return mention.end === end;
}

/** Whether something that the number could count stands behind it, or behind the next number of a list. */
function counts(chunks: readonly Chunk[], last: number): boolean {
  const next = chunks[last + 1];
  const after = isJoint(next) && chunks[last + 2]?.kind === 'Quantity' ? chunks[last + 3] : next;
  return (
    (after?.kind === 'Phrase' && !after.determiner) ||
    after?.kind === 'Adjective' ||
    after?.kind === 'Quantity' ||
    after?.kind === 'Date'
  );
}

/** "am Standort 14, in der Zentrale 22 Personen": a later number of the sentence has a noun that this one may share. */
function sharesNoun(chunks: readonly Chunk[], last: number): boolean {
  if (!isJoint(chunks[last + 1])) return false;
  for (let i = last + 2; i < chunks.length && i < last + 10; i++)
    if (chunks[i]!.kind === 'Quantity') return chunks[i + 1]?.kind === 'Phrase' && !chunks[i + 1]!.determiner;
  return false;
}

/** "Haus 7 der Klinik hat …", "Die Gebäude 4 und 5 werden …", "Die Wache 5 und die Wache 6 wurden …" */
function opensBeforeVerb(
  { text, chunks, clauseOf }: SentenceReading,
  noun: Chunk,
  chunk: Chunk,
  last: number,
): boolean {
  const kind = clauseOf[chunk.index]?.kind;
  if (kind !== 'main' && kind !== 'coordinate') return false;
  let first = noun.index;
  // The noun may be the second of two: "Die Wache 5 und die Wache 6".
  if (
    first > 0 &&
    isJoint(chunks[first - 1]) &&
    chunks[first - 2] &&
    isBareNumber(text, chunks[first - 2]!) &&
    chunks[first - 3]?.kind === 'Phrase'
  )
    first -= 3;
  if (chunks[first - 1]?.kind === 'Preposition') first--;
  if (first !== 0) return false;
  let next = last + 1;
  if (
    isJoint(chunks[next]) &&
    chunks[next + 1]?.kind === 'Phrase' &&
    chunks[next + 2] &&
    isBareNumber(text, chunks[next + 2]!)
  )
    next += 3;
  const attribute = chunks[next];
  if (attribute?.kind === 'Phrase' && /^(?:der|des)$/.test(attribute.determiner ?? '')) next++;
  // "Der Nachtrag 2 zum Vertrag wurde …"
  else if (noun.determiner && attribute?.kind === 'Preposition' && chunks[next + 1]?.kind === 'Phrase') next += 2;
  return chunks[next]?.kind === 'Verb';
}
