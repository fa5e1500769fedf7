import { recurrences, weekdayNames } from '../german/calendar-words.js';
import type { Recurrence } from '../mention.js';
import { toNumber } from '../numbers/decimal.js';
import { readNumberWord } from '../numbers/number-words.js';
import { readNumeral } from '../numbers/read-numeral.js';
import { readUnit } from '../numbers/units.js';
import type { Stream } from '../scan/stream.js';
import { Gap } from '../scan/token.js';

/** "jährlich", "monatliche": how often something recurs. */
export function readRecurrence(s: Stream, i: number): Recurrence | null {
  const word = s.low(i);
  const iso = recurrences.get(word) ?? recurrences.get(word.replace(/(?:e|en|em|er|es)$/, ''));
  return iso ? build(s, i, i + 1, iso) : null;
}

/** "jeden Montag", "jedes zweite Jahr", "alle drei Monate", "montags". */
export function readEvery(s: Stream, i: number): Recurrence | null {
  const word = s.low(i);
  if (word.endsWith('s') && weekdayNames.includes(word.slice(0, -1)) && !s.capital(i)) return build(s, i, i + 1, 'P1W');
  if (s.gap(i + 1) > Gap.line) return null;
  if (/^jede[nrsm]?$/.test(word)) return readEach(s, i);
  const numeral = word === 'alle' || word === 'aller' ? readNumeral(s, i + 1) : null;
  if (!numeral || numeral.value.exponent < 0) return null;
  return timed(s, i, numeral.next, toNumber(numeral.value));
}

function readEach(s: Stream, i: number): Recurrence | null {
  const read = readNumberWord(s.low(i + 1));
  const count = read?.kind === 'ordinal' ? read.value : 1;
  const at = count > 1 ? i + 2 : i + 1;
  if (weekdayNames.includes(s.low(at)) && s.near(at)) return build(s, i, at + 1, `P${count}W`);
  return timed(s, i, at, count);
}

function timed(s: Stream, first: number, at: number, count: number): Recurrence | null {
  const unit = s.isWord(at) && s.gap(at) <= Gap.line ? readUnit(s, at) : null;
  if (!unit?.entry.duration) return null;
  const total = count * (unit.entry.times ?? 1) * 10 ** (unit.entry.scale ?? 0);
  return build(s, first, unit.next, unit.entry.duration.replace('n', String(total)));
}

function build(s: Stream, first: number, next: number, iso: string): Recurrence {
  const [start, end] = [s.start(first), s.end(next - 1)];
  return {
    type: 'set',
    start,
    end,
    text: s.text.slice(start, end),
    iso,
    rule: 'set',
    firstToken: first,
    nextToken: next,
  };
}
