import type { Chunk, Clause, SentenceReading } from '../../language/phrases/index.js';
import type { DateLikeMention } from '../../model/index.js';
import { isAttribute, isComparison, isDocumentDate } from './attached-to.js';
import type { Candidate, Time, TimeScene } from './scene.js';

export function toTime({ chunk, date }: Candidate, rule: string, reading: SentenceReading): Time {
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

export function candidates(scene: TimeScene, clause: Clause): Candidate[] {
  const found: Candidate[] = [];
  for (const chunk of clause.chunks) {
    const c = candidate(chunk);
    if (
      !c ||
      (scene.role !== 'from' && isComparison(scene.reading, chunk)) ||
      isAttribute(scene.reading, chunk) ||
      c.date.edtf.startsWith('X') ||
      isDocumentDate(scene.reading, c)
    )
      continue;
    if (takenByOther(scene, chunk)) continue;
    found.push(c);
  }
  return found;
}

export function candidate(chunk: Chunk | undefined): Candidate | null {
  return chunk?.mention?.type === 'date' ? { chunk, date: chunk.mention } : null;
}

/** The nearest date of the clause: before the number first, then behind it. */
export function inClause(scene: TimeScene, clause: Clause): Time | null {
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
