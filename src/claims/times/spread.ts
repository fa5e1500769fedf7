import type { Chunk, SentenceReading } from '../../language/phrases/index.js';
import type { Role } from '../change-frame.js';
import type { Anchor, Time, TimeScene } from './scene.js';
import { dated } from './shift.js';

/** "2020 und 2021 … 26 % bzw. 24 %": as many numbers joined as dates named, one for each; "jeweils" gives all dates to each. */
export function distributed({ reading, chunk, role }: TimeScene, anchors: readonly Anchor[]): Time | null {
  if (reading.chunks[chunk.index - 1]?.normal === 'jeweils') return null;
  const group = joined(reading, chunk);
  if (group.length < 2) return null;
  for (const { time } of anchors) {
    const members = membersOf(time.edtf);
    if (members.length !== group.length || (role && !time.edtf.startsWith('{'))) continue;
    return { ...time, ...dated(members[group.indexOf(chunk)]!), rule: 'time/distributed' };
  }
  return null;
}

/**
 * "2021 waren es 40, im Jahr darauf 45; hierfür flossen 512 bzw. 588 Euro": as many numbers joined as times were said one by one, or in a
 * list, before their clause, which says none.
 */
export function distributedBefore(scene: TimeScene, list: readonly Anchor[]): Time | null {
  const { reading, chunk, clause, role } = scene;
  if (list.length === 0 || clause.kind === 'bracket' || reading.chunks[chunk.index - 1]?.normal === 'jeweils')
    return null;
  const first = clause.chunks[0]!.index;
  const before = list.filter((a) => a.chunk.index < first && a.chunk.depth === 0 && !a.aside);
  if (before.length === 0) return null;
  const group = joined(reading, chunk);
  // "um 23.500 Euro oder 62 %"
  if (group.length < 2 || role || group.some((q) => unitOf(q) !== unitOf(group[0]!) && unitOf(q) !== '1')) return null;
  const last = before.at(-1)!;
  const members = membersOf(last.time.edtf);
  if (members.length === group.length)
    return { ...last.time, ...dated(members[group.indexOf(chunk)]!), rule: 'time/distributed' };
  if (before.length !== group.length || !before.every((a) => point.test(a.time.edtf))) return null;
  return { ...before[group.indexOf(chunk)]!.time, rule: 'time/distributed' };
}
const unitOf = ({ mention }: Chunk) => (mention?.type === 'quantity' ? mention.unit.code : '1');
const point = /^\d{4}(?:-\d\d){0,2}$/;

/** The dates of a list, the years of an interval. */
function membersOf(edtf: string): string[] {
  if (edtf.startsWith('{')) return edtf.slice(1, -1).split(',');
  const years = /^(\d{4})\/(\d{4})$/.exec(edtf);
  if (!years) return [];
  const [from, to] = [Number(years[1]), Number(years[2])];
  return to - from > 30 ? [] : Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => String(from + i));
}

/** The numbers joined with this one by "und", "bzw.", commas. */
function joined({ chunks }: SentenceReading, chunk: Chunk): Chunk[] {
  const group = [chunk];
  const linked = (from: number, step: 1 | -1) => {
    let i = from + step;
    let glue = false;
    for (; chunks[i]; i += step) {
      const { kind } = chunks[i]!;
      if (kind === 'Coordinator' || kind === 'Comma') glue = true;
      else if (kind !== 'Adverb' && kind !== 'Preposition') break;
    }
    return glue && chunks[i]?.kind === 'Quantity' ? chunks[i]! : null;
  };
  for (let next = linked(chunk.index, 1); next && group.length < 40; next = linked(next.index, 1)) group.push(next);
  for (let previous = linked(chunk.index, -1); previous && group.length < 40; previous = linked(previous.index, -1))
    group.unshift(previous);
  return group;
}

const ends = /^(\d{4}(?:-\d{2}){0,2})\/(\d{4}(?:-\d{2}){0,2})$/;
/** Two times printed, no quarter and no season. */
const two = /\s(?:bis|und|nach|auf)\s|\d\s?[-–]\s?\d/u;

/**
 * "von 2017 nach 2018 von 20 auf 25": where it started is of the first year, where it ended of the last. "Seit 2018 stieg sie von 20 auf 25"
 * starts in 2018; in "2025 wird sie von 20 auf 25 erhöht" no time of the 20 is said.
 */
export function endpoint(time: Time, role: Role | null, text: string): Time | null {
  if (role !== 'from' && role !== 'to') return time;
  // "2020/21" is one year.
  const whole = /\d\/\d/.test(time.text) || (time.edtf.length > 9 && !time.implied && !two.test(time.text));
  const span = whole ? null : ends.exec(time.edtf);
  if (span) return { ...time, ...dated(span[role === 'from' ? 1 : 2]!) };
  if (role === 'to' || time.edtf.startsWith('{')) return time;
  if (/(?<!\p{L})ab\s[^.,]{0,24}$/iu.test(text.slice(Math.max(0, time.start - 30), time.start))) return null;
  return time.edtf.endsWith('/..') ? { ...time, ...dated(time.edtf.slice(0, -3)) } : null;
}
