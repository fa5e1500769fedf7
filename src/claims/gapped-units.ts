import { likeNext, type Quantity } from '../language/index.js';
import { type Chunk, isTimeNoun, type SentenceReading } from '../language/phrases/index.js';
import type { QuantityMention, Unit } from '../model/index.js';
import { comparison } from './change-frame.js';
import { isOtherTime } from './heads/bracket.js';
import { opensWhole } from './heads/of-whole.js';

type Before = { chunk: Chunk; quantity: QuantityMention };

const durations = new Set(['a', 'mo', 'wk', 'd', 'h']);

/**
 * "wurden lediglich 95, im darauffolgenden Winter 610 t Salz verbraucht", "davon trägt die Kommune 480, das Land 410 Euro": a bare number of a
 * list shares the unit of the next one.
 */
export function sharedUnit(reading: SentenceReading, chunk: Chunk, quantity: QuantityMention): QuantityMention | null {
  const { unit, value } = quantity;
  if (unit.code !== '1' || value === null) return null;
  const { chunks } = reading;
  let i = chunk.index + 1;
  if (/^(?:an)?statt$/.test(chunks[i]?.normal ?? '')) return like(quantity, replacement(chunks, i));
  if (chunks[i]?.kind !== 'Comma' && chunks[i]?.kind !== 'Coordinator') return null;
  let bare = 0;
  for (i++; chunks[i] && chunks[i]!.kind !== 'Quantity'; i++) {
    const here = chunks[i]!;
    if (here.kind === 'Phrase' && !isTimeNoun(here) && !here.preposition && !here.genitive) bare++;
    else if (
      here.kind !== 'Phrase' &&
      here.kind !== 'Preposition' &&
      here.kind !== 'Adverb' &&
      here.kind !== 'Adjective' &&
      here.kind !== 'Date'
    )
      return null;
  }
  const next = chunks[i];
  if (i < chunk.index + 3 || next?.mention?.type !== 'quantity' || chunks[i - 1]!.kind === 'Comma') return null;
  const measured = next.mention.unit;
  if (measured.code === '1' || measured.code === '%{points}' || measured.code === '{FTE}') return null;
  // A share or a price behind a count may be of it: "meldete 12 Fälle, die Stadt 7".
  const same = chunk.preposition === next.preposition;
  if (bare > 1 || (bare === 1 && !same)) return null;
  // "1.950, also gut 28 Prozent": a count and its share.
  if (measured.code === '%' && Math.abs(value) > 100) return null;
  if (measured.system === 'iso4217' || durations.has(measured.code) || measured.code === '%')
    return same && isList(reading, chunk, next) ? like(quantity, next.mention) : null;
  return like(quantity, next.mention);
}

/** "vier statt bislang drei Stunden" */
function replacement(chunks: readonly Chunk[], at: number): QuantityMention | null {
  let i = at + 1;
  while (chunks[i]?.kind === 'Adverb' || chunks[i]?.kind === 'Determiner' || chunks[i]?.kind === 'Adjective') i++;
  const mention = chunks[i]?.mention;
  return mention?.type === 'quantity' && mention.unit.code !== '1' ? mention : null;
}

const like = (here: QuantityMention, next: QuantityMention | null) =>
  next && likeNext(here as Quantity, next as Quantity);

/** Whether two numbers stand in the same place of their parts: each right behind a phrase, a preposition or a date. */
function isList({ chunks }: SentenceReading, a: Chunk, b: Chunk): boolean {
  const before = (c: Chunk) => chunks[c.index - 1]?.kind;
  // "Der jüngste war 17, die älteste 81 Jahre alt"
  return before(a) === before(b) || (before(a) === 'Verb' && before(b) === 'Phrase');
}

/** "120 m³ je Stunde, im Notbetrieb 60": a last part of a sentence that says only where or when is measured like the one before. */
export function gappedUnit(
  reading: SentenceReading,
  chunk: Chunk,
  { unit, value }: QuantityMention,
  previous: Before | null,
): Unit | null {
  if (unit.code !== '1' || value === null || value < 1 || !previous) return null;
  const measured = previous.quantity.unit;
  if (measured.system !== 'ucum' || measured.code.startsWith('%')) return null;
  const next = reading.chunks[chunk.index + 1];
  if (next && next.kind !== 'Comma' && next.kind !== 'Coordinator') return null;
  const between = reading.chunks.slice(previous.chunk.index + 1, chunk.index);
  const cut = between.findLastIndex((c) => c.kind === 'Comma' || c.kind === 'Coordinator');
  if (cut < 0 || cut === between.length - 1) return null;
  const gap = between.slice(cut + 1);
  // "2019 21.300 Vollkräfte, 2023 dann 22.900", but "12 Vollkräfte, in Kiel 3" may be others.
  if (measured.code === '{FTE}' && !gap.some((c) => c.kind === 'Date' || isTimeNoun(c))) return null;
  return gap.every(saysWhereOrWhen) ? measured : null;
}

/** What may stand between the mark that opens a last part of a sentence and its number: where or when, and adverbs. */
export const saysWhereOrWhen = (c: Chunk): boolean =>
  c.kind === 'Adverb' ||
  c.kind === 'Date' ||
  c.kind === 'Preposition' ||
  (c.kind === 'Phrase' && (c.preposition !== null || isTimeNoun(c)));

/** "in zwei aufeinanderfolgenden Jahren", "sechs volle Monate": an adjective before the noun of time; "vier Punkte mehr" than a percentage. */
export function spanUnit(reading: SentenceReading, chunk: Chunk, { unit, value }: QuantityMention): Unit | null {
  if (unit.code !== '1' || value === null) return null;
  const next = reading.chunks[chunk.index + 1];
  if (next?.kind !== 'Phrase' || next.determiner || next.head === null) return null;
  const attributed = next.terms[0] !== next.head && next.terms[0]!.tag === 'Adjective';
  const code = attributed ? spans.get(next.normal.replace(/^(?:schul|haushalts|kalender|dienst)/, '')) : undefined;
  if (attributed && /^vollzeit(?:äquivalente?n?|stellen?|kräften?)$/.test(next.normal))
    return { text: next.head.text, code: '{FTE}', system: 'ucum', per: null };
  if (code) return { text: next.head.text, code, system: 'ucum', per: null };
  if (/^punkten?$|^punkte$/.test(next.normal) && isStep(reading, chunk) && hasPercent(reading))
    return { text: next.head.text, code: '%{points}', system: 'ucum', per: null };
  return null;
}

/** "vier Punkte mehr", "um 1,4 Punkte gestiegen" */
const isStep = (reading: SentenceReading, chunk: Chunk) =>
  chunk.preposition === 'um' || comparison(reading, chunk) !== null;

/** A percentage in the same sentence, or a noun of one: "die Quote stieg um drei Punkte". */
function hasPercent({ chunks }: SentenceReading): boolean {
  return chunks.some(
    (c) =>
      (c.mention?.type === 'quantity' && c.mention.unit.code === '%') ||
      (c.kind === 'Phrase' && /(?:quote|anteil|grad|rate)(?:s|n)?$/.test(c.normal)),
  );
}

const spans: ReadonlyMap<string, string> = new Map([
  ['jahre', 'a'],
  ['jahren', 'a'],
  ['monate', 'mo'],
  ['monaten', 'mo'],
  ['wochen', 'wk'],
  ['tage', 'd'],
  ['tagen', 'd'],
  ['stunden', 'h'],
]);

const takesUp = /^(?:davon|darunter|hiervon|hierunter|wovon)$/;

/** "2.400 m² Fläche, von denen 1.350 genutzt werden", "1,5 VZÄ, von denen 0,5 befristet sind": a bare part is measured in the unit of its whole. */
export function inheritedUnit(
  reading: SentenceReading,
  chunk: Chunk,
  quantity: QuantityMention,
  whole: Before,
): Unit | null {
  const { unit, value } = quantity;
  const other = whole.quantity;
  if (unit.code !== '1' || value === null || isOfUnit(reading, chunk)) return null;
  if ((quantity as Partial<Quantity>).form === 'fraction') return null;
  if (value < 1 && other.unit.code !== '{FTE}') return null;
  if (isOtherTime(reading.chunks, chunk, whole.chunk)) return other.unit;
  if (isStepBehind(reading, chunk, whole) && other.unit.system === 'ucum' && !other.unit.code.startsWith('%'))
    return other.unit;
  // "1.046 Personen (612 VZÄ), hiervon 388": what a bracket says again is not what goes on.
  if (reading.clauseOf[whole.chunk.index]?.kind === 'bracket' && reading.clauseOf[chunk.index]?.kind !== 'bracket')
    return null;
  if (
    other.unit.code === '1' ||
    other.unit.code === '%' ||
    other.unit.code === '%{points}' ||
    (other.value ?? 0) < value
  )
    return null;
  const clause = reading.clauseOf[chunk.index];
  const between = reading.chunks.slice(whole.chunk.index + 1, chunk.index);
  const relative =
    clause?.kind === 'relative' && clause.chunks.some((c) => c.kind === 'Relative' && c.preposition === 'von');
  const marked =
    between.some((c) => takesUp.test(c.normal)) ||
    (other.unit.code === '{FTE}' &&
      !Number.isInteger(value) &&
      takesUp.test(reading.chunks[chunk.index + 1]?.normal ?? ''));
  return relative || marked || opensWhole(reading.chunks, whole.chunk) ? other.unit : null;
}

/** "11 Wochen, vier weniger als 2021": a difference right behind the comma. */
function isStepBehind(reading: SentenceReading, chunk: Chunk, { chunk: before }: Before): boolean {
  return (
    chunk.index === before.index + 2 &&
    reading.chunks[before.index + 1]!.kind === 'Comma' &&
    comparison(reading, chunk) !== null
  );
}

/** Whether a noun behind the number says what it counts. */
function isOfUnit({ chunks }: SentenceReading, chunk: Chunk): boolean {
  let i = chunk.index + 1;
  while (chunks[i]?.kind === 'Adverb' || chunks[i]?.kind === 'Adjective') i++;
  return chunks[i]?.kind === 'Phrase';
}
