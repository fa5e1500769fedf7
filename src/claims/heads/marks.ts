import { type Chunk, isTimeNoun } from '../../language/phrases/index.js';
import { chainHead } from './around.js';
import { before, type Scene } from './construction.js';
import { type Named, named, resolve } from './named.js';

/** "Ausgaben für Mieten und Pachten: + 17,5 %": what stands before the colon is named. */
export function colon(scene: Scene): Named | null {
  const { chunks } = scene.reading;
  const first = before(chunks, scene.chunk.index);
  if (first?.kind !== 'Colon' && first?.kind !== 'Dash') return null;
  let name: Chunk | null = null;
  for (let i = first.index - 1; i >= 0; i--) {
    const here = chunks[i]!;
    if (here.kind === 'Verb' || here.kind === 'Colon' || here.kind === 'Comma') break;
    if (
      here.kind === 'Phrase' &&
      !here.genitive &&
      !here.preposition &&
      !isTimeNoun(here) &&
      chunks[i - 1]?.kind !== 'Coordinator'
    )
      name = here;
  }
  return name ? resolve(scene.reading, name) : null;
}

/** "Bezogen auf die Zahl der Hitzetage – 14 in 2023 –": an aside on the word before the dash. */
export function aside({ reading, chunk }: Scene): Named | null {
  const dash = before(reading.chunks, chunk.index);
  const last = dash?.kind === 'Dash' ? reading.chunks[dash.index - 1] : undefined;
  return last?.kind === 'Phrase' && !isTimeNoun(last) && isPlural(last)
    ? resolve(reading, chainHead(reading, last))
    : null;
}

function isPlural({ determiner, genitive, normal }: Chunk): boolean {
  return (genitive || !determiner || /^(?:die|den|der)$/.test(determiner)) && /(?:e|n|r|s|l)$/.test(normal);
}

/** "Frauen 26 %", "Erwachsene 132,00 Euro": in lists the noun stands right before its number. */
export function listed(scene: Scene): Named | null {
  const previous = before(scene.reading.chunks, scene.chunk.index);
  if (previous?.kind !== 'Phrase' || isTimeNoun(previous) || scene.clause.chunks.some((c) => c.kind === 'Verb'))
    return null;
  return resolve(scene.reading, chainHead(scene.reading, previous));
}

const rates = /.(?:quote|grad|rate|anteil)$/;

/** "…, Versorgungsquote 95 %": a rate that stands alone right before its number. */
export function rate({ reading: { chunks, text }, chunk }: Scene): Named | null {
  const noun = chunks[chunk.index - 1];
  const mark = noun && chunks[noun.index - 1]?.kind;
  if (noun?.kind !== 'Phrase' || noun.determiner || noun.preposition || !rates.test(noun.normal)) return null;
  return mark === undefined || mark === 'Comma' || mark === 'Dash' || mark === 'Open' ? named(noun, text) : null;
}

/** "Neuer Anstrich in 22 Räumen, 120.000 Euro": what costs so much opens an item without a verb. */
export function item({ reading: { chunks, clauses, text }, chunk }: Scene): Named | null {
  const first = chunks[0]!;
  const last = chunks[chunk.index + 1];
  if (first.kind !== 'Phrase' || first.preposition || isTimeNoun(first) || clauses.some((c) => c.verbal)) return null;
  if (chunks[chunk.index - 1]?.kind !== 'Comma' || (last && last.kind !== 'Comma')) return null;
  return named(first, text);
}

/** "- Besucherinnen und Besucher: 118.400", "- Deckungsgrad: 28 %": the label of an item is what its number is of, unless it only says whose. */
export function labelled(scene: Scene): Named | null {
  const { chunks, text } = scene.reading;
  const mark = before(chunks, scene.chunk.index);
  const label = chunks[0]!;
  if (
    mark?.kind !== 'Colon' ||
    label.kind !== 'Phrase' ||
    chunks.some((c) => c.kind === 'Quantity' && c.index < mark.index)
  )
    return null;
  const between = chunks.slice(1, mark.index);
  if (between.some((c) => c.kind !== 'Coordinator' && c.kind !== 'Phrase')) return null;
  const people = /(?:innen|er|ende|enden)$/.test(label.normal) && between.length > 0;
  const sized = /(?:grad|quote|dauer|fläche|höhe|zeit|alter|satz|leistung)$/.test(label.normal);
  return (scene.quantity.unit.code === '1' && people) || sized ? named(label, text) : null;
}
