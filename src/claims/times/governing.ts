import { type Chunk, type Clause, isTimeNoun, type SentenceReading } from '../../language/phrases/index.js';
import type { DateLikeMention } from '../../model/index.js';

/** The time of a claim, as the date that says it, and how it was found. */
export interface Time {
  edtf: string;
  startDate: string | null;
  endDate: string | null;
  start: number;
  end: number;
  text: string;
  rule: string;
}

/** A date that can govern numbers of its clause. */
interface Candidate {
  chunk: Chunk;
  date: DateLikeMention;
}

/** What a number's time is asked with. */
export interface TimeScene {
  reading: SentenceReading;
  chunk: Chunk;
  clause: Clause;
  /** Role in a change. */
  role: 'from' | 'by' | 'to' | null;
  /** The numbers of the sentence, in order. */
  quantities: readonly Chunk[];
  /** The time of the number before, which "im selben Jahr" takes up. */
  earlier: Time | null;
}

/** The date of the sentence that governs a number, or null. */
export function governingTime(scene: TimeScene): Time | null {
  return (
    attached(scene) ??
    takenUp(scene) ??
    difference(scene) ??
    distributed(scene) ??
    inClause(scene, scene.clause) ??
    inherited(scene)
  );
}

/** "im selben Jahr", "im gleichen Zeitraum": the time of the number before. */
function takenUp({ clause, earlier, chunk }: TimeScene): Time | null {
  if (!earlier) return null;
  const again = clause.chunks.find(
    (c) =>
      c.kind === 'Phrase' &&
      isTimeNoun(c) &&
      (/^(?:selb|gleich)e[nrs]$/.test(c.terms[0]!.normal) || /^(?:selb|gleich)e[nrs]$/.test(c.terms[1]?.normal ?? '')),
  );
  if (!again || clause.chunks.some((c) => c.kind === 'Date' && c.index < chunk.index)) return null;
  return { ...earlier, rule: 'time/same' };
}

function toTime({ chunk, date }: Candidate, rule: string, reading: SentenceReading): Time {
  const open = openFrom(reading, chunk);
  const edtf =
    open === 'since' && isPoint(date)
      ? `${date.edtf}/..`
      : open === 'until' && isPoint(date)
        ? `../${date.edtf}`
        : date.edtf;
  return {
    edtf,
    startDate: open === 'until' ? null : date.startDate,
    endDate: open === 'since' ? null : date.endDate,
    start: date.start,
    end: date.end,
    text: date.text,
    rule,
  };
}

function isPoint(date: DateLikeMention): boolean {
  return !date.edtf.includes('/') && !date.edtf.includes('{');
}

/** "Seit dem Regierungswechsel 2017", "seit Einrichtung des Managements im Jahr 2018": the date stands in a phrase that "seit" opens. */
function openFrom(reading: SentenceReading, date: Chunk): 'since' | 'until' | null {
  for (let i = date.index - 1; i >= 0 && i > date.index - 8; i--) {
    const here = reading.chunks[i]!;
    if (here.kind === 'Preposition') {
      if (here.normal === 'seit') return 'since';
      if (here.normal === 'bis' && i === date.index - 1) return 'until';
      continue;
    }
    if (here.kind !== 'Phrase' && here.kind !== 'Determiner' && here.kind !== 'Adjective') return null;
  }
  return null;
}

/** "268.300 (2016)", "rund 6,6 Mrd. Euro in 2017 auf", "7,3 Mrd. Euro 2017": a date right behind the number. */
function attached({ reading, chunk, quantities }: TimeScene): Time | null {
  const { chunks } = reading;
  let i = chunk.index + 1;
  if (chunks[i]?.kind === 'Phrase' && !chunks[i]!.determiner) i++;
  while (chunks[i]?.genitive) i++;
  const next = chunks[i];
  if (next?.kind === 'Open') {
    const inside = chunks[i + 1];
    const date = candidate(inside);
    if (date && chunks[i + 2]?.kind === 'Close') return toTime(date, 'time/bracket', reading);
    return null;
  }
  const offset = next?.kind === 'Preposition' && /^(?:in|im|zum|am|für)$/.test(next.normal) ? 1 : 0;
  const at = chunks[i + offset];
  const own = candidate(at) ?? (isTimePhrase(at) ? candidate(chunks[i + offset + 1]) : null);
  if (!own || isAttribute(reading, own.chunk)) return null;
  // A date behind this number opens what follows if another number comes before the next date: "5 Fälle, 2019 7 Fälle".
  const following = quantities.find((q) => q.index > own.chunk.index);
  if (offset === 0 && following && following.index === own.chunk.index + 1) return null;
  return toTime(own, 'time/attached', reading);
}

/** "von 2,9 Mio. Euro im Jahr 2019 um 20,7 % auf 3,5 Mio. Euro im Jahr 2020": a difference is reached when its result is. */
function difference(scene: TimeScene): Time | null {
  if (scene.role !== 'by') return null;
  const after = scene.quantities.filter(
    (q) => q.index > scene.chunk.index && scene.reading.clauseOf[q.index] === scene.clause,
  );
  const result = after.find((q) => q.preposition === 'auf');
  return result ? attached({ ...scene, chunk: result, role: 'to' }) : null;
}

/** "2020 und 2021 … 26 % bzw. 24 %": as many numbers joined as dates named; "jeweils" gives all dates to each. */
function distributed(scene: TimeScene): Time | null {
  const { reading, chunk } = scene;
  const set = candidates(scene, scene.clause).find((c) => c.date.edtf.startsWith('{'));
  if (!set) return null;
  const members = set.date.edtf.slice(1, -1).split(',');
  if (reading.chunks[chunk.index - 1]?.normal === 'jeweils') return null;
  const group = joined(reading, chunk);
  if (group.length !== members.length) return null;
  const edtf = members[group.indexOf(chunk)]!;
  return { ...toTime(set, 'time/distributed', reading), edtf, startDate: firstDay(edtf), endDate: lastDay(edtf) };
}

/** The numbers joined with this one by "und", "bzw.", commas. */
function joined(reading: SentenceReading, chunk: Chunk): Chunk[] {
  const { chunks } = reading;
  const group = [chunk];
  const linked = (from: number, step: 1 | -1) => {
    let i = from + step;
    let glue = false;
    while (
      chunks[i] &&
      (chunks[i]!.kind === 'Coordinator' ||
        chunks[i]!.kind === 'Comma' ||
        chunks[i]!.kind === 'Adverb' ||
        chunks[i]!.kind === 'Preposition')
    ) {
      glue ||= chunks[i]!.kind === 'Coordinator' || chunks[i]!.kind === 'Comma';
      i += step;
    }
    return glue && chunks[i]?.kind === 'Quantity' ? chunks[i]! : null;
  };
  for (let next = linked(chunk.index, 1); next; next = linked(next.index, 1)) group.push(next);
  for (let previous = linked(chunk.index, -1); previous; previous = linked(previous.index, -1)) group.unshift(previous);
  return group;
}

/** The nearest date of the clause: before the number first, then behind it. */
function inClause(scene: TimeScene, clause: Clause): Time | null {
  const all = candidates(scene, clause);
  if (all.length === 0) return null;
  const at = scene.chunk.index;
  let best: Candidate | null = null;
  for (const c of all) {
    if (c.chunk.index < at) best = c;
    else if (!best) best = c;
  }
  return best ? toTime(best, 'time/clause', scene.reading) : null;
}

/** From the clause that this one hangs on, or the one before it in the sentence; a clause with a time of its own takes none over. */
function inherited(scene: TimeScene): Time | null {
  if (scene.clause.chunks.some((c) => c.kind === 'Phrase' && isTimeNoun(c))) return null;
  const all = scene.reading.clauses;
  for (let parent = scene.clause.parent; parent; parent = parent.parent) {
    const time = inClause(scene, parent);
    if (time) return { ...time, rule: 'time/parent-clause' };
  }
  if (scene.clause.kind === 'relative') return null;
  for (let i = all.indexOf(scene.clause) - 1; i >= 0; i--) {
    if (all[i]!.kind === 'relative' || all[i]!.kind === 'bracket') continue;
    const time = inClause(scene, all[i]!);
    if (time) return { ...time, rule: 'time/earlier-clause' };
  }
  return null;
}

function candidates(scene: TimeScene, clause: Clause): Candidate[] {
  const found: Candidate[] = [];
  for (const chunk of clause.chunks) {
    const c = candidate(chunk);
    if (
      !c ||
      (scene.role !== 'from' && isComparison(scene.reading, chunk)) ||
      isAttribute(scene.reading, chunk) ||
      isDocumentDate(scene.reading, c)
    )
      continue;
    if (takenByOther(scene, chunk)) continue;
    found.push(c);
  }
  return found;
}

function candidate(chunk: Chunk | undefined): Candidate | null {
  return chunk?.mention?.type === 'date' ? { chunk, date: chunk.mention } : null;
}

function isTimePhrase(chunk: Chunk | undefined): boolean {
  return (
    chunk?.kind === 'Phrase' &&
    /(?:jahr|jahre|jahren|jahres|zeitraum|monat|quartal|ende|anfang|mitte)$/.test(chunk.normal)
  );
}

/** "gegenüber 2016", "im Vergleich zum Jahr 2016", "als 2019": that is what is compared with. */
function isComparison(reading: SentenceReading, date: Chunk): boolean {
  const { chunks } = reading;
  for (let i = date.index - 1; i >= 0 && i > date.index - 5; i--) {
    const here = chunks[i]!;
    if (here.kind === 'Preposition' && here.normal === 'gegenüber') return true;
    if (here.normal === 'als' || here.normal === 'vergleich') return true;
    if (here.kind === 'Phrase' && here.preposition === 'gegenüber') return true;
    if (here.kind === 'Preposition' && /^(?:zu|zum|mit|im|in)$/.test(here.normal)) continue;
    if (here.kind !== 'Determiner' && !isTimePhrase(here)) return false;
  }
  return false;
}

/** "aus dem 2021 begonnenen Projekt": the date stands inside a phrase and dates its noun. */
function isAttribute(reading: SentenceReading, date: Chunk): boolean {
  const { chunks } = reading;
  let i = date.index - 1;
  while (i >= 0 && (chunks[i]!.kind === 'Preposition' || isTimePhrase(chunks[i]) || chunks[i]!.kind === 'Adverb')) i--;
  if (chunks[i]?.kind !== 'Determiner') return false;
  const next = chunks[date.index + 1];
  return next !== undefined && next.kind !== 'Verb' && next.kind !== 'Comma';
}

/** "Beschluss vom 28.04.2022": the day of a paper. */
function isDocumentDate(reading: SentenceReading, { chunk, date }: Candidate): boolean {
  const before = reading.chunks[chunk.index - 1];
  if (date.precision !== 'day' || before?.kind !== 'Preposition' || before.normal !== 'vom') return false;
  return !date.edtf.includes('/');
}

/** A date in a bracket or right behind another number belongs to that number. */
function takenByOther({ reading, chunk, quantities }: TimeScene, date: Chunk): boolean {
  const { chunks } = reading;
  const before = chunks[date.index - 1];
  const offset = before?.kind === 'Preposition' && /^(?:in|im)$/.test(before.normal) ? 2 : 1;
  const owner = chunks[date.index - offset];
  if (owner?.kind !== 'Quantity' || owner === chunk) return false;
  if (owner.mention?.type === 'quantity' && owner.mention.unit.code === '1') return false;
  const following = quantities.find((q) => q.index > date.index);
  return offset === 2 || following?.index !== date.index + 1;
}

function firstDay(edtf: string): string | null {
  if (/^\d{4}$/.test(edtf)) return `${edtf}-01-01`;
  if (/^\d{4}-\d{2}$/.test(edtf)) return `${edtf}-01`;
  return /^\d{4}-\d{2}-\d{2}$/.test(edtf) ? edtf : null;
}

function lastDay(edtf: string): string | null {
  if (/^\d{4}$/.test(edtf)) return `${edtf}-12-31`;
  const month = /^(\d{4})-(\d{2})$/.exec(edtf);
  if (month) return `${edtf}-${new Date(Date.UTC(Number(month[1]), Number(month[2]), 0)).getUTCDate()}`;
  return /^\d{4}-\d{2}-\d{2}$/.test(edtf) ? edtf : null;
}
