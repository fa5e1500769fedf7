import { hasNounBehind, type Scene } from './construction.js';
import type { Named } from './named.js';

/** "Für 62 der 218 fehlt ein Nutzer", "bei den 74": a number with an article and no noun that was said before is of what it was of then. */
export function again(scene: Scene): Named | null {
  const { chunks } = scene.reading;
  const own = scene.chunk;
  const next = chunks[own.index + 1];
  const whole =
    next?.normal === 'der' && next.kind === 'Determiner' && chunks[next.index + 1]?.kind === 'Quantity'
      ? chunks[next.index + 1]!
      : own;
  const quantity = whole === own ? scene.quantity : whole.mention;
  if (quantity?.type !== 'quantity' || hasNounBehind({ ...scene, chunk: whole })) return null;
  const article = chunks[whole.index - 1];
  return article?.kind === 'Determiner' && /^(?:der|die|den|dieser|diese|diesen)$/.test(article.normal)
    ? scene.again(quantity)
    : null;
}

/** "62 der 218 fehlen": a number of a number, neither with a noun of its own. */
export function isPartOfNumber({ reading: { chunks }, chunk }: Scene): boolean {
  const whole = chunks[chunk.index + 1]?.kind === 'Determiner' ? chunks[chunk.index + 2] : chunk;
  const part = whole === chunk ? chunks[chunk.index - 2] : chunk;
  const article = whole && chunks[whole.index - 1];
  const next = whole && chunks[whole.index + 1];
  return (
    whole?.kind === 'Quantity' &&
    part?.kind === 'Quantity' &&
    article?.kind === 'Determiner' &&
    article.normal === 'der' &&
    next?.kind !== 'Phrase' &&
    next?.kind !== 'Adjective' &&
    next?.kind !== 'Participle'
  );
}
