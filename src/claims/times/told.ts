import { relativeAdjectives, relativeNouns } from '../../language/german/calendar-words.js';
import { type Chunk, isTimeNoun, type SentenceReading } from '../../language/phrases/index.js';
import { countedPart, partOf } from './parts.js';
import type { Anchor } from './scene.js';
import { type Dated, dated, isOtherYear, isSeason, shifted, shiftedMonths, yearOf } from './shift.js';
import { tenseOf } from './tense.js';
import { isNearSeason, these } from './unknown.js';

/** How far a time lies from the one that it is told from, and whether it is as long as that or a year. */
interface Step {
  years: number;
  months?: number;
  /** How many years on end; without end. */
  count?: number;
  grain: 'same' | 'counted' | 'year' | 'month' | 'part' | 'counted part';
  /** The last chunk that says it. */
  last: Chunk;
}

const later = /^(?:später|darauf|danach)$/;
const before = /^(?:zuvor|davor|vorher|früher)$/;
const again = /^(?:selb|gleich|nämlich)e[nrsm]?$|^(?:am|im|zum)?(?:demselben|derselben)$/;
/** Told from what the text speaks of; "im vergangenen Jahr" and its like are told from the day of writing. */
const fromText = /^(?:darauf|daran)?(?:folgend|vorangegangen|vorangehend|vorherig|vorhergehend|anschließend)/;
const seasons = /(?:winter|sommer|herbst|frühjahr|frühling|semester|saison|spielzeit)s?$/;
/** "damals waren es 30" */
export const saysThen = ({ normal }: Chunk): boolean => normal === 'damals' || normal === 'seinerzeit';
const points = /^(?:zeitpunkt|stichtag|zeitraum|tag|datum|periode|termin)(?:s|es|e|en)?$/;

/** "im Folgejahr", "ein Jahr später", "im selben Zeitraum", "im Vorjahr": the time that a chunk tells from one stated before. */
export function toldAt(
  reading: SentenceReading,
  chunk: Chunk,
  from: (span: boolean, near: boolean) => string | null,
): Anchor | null {
  const step = stepAt(reading, chunk);
  if (!step) return null;
  const base = from(/zeitraum|^zeit$/.test(chunk.normal) && step.years === 0, step.grain === 'part');
  if (base && isNear(chunk, base)) return null;
  const told = base && moved(base, step);
  if (!told) return null;
  const { text } = reading;
  return {
    chunk,
    time: {
      ...told,
      start: chunk.start,
      end: step.last.end,
      text: text.slice(chunk.start, step.last.end),
      rule: 'time/told',
      implied: 'governing-date',
    },
  };
}

/** "in diesem Jahr" behind last year's figures is the year of writing, not last year. */
function isNear({ mention, normal }: Chunk, base: string): boolean {
  if (mention?.type !== 'date' || !these.test(normal.split(/\s/)[0]!)) return false;
  const year = yearOf(base);
  return year !== null && Number(year) >= Number(mention.edtf.slice(0, 4)) - 1;
}

function moved(edtf: string, { years, months, grain, count }: Step): Dated | null {
  if (months && !grain.endsWith('part')) return shiftedMonths(edtf, months);
  // Five years before a summer is a year.
  if (grain === 'same' || (grain === 'counted' && !isSeason(edtf)) || isOtherYear(edtf))
    return years ? shifted(edtf, years) : dated(edtf);
  if (grain === 'part') return partOf(edtf, months!);
  if (grain === 'counted part') return countedPart(edtf, months!);
  if (grain === 'month') return /^\d{4}-\d{2}/.test(edtf) ? dated(edtf.slice(0, 7)) : null;
  const year = yearOf(edtf);
  if (year === null) return null;
  if (count === Number.POSITIVE_INFINITY) return dated(`${Number(year) + years}/..`);
  return count ? dated(`${Number(year) + years}/${Number(year) + years + count - 1}`) : shifted(year, years);
}

/** "im ersten Quartal 120, im zweiten 134": a quarter or half by its number. */
function nextPart({ chunks }: SentenceReading, { mention, index }: Chunk): Step | null {
  const value = mention?.type === 'ordinal' ? mention.value : 0;
  if (value < 1 || value > 4 || chunks[index - 1]?.normal !== 'im') return null;
  return { years: 0, months: value, grain: 'counted part', last: chunks[index]! };
}

/** What a chunk says of the distance to another time; null where it says nothing, or a time of its own. */
function stepAt(reading: SentenceReading, chunk: Chunk): Step | null {
  const { chunks } = reading;
  const next = chunks[chunk.index + 1];
  const after = next && (later.test(next.normal) ? 1 : before.test(next.normal) ? -1 : 0);
  if (chunk.kind === 'Quantity') {
    const { mention } = chunk;
    if (!after || mention?.type !== 'quantity' || mention.value === null) return null;
    if (mention.unit.code === 'a') return { years: after * mention.value, grain: 'counted', last: next! };
    return mention.unit.code === 'mo' ? { years: 0, months: after * mention.value, grain: 'month', last: next! } : null;
  }
  if (chunk.kind === 'Date') return relativeYear(reading, chunk);
  // "im darauffolgenden 610 t"
  if (chunk.kind === 'Adjective' || chunk.kind === 'Participle')
    return /^darauffolgende/.test(chunk.normal) ? { years: 1, grain: 'same', last: chunk } : null;
  if (chunk.kind === 'Ordinal') return next?.kind === 'Quantity' ? nextPart(reading, chunk) : null;
  if (chunk.kind === 'Adverb') return saysThen(chunk) ? { years: 0, grain: 'same', last: chunk } : null;
  if (chunk.kind !== 'Phrase') return null;
  return (
    compound(chunk) ??
    yearPart(reading, chunk, next) ??
    (isTime(chunk) ? phraseStep(reading, chunk, next, after || 0) : null)
  );
}

const isTime = (chunk: Chunk) => isTimeNoun(chunk) || points.test(chunk.normal) || seasons.test(chunk.normal);

function phraseStep(reading: SentenceReading, chunk: Chunk, next: Chunk | undefined, after: number): Step | null {
  const { normal, terms } = chunk;
  const month = /monat(?:e?s)?$/.test(normal);
  const grain = month ? 'month' : /jahr(?:e?s)?$/.test(normal) ? 'year' : 'same';
  // "in den Jahren danach"
  if (after > 0 && next && normal === 'jahren')
    return { years: 1, count: Number.POSITIVE_INFINITY, grain: 'year', last: next };
  if (after && next) {
    // "ein Jahr später" is the same day, "im Jahr darauf" the year.
    const counted = /^ein/.test(chunk.determiner ?? '');
    return month
      ? { years: 0, months: after, grain, last: next }
      : { years: after, grain: counted ? 'counted' : grain, last: next };
  }
  const first = terms[0]!.normal;
  if (terms.some((t) => again.test(t.normal)) || again.test(reading.chunks[chunk.index - 1]?.normal ?? '')) {
    // "im gleichen Zeitraum des Vorjahres"
    const of = next?.kind === 'Determiner' ? reading.chunks[next.index + 1] : next;
    const year = of && relativeNouns.get(of.head?.normal ?? of.normal);
    return year === undefined ? { years: 0, grain, last: chunk } : { years: year, grain: 'same', last: of! };
  }
  // "in diesem Sommer" is the one of the day of writing.
  if (these.test(first) && next?.kind !== 'Date' && !/(?:en|zeiten)$/.test(normal) && !isNearSeason(normal))
    return grain !== 'year' || isPast(reading, chunk) ? { years: 0, grain, last: chunk } : null;
  const adjective = terms.find((t) => fromText.test(t.normal));
  const years =
    adjective &&
    relativeAdjectives.get(
      adjective.normal
        .replace(/^dar(?:auf|an)/, '')
        .replace(/^(vor(?:an|her))geh.*$/, 'vorangegangen')
        .replace(/e[nrsm]?$/, ''),
    );
  if (!years) return null;
  return month ? { years: 0, months: years, grain, last: chunk } : { years, grain, last: chunk };
}

/** "Ende des Jahres" */
function yearPart({ chunks }: SentenceReading, { normal, index }: Chunk, next: Chunk | undefined): Step | null {
  if (next?.normal !== 'jahres' || next.terms.length > 2) return null;
  // "seine am Ende des Jahres bestehenden Schulden"
  if (chunks[index - 1]?.kind === 'Preposition' && chunks[index - 2]?.kind === 'Determiner') return null;
  const months = normal === 'ende' ? 12 : normal === 'anfang' || normal === 'beginn' ? 1 : 0;
  return months ? { years: 0, months, grain: 'part', last: next } : null;
}

function isPast({ clauseOf }: SentenceReading, chunk: Chunk): boolean {
  const clause = clauseOf[chunk.index];
  return clause !== undefined && tenseOf(clause) === 'past';
}

/** "Vorjahreszeitraum", "Folgemonat", "Vorjahr" where no day of writing is known. */
function compound(chunk: Chunk): Step | null {
  const { normal } = chunk;
  if (/^vorjahres(?:zeitraum|monat|quartal|halbjahr|stichtag|zeitpunkt|tag)/.test(normal))
    return { years: -1, grain: 'same', last: chunk };
  // "zum Jahresende"
  if (normal === 'jahresende' || normal === 'jahresbeginn')
    return { years: 0, months: normal === 'jahresende' ? 12 : 1, grain: 'part', last: chunk };
  if (/^(?:folge|vor)monat/.test(normal))
    return { years: 0, months: normal.startsWith('folge') ? 1 : -1, grain: 'month', last: chunk };
  // "in den beiden Folgejahren", "auf die Folgejahre entfallen 30"
  if (normal === 'folgejahre' || normal === 'folgejahren') {
    const count = chunk.terms.some((t) => t.normal === 'beiden') ? 2 : Number.POSITIVE_INFINITY;
    return { years: 1, count, grain: 'year', last: chunk };
  }
  const years = relativeNouns.get(normal);
  return years === undefined ? null : { years, grain: 'year', last: chunk };
}

/** A date that was read from the day of writing, though the text tells it from another: "im Vorjahr", "im folgenden Jahr", "in diesem Jahr". */
function relativeYear(reading: SentenceReading, chunk: Chunk): Step | null {
  if (!isRelative(chunk)) return null;
  if (/^(?:(?:folge|vor)monat|vorjahres.)/.test(chunk.normal)) return compound(chunk);
  const words = chunk.normal.split(/\s+/);
  const noun = relativeNouns.get(words[0]!);
  if (noun !== undefined) {
    const article = reading.chunks[chunk.index - 1]?.kind === 'Determiner';
    const previous = reading.chunks[chunk.index - (article ? 2 : 1)];
    const same = previous?.kind === 'Phrase' && previous.terms.some((t) => again.test(t.normal));
    // The words before have told it.
    return same ? { years: 0, grain: 'same', last: chunk } : { years: noun, grain: 'year', last: chunk };
  }
  if (these.test(words[0]!)) return isPast(reading, chunk) ? { years: 0, grain: 'year', last: chunk } : null;
  if (!fromText.test(words[0]!) && !/^dar(?:auf|an)$/.test(reading.chunks[chunk.index - 1]?.normal ?? '')) return null;
  const years = relativeAdjectives.get(words[0]!.replace(/^dar(?:auf|an)/, '').replace(/e[nrsm]$/, ''));
  const grain = /monat/.test(chunk.normal) ? 'month' : 'year';
  if (!years) return null;
  return grain === 'month' ? { years: 0, months: years, grain, last: chunk } : { years, grain, last: chunk };
}

/** Whether a date was worked out from the day of writing. */
export function isRelative(chunk: Chunk): boolean {
  return chunk.mention?.type === 'date' && (chunk.mention as { implied?: string }).implied === 'reference-date';
}
