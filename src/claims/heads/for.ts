import { isTimeNoun } from '../../language/phrases/index.js';
import type { Scene } from './construction.js';
import { type Named, resolve } from './named.js';

/** "8 Mio. Euro im Haushaltsjahr 2026 für Zuweisungen". */
export function forBehind(scene: Scene): Named | null {
  const { chunks } = scene.reading;
  for (let i = scene.chunk.index + 1; i < chunks.length && i < scene.chunk.index + 8; i++) {
    const here = chunks[i]!;
    if (here.kind === 'Phrase' && here.preposition === 'für' && !isTimeNoun(here)) return resolve(scene.reading, here);
    if (here.kind === 'Quantity' || here.kind === 'Comma' || here.kind === 'Colon') return null;
  }
  return null;
}

/** "davon 400.000 Euro für Schulungen", "450.000 Euro als Zuschüsse": what money of a whole is for, right behind it. */
export function forRightBehind(scene: Scene): Named | null {
  const { chunks } = scene.reading;
  const next = chunks[scene.chunk.index + 1];
  const skips = (next?.kind === 'Comma' && next.normal === ',') || /^(?:davon|hiervon)$/.test(next?.normal ?? '');
  const at = skips ? next!.index + 1 : scene.chunk.index + 1;
  if (!/^(?:für|als)$/.test(chunks[at]?.normal ?? '')) return null;
  const first = chunks[at + 1];
  // "0,5 Mio. Euro für zwei Schöpfwerke"
  const what = first?.kind === 'Quantity' && chunks[at + 2]?.kind === 'Phrase' ? chunks[at + 2] : first;
  if (what?.kind !== 'Phrase' || isTimeNoun(what) || (what === first && chunks[at + 2]?.kind === 'Quantity'))
    return null;
  return resolve(scene.reading, what);
}

/** "Läden, für die 600.000 Euro vorgesehen sind" */
export function forRelative({ reading, clause }: Scene): Named | null {
  const isFor = clause.chunks.some((c) => c.kind === 'Relative' && c.preposition === 'für');
  return isFor && clause.antecedent ? resolve(reading, clause.antecedent) : null;
}

/** "3,30 Euro an Landesmitteln je Fahrgast": money of which sort. */
export function mass({ reading, chunk }: Scene): Named | null {
  const what = reading.chunks[chunk.index + 2];
  return reading.chunks[chunk.index + 1]?.normal === 'an' && what?.kind === 'Phrase' && !what.determiner
    ? resolve(reading, what)
    : null;
}

/** "Für die Unterhaltung der Grundstücke gab der Bund 1,1 Mio. Euro aus". */
export function forBefore(scene: Scene): Named | null {
  const hit = scene.clause.chunks.find(
    (c) => c.index < scene.chunk.index && c.kind === 'Phrase' && c.preposition === 'für' && !isTimeNoun(c),
  );
  return hit ? resolve(scene.reading, hit) : null;
}
