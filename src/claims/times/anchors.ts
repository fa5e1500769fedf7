import { dayAfter } from '../../language/dates/calendar.js';
import type { Chunk, SentenceReading } from '../../language/phrases/index.js';
import type { DateLikeMention } from '../../model/index.js';
import { isAside } from './aside.js';
import { isComparison, isFree, isFromOn, isGoal, isSaid, isTimePhrase } from './free.js';
import { isNow } from './now.js';
import type { Anchor, Discourse, Time } from './scene.js';
import { dated, spanOf } from './shift.js';
import { isRelative, saysThen, toldAt } from './told.js';
import { isUnknown } from './unknown.js';
import { isYearless, yearTold } from './yearless.js';

/** The times that a sentence states, in order. */
export interface Anchors {
  list: readonly Anchor[];
  /** By the chunk that says it. */
  at: ReadonlyMap<Chunk, Anchor>;
  /** The times that something is compared with ("gegenüber 2019"), by their chunk. */
  compared: ReadonlyMap<Chunk, Anchor>;
}

const none: ReadonlyMap<Chunk, Anchor> = new Map();

/** Those of the sentence that was read last: each of its numbers asks for them. */
let last: { reading: SentenceReading; anchors: Anchors } | null = null;

/** What can say a time in a sentence: its dates, and the words that tell a time from the one before them. */
export function anchorsOf(reading: SentenceReading, discourse: Discourse): Anchors {
  if (last?.reading === reading) return last.anchors;
  const list: Anchor[] = [];
  const at = new Map<Chunk, Anchor>();
  let compared: Map<Chunk, Anchor> | null = null;
  for (const chunk of reading.chunks) {
    if (!says.has(chunk.kind)) continue;
    const anchor = anchorAt(reading, chunk, list, discourse);
    if (!anchor) continue;
    if ((chunk.kind === 'Date' || chunk.kind === 'Phrase') && isComparison(reading, chunk)) {
      compared ??= new Map();
      compared.set(chunk, anchor);
      continue;
    }
    list.push(anchor);
    at.set(chunk, anchor);
  }
  last = { reading, anchors: { list, at, compared: compared ?? none } };
  return last.anchors;
}

const says: ReadonlySet<string> = new Set([
  'Date',
  'Phrase',
  'Quantity',
  'Adjective',
  'Participle',
  'Adverb',
  'Ordinal',
]);

function anchorAt(
  reading: SentenceReading,
  chunk: Chunk,
  before: readonly Anchor[],
  discourse: Discourse,
): Anchor | null {
  if (chunk.kind === 'Adverb' && !saysThen(chunk)) return null;
  if (isGoal(reading, chunk)) return null;
  if (chunk.kind === 'Date') {
    if (isNow(chunk) || !isSaid(reading, chunk)) return null;
    if (isYearless(chunk)) return yearTold(chunk, baseOf(reading, chunk, before, discourse, isRelative(chunk)));
  }
  const told = toldAt(reading, chunk, (span, near) => {
    const base = baseOf(reading, chunk, before, discourse, near);
    const whole =
      span && base && !/\d\/\d/.test(base.edtf)
        ? spanOf([...discourse.times, ...before.map((a) => a.time.edtf)])
        : null;
    // A month or a day is no span that "im selben Zeitraum" could take up.
    if (span && !whole && base && /^(?:\.\.\/)?\d{4}-[\d-]+$/.test(base.edtf)) return null;
    return whole ?? base?.edtf ?? null;
  });
  if (told) return told;
  if (chunk.kind === 'Phrase' && isUnknown(reading, chunk)) return unknown(chunk);
  return chunk.kind === 'Date'
    ? { chunk, time: timeOf(reading, chunk), ...(isAside(reading, chunk) ? { aside: true } : {}) }
    : null;
}

const unknown = (chunk: Chunk): Anchor => ({
  chunk,
  time: {
    edtf: '',
    startDate: null,
    endDate: null,
    start: chunk.start,
    end: chunk.end,
    text: '',
    rule: 'time/unknown',
  },
});

/** What a told time is told from: the time before it in the sentence, else a date behind it in its clause, else what was spoken of before. */
function baseOf(
  reading: SentenceReading,
  chunk: Chunk,
  before: readonly Anchor[],
  discourse: Discourse,
  near = false,
): Time | null {
  const clause = reading.clauseOf[chunk.index];
  for (let i = before.length - 1; i >= 0; i--) {
    const other = before[i]!;
    const aside = reading.clauseOf[other.chunk.index];
    if (other.chunk.depth <= chunk.depth && (aside === clause || aside?.kind !== 'relative')) return other.time;
  }
  const behind = clause?.chunks.find(
    (c) => c.index > chunk.index && c.kind === 'Date' && !isRelative(c) && isFree(reading, c),
  );
  if (behind) return timeOf(reading, behind);
  return (near ? null : before.at(-1)?.time) ?? ofMainClause(reading, chunk) ?? discourse.last;
}

/** "Nachdem im Vorjahr drei gekommen waren, waren es 2023 vier": the date of the clause that a subordinate one hangs on. */
function ofMainClause(reading: SentenceReading, chunk: Chunk): Time | null {
  const clause = reading.clauseOf[chunk.index];
  if (clause?.kind !== 'subordinate') return null;
  const date = reading.chunks.find(
    (c) =>
      c.index > chunk.index &&
      c.kind === 'Date' &&
      reading.clauseOf[c.index] !== clause &&
      !isRelative(c) &&
      isFree(reading, c),
  );
  return date ? timeOf(reading, date) : null;
}

/** A date as the time of its clause: "seit 2018" and "bis 2025" are open, and so is "vor 2020". */
export function timeOf(reading: SentenceReading, chunk: Chunk): Time {
  const date = chunk.mention as DateLikeMention;
  const open = openFrom(reading, chunk);
  const point = !date.edtf.includes('/') && !date.edtf.includes('{');
  const { edtf } = date;
  const { start, end, text } = date;
  if (point && chunk.preposition === 'vor') {
    const until = untilBefore(edtf);
    if (until) return { ...dated(until), start, end, text, rule: 'time/clause' };
  }
  return {
    edtf: yearEnd(!point || !open ? edtf : open === 'since' ? `${edtf}/..` : `../${edtf}`, text),
    startDate: open === 'until' ? null : date.startDate,
    endDate: open === 'since' ? null : date.endDate,
    start,
    end,
    text,
    rule: 'time/clause',
  };
}

/** What ends right before a year or day. */
function untilBefore(edtf: string): string | null {
  if (/^\d{4}$/.test(edtf)) return `../${Number(edtf) - 1}`;
  return /^\d{4}-\d\d-\d\d$/.test(edtf) ? `../${dayAfter(edtf, -1)}` : null;
}

/** "bis Ende 2025" is until the end of the year. */
function yearEnd(edtf: string, text: string): string {
  const year = /^\.\.\/(\d{4})-12$/.exec(edtf);
  return year && /^(?:Jahres)?ende/i.test(text) ? `../${year[1]}` : edtf;
}

/** "Seit dem Regierungswechsel 2017", "bis spätestens 2025": the date stands in a phrase that the preposition opens. */
function openFrom(reading: SentenceReading, date: Chunk): 'since' | 'until' | null {
  if (isFromOn(reading, date)) return 'since';
  let whole = true;
  for (let i = date.index - 1; i >= 0 && i > date.index - 8; i--) {
    const here = reading.chunks[i]!;
    if (here.kind === 'Preposition') {
      if (here.normal === 'seit') return 'since';
      if (here.normal === 'bis' && whole) return 'until';
      continue;
    }
    if (here.kind !== 'Phrase' && here.kind !== 'Determiner' && here.kind !== 'Adjective' && here.kind !== 'Adverb')
      return null;
    whole &&= here.kind !== 'Phrase' || isTimePhrase(here);
  }
  return null;
}
