import { type Chunk, isTimeNoun, type SentenceReading } from '../../language/phrases/index.js';
import { isAttribute, isTimePhrase } from './attached-to.js';
import { candidate, candidates, inClause, toTime } from './candidates.js';
import { inherited } from './inherited.js';
import type { Time, TimeScene } from './scene.js';
import { daysOf, firstDay, lastDay } from './shift.js';
import { toldTime } from './told.js';

/** The date of the sentence that governs a number, or null. */
export function governingTime(scene: TimeScene): Time | null {
  return (
    toldTime(scene) ??
    attached(scene) ??
    takenUp(scene) ??
    difference(scene) ??
    distributed(scene) ??
    inClause(scene, scene.clause) ??
    inherited(scene)
  );
}

/** "im selben Jahr", "im gleichen Zeitraum": the time of the number before. */
function takenUp({ reading, clause, earlier, spanBefore, chunk }: TimeScene): Time | null {
  if (!earlier) return null;
  if (isApposed(reading, chunk)) return earlier;
  const again = clause.chunks.find(
    (c) =>
      c.kind === 'Phrase' &&
      isTimeNoun(c) &&
      (/^(?:selb|gleich)e[nrs]$/.test(c.terms[0]!.normal) || /^(?:selb|gleich)e[nrs]$/.test(c.terms[1]?.normal ?? '')),
  );
  if (!again || clause.chunks.some((c) => c.kind === 'Date' && c.index < chunk.index)) return null;
  const span = /zeitraum/.test(again.normal) && !/\d\/\d/.test(earlier.edtf) ? spanBefore : null;
  const year = /jahr/.test(again.normal) ? (/^\d{4}/.exec(earlier.edtf)?.[0] ?? null) : null;
  const edtf = span ?? year;
  return edtf && edtf !== earlier.edtf
    ? { ...earlier, edtf, ...daysOf(edtf), rule: 'time/same', implied: 'governing-date' }
    : { ...earlier, rule: 'time/same' };
}

/** "5.911 – ein Plus von 12,8 %": said of the number before. */
function isApposed({ chunks }: SentenceReading, chunk: Chunk): boolean {
  for (let i = chunk.index - 1; i > 0 && i > chunk.index - 5; i--) {
    const { kind } = chunks[i]!;
    if (kind === 'Dash') return chunks[i - 1]?.kind === 'Quantity' || chunks[i - 2]?.kind === 'Quantity';
    if (kind !== 'Preposition' && kind !== 'Phrase' && kind !== 'Adverb') return false;
  }
  return false;
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
