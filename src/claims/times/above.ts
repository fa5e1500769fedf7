import type { SentenceReading } from '../../language/phrases/index.js';
import { anchorsOf } from './anchors.js';
import type { Time } from './scene.js';

/** The time that the sentence of a lead-in, a question or a heading states for what stands under it: its last one, but no sitting's day. */
export function timeAbove(reading: SentenceReading): Time | null {
  const { list } = anchorsOf(reading, { last: null, times: [], before: [] });
  for (let i = list.length - 1; i >= 0; i--) {
    const { chunk, time } = list[i]!;
    if (time.edtf === '' || isSitting(reading, chunk.index)) continue;
    return { ...time, rule: 'time/above' };
  }
  return null;
}

/** "Sitzung am 14. März 2022" */
function isSitting({ chunks }: SentenceReading, date: number): boolean {
  const before = chunks[date - 1];
  if (before?.kind !== 'Preposition' || (before.normal !== 'am' && before.normal !== 'vom')) return false;
  for (let i = date - 2; i >= 0 && i > date - 5; i--)
    if (/(?:sitzung|anhörung|besprechung|konferenz|plenum|tagung|sitzungen)$/.test(chunks[i]!.normal)) return true;
  return false;
}
