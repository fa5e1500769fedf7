import type { Chunk, SentenceReading } from '../../language/phrases/index.js';

/** "in diesem Jahr" */
export const these = /^dies(?:em|er|es|en)$/;
/** A season that is told from the day of writing. */
export const isNearSeason = (noun: string) => /^(?:sommer|winter|herbst|frühjahr|frühling)s?$/.test(noun);

/**
 * "im laufenden Jahr", "in diesem Sommer", where no day of writing is known: a time, though nothing says which, so that no other one holds.
 */
export function isUnknown(reading: SentenceReading, { index, terms, normal, preposition }: Chunk): boolean {
  const first = terms[0]!.normal;
  // "in den Jahren zuvor"
  if (normal === 'jahren' && /^(?:zuvor|davor|vorher)$/.test(reading.chunks[index + 1]?.normal ?? '')) return true;
  if (/^(?:berichts|prüfungs|erhebungs|betrachtungs|untersuchungs)(?:jahr|zeitraum)(?:e?s)?$/.test(normal))
    return preposition !== null && !/^(?:Date|Open)$/.test(reading.chunks[index + 1]?.kind ?? '');
  if (preposition === null || reading.chunks[index + 1]?.kind === 'Date') return false;
  if (isNearSeason(normal)) return these.test(first) || deictic.test(first);
  return /^(?:jahr|monat|quartal|halbjahr|schuljahr|haushaltsjahr)(?:e?s)?$/.test(normal) && deictic.test(first);
}
const deictic = /^(?:laufend|aktuell|gegenwärtig|kommend|nächst|vergangen|letzt|vorig|vorletzt|übernächst)e[nrsm]$/;
