import { sampleNouns } from '../../language/german/relation-words.js';
import type { Chunk } from '../../language/phrases/index.js';
import type { ProseClaim } from '../draft.js';
import { comparable, isBare, isFraction, isLevel, isSmaller, type SentenceClaims, sameUnit } from './levels.js';

const attributes = /^(?:Adjective|Participle|Adverb|Determiner)$/;

/** "18 der 32 Vorhaben", "zwei von drei Fällen", "41 Fälle von insgesamt 546", "1,1 Mio. der veranschlagten 3,1 Mio. Euro". */
export function partitive(claims: readonly ProseClaim[], i: number): number | null {
  const here = claims[i]!;
  const next = claims[i + 1];
  if (!next || next.reading !== here.reading || here.role !== null || next.role !== null) return null;
  if (!isLevel(here) || !isLevel(next) || !comparable(here, next)) return null;
  let between = here.reading.chunks.slice(here.chunk.index + 1, next.chunk.index);
  const counted = between[0]?.kind === 'Phrase' && !between[0].determiner;
  if (counted) between = between.slice(1);
  if (between[0]?.kind === 'Open') between = between.slice(1);
  const first = between[0];
  if (
    !first ||
    between.length > 4 ||
    !between.slice(1).every((c) => attributes.test(c.kind) || (c.kind === 'Verb' && c.normal.endsWith('n')))
  )
    return null;
  if (!isPartitiveWord(first)) return null;
  if (first.normal === 'von' && isProportion(here.reading.text, here, next)) return null;
  // "12 Schulen von 300 Gemeinden" says where they are from: behind a noun the whole goes without one, or with its article.
  const marked =
    first.kind === 'Determiner' || between.some((c) => c.kind === 'Determiner' || c.normal === 'insgesamt');
  if (counted && !marked && !isBare(next)) return null;
  if (isFraction(here)) return marked || first.normal === 'von' ? i + 1 : null;
  return isSmaller(here, next) || (first.kind === 'Determiner' && between.length === 1 && !counted) ? i + 1 : null;
}

/** "neun von zehn Befragten": ten stand for all, not for ten. */
function isProportion(text: string, part: ProseClaim, whole: ProseClaim): boolean {
  const { number } = whole.quantity;
  return (
    whole.draft.value === 10 &&
    text.slice(number.start, number.end) === 'zehn' &&
    part.chunk.index === whole.chunk.index - 2
  );
}

/** "im Wintersemester 2025/26 bei 220 Plätzen 194", "von 241 Stellen 180": the whole with its noun, and right behind it the part. */
export function inverted(claims: readonly ProseClaim[], i: number): number | null {
  const [here, whole] = [claims[i]!, claims[i - 1]];
  if (!whole || whole.reading !== here.reading || here.role !== null || whole.role !== null) return null;
  if (!/^(?:bei|von|unter|aus)$/.test(whole.chunk.preposition ?? '') || here.chunk.preposition !== null) return null;
  const { chunks } = here.reading;
  const noun = chunks[whole.chunk.index + 1];
  let next = whole.chunk.index + 2;
  while (chunks[next]?.kind === 'Adverb') next++;
  if (noun?.kind !== 'Phrase' || noun.determiner || next !== here.chunk.index || !isBare(here)) return null;
  return isLevel(here) && isLevel(whole) && sameUnit(here, whole) && isSmaller(here, whole) ? i - 1 : null;
}

function isPartitiveWord({ kind, normal }: Chunk): boolean {
  return (
    (kind === 'Determiner' && /^(?:der|dieser|ihrer|unserer)$/.test(normal)) ||
    (kind === 'Preposition' && /^(?:von|aus|unter)$/.test(normal))
  );
}

/** "zog aus 317 Vorhaben eine Stichprobe von 64". */
export function sample(
  claims: readonly ProseClaim[],
  { claims: own }: SentenceClaims,
): { part: number; whole: number } | null {
  for (const i of own) {
    const here = claims[i]!;
    const { chunks } = here.reading;
    const noun = here.chunk.preposition === 'von' ? chunks[here.chunk.index - 2] : undefined;
    if (noun?.kind !== 'Phrase' || !sampleNouns.some((ending) => noun.normal.endsWith(ending))) continue;
    const whole = own.find(
      (k) =>
        k !== i &&
        claims[k]!.chunk.preposition === 'aus' &&
        comparable(here, claims[k]!) &&
        isSmaller(here, claims[k]!),
    );
    if (whole !== undefined) return { part: i, whole };
  }
  return null;
}
