import type { DateLikeMention, Mention } from '../../model/index.js';
import type { Time } from './scene.js';

/**
 * The time that a lead-in, a question or a heading states for what stands under it: its last date that is no paper's or sitting's day.
 * Of a lead-in only the sentence that announces counts, from `start` on.
 */
export function timeAbove(text: string, mentions: readonly Mention[], start = 0): Time | null {
  for (let i = mentions.length - 1; i >= 0 && mentions[i]!.start >= start; i--) {
    const date = mentions[i]!;
    if (date.type !== 'date' || date.edtf.startsWith('X') || isPaperDate(text, date)) continue;
    return {
      edtf: date.edtf,
      startDate: date.startDate,
      endDate: date.endDate,
      start: date.start,
      end: date.end,
      text: date.text,
      rule: 'time/above',
    };
  }
  return null;
}

function isPaperDate(text: string, date: DateLikeMention): boolean {
  return date.precision === 'day' && /(?:vom|am)\s$/.test(text.slice(Math.max(0, date.start - 5), date.start));
}
