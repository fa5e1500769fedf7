import type { Analysis, Quantity } from '../language/index.js';
import type { Chunk, SentenceReading } from '../language/phrases/index.js';
import type { Mention, QuantityMention, Readable, TextUnit } from '../model/index.js';
import { type AsOf, asOfDates, governing } from './as-of.js';
import { findChange, isComparedYear, type Role, roleIn } from './change-frame.js';
import type { ProseClaim } from './draft.js';
import { findHead, type Named } from './heads/index.js';
import { kindOf } from './kind.js';
import { modalityOf } from './modality.js';
import { scopeOf } from './scope.js';
import { timeAbove } from './times/above.js';
import { governingTime, type Time } from './times/governing.js';
import { UnitReader, within } from './unit-reader.js';

/** The prose of a document: its units, each with what the language layer found in it. */
export interface Prose {
  units: readonly TextUnit[];
  analyses: readonly Analysis[];
}

/** Reads every number in running text that says how much or how many. */
export function readProse(prose: Prose): ProseClaim[] {
  const readers: (UnitReader | undefined)[] = [];
  const claims: ProseClaim[] = [];
  prose.units.forEach((unit, index) => {
    const analysis = prose.analyses[index]!;
    if (!analysis.mentions.some(isQuantity)) return;
    // One unit can hold more claims than a call takes arguments.
    for (const claim of readUnit(prose, readers, index, unit)) claims.push(claim);
  });
  return claims;
}

function readUnit(prose: Prose, readers: (UnitReader | undefined)[], index: number, unit: TextUnit): ProseClaim[] {
  const analysis = prose.analyses[index]!;
  const reader = readerOf(prose, readers, index);
  const asOf = asOfDates(analysis.text, analysis.mentions);
  const above = lazily(() => timesAbove(prose, unit));
  const claims: ProseClaim[] = [];
  analysis.sentences.forEach(({ start, end }, sentence) => {
    if (!within(analysis.mentions, start, end).some(isQuantity)) return;
    claims.push(...readClaims({ reader, sentence, unit, index, asOf, above, earlier: claims.at(-1) ?? null }));
  });
  return claims;
}

interface Setting {
  reader: UnitReader;
  sentence: number;
  unit: TextUnit;
  index: number;
  asOf: readonly AsOf[];
  /** The last claim of the sentences before in this unit. */
  earlier: ProseClaim | null;
  /** The time stated above the unit, with the unit that states it. */
  above: () => { time: Time; unit: TextUnit } | null;
}

function readClaims(setting: Setting): ProseClaim[] {
  const { reader, sentence, unit, index } = setting;
  const reading = reader.reading(sentence);
  const quantities = reading.chunks.filter(
    (c) => c.mention && isQuantity(c.mention) && !isLabel(reading, c) && !isYear(reading, c),
  );
  const found: { chunk: Chunk; named: Named | null }[] = [];
  let lastTime = setting.earlier?.time ?? null;
  let last = setting.earlier?.named
    ? { named: placed(setting.earlier.named, setting.earlier.flow), unit: setting.earlier.quantity.unit.code }
    : null;
  let previous: { chunk: Chunk; role: Role | null } | null = null;
  return quantities.map((chunk, i) => {
    const quantity = chunk.mention as QuantityMention;
    const clause = reading.clauseOf[chunk.index] ?? reading.clauses[0]!;
    const change = findChange(clause);
    const later = quantities.slice(i + 1).filter((q) => reading.clauseOf[q.index] === clause);
    // "um 0,5 Mrd. Euro bzw. 2,1 %": a number joined to a difference is one too.
    const role: Role | null =
      roleIn(reading, chunk, change, later) ??
      (previous?.role === 'by' && isJoined(reading, previous.chunk, chunk) ? 'by' : null);
    previous = { chunk, role };
    const head = findHead({
      reading,
      chunk,
      quantity,
      clause,
      found,
      last,
      role,
      takenUp: (pronoun) => reader.takenUp(sentence, pronoun),
      get topic() {
        return reader.topicBefore(sentence);
      },
    });
    found.push({ chunk, named: head?.named ?? null });
    if (head) last = { named: head.named, unit: quantity.unit.code };
    const time = governingTime({ reading, chunk, clause, role, quantities, earlier: lastTime });
    if (time) lastTime = time;
    const { flow } = unit;
    const asOf = governing(setting.asOf, chunk.start);
    const above = time || asOf || ownTimes(setting) ? null : setting.above();
    return {
      unit: index,
      sentence,
      reading,
      chunk,
      clause,
      quantity,
      named: head?.named ?? null,
      change,
      role,
      time,
      flow,
      draft: {
        kind: kindOf(reading, clause, chunk, quantity, role, change),
        text: quantity.text,
        ...flow.span(quantity.start, quantity.end),
        number: flow.span(quantity.number.start, quantity.number.end),
        value: quantity.value,
        decimal: quantity.decimal,
        lower: quantity.lower,
        upper: quantity.upper,
        resolution: quantity.resolution,
        comparator: quantity.comparator,
        unit: quantity.unit,
        quantified: head
          ? {
              text: head.named.text,
              head: head.named.head,
              ...(head.named.place ?? flow.span(head.named.start, head.named.end)),
            }
          : null,
        scope: spanned(unit, scopeOf(reading, clause, chunk)),
        period:
          time && !isAsOf(setting.asOf, time)
            ? period(unit, time)
            : above
              ? { ...period(above.unit, above.time), implied: above.time.rule }
              : null,
        asOf: asOf
          ? { text: asOf.date.text, edtf: asOf.date.edtf, ...flow.span(asOf.date.start, asOf.date.end) }
          : null,
        modality: modalityOf(clause),
        ...(unit.speaker ? { speaker: unit.speaker } : {}),
        sentence: flow.span(reading.start, reading.end),
        section: unit.section,
        measure: unit.measure,
        table: null,
        rule: `prose/${head?.rule ?? 'head/none'}${time ? `+${time.rule}` : ''}`,
      },
    };
  });
}

/** A paragraph that states times of its own takes none from a question or a heading; the items of a list take that of their lead-in. */
function ownTimes({ unit, reader }: Setting): boolean {
  return unit.role !== 'item' && reader.analysis.mentions.some((m) => m.type === 'date');
}

function isJoined(reading: SentenceReading, a: Chunk, b: Chunk): boolean {
  const between = reading.chunks.slice(a.index + 1, b.index);
  return (
    between.length > 0 &&
    between.every((c) => c.kind === 'Coordinator' || c.kind === 'Adverb') &&
    between.some((c) => c.kind === 'Coordinator')
  );
}

function readerOf(prose: Prose, readers: (UnitReader | undefined)[], index: number): UnitReader {
  const known = readers[index];
  if (known) return known;
  const made = new UnitReader(prose.analyses[index]!, () => topicAbove(prose, readers, index));
  readers[index] = made;
  return made;
}

/** What was spoken of before a unit: in its lead-in, else in the unit before it of the same section. */
function topicAbove(prose: Prose, readers: (UnitReader | undefined)[], index: number): Named | null {
  const unit = prose.units[index]!;
  const above = unit.lead ?? index - 1;
  const other = prose.units[above];
  if (!other || above >= index || other.section !== unit.section || other.role === 'heading') return null;
  if (!prose.analyses[above]) return null;
  const topic = ownTopic(prose, readers, above);
  return topic && placed(topic, other.flow);
}

/** What was named in another unit, with its place there. */
function placed(named: Named, flow: Readable): Named {
  return { place: flow.span(named.start, named.end), ...named };
}

/** The topic that a unit ends with, without looking further up: no chain of units is ever walked. */
function ownTopic(prose: Prose, readers: (UnitReader | undefined)[], index: number): Named | null {
  const reader = readerOf(prose, readers, index);
  const last = prose.analyses[index]!.sentences.length - 1;
  return last >= 0 ? reader.topicOf(last) : null;
}

function timesAbove(prose: Prose, unit: TextUnit): { time: Time; unit: TextUnit } | null {
  const places = [...(unit.lead === null ? [] : [unit.lead]), ...[...unit.headings].reverse()];
  for (const place of places) {
    const analysis = prose.analyses[place];
    const time = analysis && timeAbove(analysis.text, analysis.mentions);
    if (time) return { time, unit: prose.units[place]! };
  }
  return null;
}

/** Numbers inside compounds ("15-köpfig") describe; they say how much of nothing. */
function isQuantity(mention: Mention): mention is QuantityMention {
  return mention.type === 'quantity' && !(mention as Partial<Quantity>).compound;
}

/** "PFA 2,": a bare number right behind an abbreviation, with nothing to count behind it, is part of a name. */
function isLabel(reading: SentenceReading, chunk: Chunk): boolean {
  const quantity = chunk.mention as QuantityMention;
  if (quantity.unit.code !== '1' || quantity.comparator !== '=') return false;
  const before = reading.chunks[chunk.index - 1];
  const next = reading.chunks[chunk.index + 1];
  if (before?.kind !== 'Phrase' || !/^\p{Lu}{2,6}$/u.test(before.terms.at(-1)!.text)) return false;
  return (
    reading.text.slice(before.end, chunk.start) === ' ' &&
    (!next || next.kind === 'Comma' || next.kind === 'Close' || next.kind === 'Coordinator' || next.kind === 'Dash')
  );
}

/** "30 Euro weniger als 2022": behind a comparative the year is what is compared with. */
function isYear(reading: SentenceReading, chunk: Chunk): boolean {
  return isComparedYear(chunk) && reading.chunks[chunk.index - 1]?.kind === 'Quantity';
}

function isAsOf(asOf: readonly AsOf[], time: Time): boolean {
  return asOf.some((a) => a.date.start === time.start && !a.cutoff);
}

function period(unit: TextUnit, time: Time) {
  return {
    text: time.text,
    edtf: time.edtf,
    startDate: time.startDate,
    endDate: time.endDate,
    ...unit.flow.span(time.start, time.end),
  };
}

function spanned(unit: TextUnit, place: { text: string; start: number; end: number } | null) {
  return place ? { text: place.text, ...unit.flow.span(place.start, place.end) } : null;
}

function lazily<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
