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

const ends = /^(\d{4}(?:-\d{2}-\d{2})?)\/(\d{4}(?:-\d{2}-\d{2})?)$/;

/** "von 2017 nach 2018 von 20 auf 25": where it started is of the first year, where it ended of the last. */
export function endpoint(time: Time, role: Role | null): Time {
  const span = role === 'from' || role === 'to' ? ends.exec(time.edtf) : null;
  // "2020/21" is one year.
  if (!span || /\d\/\d/.test(time.text)) return time;
  return { ...time, ...dated(span[role === 'from' ? 1 : 2]!) };
}
