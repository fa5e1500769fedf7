import type { Chunk } from '../../language/phrases/index.js';
import type { Time, TimeScene } from './scene.js';
import { announces } from './tense.js';

/** "hat 2022 beschlossen, 30 Stellen zu schaffen": when it was announced is not when it is to be. */
export function isAnnounced({ reading: { chunks }, chunk, clause }: TimeScene, time: Time): boolean {
  if (time.end > chunk.start) return false;
  let comma = chunk.index - 1;
  while (comma > 0 && chunks[comma]!.kind !== 'Comma') comma--;
  if (comma <= 0 || chunks[comma]!.start < time.end || !announces(chunks[comma - 1]!, clause)) return false;
  const end = clause.chunks.at(-1)!;
  return end.index > chunk.index && end.kind === 'Verb' && isInfinitiveWithZu(chunks, end);
}

/** "zu schaffen", "fortzuführen" */
function isInfinitiveWithZu(chunks: readonly Chunk[], { index, normal }: Chunk): boolean {
  return chunks[index - 1]?.normal === 'zu' || /^\p{Ll}{2,6}zu\p{Ll}{3,}n$/u.test(normal);
}
