import { carriers } from '../../language/german/carrier-nouns.js';
import { amountNounEndings } from '../../language/german/money-nouns.js';
import { type Chunk, isTimeNoun, isWithinAttribute, type SentenceReading } from '../../language/phrases/index.js';
import type { Span } from '../../model/index.js';
import { changeNoun } from '../change-frame.js';

/** What a claim counts, measures or prices: a phrase and its head noun, in offsets of the text read. */
export interface Named {
  /** Where it stands in the source, if that is in another unit than the number. */
  place?: Span;
  text: string;
  head: string;
  start: number;
  end: number;
}

const wholes = new Set(carriers.filter((c) => c.whole).map((c) => c.ending));
const endings = carriers.filter((c) => !c.whole).map((c) => c.ending);

/** Whether a noun only carries a figure ("Zahl", "Anteil") and so points to its complement. */
export function isCarrier(noun: string): boolean {
  return wholes.has(noun) || endings.some((ending) => noun.endsWith(ending));
}

/** Whether a carrier says nothing without a complement: "Zahl" does not, "Einwohnerzahl" does. */
export function isEmptyCarrier(noun: string): boolean {
  return wholes.has(noun) || endings.includes(noun);
}

/** A phrase as what is named, without its article. */
export function named(phrase: Chunk, text: string): Named {
  const head = phrase.head ?? phrase.terms[0]!;
  const first = phrase.terms.find((t) => t.tag !== 'Determiner') ?? head;
  const last = phrase.terms[phrase.terms.length - 1]!;
  return { text: text.slice(first.start, last.end), head: head.text, start: first.start, end: last.end };
}

/**
 * Follows carriers to what they carry: "die Zahl der Anträge" → "Anträge", "Anzahl SuS" → "SuS".
 * Without a complement a compound carrier stands for itself, and an empty one for nothing.
 */
export function resolve(reading: SentenceReading, phrase: Chunk): Named | null {
  const { text, chunks } = reading;
  const changed = changeNoun(phrase.normal) !== null;
  const kept =
    stock.test(phrase.normal) && chunks[phrase.index + 1]?.normal === 'an' ? chunks[phrase.index + 2] : undefined;
  if (kept?.kind === 'Phrase' && !kept.determiner) return named(kept, text);
  if (!isCarrier(phrase.normal) && !changed) return named(phrase, text);
  const nouns = phrase.terms.filter((t) => t.tag === 'Noun');
  const second = nouns[1];
  if (second && !changed) return { text: second.text, head: second.text, start: second.start, end: second.end };
  const complement = complementOf(chunks, phrase.index);
  if (complement) return resolve(reading, complement);
  // "Der höchste Wert wurde in Nordheim gemessen"
  const superlative =
    /ste[nrsm]?$/.test(phrase.terms.at(-2)?.normal ?? '') && /^(?:wert|stand|niveau|betrag)$/.test(phrase.normal);
  return (isEmptyCarrier(phrase.normal) && !superlative) || changed ? null : named(phrase, text);
}

/** "der Bestand an Überstunden", "ein Mangel an Plätzen": of what there is so much. */
const stock = /^(?:bestand|bestände|bestands|vorrat|vorräte|mangel|fehlbestand|überschuss|menge)$/;

const complementPrepositions = new Set(['von', 'vom', 'an', 'am', 'bei', 'beim', 'unter', 'für']);

/**
 * The complement behind a carrier: the genitive right behind it, or the phrase behind a preposition, over numbers and times between
 * ("ein Anteil von 26 % im Jahr 2020 bei den Rückführungen").
 */
export function complementOf(chunks: readonly Chunk[], index: number): Chunk | null {
  const next = chunks[index + 1];
  if (next?.kind === 'Phrase' && next.genitive) return next;
  let dangling = next?.kind === 'Determiner';
  for (let i = index + 1; i < chunks.length && i <= index + 8; i++) {
    const here = chunks[i]!;
    if (here.kind === 'Phrase') {
      if (isTimeNoun(here)) continue;
      // "die Zahl der beim Amt besetzten Stellen"
      if (next?.kind === 'Determiner' && here.genitive && !isWithinAttribute(chunks, here)) return here;
      if (dangling && !isWithinAttribute(chunks, here)) return here;
      if (dangling) continue;
      return here.preposition && complementPrepositions.has(here.preposition) ? here : null;
    }
    if (here.kind === 'Determiner' && chunks[i - 1]?.kind === 'Quantity') dangling = true;
    else if (
      here.kind === 'Comma' ||
      here.kind === 'Colon' ||
      here.kind === 'Verb' ||
      here.kind === 'Coordinator' ||
      here.kind === 'Open'
    )
      return null;
  }
  return null;
}

/** Nouns of money. */
export const amountNoun = new RegExp(`(?:${amountNounEndings.join('|')})$`);

/** Who pays or gets money is not what the money is: only a noun of money stands for it without more. */
export function amount(hit: Named | null): Named | null {
  const noun = hit?.head.toLowerCase() ?? '';
  return hit && amountNoun.test(noun) && !isPayer(hit) ? hit : null;
}

/** Whether a noun names who pays or gets, and not what for. */
export function isPayer({ head }: Named): boolean {
  return payer.test(head.toLowerCase()) || /^\p{Lu}{2,6}$/u.test(head);
}

const payer =
  /(?:^(?:das )?(?:land|bund|stadt|kreis|landkreis|gemeinde|kommune|länder|staat)|regierung|verwaltung|leitung|stiftung|vertretung|abteilung|versammlung|vereinigung|einrichtung|behörde|direktion|kommission|organisation|fraktion|ministerium|gesellschaft|verband|rechnungshof|hochschule|universität|träger)(?:e?n|s)?$/;
