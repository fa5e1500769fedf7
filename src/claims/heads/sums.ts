import { chainHead } from './around.js';
import { before, type Scene } from './construction.js';
import { amountNoun, isEmptyCarrier, type Named, resolve } from './named.js';

/** "bei Ausgaben von 72 Mio. Euro Mängel": money right behind "von" is the size of the noun of money before it, not of what follows. */
export function sumOf(scene: Scene): Named | null {
  const { chunks } = scene.reading;
  const governor = before(chunks, scene.chunk.index);
  const noun = governor?.normal === 'von' ? chunks[governor.index - 1] : undefined;
  const next = chunks[scene.chunk.index + 1];
  return noun?.kind === 'Phrase' &&
    next?.kind === 'Phrase' &&
    !next.determiner &&
    amountNoun.test(noun.normal) &&
    !isEmptyCarrier(noun.normal)
    ? resolve(scene.reading, chainHead(scene.reading, noun))
    : null;
}
