import { dayParts } from '../german/calendar-words.js';
import type { Time } from '../mention.js';
import { readCardinal } from '../numbers/number-words.js';
import type { Stream } from '../scan/stream.js';
import { Gap } from '../scan/token.js';
import { pad } from './calendar.js';

/** Reads a time of day at a number token: "16:00 Uhr", "08: 25", "2.30 Uhr", "9 Uhr", "09:15-10:00", "8 bis 17 Uhr". */
export function readTime(s: Stream, i: number): Time | null {
  const raw = s.raw(i);
  if (/^\d{1,2}$/.test(raw) && s.is(i + 1, ':') && s.glued(i + 1) && s.isNumber(i + 2) && s.gap(i + 2) <= Gap.blank)
    return readColon(s, i, raw);
  const dotted = /^(\d{1,2})\.(\d\d)$/.exec(raw);
  if (dotted && Number(dotted[1]) <= 24 && Number(dotted[2]) < 60) {
    if (isHour(s, i + 1)) return build(s, i, i + 2, dotted[1]!, dotted[2]!);
    return opensSpan(s, i, i + 1) ? build(s, i, i + 1, dotted[1]!, dotted[2]!) : null;
  }
  if (!/^\d{1,2}$/.test(raw) || Number(raw) > 24) return null;
  if (isHour(s, i + 1)) {
    const minutes =
      /^[0-5]\d$/.test(s.raw(i + 2)) && s.gap(i + 2) === Gap.blank && !s.isWord(i + 3) ? s.raw(i + 2) : null;
    return build(s, i, minutes ? i + 3 : i + 2, raw, minutes ?? '00');
  }
  return opensSpan(s, i, i + 1) ? build(s, i, i + 1, raw, '00') : null;
}

/** "16:00", "14:30:15 Uhr". */
function readColon(s: Stream, i: number, raw: string): Time | null {
  const minutes = s.raw(i + 2);
  if (!/^\d\d$/.test(minutes) || Number(raw) > 24 || Number(minutes) > 59) return null;
  const precise = s.is(i + 3, ':') && s.glued(i + 3) && /^[0-5]\d$/.test(s.raw(i + 4)) && s.glued(i + 4);
  const seconds = precise ? i + 5 : i + 3;
  const hour = isHour(s, seconds);
  if (!hour && !opensSpan(s, i, seconds) && (raw.length === 1 || isRatio(s, i))) return null;
  return build(s, i, hour ? seconds + 1 : seconds, raw, precise ? `${minutes}:${s.raw(i + 4)}` : minutes);
}

/** Reads "T14:30" behind a day: "2021-10-03T14:30". */
export function readIsoTime(s: Stream, i: number): Time | null {
  if (!s.glued(i) || !/^T(?:[01]\d|2[0-4])$/.test(s.raw(i)) || !s.is(i + 1, ':') || !/^[0-5]\d$/.test(s.raw(i + 2)))
    return null;
  const precise = s.is(i + 3, ':') && s.glued(i + 3) && /^[0-5]\d$/.test(s.raw(i + 4));
  return build(s, i, precise ? i + 5 : i + 3, s.raw(i).slice(1), s.raw(i + 2) + (precise ? `:${s.raw(i + 4)}` : ''));
}

const isHour = (s: Stream, i: number) =>
  s.near(i) && (s.low(i) === 'uhr' || (s.raw(i) === 'h' && s.raw(i - 1).includes(':')));

/** "8 bis 17 Uhr", "8.00-12.30 Uhr", "zwischen 8 und 10 Uhr": the hour is said once, behind the second time. */
function opensSpan(s: Stream, i: number, at: number): boolean {
  const joint = s.low(at);
  const joins = joint === 'bis' || joint === '-' || joint === '–' || (joint === 'und' && s.low(i - 1) === 'zwischen');
  if (!joins || s.gap(at + 1) > Gap.line || !s.isNumber(at + 1)) return false;
  const second = /^(\d{1,2})(?:\.[0-5]\d)?$/.exec(s.raw(at + 1));
  if (!second || Number(second[1]) > 24) return false;
  const colon = s.is(at + 2, ':') && s.glued(at + 2) && /^[0-5]\d$/.test(s.raw(at + 3));
  return s.low(colon ? at + 4 : at + 2) === 'uhr';
}

/** "im Verhältnis 10:15" */
function isRatio(s: Stream, i: number): boolean {
  for (let n = i - 1; n > i - 4; n--) if (/verhältnis|schlüssel|relation|maßstab|quote$/.test(s.low(n))) return true;
  return false;
}

/** Reads a time in words: "halb drei", "Viertel nach acht", "vierzehn Uhr dreißig", "zehn Minuten vor acht". */
export function readSpokenTime(s: Stream, i: number): Time | null {
  const word = s.low(i);
  if (word === 'mitternacht') return s.wide ? build(s, i, i + 1, '0', '00') : null;
  if (word === 'halb') return told(s, i, i + 1, -30);
  if (word === 'dreiviertel') return told(s, i, i + 1, -15);
  if (word === 'drei' && s.low(i + 1) === 'viertel') return told(s, i, i + 2, -15);
  if (word === 'viertel') return readFrom(s, i, i + 1, 15);
  const number = s.isNumber(i) ? (/^\d{1,2}$/.test(word) ? Number(word) : null) : readCardinal(word);
  if (number === null) return null;
  if (!s.isNumber(i) && isHour(s, i + 1) && number <= 24) return readHour(s, i, number);
  const noun = /^minuten?$/.test(s.low(i + 1));
  return number > 0 && number < 30 && (noun || s.wide) ? readFrom(s, i, noun ? i + 2 : i + 1, number) : null;
}

function readHour(s: Stream, i: number, hour: number): Time {
  const minutes = s.gap(i + 2) === Gap.blank && !s.capital(i + 3) ? readCardinal(s.low(i + 2)) : null;
  return minutes !== null && minutes < 60
    ? build(s, i, i + 3, String(hour), pad(minutes))
    : build(s, i, i + 2, String(hour), '00');
}

/** "nach acht", "vor halb neun" behind so many minutes. */
function readFrom(s: Stream, first: number, at: number, minutes: number): Time | null {
  const sign = s.low(at) === 'nach' ? 1 : s.low(at) === 'vor' ? -1 : 0;
  if (!sign || !s.near(at)) return null;
  return s.low(at + 1) === 'halb'
    ? told(s, first, at + 2, sign * minutes - 30)
    : told(s, first, at + 1, sign * minutes);
}

/** The time so many minutes from the hour at token `at`, on a clock of twelve hours. */
function told(s: Stream, first: number, at: number, minutes: number): Time | null {
  const raw = s.raw(at);
  const hour = s.isNumber(at) ? (/^\d{1,2}$/.test(raw) ? Number(raw) : null) : readCardinal(s.low(at));
  if (hour === null || hour < 1 || hour > 12 || s.gap(at) > Gap.line) return null;
  const next = isHour(s, at + 1) ? at + 2 : at + 1;
  if (s.capital(next) && s.gap(next) <= Gap.line && next === at + 1) return null;
  if (s.glued(next) && !s.is(next, '.') && !s.is(next, ',') && !s.is(next, '?')) return null;
  const total = (hour === 12 && minutes < 0 ? 12 : hour % 12) * 60 + minutes;
  return build(s, first, next, String(Math.floor(total / 60)), pad(total % 60));
}

/** A part of the day behind it tells which half of the day an hour is in: "8 Uhr abends". */
function build(s: Stream, first: number, next: number, hour: string, minute: string): Time {
  const part = s.gap(next) <= Gap.line ? dayParts.get(s.low(next)) : undefined;
  const later = part && Number(hour) >= part[0] && Number(hour) < part[1];
  const behind = part ? next + 1 : next;
  const [start, end] = [s.start(first), s.end(behind - 1)];
  return {
    type: 'time',
    start,
    end,
    text: s.text.slice(start, end),
    value: `T${pad(Number(hour) + (later ? 12 : 0))}:${minute}`,
    rule: 'time',
    firstToken: first,
    nextToken: behind,
  };
}
