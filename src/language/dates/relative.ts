import { recurrences, relativeAdjectives, relativeDays, relativeNouns } from '../german/calendar-words.js';
import type { DateLike, Recurrence } from '../mention.js';
import type { Stream } from '../scan/stream.js';
import { dayAfter, monthAfter, pad } from './calendar.js';
import { bounds } from './piece.js';

/** Words that can open a relative time: the sieve. */
export function opensRelative(word: string): boolean {
  return relativeNouns.has(word) || relativeDays.has(word) || adjective(word) !== null;
}

function adjective(word: string): number | null {
  const stem = word.replace(/(?:en|em|er|es)$/, '');
  return stem === word ? null : (relativeAdjectives.get(stem) ?? null);
}

/** "im Vorjahr", "im vergangenen Jahr", "heute": worked out from the reference date, an ISO day. */
export function readRelative(s: Stream, i: number, reference: string): DateLike | null {
  const word = s.low(i);
  const year = Number(reference.slice(0, 4));
  const noun = relativeNouns.get(word);
  if (noun !== undefined) return build(s, i, i + 1, pad(year + noun, 4), 'year');
  const day = relativeDays.get(word);
  if (day !== undefined)
    return s.capital(i) && word === 'morgen' ? null : build(s, i, i + 1, dayAfter(reference, day), 'day');
  const offset = adjective(word);
  if (offset === null) return null;
  const unit = s.low(i + 1);
  if (/^jahr(?:es|s)?$/.test(unit) && !s.isNumber(i + 2)) return build(s, i, i + 2, pad(year + offset, 4), 'year');
  if (/^monats?$/.test(unit))
    return build(s, i, i + 2, monthAfter(year, Number(reference.slice(5, 7)), offset), 'month');
  return null;
}

function build(s: Stream, first: number, next: number, edtf: string, precision: string): DateLike {
  const [start, end] = [s.start(first), s.end(next - 1)];
  const [startDate, endDate] = bounds(edtf);
  return {
    type: 'date',
    start,
    end,
    text: s.text.slice(start, end),
    edtf,
    startDate,
    endDate,
    precision,
    rule: 'date.relative',
    implied: 'reference-date',
    firstToken: first,
    nextToken: next,
  };
}

/** "jährlich", "monatliche": how often something recurs. */
export function readRecurrence(s: Stream, i: number): Recurrence | null {
  const word = s.low(i);
  const iso = recurrences.get(word) ?? recurrences.get(word.replace(/(?:e|en|em|er|es)$/, ''));
  if (!iso) return null;
  return {
    type: 'set',
    start: s.start(i),
    end: s.end(i),
    text: s.raw(i),
    iso,
    rule: 'set',
    firstToken: i,
    nextToken: i + 1,
  };
}
