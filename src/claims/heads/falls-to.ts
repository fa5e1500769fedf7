import { type Chunk, isTimeNoun, type SentenceReading } from '../../language/phrases/index.js';
import { keptForOne } from '../../text/lazily.js';
import { after, before, type Scene } from './construction.js';
import { isPayer, type Named, named, resolve } from './named.js';

const falls = /^(?:entfall|entfäll|entfiel|floss|fließ|geflossen)/;
/** Whether a sentence tells what goes to whom; all numbers of a sentence ask the same. */
const tellsOfFalling = keptForOne(({ chunks }: SentenceReading) => chunks.some((c) => falls.test(c.normal)));

/** "Hiervon entfielen 23 auf Brände und 61 auf Hilfeleistungen": what a part goes to is named behind it; of money also before it. */
export function fallsTo(scene: Scene): Named | null {
  // "Auf die Stichprobe entfiel ein Volumen von 31,7 Mio. Euro"
  if (before(scene.reading.chunks, scene.chunk.index)?.normal === 'von') return null;
  if (!scene.leadFalls && !tellsOfFalling(scene.reading)) return null;
  // "entfällt auf das Magazin (Nutzfläche 6.300 m²)"
  if (scene.clause.kind === 'bracket' && !scene.clause.chunks.some((c) => falls.test(c.normal))) return null;
  const { chunks } = scene.reading;
  const whole = scene.quantity.unit.code === '%' ? wholeBefore(scene) : null;
  if (whole) return whole;
  const next = behindAside(scene, after(scene));
  if (next?.kind !== 'Preposition' || !/^(?:auf|in)$/.test(next.normal))
    return isSize(scene) || isLastShare(scene) ? fallsToBefore(scene) : null;
  for (let i = next.index + 1; i < chunks.length && i <= next.index + 3; i++) {
    const here = chunks[i]!;
    if (here.kind === 'Phrase') return isTimeNoun(here) || isHolder(scene, here) ? null : resolve(scene.reading, here);
    if (here.kind !== 'Determiner' && here.kind !== 'Adjective') return null;
  }
  return null;
}

/** "2,6 Mio. Euro, mithin rund zwei Drittel, auf Fahrzeuge", "2,6 Mio. Euro (64 %) auf Fahrzeuge": what follows behind the same said in another way. */
function behindAside({ reading: { chunks } }: Scene, next: Chunk | undefined): Chunk | undefined {
  if (next?.kind === 'Open' && chunks[next.index + 2]?.kind === 'Close') return chunks[next.index + 3];
  if (next?.kind !== 'Comma' || !/^(?:mithin|also|somit|d|das)$/.test(chunks[next.index + 1]?.normal ?? ''))
    return next;
  for (let i = next.index + 2; i < chunks.length && i < next.index + 7; i++)
    if (chunks[i]!.kind === 'Comma') return chunks[i + 1];
  return next;
}

/** "28 Prozent der Fälle entfielen auf Widersprüche, 12 Prozent auf Klagen": where the first share says of what it is, the next ones are of the same. */
function wholeBefore({ reading: { chunks }, found }: Scene): Named | null {
  const first = found.find(({ chunk: { mention } }) => mention?.type === 'quantity' && mention.unit.code === '%');
  const next = first && chunks[first.chunk.index + 1];
  return next?.kind === 'Phrase' && next.determiner === 'der' ? first!.named : null;
}

/** "210 Betten, von denen 34 auf die Abteilung entfallen": who has them is not what is counted. */
function isHolder({ quantity, reading, clause }: Scene, here: Chunk): boolean {
  const ofThose = clause.chunks.some((c) => c.kind === 'Relative' && c.preposition === 'von');
  // "Von den Stellen entfallen drei auf Neustadt": a name, where the whole says what is counted.
  const ofThese =
    clause.chunks[0]?.normal === 'von' && here.terms.length === 1 && !/(?:en|er|e|n|s)$/.test(here.normal);
  if (ofThese && quantity.unit.code === '1') return true;
  return (
    ofThose &&
    quantity.unit.code === '1' &&
    quantity.value !== null &&
    quantity.value >= 1 &&
    isPayer(named(here, reading.text))
  );
}

/** "Auf Schulen entfallen 41 %, auf Heime 28 %": a share that has nothing behind it that it could be of. */
function isLastShare(scene: Scene): boolean {
  const next = after(scene);
  return (
    scene.quantity.unit.code === '%' &&
    (!next || next.kind === 'Comma' || next.kind === 'Coordinator' || next.kind === 'Close')
  );
}

function isSize({ quantity }: Scene): boolean {
  return quantity.unit.code !== '1' && quantity.unit.code !== '%';
}

/** "Auf Personalkosten entfallen 3,2 Mio. Euro, auf Sachkosten 0,8 Mio. Euro". */
function fallsToBefore({ reading, chunk }: Scene): Named | null {
  for (let i = chunk.index - 1; i >= 0; i--) {
    const here = reading.chunks[i]!;
    if (here.kind === 'Quantity') return null;
    if (here.kind !== 'Phrase' || isTimeNoun(here)) continue;
    if (here.preposition === 'auf' || here.preposition === 'in') return resolve(reading, here);
  }
  return null;
}
