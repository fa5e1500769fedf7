import type { Chunk } from '../../language/phrases/index.js';
import type { Anchor, TimeScene } from './scene.js';

/** Words that say "now", "until now" or "from now on". */
const now =
  /^(?:derzeit|zurzeit|aktuell|gegenwärtig|momentan|heute|inzwischen|mittlerweile|zwischenzeitlich|nunmehr|jetzt|bislang|bisher|seither|seitdem|künftig|zukünftig)$/;
/** Words that say another time than their clause does when they stand right before a number. */
const other = /^(?:ursprünglich|zuvor|vorher|davor|früher|damals|zuletzt|danach)$/;

/** Whether a number is of a time that no date says: "von derzeit 44", "statt bislang fünf", "auf mittlerweile 60". */
export function isOfNow({ reading, chunk }: TimeScene, anchors: readonly Anchor[]): boolean {
  for (let i = chunk.index - 1; i >= 0; i--) {
    const here = reading.chunks[i]!;
    if (now.test(here.normal) || other.test(here.normal)) return !anchors.some(({ time }) => time.end === here.end);
    if (here.normal === 'statt' || here.normal === 'anstatt' || here.normal === 'anstelle') return true;
    if (here.kind !== 'Adverb' && here.kind !== 'Adjective' && here.kind !== 'Determiner') return false;
  }
  return false;
}

/** Words that say another time than the clauses before, wherever they stand in a clause without a date. */
const before = /^(?:zuletzt|ursprünglich|zuvor|vorher|davor|früher|vormals|danach)$/;

/** Whether a clause says "now", or "before", and thereby that no time from elsewhere holds in it. */
export function saysNow(chunks: readonly Chunk[]): boolean {
  return chunks.some((c) => c.kind !== 'Phrase' && (now.test(c.normal) || before.test(c.normal)));
}

/** "…, seither stagniert er bei elf": whether the words between the last comma and a number say so. */
export function saysNowBehindComma(
  { reading: { chunks }, chunk, clause }: TimeScene,
  anchors: readonly Anchor[],
): boolean {
  let i = chunk.index - 1;
  while (i >= 0 && chunks[i]!.kind !== 'Comma') i--;
  if (i < clause.chunks[0]!.index || chunks[i]!.depth !== chunk.depth) return false;
  const start = chunks[i]!.end;
  return (
    saysNow(chunks.slice(i + 1, chunk.index)) &&
    !anchors.some(({ time }) => time.start >= start && time.end <= chunk.start)
  );
}

export const isNow = (chunk: Chunk): boolean => now.test(chunk.normal);
