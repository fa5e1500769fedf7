import { type Chunk, formsOf, isTimeNoun, openerOf, PLURAL } from '../../language/phrases/index.js';
import { isComparedInBracket, isSuch } from '../same-again.js';
import { hasNounBehind, type Scene } from './construction.js';
import { type Named, resolve } from './named.js';

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
  const article = openerOf(chunks, whole);
  // "Erfasst sind Wohnungen, die …; für die rund 2.600 älteren", "von den im Oktober eingetretenen 198"
  if (article?.kind === 'Determiner' && whole === own && isDescribed(chunks, own, article))
    return sameUnit(scene) ?? pluralBefore(scene, article);
  return article?.kind === 'Determiner' && /^(?:der|die|den|dieser|diese|diesen)$/.test(article.normal)
    ? scene.again(quantity)
    : null;
}

/** Whether an adjective behind the number or an attribute before it stands for what is counted, and no noun. */
function isDescribed(chunks: readonly Chunk[], { index }: Chunk, article: Chunk): boolean {
  const next = chunks[index + 1];
  const describes = next?.kind === 'Adjective' || (next?.kind === 'Adverb' && adjective.test(next.normal));
  const open = describes && /en$/.test(next.normal) ? chunks[index + 2] : null;
  if (open !== null) return open === undefined || open.kind === 'Verb' || open.kind === 'Comma';
  return (
    next?.kind === 'Verb' &&
    chunks.slice(article.index + 1, index).some((c) => /^(?:Participle|Adjective)$/.test(c.kind))
  );
}

const adjective = /(?:er|ig|lich|isch|bar|end|sam)en$/;

const sameUnit = ({ last, quantity }: Scene): Named | null =>
  last && last.unit === quantity.unit.code ? last.named : null;

/** The last plural in the parts of the sentence before. */
function pluralBefore({ reading }: Scene, article: Chunk): Named | null {
  const own = reading.clauseOf[article.index];
  const plural = reading.chunks.findLast(
    (c) =>
      c.index < article.index &&
      c.kind === 'Phrase' &&
      !isTimeNoun(c) &&
      reading.clauseOf[c.index] !== own &&
      formsOf(c, false) & PLURAL,
  );
  return plural ? resolve(reading, plural) : null;
}

/** "eine Entfernung von 2 km, für die anderen eine solche von 3": what was measured before. */
export function such({ reading: { chunks }, chunk, last }: Scene): Named | null {
  return isSuch(chunks, chunk) ? (last?.named ?? null) : null;
}

/** "Ende 2023 waren es 3.012 Gefangene. Gegenüber dem Vorjahr (2.894) …": alone in a bracket behind the time that is compared. */
export function compared({ reading, chunk, last, quantity }: Scene): Named | null {
  return isComparedInBracket(reading, chunk) && last?.unit === quantity.unit.code ? last.named : null;
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
