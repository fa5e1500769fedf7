import type { Chunk, Clause, SentenceReading } from '../language/phrases/index.js';
import type { ClaimKind, QuantityMention } from '../model/index.js';
import { type Change, changeNoun, comparison, hangsOnAnother, type Role } from './change-frame.js';
import { isAlternative, isJoined } from './joined.js';
import { isAdded } from './surplus.js';

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
  // "der Zuwachs ist zu zwei Dritteln auf Tarife zurückzuführen"
  if (chunk.preposition === 'zu' && isPart(quantity)) return false;
  if (isAdded(reading, chunk) || isGain(reading, clause, chunk, quantity)) return true;
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

const isPart = ({ unit, value }: QuantityMention) =>
  unit.code === '%' || (unit.code === '1' && value !== null && Math.abs(value) < 1);

const gains =
  /^(?:\p{Ll}{0,6}zugelegt|zulegten?|zuzulegen|draufgelegt|eingebüßt|verlor|verloren|nachgegeben|hinzugewonnen)$/u;
const parted: readonly [RegExp, string][] = [
  [/^leg(?:t|te|ten|en)$/, 'zu'],
  [/^leg(?:t|te|ten|en)$/, 'drauf'],
  [/^büß(?:t|te|ten|en)$/, 'ein'],
  [/^g[ai]b(?:t|en)?$/, 'nach'],
];

/** "Die Branche legte 4 % zu", "Seit 2022 haben wir fast 19 % draufgelegt": per cent as the object of a verb of gain or loss. */
function isGain({ chunks }: SentenceReading, clause: Clause, chunk: Chunk, { unit }: QuantityMention): boolean {
  if (unit.code !== '%' || chunk.preposition || chunks[chunk.index + 1]?.kind === 'Phrase') return false;
  if (/^(?:der|des|von|aller)$/.test(chunks[chunk.index + 1]?.normal ?? '')) return false;
  const says = (form: RegExp) => clause.chunks.some((c) => form.test(c.normal));
  return (
    says(gains) || parted.some(([form, particle]) => says(form) && clause.chunks.some((c) => c.normal === particle))
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
      if (!here.genitive && here.normal !== 'höhe' && !passedOver.test(here.preposition ?? '')) return false;
    } else if (here.kind === 'Verb' || here.kind === 'Comma' || here.kind === 'Colon' || here.kind === 'Quantity')
      return false;
  }
  return false;
}

/** "ein Anstieg bei den Anträgen von 12 %", but "der Zuwachs ist auf die Einbeziehung von drei Straßen zurückzuführen". */
const passedOver = /^(?:bei|beim|in|im|an|am|zwischen|gegenüber|seit|zu|zum|unter|innerhalb|von|vom|für)$/;

/** "betrug der Anstieg 3 %": a noun of change as subject, equated with the number. */
function equates(clause: Clause, noun: Chunk, chunk: Chunk): boolean {
  // "Der Zuwachs ist auf die Einbeziehung von drei Straßen zurückzuführen"
  if (chunk.preposition && !/^(?:bei|um|mit)$/.test(chunk.preposition)) return false;
  const between = clause.chunks.filter((c) => c.index > noun.index && c.index < chunk.index);
  return (
    clause.chunks.some(
      (c) => c.kind === 'Verb' && /^(?:betrug|beträg|betrag|belief|beläuf|lag|liegt|war|ist|macht)/.test(c.normal),
    ) && !between.some((c) => c.kind === 'Quantity' || c.normal === 'auf')
  );
}
