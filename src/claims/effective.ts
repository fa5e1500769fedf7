import type { Chunk, SentenceReading } from '../language/phrases/index.js';
import type { QuantityMention, Unit } from '../model/index.js';
import { elidedMoney } from './elided-units.js';
import { gappedUnit, inheritedUnit, sharedUnit, spanUnit } from './gapped-units.js';
import { limited } from './limit.js';
import { perAround } from './per-around.js';
import { repeatedUnit } from './same-again.js';
import { sharedPer } from './shared-per.js';

type Read = { chunk: Chunk; quantity: QuantityMention };

/** What was read before a number. */
export interface SaidBefore {
  previous: Read | null;
  /** The whole that the sentence opened with: "von den 240 Stellen". */
  opening: Read | null;
  /** The unit of the last number in thousands or millions. */
  scaled: Unit | null;
  /** The numbers of this sentence and the one before. */
  spoken: readonly QuantityMention[];
}

/** A number as its sentence makes it read: with the unit of the whole that it is part of, without a bound that is none. */
export function effective(
  reading: SentenceReading,
  chunk: Chunk,
  { previous, opening, scaled, spoken }: SaidBefore,
): QuantityMention {
  const printed = chunk.mention as QuantityMention;
  const unit =
    elidedMoney(reading, chunk, printed, scaled) ??
    repeatedUnit(reading, chunk, printed, spoken) ??
    (previous && inheritedUnit(reading, chunk, printed, previous)) ??
    (opening && inheritedUnit(reading, chunk, printed, opening));
  const quantity = limited(reading, chunk, printed);
  const plain = isWay(reading, chunk, quantity) ? unbounded(reading.text, quantity) : quantity;
  const shared = unit ? null : sharedUnit(reading, chunk, plain);
  if (shared) return shared;
  const measured = unit ?? spanUnit(reading, chunk, plain) ?? gappedUnit(reading, chunk, plain, previous);
  if (measured) return { ...plain, unit: measured };
  const per =
    plain.unit.per === null
      ? (perAround(reading, chunk, plain, previous) ?? sharedPer(reading, chunk, plain, previous))
      : null;
  return per ? { ...plain, unit: { ...plain.unit, per } } : posts(reading.text, plain);
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

/** Papers and deals that a sum is stated in: "Bescheide über 4,1 Mio. Euro". */
const papers =
  /(?:bescheid|bescheide|bescheides|vertrag|verträge|verträgen|rechnung|rechnungen|antrag|anträge|anträgen|kredit|kredite|darlehen|auftrag|aufträge|aufträgen|nachtrag|nachträge|nachträgen|angebot|angebote|bürgschaft|bürgschaften|überweisung|überweisungen|forderung|forderungen|vereinbarung|vereinbarungen|ermächtigung|ermächtigungen|zusage|zusagen|gutschrift|gutschriften)$/;

const lasts =
  /^(?:läuft|laufen|lief|liefen|läufig|erstreckt|erstrecken|erstreckte|verteilt|verteilen|verteilte|zieht|ziehen|zog|hinweg)$/;
const spans = new Set(['a', 'mo', 'wk', 'd', 'h']);
/** Verbs that take "über": "hatte über 412 Anträge zu entscheiden". */
const decides = /^(?:entscheiden|entscheidet|entschied|abstimmen|abzustimmen)$/;
/** "Über 300 Anträge wurden entschieden" are more than that. */
const passive = /^(?:w[ie]rd|werden|wurden?|worden)$/;

/** "von 11 % (2020) über 14 % (2022) auf 19 %", "läuft über fünf Jahre": a way, not a bound. */
function isWay({ chunks, clauseOf }: SentenceReading, chunk: Chunk, quantity: QuantityMention): boolean {
  // "18 Cent höher als zwölf Monate zuvor"
  if (spans.has(quantity.unit.code) && isAgo(chunks[chunk.index + 1]) && /\sals\s/.test(quantity.text)) return true;
  // "reicht von 8,9 im Kreis Nord bis 21,4 in der Stadt"
  if (quantity.comparator === '<=' && /^bis\s(?!zu\s)/i.test(quantity.text))
    return clauseOf[chunk.index]?.chunks.some((c) => isFromNumber(c, chunk)) ?? false;
  if (quantity.comparator !== '>' || !/^über\s/i.test(quantity.text)) return false;
  const before = chunks[chunk.index - 1];
  if (before?.kind === 'Phrase' && papers.test(before.normal)) return true;
  const clause = clauseOf[chunk.index]?.chunks ?? chunks;
  if (clause.some((c) => decides.test(c.normal)) && !chunks.some((c) => passive.test(c.normal))) return true;
  if (spans.has(quantity.unit.code) && clause.some((c) => lasts.test(c.normal))) return true;
  const numbers = chunks.filter((c) => c.kind === 'Quantity');
  return (
    numbers.some((c) => c.index < chunk.index && c.preposition === 'von') &&
    numbers.some((c) => c.index > chunk.index && c.preposition === 'auf')
  );
}

const isFromNumber = (c: Chunk, { index }: Chunk) =>
  c.kind === 'Quantity' && c.preposition === 'von' && c.index < index && c.index > index - 8;

const isAgo = (next: Chunk | undefined) => /^(?:zuvor|davor|vorher|früher|später|danach)$/.test(next?.normal ?? '');

function unbounded(text: string, quantity: QuantityMention): QuantityMention {
  const { start } = quantity.number;
  return { ...quantity, start, text: text.slice(start, quantity.end), comparator: '=', lower: null, upper: null };
}
