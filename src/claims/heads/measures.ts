import { subject } from '../../language/phrases/index.js';
import { type Scene, subjectOf } from './construction.js';
import { type Named, named } from './named.js';

/** Full-time posts that no verb says to be the size of something: "setzte 12,5 VZÄ ein", but not "Der Bedarf betrug 12,5 VZÄ". */
export function isUnequated({ quantity, role, clause }: Scene): boolean {
  return (
    quantity.unit.code === '{FTE}' &&
    role === null &&
    !clause.chunks.some((c) => c.kind === 'Verb' && /^(?:betr[aäu]g|bel[aäi][eu]f|lag|lieg)/.test(c.normal))
  );
}

/** "11,5 Vollzeitstellen": where nothing else is named, the unit is what is counted. */
export function unitNoun({ reading, chunk, quantity }: Scene): Named | null {
  const start = quantity.number.end + (/^\s*/.exec(reading.text.slice(quantity.number.end))?.[0].length ?? 0);
  const { end } = chunk.mention!;
  const text = reading.text.slice(start, end);
  if (text) return { text, head: text, start, end };
  // "siebeneinhalb freie Vollzeitstellen"
  const next = reading.chunks[chunk.index + 1];
  return next?.head && next.head.text === quantity.unit.text ? named(next, reading.text) : null;
}

/** Whether a number is a bound of age. */
export function isAge({ quantity, chunk }: Scene): boolean {
  return quantity.unit.code === 'a' && /^(?:älter|jünger) als/i.test(chunk.terms[0]!.text);
}

/** "Ein Fünftel der Ärzte ist älter als 60 Jahre": the subject, be it another number. */
export function aged(scene: Scene): Named | null {
  const own = subject(scene.clause);
  if (own && scene.clause.chunks.includes(own)) return subjectOf(scene);
  // "dass 170 der 768 Wagen (22 %) älter als 20 Jahre waren"
  const previous = scene.found.findLast((f) => scene.clause.chunks.includes(f.chunk));
  return previous?.named ? previous.named : subjectOf(scene);
}

/** Whether a number is one to another. */
export function isRatio({ quantity }: Scene): boolean {
  return (quantity as { form?: string }).form === 'ratio';
}

/** "Das Verhältnis lag bei 1:28": a relation of two numbers is of no thing but itself. */
export function relation({ reading, clause }: Scene): Named | null {
  const hit = clause.chunks.find((c) => c.kind === 'Phrase' && /(?:verhältnis|relation|schlüssel)$/.test(c.normal));
  return hit ? named(hit, reading.text) : null;
}

/** "Die Variante 2 kostet 18 Mio. Euro": what is told from others by a number opens the clause as its subject. */
export function numbered({ reading, clause }: Scene): Named | null {
  const [first, second] = clause.chunks;
  const thing = first?.kind === 'Determiner' ? second : first;
  if (thing?.kind !== 'Reference' || reading.chunks[thing.index + 1]?.kind !== 'Verb') return null;
  const word = /^\p{Lu}[\p{L}-]{3,}/u.exec(thing.terms[0]!.text)?.[0];
  return word ? { text: word, head: word, start: thing.start, end: thing.start + word.length } : null;
}
