import type { Time } from '../mention.js';
import type { Stream } from '../scan/stream.js';
import { Gap } from '../scan/token.js';
import { pad } from './calendar.js';

/** Reads a time of day at a number token: "16:00 Uhr", "08: 25", "2.30 Uhr", "9 Uhr", "09:15-10:00". */
export function readTime(s: Stream, i: number): Time | null {
  const raw = s.raw(i);
  if (/^\d{1,2}$/.test(raw) && s.is(i + 1, ':') && s.glued(i + 1) && s.isNumber(i + 2) && s.gap(i + 2) <= Gap.blank) {
    const minutes = s.raw(i + 2);
    if (!/^\d\d$/.test(minutes) || Number(raw) > 24 || Number(minutes) > 59) return null;
    const seconds = s.is(i + 3, ':') && s.glued(i + 3) && /^\d\d$/.test(s.raw(i + 4)) ? i + 5 : i + 3;
    const hour = isHour(s, seconds);
    if (!hour && (raw.length === 1 || isRatio(s, i))) return null;
    return build(s, i, hour ? seconds + 1 : seconds, raw, minutes);
  }
  const dotted = /^(\d{1,2})\.(\d\d)$/.exec(raw);
  if (dotted && isHour(s, i + 1) && Number(dotted[1]) <= 24 && Number(dotted[2]) < 60)
    return build(s, i, i + 2, dotted[1]!, dotted[2]!);
  if (/^\d{1,2}$/.test(raw) && Number(raw) <= 24 && isHour(s, i + 1)) {
    const minutes =
      /^[0-5]\d$/.test(s.raw(i + 2)) && s.gap(i + 2) === Gap.blank && !s.isWord(i + 3) ? s.raw(i + 2) : null;
    return build(s, i, minutes ? i + 3 : i + 2, raw, minutes ?? '00');
  }
  return null;
}

const isHour = (s: Stream, i: number) =>
  s.near(i) && (s.low(i) === 'uhr' || (s.raw(i) === 'h' && s.raw(i - 1).includes(':')));

/** "im Verhältnis 10:15" */
function isRatio(s: Stream, i: number): boolean {
  for (let n = i - 1; n > i - 4; n--) if (/verhältnis|schlüssel|relation|maßstab|quote$/.test(s.low(n))) return true;
  return false;
}

function build(s: Stream, first: number, next: number, hour: string, minute: string): Time {
  const [start, end] = [s.start(first), s.end(next - 1)];
  return {
    type: 'time',
    start,
    end,
    text: s.text.slice(start, end),
    value: `T${pad(Number(hour))}:${minute}`,
    rule: 'time',
    firstToken: first,
    nextToken: next,
  };
}
