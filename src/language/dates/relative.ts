import { months, relativeDays, relativeNouns, relativeSpans, seasons, weekdayNames } from '../german/calendar-words.js';
import type { DateLike } from '../mention.js';
import { toNumber } from '../numbers/decimal.js';
import { readNumeral } from '../numbers/read-numeral.js';
import type { Stream } from '../scan/stream.js';
import { dayAfter, monthAfter, pad, weekdayOf, weekFrom } from './calendar.js';
import { bounds } from './piece.js';
import { frameOf } from './relation.js';
import { yearOffset } from './year.js';

/** "im Vorjahr", "im vergangenen Jahr", "heute", "letzte Woche": worked out from the reference date, an ISO day. */
export function readRelative(s: Stream, i: number, reference: string): DateLike | null {
  const word = s.low(i);
  const noun = relativeNouns.get(word);
  if (noun !== undefined) return build(s, i, i + 1, [pad(Number(reference.slice(0, 4)) + noun, 4), 'year']);
  const day = relativeDays.get(word);
  if (day !== undefined)
    return s.capital(i) && word === 'morgen' ? null : build(s, i, i + 1, [dayAfter(reference, day), 'day']);
  const span = relativeSpans.get(word);
  if (span) return build(s, i, i + 1, spanFrom(reference, span[0], span[1])!);
  if (word === 'vor') return s.wide ? readAgo(s, i, reference) : null;
  const offset = yearOffset(word);
  if (offset === null || !s.near(i + 1)) return null;
  const unit = s.low(i + 1);
  if (/^jahr/.test(unit) && s.isNumber(i + 2)) return null;
  const read = spanFrom(reference, unit, offset) ?? nearest(s, unit, reference, offset);
  return read && build(s, i, i + 2, read);
}

type Told = readonly [edtf: string, precision: string];

/** The year, month, week, quarter or half so many from the one of a day. */
function spanFrom(reference: string, unit: string, offset: number): Told | null {
  const [year, month] = reference.split('-').map(Number) as [number, number];
  if (/^jahr(?:es|s)?$/.test(unit)) return [pad(year + offset, 4), 'year'];
  if (/^monats?$/.test(unit)) return [monthAfter(year, month, offset), 'month'];
  if (unit === 'woche') return [weekFrom(reference, offset).join('/'), 'week'];
  const size = /^quartals?$/.test(unit) ? 3 : /^halbjahr(?:es|s)?$/.test(unit) ? 6 : 0;
  if (!size) return null;
  const first = 1 + size * (Math.floor((month - 1) / size) + offset);
  return [
    `${monthAfter(year, 1, first - 1)}/${monthAfter(year, 1, first + size - 2)}`,
    size === 3 ? 'quarter' : 'half',
  ];
}

/** The season, month or weekday next to a day, before or after it as the adjective says. */
function nearest(s: Stream, unit: string, reference: string, offset: number): Told | null {
  if (Math.abs(offset) > 1) return null;
  const [year, month] = reference.split('-').map(Number) as [number, number];
  const named = months.get(unit);
  if (named && unit.length > 2) {
    const shift = offset < 0 && named >= month ? -1 : offset > 0 && named <= month ? 1 : 0;
    return [`${pad(year + shift, 4)}-${pad(named)}`, 'month'];
  }
  const season = seasons.get(unit);
  if (season) {
    const [from, to] = season;
    const shift = offset < 0 && to >= month ? -1 : offset > 0 && from <= month ? 1 : 0;
    return [`${monthAfter(year + shift, 1, from - 1)}/${monthAfter(year + shift, 1, to - 1)}`, 'season'];
  }
  const weekday = s.wide ? weekdayNames.indexOf(unit) + 1 : 0;
  if (!weekday) return null;
  const days = weekday - weekdayOf(reference);
  return [dayAfter(reference, offset < 0 && days >= 0 ? days - 7 : offset > 0 && days <= 0 ? days + 7 : days), 'day'];
}

/** "vor zwei Jahren", "vor einer Woche" */
function readAgo(s: Stream, i: number, reference: string): DateLike | null {
  const numeral = readNumeral(s, i + 1);
  if (!numeral || !s.near(i + 1) || numeral.value.exponent !== 0) return null;
  const count = toNumber(numeral.value);
  const unit = s.low(numeral.next);
  if (!s.near(numeral.next) || count < 1 || count > 1000) return null;
  if (/^tag(?:e|en)?$/.test(unit)) return build(s, i, numeral.next + 1, [dayAfter(reference, -count), 'day']);
  const name = /^(jahr|monat|woche)(?:en|n)?$/.exec(unit)?.[1];
  const read = name ? spanFrom(reference, name, -count) : null;
  return read && build(s, i, numeral.next + 1, read);
}

function build(s: Stream, first: number, next: number, [told, precision]: Told): DateLike {
  const [start, end] = [s.start(first), s.end(next - 1)];
  const frame = frameOf(s, first, told);
  const edtf = frame?.edtf ?? told;
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
    ...(frame?.relation ? { relation: frame.relation } : {}),
  };
}
