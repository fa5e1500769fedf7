import { type Chunk, isTimeNoun, type SentenceReading } from '../language/phrases/index.js';
import type { QuantityMention } from '../model/index.js';
import { isOtherTime } from './heads/bracket.js';
import { opensWhole } from './heads/elided.js';
import { limited } from './limit.js';

/** A number as its sentence makes it read: with the unit of the whole that it is part of, without a bound that is none. */
export function effective(
  reading: SentenceReading,
  chunk: Chunk,
  previous: { chunk: Chunk; quantity: QuantityMention } | null,
): QuantityMention {
  const unit = previous && inheritedUnit(reading, chunk, chunk.mention as QuantityMention, previous);
  const quantity = limited(reading, chunk, chunk.mention as QuantityMention);
  const plain = isWay(reading, chunk, quantity) ? unbounded(reading.text, quantity) : quantity;
  const measured = unit ?? sharedUnit(reading, chunk, plain);
  if (measured) return { ...plain, unit: measured };
  const per = plain.unit.per === null ? perBefore(reading, chunk, plain, previous) : null;
  return per ? { ...plain, unit: { ...plain.unit, per } } : posts(reading.text, plain);
}

/** "wurden lediglich 95, im darauffolgenden Winter 610 t Salz verbraucht": a bare number of a list shares the unit of the next one. */
function sharedUnit(
  reading: SentenceReading,
  chunk: Chunk,
  { unit, value }: QuantityMention,
): QuantityMention['unit'] | null {
  if (unit.code !== '1' || value === null) return null;
  const { chunks } = reading;
  let i = chunk.index + 1;
  if (chunks[i]?.kind !== 'Comma' && chunks[i]?.kind !== 'Coordinator') return null;
  for (i++; chunks[i] && chunks[i]!.kind !== 'Quantity'; i++) {
    const here = chunks[i]!;
    const when = here.kind === 'Phrase' && isTimeNoun(here);
    if (
      !when &&
      here.kind !== 'Preposition' &&
      here.kind !== 'Adverb' &&
      here.kind !== 'Adjective' &&
      here.kind !== 'Date'
    )
      return null;
  }
  const next = chunks[i];
  if (i < chunk.index + 3 || next?.mention?.type !== 'quantity') return null;
  const measured = next.mention.unit;
  return measured.system === 'ucum' &&
    measured.code !== '%' &&
    !spans.has(measured.code) &&
    chunks[i - 1]!.kind !== 'Comma'
    ? measured
    : null;
}

/** "58,5 Stellen" are posts counted in parts, no full-time equivalents that the text speaks of. */
function posts(text: string, quantity: QuantityMention): QuantityMention {
  if (quantity.unit.code !== '{FTE}' || !/stellen?$/i.test(quantity.unit.text) || /vollzeit/i.test(quantity.unit.text))
    return quantity;
  const { end } = quantity.number;
  return {
    ...quantity,
    end,
    text: text.slice(quantity.start, end),
    unit: { text: '', code: '1', system: 'count', per: quantity.unit.per },
  };
}

/** "3.150 Std. x 41,20 €", "je Monat 3.280 Euro", "die Ausgaben je Anschluss lagen bei 4.190 €": what a price is per, said before it. */
function perBefore(
  reading: SentenceReading,
  chunk: Chunk,
  quantity: QuantityMention,
  previous: { chunk: Chunk; quantity: QuantityMention } | null,
): string | null {
  if (quantity.unit.system !== 'iso4217') return null;
  const { chunks } = reading;
  const sign = chunks[chunk.index - 1];
  if (previous && previous.chunk.index === chunk.index - 2 && /^[x×*·]$/.test(sign?.normal ?? ''))
    return previous.quantity.unit.code === '1' ? null : previous.quantity.unit.code;
  const clause = reading.clauseOf[chunk.index]?.chunks ?? [];
  const per = clause.findLast(
    (c) => c.index < chunk.index && c.kind === 'Phrase' && /^(?:je|pro)$/.test(c.preposition ?? ''),
  );
  if (
    !per ||
    clause.some(
      (c) =>
        c.kind === 'Quantity' &&
        c.index > per.index &&
        c.index < chunk.index &&
        c.mention?.type === 'quantity' &&
        c.mention.unit.system !== 'iso4217',
    )
  )
    return null;
  const time = perTimes.get(per.normal);
  return time ?? `{${per.head!.text}}`;
}

const perTimes: ReadonlyMap<string, string> = new Map([
  ['jahr', 'a'],
  ['monat', 'mo'],
  ['woche', 'wk'],
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

const takesUp = /^(?:davon|darunter|hiervon|hierunter|wovon)$/;

/** "2.400 m² Fläche, von denen 1.350 genutzt werden": a bare part is measured in the unit of its whole. */
function inheritedUnit(
  reading: SentenceReading,
  chunk: Chunk,
  quantity: QuantityMention,
  whole: { chunk: Chunk; quantity: QuantityMention },
): QuantityMention['unit'] | null {
  const { unit, value } = quantity;
  if (unit.code !== '1' || value === null || value < 1 || isOfUnit(reading, chunk)) return null;
  const other = whole.quantity;
  if (isOtherTime(reading.chunks, chunk, whole.chunk)) return other.unit;
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
  const marked = between.some((c) => takesUp.test(c.normal));
  return relative || marked || opensWhole(reading.chunks, whole.chunk) ? other.unit : null;
}

/** Whether a noun behind the number says what it counts. */
function isOfUnit({ chunks }: SentenceReading, chunk: Chunk): boolean {
  let i = chunk.index + 1;
  while (chunks[i]?.kind === 'Adverb' || chunks[i]?.kind === 'Adjective') i++;
  return chunks[i]?.kind === 'Phrase';
}

/** Papers and deals that a sum is stated in: "Bescheide über 4,1 Mio. Euro". */
const papers =
  /(?:bescheid|bescheide|bescheides|vertrag|verträge|verträgen|rechnung|rechnungen|antrag|anträge|anträgen|kredit|kredite|darlehen|auftrag|aufträge|aufträgen|nachtrag|nachträge|nachträgen|angebot|angebote|bürgschaft|bürgschaften|überweisung|überweisungen|forderung|forderungen|vereinbarung|vereinbarungen|ermächtigung|ermächtigungen|zusage|zusagen|gutschrift|gutschriften)$/;

const lasts =
  /^(?:läuft|laufen|lief|liefen|läufig|erstreckt|erstrecken|erstreckte|verteilt|verteilen|verteilte|zieht|ziehen|zog|hinweg)$/;
const spans = new Set(['a', 'mo', 'wk', 'd', 'h']);

/** "von 11 % (2020) über 14 % (2022) auf 19 %", "läuft über fünf Jahre": a way, not a bound. */
function isWay({ chunks, clauseOf }: SentenceReading, chunk: Chunk, quantity: QuantityMention): boolean {
  if (quantity.comparator !== '>' || !/^über\s/i.test(quantity.text)) return false;
  const before = chunks[chunk.index - 1];
  if (before?.kind === 'Phrase' && papers.test(before.normal)) return true;
  const clause = clauseOf[chunk.index]?.chunks ?? chunks;
  if (spans.has(quantity.unit.code) && clause.some((c) => lasts.test(c.normal))) return true;
  const numbers = chunks.filter((c) => c.kind === 'Quantity');
  return (
    numbers.some((c) => c.index < chunk.index && c.preposition === 'von') &&
    numbers.some((c) => c.index > chunk.index && c.preposition === 'auf')
  );
}

function unbounded(text: string, quantity: QuantityMention): QuantityMention {
  const { start } = quantity.number;
  return { ...quantity, start, text: text.slice(start, quantity.end), comparator: '=', lower: null, upper: null };
}
