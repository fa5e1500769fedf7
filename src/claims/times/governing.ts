import { type Chunk, type Clause, isTimeNoun, type SentenceReading } from '../../language/phrases/index.js';
import { changeNoun, findChange } from '../change-frame.js';
import { timeAgain } from './again.js';
import { type Anchors, anchorsOf, timeOf } from './anchors.js';
import { isAnnounced } from './announced.js';
import { isAfterwards, ofWholeInRelative, reachedAt } from './continued.js';
import { isState, ofCounted } from './counted.js';
import { isAttribute } from './free.js';
import { isNorm } from './norm.js';
import { isOfNow, saysNow, saysNowBehindComma } from './now.js';
import { describedAt, type Owned, ownDate, spellsOut } from './owner.js';
import type { Anchor, Time, TimeScene } from './scene.js';
import { dated } from './shift.js';
import { distributed, distributedBefore, endpoint } from './spread.js';
import { isReport, passes, takesUp, tenseOf } from './tense.js';

/** The time that the sentence states for a number; 'now' where it says that none from elsewhere holds; null where it says nothing. */
export function governingTime(scene: TimeScene): Time | 'now' | null {
  const time = read(scene);
  return time && time !== 'now' && time.edtf === '' ? 'now' : time;
}

function read(scene: TimeScene): Time | 'now' | null {
  const anchors = anchorsOf(scene.reading, scene.discourse);
  // "zwei Jahre zuvor": the number tells a time itself.
  if (anchors.at.has(scene.chunk)) return 'now';
  if (isSpanBack(scene.chunk)) return 'now';
  if (isNorm(scene) || isAfterwards(scene)) return 'now';
  const around = inside(scene, anchors, scene.clause);
  const spread = around.length ? distributed(scene, around) : distributedBefore(scene, anchors.list);
  if (spread) return spread;
  const own = ownTime(scene, scene.chunk, anchors);
  if (own) return own;
  if (isOfNow(scene, anchors.list) || saysNowBehindComma(scene, anchors.list)) return 'now';
  if (scene.role === 'from' && anchors.compared.size) {
    const compared = scene.clause.chunks.find((c) => anchors.compared.has(c));
    if (compared) return anchors.compared.get(compared)!.time;
  }
  const looked = ofRelative(scene, anchors);
  if (looked) return looked;
  const labelled = underLabel(scene, anchors);
  if (labelled) return labelled;
  // "…, für die in den Jahren 2022 und 2023 340.000 Euro verausgabt wurden, davon 125.000 Euro für Anzeigen"
  const relative = ofWholeInRelative(scene);
  const ofPart = relative && inClause(scene, anchors, relative);
  if (ofPart) return ofPart;
  const found = difference(scene, anchors) ?? inClause(scene, anchors, scene.clause);
  if (found) return isAnnounced(scene, found) ? 'now' : (endpoint(found, scene.role, scene.reading.text) ?? 'now');
  const ofAll = ofWhole(scene, anchors);
  if (ofAll) return ofAll;
  const described = ofCounted(scene, (clause) => inClause(scene, anchors, clause));
  if (described) return described;
  if (saysNow(scene.clause.chunks) || scene.clause.chunks.some((c) => isTimeAlone(scene, c))) return 'now';
  return inherited(scene, anchors) ?? timeAgain(scene);
}

/** "in der Zeit danach": a noun of time that no date completes, which would be told itself. */
const isTimeAlone = ({ reading }: TimeScene, chunk: Chunk): boolean =>
  chunk.kind === 'Phrase' && isTimeNoun(chunk) && reading.chunks[chunk.index + 1]?.kind !== 'Date';

const inside = ({ reading }: TimeScene, { list }: Anchors, clause: Clause): Anchor[] =>
  list.filter(({ chunk }) => {
    const own = reading.clauseOf[chunk.index];
    return own === clause || (own?.kind === 'bracket' && own.parent === clause && spellsOut(reading, chunk));
  });

/** "8.120 (2022)", "2022: 8.120", "3 Mio. Euro im Jahr 2021": a date of this number alone. */
function ownTime({ reading }: TimeScene, number: Chunk, { at, compared }: Anchors): Time | null {
  const own = ownDate(reading, number);
  if (!own || (own.how === 'bracket' && spellsOut(reading, own.chunk))) return null;
  const anchor = at.get(own.chunk) ?? compared.get(own.chunk);
  if (anchor) return { ...anchor.time, rule: `time/${own.how}` };
  return own.chunk.kind === 'Date' && (own.how !== 'behind' || !isAttribute(reading, own.chunk))
    ? { ...timeOf(reading, own.chunk), rule: `time/${own.how}` }
    : null;
}

/** "Von den 2022 gestellten Anträgen wurden 40 bewilligt": a date in what describes the whole, unless the clause says how it is now. */
function ofDescribed({ reading, clause }: TimeScene, first: Chunk): Time | null {
  const date = reading.chunks.slice(first.index + 1, first.index + 5).find((c) => c.kind === 'Date');
  if (!date || reading.chunks[first.index + 1]?.kind !== 'Determiner' || !isAttribute(reading, date)) return null;
  const time = timeOf(reading, date);
  return time.edtf.startsWith('../') || tenseOf(clause) === 'present' ? null : time;
}

/** "Abstimmung am 22. Juli: 31 Stimmen dafür, neun dagegen": a date before a colon is of all that follows, until another one is said. */
function underLabel({ reading, chunk, clause }: TimeScene, { at }: Anchors): Time | null {
  const first = clause.chunks[0]!;
  const label = clause.kind === 'coordinate' ? reading.chunks[first.index - 2] : undefined;
  if (label?.kind !== 'Date' || reading.chunks[first.index - 1]!.kind !== 'Colon') return null;
  for (let i = first.index; i < chunk.index; i++) if (at.has(reading.chunks[i]!)) return null;
  return at.get(label)?.time ?? null;
}

/**
 * "von 2,9 Mio. Euro im Jahr 2019 um 20,7 % auf 3,5 Mio. Euro im Jahr 2020", "auf 60 im Jahr 2022, ein Minus von 25 %": a difference is
 * reached when its result is.
 */
function difference(scene: TimeScene, anchors: Anchors): Time | null {
  if (scene.role !== 'by' && !isOfChange(scene)) return null;
  const { index } = scene.chunk;
  const results = scene.quantities.filter(
    (q) => q.preposition === 'auf' && q.index !== index && scene.reading.clauseOf[q.index] === scene.clause,
  );
  const result = results.find((q) => q.index > index) ?? results.at(-1);
  return result ? ownTime(scene, result, anchors) : null;
}

/** "ein Plus von 25 %" */
function isOfChange({ reading: { chunks }, chunk }: TimeScene): boolean {
  if (chunk.preposition !== 'von' && chunk.preposition !== 'um') return false;
  let i = chunk.index - 1;
  while (i >= 0 && chunks[i]!.kind !== 'Preposition') i--;
  const noun = chunks[i - 1];
  return noun?.kind === 'Phrase' && (changeNoun(noun.normal) !== null || /^(?:plus|minus)$/.test(noun.normal));
}

/** The nearest time of a clause: before the number first, then behind it; one that belongs to another number only if nothing else is said. */
function inClause(scene: TimeScene, anchors: Anchors, clause: Clause, end = Number.POSITIVE_INFINITY): Time | null {
  const all = inside(scene, anchors, clause).filter(
    (a) =>
      a.chunk.index < end &&
      !isOfLaterNoun(scene, a) &&
      (!a.aside || (clause === scene.clause && a.chunk.index < scene.chunk.index)),
  );
  if (all.length === 0) return null;
  const owners = ownersOf(scene);
  const others = (a: Anchor) => {
    const owner = owners.get(a.chunk);
    return owner && owner.number !== scene.chunk ? owner : null;
  };
  const free = nearest(
    scene.chunk,
    all.filter((a) => !others(a)),
  );
  if (free) return free;
  return nearest(
    scene.chunk,
    all.filter((a) => isShared(scene, others(a)!, a.time)),
  );
}

/** "habe 600 Lizenzen gekündigt und so die Ausgaben für 2024 gesenkt": behind "und" and its noun, "für" says of when that is. */
function isOfLaterNoun({ reading: { chunks }, chunk }: TimeScene, { chunk: time }: Anchor): boolean {
  const noun = chunks[time.index - 2];
  if (time.preposition !== 'für' || time.index < chunk.index || noun?.kind !== 'Phrase') return false;
  return chunks.slice(chunk.index + 1, noun.index).some((c) => c.kind === 'Coordinator' || c.kind === 'Verb');
}

function nearest({ index }: Chunk, anchors: readonly Anchor[]): Time | null {
  return (
    (anchors.findLast(({ chunk }) => chunk.index < index) ?? anchors.find(({ chunk }) => chunk.index > index))?.time ??
    null
  );
}

interface Owner extends Owned {
  number: Chunk;
}

/** Those of the sentence that was read last: each of its numbers asks for them. */
let last: { reading: SentenceReading; owners: Map<Chunk, Owner> } | null = null;

/** The dates of a sentence that belong to one number. */
function ownersOf({ reading, quantities }: TimeScene): Map<Chunk, Owner> {
  if (last?.reading === reading) return last.owners;
  const owners = new Map<Chunk, Owner>();
  for (const number of quantities) {
    const own = ownDate(reading, number);
    if (own && !(own.how === 'bracket' && spellsOut(reading, own.chunk))) owners.set(own.chunk, { ...own, number });
  }
  last = { reading, owners };
  return owners;
}

/** "In 51 Fällen gab es 30 Beschwerden im Jahr 2022": the time behind one number is that of the clause, unless it sets that number apart. */
function isShared({ reading, chunk }: TimeScene, { how, number }: Owner, { edtf }: Time): boolean {
  if (how !== 'behind' && !(how === 'attribute' && number.index < chunk.index && !edtf.startsWith('../'))) return false;
  if (/^(?:von|nach|gegenüber|statt|auf)$/.test(number.preposition ?? '')) return false;
  if (number.index < chunk.index) return true;
  return reading.chunks
    .slice(chunk.index + 1, number.index)
    .every((c) => c.kind !== 'Comma' && c.kind !== 'Coordinator' && c.kind !== 'Colon' && c.kind !== 'Pronoun');
}

/** "weniger als in den Jahren 2015 bis 2019, in denen 905 hinzukamen": a relative clause says what was then. */
function ofRelative({ reading: { chunks }, clause }: TimeScene, { at, compared }: Anchors): Time | null {
  if (clause.kind !== 'relative') return null;
  const first = clause.chunks[0]!;
  if ((first.normal !== 'in' && first.normal !== 'an') || clause.chunks[1]?.kind !== 'Relative') return null;
  const time = chunks[first.index - 2];
  return (time && (at.get(time) ?? compared.get(time))?.time) ?? null;
}

/** "Von den 1.200 Verfahren des Jahres 2022 endeten 300 mit einem Urteil": the time of the whole, unless it is a deadline. */
function ofWhole(scene: TimeScene, anchors: Anchors): Time | null {
  const { chunk, clause, quantities, role } = scene;
  const first = clause.chunks[0]!;
  if (role !== null || first.kind !== 'Preposition' || (first.normal !== 'von' && first.normal !== 'unter'))
    return null;
  const whole = quantities.find((q) => q.index > first.index);
  if (!whole || whole.index >= chunk.index) return ofDescribed(scene, first);
  if (whole.preposition !== first.normal && ownDate(scene.reading, whole)?.how !== 'attribute')
    return ofDescribed(scene, first);
  const time = ownTime(scene, whole, anchors);
  return time?.edtf.startsWith('../') ? null : time;
}

/** From the clause that this one hangs on, or the one before it in the sentence. */
function inherited(scene: TimeScene, anchors: Anchors): Time | 'now' | null {
  const { clause } = scene;
  const relative = clause.kind === 'relative' ? clause : clause.kind === 'coordinate' ? clause.parent : null;
  if (relative?.kind === 'relative' && isState(scene.reading, relative)) return null;
  const all = scene.reading.clauses;
  const sources: Clause[] = [];
  for (let parent = clause.parent; parent; parent = parent.parent) sources.push(parent);
  if (clause.kind !== 'relative')
    for (let i = all.indexOf(clause) - 1; i >= 0; i--)
      if (all[i]!.kind !== 'relative' && all[i]!.kind !== 'bracket' && !sources.includes(all[i]!))
        sources.push(all[i]!);
  const start = clause.kind === 'relative' ? clause.chunks[0]!.index : Number.POSITIVE_INFINITY;
  if (clause.kind === 'bracket' && clause.parent) {
    // "664.000 Euro im Jahr 2020 (+ 17,5 %)": said of the number before.
    const around = inside(scene, anchors, clause.parent).findLast((a) => a.chunk.index < scene.chunk.index);
    if (around) return endOfSpan(around, scene, anchors) ?? around.time;
    // "von dem im Jahr 2025 angefallenen Holz (612.000 m³)"
    const alone = clause.chunks.length === 1;
    const noun = scene.reading.chunks[scene.chunk.index - 2];
    const described = alone && noun?.kind === 'Phrase' ? describedAt(scene.reading.chunks, noun) : null;
    if (described) return { ...timeOf(scene.reading, described), rule: 'time/attribute' };
  }
  for (const source of sources) {
    if (isReport(source)) continue;
    // A relative clause looks back; what is said behind it is not yet said.
    const time = inClause(scene, anchors, source, start) ?? ofWholeBefore(scene, anchors, source);
    if (!time) {
      if (saysNow(source.chunks) && source.chunks[0]!.index < scene.chunk.index) return 'now';
      continue;
    }
    const passed = passes(source, clause, time.edtf, /^\d{4}-\d\d-\d\d$/.test(time.edtf));
    if (!passed) return null;
    // "Bis 2022 wuchs der Ansatz auf 570 Mio.; hiervon wurden 447 Mio. ausgegeben": of what it had grown to.
    const reached = takesUp(clause) && findChange(source) !== null ? reachedAt(time.edtf, tenseOf(clause)) : null;
    return { ...time, ...(reached ? dated(reached) : {}), rule: 'time/other-clause' };
  }
  return null;
}

/** "Von den 219 Unfällen des Jahres 2023 …; in 48 Fällen war …": what an earlier part of the sentence says of its whole. */
function ofWholeBefore(scene: TimeScene, anchors: Anchors, source: Clause): Time | null {
  if (scene.clause.kind !== 'coordinate') return null;
  const counted = scene.quantities.findLast(
    (q) => scene.reading.clauseOf[q.index] === source && q.index < scene.chunk.index,
  );
  return counted ? ofWhole({ ...scene, chunk: counted, clause: source }, anchors) : null;
}

/** "von 2015 (45) bis 2022 (98)": the second one is of the year itself. */
function endOfSpan({ chunk, time }: Anchor, scene: TimeScene, anchors: Anchors): Time | null {
  if (!/^\.\.\/\d/.test(time.edtf)) return null;
  const opened = inside(scene, anchors, scene.clause.parent!).some(
    (a) =>
      a.chunk.index < chunk.index &&
      a.chunk.preposition === 'von' &&
      scene.reading.chunks[a.chunk.index + 1]?.kind === 'Open',
  );
  return opened ? { ...time, ...dated(time.edtf.slice(3)) } : null;
}

/** "seit fünf Jahren", "vor zehn Jahren": a span that is counted back from its clause's time. */
function isSpanBack({ mention, preposition }: Chunk): boolean {
  return (
    mention?.type === 'quantity' &&
    /^(?:a|mo|wk|d)$/.test(mention.unit.code) &&
    /^(?:seit|vor)$/.test(preposition ?? '')
  );
}
