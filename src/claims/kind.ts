import type { Chunk, Clause, SentenceReading } from '../language/phrases/index.js';
import type { ClaimKind, QuantityMention } from '../model/index.js';
import { type Change, changeNoun, comparison, hangsOnAnother, type Role } from './change-frame.js';
import { isAlternative, isJoined } from './joined.js';

const durations = new Set(['a', 'mo', 'wk', 'd', 'h', 'min', 's']);

/** What sort of statement a number makes, as the annotation guide divides them. */
export function kindOf(
  reading: SentenceReading,
  clause: Clause,
  chunk: Chunk,
  quantity: QuantityMention,
  role: Role | null,
  change: Change | null,
): ClaimKind {
  const { code, system } = quantity.unit;
  if (code === '%{points}') return 'change';
  if (durations.has(code) && isProlongation(reading, clause, chunk)) return 'duration';
  if (isDifference(reading, clause, chunk, quantity, role, change)) return 'change';
  if (system === 'iso4217') return 'amount';
  if (code === '%') return 'share';
  if (durations.has(code)) return 'duration';
  if (code === '{FTE}' || code.startsWith('{')) return 'count';
  if (code !== '1') return 'measurement';
  const { form } = quantity as { form?: string };
  if (form === 'ratio' || form === 'factor') return 'ratio';
  return form === 'fraction' || (quantity.value !== null && Math.abs(quantity.value) < 1 && quantity.value !== 0)
    ? 'share'
    : 'count';
}

/** "eine Fristverlängerung von drei Monaten", "der Vertrag verlängert sich um zwölf Monate": how long more it lasts. */
function isProlongation({ chunks }: SentenceReading, clause: Clause, chunk: Chunk): boolean {
  const governor = chunks[chunk.index - 2];
  if (governor?.kind === 'Phrase' && governor.normal.endsWith('verlängerung')) return true;
  return (
    clause.chunks.some((c) => /^verlänger(?:t|n)$/.test(c.normal)) &&
    clause.chunks.some((c) => c.normal === 'sich') &&
    clause.chunks.some((c) => c.kind === 'Phrase' && !c.preposition && terms.test(c.normal))
  );
}

const terms =
  /(?:vertrag|vereinbarung|abkommen|frist|laufzeit|befristung|amtszeit|genehmigung|zulassung|erlaubnis|verhältnis|förderung|projekt|vorhaben)$/;

/** "ein Plus von 50.000 Euro oder 9,1 %": what is joined to a difference in another unit is the same difference. */
export function kindBeside(
  reading: SentenceReading,
  chunk: Chunk,
  kind: ClaimKind,
  previous: { chunk: Chunk; kind: ClaimKind } | null,
): ClaimKind {
  return previous?.kind === 'change' &&
    kind !== 'change' &&
    isJoined(reading, previous.chunk, chunk) &&
    isAlternative(reading, previous.chunk, chunk)
    ? 'change'
    : kind;
}

/** "68.000 Euro oder gut 19 % mehr": whether the number beside this one is compared. */
function isComparedBeside(reading: SentenceReading, chunk: Chunk): boolean {
  const { chunks } = reading;
  const joint = chunks[chunk.index + 1]?.kind === 'Phrase' ? chunk.index + 2 : chunk.index + 1;
  if (chunks[joint]?.kind !== 'Coordinator') return false;
  let i = joint + 1;
  while (chunks[i]?.kind === 'Adverb') i++;
  const other = chunks[i];
  return (
    other?.mention?.type === 'quantity' &&
    isJoined(reading, chunk, other) &&
    isAlternative(reading, chunk, other) &&
    comparison(reading, other) !== null
  );
}

/** Whether the number says by how much something rose, fell or differs. */
function isDifference(
  reading: SentenceReading,
  clause: Clause,
  chunk: Chunk,
  quantity: QuantityMention,
  role: Role | null,
  change: Change | null,
): boolean {
  if (role === 'by') return true;
  if (role === 'to' || role === 'from') return false;
  if (comparison(reading, chunk) || isComparedBeside(reading, chunk)) return true;
  if (quantity.unit.code === '%' && signed(reading.text, quantity)) return true;
  if (quantity.unit.code === '%' && chunk.preposition === 'mit' && clause.chunks.some(isBareChange)) return true;
  if (governedByChangeNoun(reading, chunk)) return true;
  const noun = clause.chunks.find(
    (c) => c.kind === 'Phrase' && !c.preposition && !c.genitive && isDifferenceNoun(c.normal),
  );
  if (noun && noun.index < chunk.index && equates(clause, noun, chunk)) return true;
  return (
    change?.noun === true &&
    change.chunk.index < chunk.index &&
    !change.chunk.preposition &&
    equates(clause, change.chunk, chunk)
  );
}

/** "Der Zuwachs fiel mit 9 % kräftig aus", "Den größten Zuwachs verzeichnete der Süden mit 9 %": the change is what the clause is about. */
function isBareChange(c: Chunk): boolean {
  return c.kind === 'Phrase' && !c.preposition && !c.genitive && changeNoun(c.normal) !== null;
}

/** Nouns that say how far two figures lie apart, in neither direction. */
function isDifferenceNoun(noun: string): boolean {
  return /(?:abweichung|abweichungen|differenz|differenzen|unterschied|unterschieds|abstand)$/.test(noun);
}

/** "(+ 12 %)", "– 1,1 Prozent": a printed sign at a percentage tells of a change. */
function signed(text: string, quantity: QuantityMention): boolean {
  const before = text.slice(Math.max(0, quantity.number.start - 2), quantity.number.start);
  return (
    /[+±]\s?$/.test(before) ||
    /^[+±]/.test(text.slice(quantity.start, quantity.number.end)) ||
    (quantity.value !== null && quantity.value < 0)
  );
}

/** "Anstieg von 3 %", "Erhöhung um 30 Euro", "Rückgang in Höhe von 5 Mio. Euro". */
export function governedByChangeNoun(reading: SentenceReading, chunk: Chunk): boolean {
  const { chunks } = reading;
  const governor = chunks[chunk.index - 1]?.kind === 'Adverb' ? chunks[chunk.index - 2] : chunks[chunk.index - 1];
  if (governor?.kind !== 'Preposition' || (governor.normal !== 'von' && governor.normal !== 'um')) return false;
  if (hangsOnAnother(chunks, governor)) return false;
  for (let i = governor.index - 1; i >= 0 && i > governor.index - 6; i--) {
    const here = chunks[i]!;
    if (here.kind === 'Phrase') {
      if (changeNoun(here.normal) || isDifferenceNoun(here.normal)) return true;
      if (!here.genitive && !here.preposition && here.normal !== 'höhe') return false;
    } else if (here.kind === 'Verb' || here.kind === 'Comma' || here.kind === 'Colon' || here.kind === 'Quantity')
      return false;
  }
  return false;
}

/** "betrug der Anstieg 3 %": a noun of change as subject, equated with the number. */
function equates(clause: Clause, noun: Chunk, chunk: Chunk): boolean {
  const between = clause.chunks.filter((c) => c.index > noun.index && c.index < chunk.index);
  return (
    clause.chunks.some(
      (c) => c.kind === 'Verb' && /^(?:betrug|beträg|betrag|belief|beläuf|lag|liegt|war|ist|macht)/.test(c.normal),
    ) && !between.some((c) => c.kind === 'Quantity' || c.normal === 'auf')
  );
}
