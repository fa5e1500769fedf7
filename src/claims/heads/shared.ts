import { type Chunk, isTimeNoun } from '../../language/phrases/index.js';
import { isAlternative, isJoined } from '../joined.js';
import { opposes } from '../shared-per.js';
import { behind, genitive, prepositional } from './around.js';
import type { Scene } from './construction.js';
import { type Named, resolve } from './named.js';

/** How many numbers of a list are passed on the way to the noun behind the last. */
const LONGEST_LIST = 40;

/**
 * "26 % bzw. 24 % bei den Rückführungen", "bei der Polizei 140, bei der Justiz 55 Stellen": a number without a noun of its own shares that of
 * the next one of its kind, unless a verb comes between.
 */
export function coordinated(scene: Scene, reach = LONGEST_LIST): Named | null {
  const { chunks } = scene.reading;
  let joined = false;
  let i = scene.chunk.index + 1;
  for (; chunks[i] && chunks[i]!.kind !== 'Quantity'; i++) {
    const { kind, normal } = chunks[i]!;
    if (normal === ';') return null;
    if (kind === 'Coordinator' || kind === 'Comma' || compares(chunks[i]!)) joined = true;
    else if (!passes(scene, chunks[i]!)) return null;
  }
  const there = joined && sameKind(scene, chunks[i]);
  if (!there) return null;
  return behind(there) ?? genitive(there) ?? prepositional(there) ?? (reach > 0 ? coordinated(there, reach - 1) : null);
}

/** "Statt der geplanten 30 wurden nur 19 Streifenwagen beschafft": the number that takes the place of another says what that one counts. */
export function replaced(scene: Scene): Named | null {
  const { chunks } = scene.reading;
  for (let i = scene.chunk.index + 1; i < chunks.length && i < scene.chunk.index + 6; i++) {
    const here = chunks[i]!;
    if (here.kind === 'Quantity') {
      const there = sameKind(scene, here);
      return there && behind(there);
    }
    if (here.kind === 'Phrase' && here.index === scene.chunk.index + 1) return null;
  }
  return null;
}

/** "60 statt bislang 45 Betten", "60 nach 45 Betten im Vorjahr": whether the number that this one is compared with comes next. */
export function isComparedBehind(scene: Scene): boolean {
  const { chunks } = scene.reading;
  let i = scene.chunk.index + 1;
  while (chunks[i]?.kind === 'Adverb') i++;
  if (!chunks[i] || !compares(chunks[i]!)) return false;
  for (i++; chunks[i]?.kind === 'Adverb' || chunks[i]?.kind === 'Adjective'; ) i++;
  return chunks[i]?.kind === 'Quantity';
}

function compares({ kind, normal }: Chunk): boolean {
  return kind === 'Preposition' && /^(?:statt|anstatt|nach|gegenüber|gegen)$/.test(normal);
}

/** What may stand between two numbers of one list: when, where, whose. */
function passes({ reading, chunk }: Scene, here: Chunk): boolean {
  if (here.kind === 'Adverb' || here.kind === 'Preposition' || here.kind === 'Date') return true;
  // "3.726 und damit ein Viertel der Gefangenen"
  if (here.normal === 'damit') return true;
  const before = reading.chunks[here.index - 1]?.kind;
  // "in 24 geförderten und zwölf anderen Gemeinden"
  const isOwn = here.index === chunk.index + 1 && (here.kind === 'Adjective' || here.kind === 'Participle');
  if (isOwn && reading.chunks[here.index + 1]?.kind === 'Coordinator') return true;
  if (here.kind === 'Adjective') return /^weitere[nr]?$/.test(here.normal);
  // "Abgelehnt wurden 310, bewilligt 1.240 Anträge": another verb in the place of the first.
  if (here.kind === 'Verb' || here.kind === 'Participle')
    return before === 'Comma' && reading.chunks[here.index + 1]?.kind === 'Quantity';
  if (here.kind !== 'Phrase') return false;
  // A phrase right behind the number is its own.
  return (
    here.index > chunk.index + 1 &&
    (here.preposition !== null ||
      isTimeNoun(here) ||
      before === 'Comma' ||
      (before === 'Coordinator' && here.determiner !== null))
  );
}

function sameKind(scene: Scene, other: Chunk | undefined): Scene | null {
  if (other?.mention?.type !== 'quantity' || other.mention.unit.code !== scene.quantity.unit.code) return null;
  return { ...scene, chunk: other, quantity: other.mention };
}

/** "Der Bund trägt die Hälfte und die Bahn ein Drittel der Kosten": a bare fraction is of the same whole as the next one of its sentence. */
export function gapping(scene: Scene): Named | null {
  const there = sameKind(
    scene,
    scene.reading.chunks.find(
      (c) =>
        c.index > scene.chunk.index &&
        c.kind === 'Quantity' &&
        c.mention?.type === 'quantity' &&
        c.mention.unit.code === '1',
    ),
  );
  return there?.quantity.value && Math.abs(there.quantity.value) < 1 ? genitive(there) : null;
}

/**
 * "Bei Frauen lag der Wert bei 12 %, bei Männern bei 17 %": where the number before was of a phrase before it, this one is of the phrase in
 * the same place of its own part.
 */
export function contrasted(scene: Scene): Named | null {
  const previous = scene.found.at(-1);
  if (!previous?.named) return null;
  const { chunks } = scene.reading;
  const model = chunks.find(
    (c) => c.kind === 'Phrase' && c.head?.text === previous.named!.head && c.index < previous.chunk.index,
  );
  if (!model?.preposition) return null;
  for (let i = scene.chunk.index - 1; i > previous.chunk.index; i--) {
    const here = chunks[i]!;
    if (here.kind === 'Verb' || here.kind === 'Participle') return null;
    if (here.kind === 'Phrase' && !isTimeNoun(here) && here.preposition === model.preposition)
      return resolve(scene.reading, here);
  }
  return null;
}

/** "41 % der Eingaben betrafen Kameras, 22 % Personaldaten": a last part without its verb has the object in its place, and not the whole. */
export function gappedShare({ reading: { chunks }, chunk, found, clause }: Scene): Named | null {
  const previous = found.at(-1);
  const next = chunks[chunk.index + 1];
  if (!previous?.named || next?.kind !== 'Phrase' || next.determiner || next.preposition) return null;
  const { mention } = previous.chunk;
  if (mention?.type !== 'quantity' || mention.unit.code !== '%') return null;
  const between = chunks.slice(previous.chunk.index + 1, chunk.index);
  const joint = between.findLastIndex((c) => c.kind === 'Comma' || c.kind === 'Coordinator');
  if (joint < 0 || between.slice(joint + 1).some((c) => c.kind !== 'Adverb' && c.kind !== 'Adjective')) return null;
  const first = found.find((f) => clause.chunks.includes(f.chunk));
  const whole = first && chunks[first.chunk.index + 1];
  const verb = whole && chunks[whole.index + 1];
  if (whole?.kind !== 'Phrase' || whole.determiner !== 'der' || verb?.kind !== 'Verb') return null;
  const object = chunks[verb.index + 1];
  return object?.kind === 'Phrase' && !object.preposition ? previous.named : null;
}

/** "50.000 Euro oder 9,1 %": the same said in another unit, with nothing of its own behind. */
export function beside({ reading, chunk, found }: Scene): Named | null {
  const previous = found.at(-1);
  if (!previous?.named || !isJoined(reading, previous.chunk, chunk) || !isAlternative(reading, previous.chunk, chunk))
    return null;
  const [a, b] = [previous.chunk.mention, chunk.mention];
  if (a?.type !== 'quantity' || b?.type !== 'quantity' || a.unit.code === b.unit.code) return null;
  const next = reading.chunks[chunk.index + 1];
  const own =
    next?.kind === 'Phrase' ||
    next?.kind === 'Determiner' ||
    (next?.kind === 'Preposition' && /^(?:bei|beim|von|vom|an|am)$/.test(next.normal));
  return own ? null : previous.named;
}

/** "gab 11.800 Euro je Kilometer aus, während Brandenburg 14.300 Euro aufwendete": where only who differs, it is of the same as before. */
export function opposed({ clause, last, quantity }: Scene): Named | null {
  return last?.unit === quantity.unit.code && opposes(clause) ? last.named : null;
}
