import { type Chunk, isTimeNoun, openerOf } from '../../language/phrases/index.js';
import { hasNounBehind, isAdverbial, isMoney, lastSemicolon, type Scene } from './construction.js';
import { amount, type Named, resolve } from './named.js';

/** "Von den 240 ausgeschriebenen Stellen konnten 151 besetzt werden": a number without a noun is of the whole that its sentence names. */
export function ofWhole(scene: Scene): Named | null {
  if (hasNounBehind(scene) || scene.role !== null || isAdverbial(scene)) return null;
  const { chunks } = scene.reading;
  const relative = scene.clause.chunks.find(
    (c) => c.kind === 'Relative' && /^(?:von|unter)$/.test(c.preposition ?? ''),
  );
  const previous = scene.found.findLast((f, i) => i === 0 || !isPlace(scene, f.chunk));
  // "6,5 Stellen, von denen vier besetzt sind": the noun is the unit of the number itself.
  if (
    relative &&
    previous?.named &&
    chunks[previous.chunk.index + 1]?.kind === 'Comma' &&
    relative.index === previous.chunk.index + 3
  )
    return previous.named;
  // "Im Stellenplan sind 312,5 Stellen ausgewiesen, von denen 287 besetzt sind": what is counted last before the pronoun.
  if (
    relative &&
    previous?.named &&
    scene.clause.antecedent &&
    (previous !== scene.found.at(-1) ||
      scene.clause.antecedent.index < previous.chunk.index ||
      isOfCounted(scene, scene.clause.antecedent)) &&
    previous.chunk.index < relative.index
  )
    return previous.named;
  if (relative && relative.index < scene.chunk.index && scene.clause.antecedent)
    return resolve(scene.reading, scene.clause.antecedent);
  if (isMoney(scene)) return scene.chunk.preposition ? null : amount(openingWhole(scene));
  if (!isCount(scene) && scene.quantity.unit.code !== '%') return null;
  // "…, was einer Quote von 16 % entspricht"
  if (scene.quantity.unit.code === '%' && scene.chunk.preposition === 'von') return null;
  // "…; je Kraft wurden im Schloss 640 Objekte erfasst" begins anew.
  const start = lastSemicolon(scene);
  const whole = scene.found.findLast(({ chunk }) => chunk.index > start && opensWhole(chunks, chunk));
  if (whole) return whole.named;
  return scene.chunk.preposition ? null : openingWhole(scene);
}

/** "3.870 Meldungen von Bürgerinnen und Bürgern, von denen 92 % …": the pronoun takes up what was counted, and not whose it is. */
function isOfCounted({ reading: { chunks }, found }: Scene, antecedent: Chunk): boolean {
  const counted = found.at(-1)!.chunk.index + 1;
  if (antecedent.index <= counted || chunks[counted]?.kind !== 'Phrase') return false;
  for (let i = counted + 1; i <= antecedent.index; i++) {
    const { kind } = chunks[i]!;
    if (kind !== 'Phrase' && kind !== 'Preposition' && kind !== 'Coordinator') return false;
  }
  return true;
}

/** "17 Vorhaben in 21 Städten, von denen zwei …": a number that only says where. */
function isPlace({ reading: { chunks } }: Scene, { index, preposition }: Chunk): boolean {
  const before = chunks[index - 2];
  return (
    /^(?:in|an|aus|auf)$/.test(preposition ?? '') && before?.kind === 'Phrase' && chunks[index - 3]?.kind === 'Quantity'
  );
}

function isCount({ quantity }: Scene): boolean {
  return quantity.unit.code === '1';
}

/** "Von den Teilnehmenden schlossen 83 % den Kurs ab": the whole opens the clause without a number of its own. */
function openingWhole(scene: Scene): Named | null {
  const { chunks } = scene.clause;
  if (chunks[0]?.normal !== 'von') return null;
  const whole = chunks.find((c) => c.kind === 'Phrase' && c.preposition === 'von');
  if (!whole?.determiner || whole.index > scene.chunk.index || isTimeNoun(whole)) return null;
  for (const c of chunks) {
    if (c === whole) break;
    // "Von 2017 bis 2022 standen von den Mitteln …", "Von den zwölf beim Amt tätigen Kräften": another phrase, or a number of its own.
    if (c.kind === 'Verb' || c.kind === 'Quantity') return null;
  }
  // "Von der Stadt wurden 12 gemeldet": of one thing no number can be a part.
  if (isCount(scene) && whole.determiner !== 'den') return null;
  return resolve(scene.reading, whole);
}

/** Whether a number stands in "von den 240 Stellen", "von insgesamt 240 Stellen" or "im Jahr 2022 von 130 Stellen", which hangs on no noun. */
export function opensWhole(chunks: readonly Chunk[], whole: Chunk): boolean {
  const before = openerOf(chunks, whole);
  const at = before?.index ?? -1;
  // "eine Umfrage unter den 241 Betrieben" is of them, and nothing else a part of them.
  if (before?.kind === 'Determiner')
    return (
      chunks[at - 1]?.normal === 'von' || (chunks[at - 1]?.normal === 'unter' && chunks[at - 2]?.kind !== 'Phrase')
    );
  if (before?.normal !== 'von' && before?.normal !== 'unter') return false;
  const outer = chunks[at - 1];
  const counted = chunks[whole.index + 1];
  return outer?.kind !== 'Phrase' && counted?.kind === 'Phrase' && !counted.determiner;
}
