import type { Chunk, SentenceReading } from '../language/phrases/index.js';
import type { QuantityMention } from '../model/index.js';

/**
 * What a figure is per, said around it and not right behind its unit: "3.150 Std. x 41,20 €", "je Monat 3.280 Euro", "die Ausgaben je
 * Anschluss lagen bei 4.190 €", "jährlich rund 90 Absolventinnen", "Ertrag 310.000 Euro (ab 2026 jährlich)".
 */
export function perAround(
  reading: SentenceReading,
  chunk: Chunk,
  quantity: QuantityMention,
  previous: { chunk: Chunk; quantity: QuantityMention } | null,
): string | null {
  const { unit } = quantity;
  const money = unit.system === 'iso4217';
  // "je Monat nicht mehr als 20 Stunden"
  if (unit.code === 'h' || unit.code === 'min') return timeBefore(reading.chunks, chunk);
  if (isShare(quantity) ? chunk.preposition !== 'um' : timeCodes.has(unit.code) || unit.code === '{FTE}') return null;
  const time = timeBefore(reading.chunks, chunk) ?? (money ? timeInBracket(reading.chunks, chunk) : null);
  const each = time ?? perEach(reading, chunk);
  if (each || !money) return each ?? (isCount(quantity) || unit.system === 'ucum' ? perOpening(reading, chunk) : null);
  const sign = reading.chunks[chunk.index - 1];
  if (previous && previous.chunk.index === chunk.index - 2 && /^[x×*·]$/.test(sign?.normal ?? ''))
    return previous.quantity.unit.code === '1' ? null : previous.quantity.unit.code;
  return perOfMass(reading, chunk) ?? perPhrase(reading, chunk) ?? perSubject(reading, chunk);
}

const isCount = ({ unit, value }: QuantityMention) => unit.code === '1' && (value ?? 0) >= 1;

/** "Je Vollzeitkraft wurden 640 Objekte erfasst": what opens the clause. */
function perOpening({ clauseOf }: SentenceReading, chunk: Chunk): string | null {
  const clause = clauseOf[chunk.index]?.chunks ?? [];
  const first = clause.find((c) => c.kind !== 'Preposition' && c.kind !== 'Adverb');
  if (first?.kind !== 'Phrase' || !/^(?:je|pro)$/.test(first.preposition ?? '') || chunk.preposition) return null;
  return perOf(first);
}

const timeCodes = new Set(['a', 'mo', 'wk', 'd', 's']);

function isShare({ unit, value }: QuantityMention): boolean {
  return unit.code === '%' || unit.code === '%{points}' || (value !== null && Math.abs(value) < 1);
}

/** Adverbs that say per what time. */
const perAdverbs: ReadonlyMap<string, string> = new Map([
  ['jährlich', 'a'],
  ['alljährlich', 'a'],
  ['jedes jahr', 'a'],
  ['monatlich', 'mo'],
  ['jeden monat', 'mo'],
  ['wöchentlich', 'wk'],
  ['jede woche', 'wk'],
  ['täglich', 'd'],
  ['jeden tag', 'd'],
  ['stündlich', 'h'],
]);

/** "jährlich rund 40 Mio. Euro", "pro Jahr noch etwa 12 Sitzungen": right before the number, over adverbs. */
function timeBefore(chunks: readonly Chunk[], chunk: Chunk): string | null {
  for (let i = chunk.index - 1; i >= 0 && i >= chunk.index - 4; i--) {
    const here = chunks[i]!;
    const adverb = perAdverbs.get(here.normal);
    if (adverb) return adverb;
    if (here.kind === 'Phrase')
      return /^(?:je|pro|im|am)$/.test(here.preposition ?? '') && here.terms.length === 1
        ? (perTimes.get(here.normal) ?? null)
        : null;
    if (here.kind !== 'Adverb' && here.normal !== 'nicht' && !(here.kind === 'Preposition' && i === chunk.index - 1))
      return null;
  }
  return null;
}

/** "310.000 Euro (ab 2026 jährlich)" */
function timeInBracket(chunks: readonly Chunk[], chunk: Chunk): string | null {
  if (chunks[chunk.index + 1]?.kind !== 'Open') return null;
  for (let i = chunk.index + 2; i < chunks.length && i < chunk.index + 7; i++) {
    const here = chunks[i]!;
    const time = perAdverbs.get(here.normal);
    if (time) return time;
    if (here.kind === 'Close' || here.kind === 'Quantity') return null;
  }
  return null;
}

/** "die Ausgaben je Anschluss lagen bei 4.190 €": the phrase with "je" or "pro" before an amount of the same clause. */
function perPhrase({ clauseOf }: SentenceReading, chunk: Chunk): string | null {
  const clause = clauseOf[chunk.index]?.chunks ?? [];
  const per = clause.findLast(
    (c) => c.index < chunk.index && c.kind === 'Phrase' && /^(?:je|pro)$/.test(c.preposition ?? ''),
  );
  if (!per || clause.some((c) => c.index > per.index && c.index < chunk.index && isOtherMeasure(c))) return null;
  return perOf(per);
}

/** "3,30 Euro an Landesmitteln je Fahrgast" */
function perOfMass({ chunks }: SentenceReading, { index }: Chunk): string | null {
  const per = chunks[index + 4];
  if (chunks[index + 1]?.normal !== 'an' || chunks[index + 2]?.kind !== 'Phrase' || per?.kind !== 'Phrase') return null;
  return /^(?:je|pro)$/.test(per.preposition ?? '') ? perOf(per) : null;
}

/** "auf eine Vollzeitkraft kommen 4,2 Plätze"; "auf jeden Fall" and "auf jede Kraft" only tell of an average. */
function perEach({ clauseOf }: SentenceReading, chunk: Chunk): string | null {
  const clause = clauseOf[chunk.index]?.chunks ?? [];
  if (chunk.preposition || !clause.some((c) => /^(?:komm|kam)/.test(c.normal))) return null;
  const each = clause.find(
    (c) => c.kind === 'Phrase' && c.preposition === 'auf' && /^eine?n?$/.test(c.determiner ?? ''),
  );
  return each ? perOf(each) : null;
}

/** "Ein Quadratmeter Brückenfläche kostet 5.200 Euro" */
function perSubject({ clauseOf }: SentenceReading, chunk: Chunk): string | null {
  const clause = clauseOf[chunk.index]?.chunks ?? [];
  const cost = clause.find((c) => /^(?:kostet|kostete|kosten)$/.test(c.normal) && c.index < chunk.index);
  if (!cost) return null;
  const one = clause.find(
    (c) => c.index < cost.index && c.kind === 'Phrase' && !c.preposition && /^(?:ein|eine)$/.test(c.determiner ?? ''),
  );
  return (one && perTimes.get(one.normal)) ?? null;
}

function isOtherMeasure({ mention }: Chunk): boolean {
  return mention?.type === 'quantity' && mention.unit.system !== 'iso4217' && mention.unit.code !== '%';
}

/** "je Monat" is "mo", "je Fahrgast" "{Fahrgast}". */
const perOf = (phrase: Chunk): string => perTimes.get(phrase.normal) ?? `{${phrase.head!.text}}`;

const perTimes: ReadonlyMap<string, string> = new Map([
  ['jahr', 'a'],
  ['kalenderjahr', 'a'],
  ['schuljahr', 'a'],
  ['haushaltsjahr', 'a'],
  ['monat', 'mo'],
  ['kalendermonat', 'mo'],
  ['woche', 'wk'],
  ['kalenderwoche', 'wk'],
  ['arbeitstag', 'd'],
  ['tag', 'd'],
  ['stunde', 'h'],
  ['meter', 'm'],
  ['quadratmeter', 'm2'],
  ['kubikmeter', 'm3'],
  ['kilometer', 'km'],
  ['tonne', 't'],
  ['hektar', 'har'],
  ['kilowattstunde', 'kW.h'],
]);
