import type { Quantity } from '../language/index.js';
import type { Chunk, Clause, SentenceReading } from '../language/phrases/index.js';
import type { QuantityMention, Unit } from '../model/index.js';
import type { Role } from './change-frame.js';
import type { Named } from './heads/named.js';
import { moneyNoun } from './tables/money.js';

/** The unit of the last number with a scale word, or of money in millions: what the next bare "Millionen" are. */
export function scaledUnit(quantity: QuantityMention): Unit | null {
  return scaleOf(quantity) >= 3 || (quantity.unit.system === 'iso4217' && (quantity.value ?? 0) >= 1e6)
    ? quantity.unit
    : null;
}

const scaleOf = (quantity: QuantityMention): number => (quantity as Partial<Quantity>).scale ?? 0;

/** Nouns that say how many things there are, so that millions of them are no money. */
const numbers = /(?:zahl|zahlen|anzahl|bevölkerung|menge|einwohner|reichweite|auflage|aufrufe|besuche)$/;

/**
 * "194 Millionen Euro stehen bereit. 148 Millionen davon …", "2025 8,5 Mio., 2026 17,3 Mio. Euro": millions of nothing are of the currency of
 * the millions before, else of those behind in the sentence, else money if a noun of money is spoken of.
 */
export function elidedMoney(
  reading: SentenceReading,
  chunk: Chunk,
  quantity: QuantityMention,
  before: Unit | null,
): Unit | null {
  if (quantity.unit.code !== '1' || scaleOf(quantity) < 3 || countsThings(reading, chunk)) return null;
  const known = moneyBehind(reading, chunk) ?? before;
  if (known) return known.system === 'iso4217' ? { ...known, per: null } : null;
  const clause = reading.clauseOf[chunk.index]?.chunks ?? [];
  return clause.some((c) => c.kind === 'Phrase' && moneyNoun(c.normal)) && !clause.some(isNumberOf) ? euro : null;
}

const euro: Unit = { text: '', code: 'EUR', system: 'iso4217', per: null };
const isNumberOf = (c: Chunk) => c.kind === 'Phrase' && numbers.test(c.normal);

/** The currency of the next millions of the sentence that say one. */
function moneyBehind({ chunks }: SentenceReading, { index }: Chunk): Unit | null {
  for (let i = index + 1; i < chunks.length; i++) {
    const { mention } = chunks[i]!;
    if (mention?.type !== 'quantity' || (mention.unit.code === '1' && scaleOf(mention) >= 3)) continue;
    return scaleOf(mention) >= 3 && mention.unit.system === 'iso4217' ? mention.unit : null;
  }
  return null;
}

/** "2,1 Millionen Fahrgäste", "zwei Millionen zusätzliche Bäume": what is counted stands behind, or is what the clause says the number of. */
function countsThings({ chunks, clauseOf }: SentenceReading, chunk: Chunk): boolean {
  let i = chunk.index + 1;
  while (chunks[i]?.kind === 'Adverb' || chunks[i]?.kind === 'Adjective') i++;
  const next = chunks[i];
  const apart = chunks[i - 1]?.kind === 'Preposition';
  if (next?.kind === 'Phrase' && !apart && !next.determiner && !moneyNoun(next.normal)) return true;
  return clauseOf[chunk.index]?.chunks.some((c) => isNumberOf(c) && !c.preposition) ?? false;
}

const fullTime =
  /^vollzeit(?:stelle|stellen|äquivalente?n?|kraft|kräften?|einheit|einheiten|beschäftigte[nr]?)$|^vollkr[aä]ften?$/;
const isTakenUp = /^head\/(?:elided|taken-up|contrasted|aside|again)$/;

/**
 * The unit that what a bare number counts gives it: "von 21 vorgesehenen Vollzeitstellen waren 13 besetzt" are all full-time equivalents; "auf
 * eine Kraft kommen 4,2 Plätze, in Bremen sind es 3,9": what was per something is so again.
 */
export function unitOfHead(
  quantity: QuantityMention,
  head: { named: Named; rule: string } | null,
  clause: Clause,
  role: Role | null,
  last: { unit: Unit; named: Named | null } | null,
): Unit | null {
  const { unit } = quantity;
  if (!head || (quantity as Partial<Quantity>).form === 'fraction') return null;
  if (unit.code === '1' && unit.per === null && fullTime.test(head.named.head.toLowerCase()))
    return { text: '', code: '{FTE}', system: 'ucum', per: null };
  if (!last || unit.per !== null || last.unit.per === null || last.unit.code !== unit.code) return null;
  const again = role === 'to' ? isOpen(clause) : unit.code === '1' && isTakenUp.test(head.rule);
  return again && last.named?.head === head.named.head ? { ...unit, per: last.unit.per } : null;
}

/** "… liegt bei 203 Euro im Monat und soll auf 209 Euro steigen": a clause that goes on about the subject before. */
const isOpen = ({ kind, chunks }: Clause) => kind === 'coordinate' && !chunks.some((c) => c.kind === 'Pronoun');
