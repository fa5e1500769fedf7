import { numberedThing } from '../german/reference-words.js';
import { readUnit } from '../numbers/units.js';
import type { Stream } from '../scan/stream.js';
import { Gap } from '../scan/token.js';
import { readLabels } from './list.js';
import type { Shaped } from './numbers.js';

/** "des Hafthauses 3", "Lehrgang 2024/2", "Rote Nummern: 1482": which of several things of a kind. */
export function readNumberedThing(s: Stream, i: number, floor: number): Shaped | null {
  let before = i - 1;
  if (s.is(before, ':') && /nummern?$/.test(s.low(before - 1))) before--;
  if (before < floor || !s.capital(before) || s.gap(i) > Gap.line || !/^\d{1,5}[a-z]?$/.test(s.raw(i))) return null;
  if (!numberedThing.test(s.low(before))) return null;
  const next = end(s, i);
  if (counts(s, next) || (next === i + 1 && isTime(s, i))) return null;
  return { kind: 'name', target: s.text.slice(s.start(before), s.end(next - 1)), first: before, next };
}

/** "3a", "2024/2", "123/4", "4 und 5" */
function end(s: Stream, i: number): number {
  if (s.is(i + 1, '/') && s.glued(i + 1) && s.glued(i + 2) && /^\d{1,4}$/.test(s.raw(i + 2))) return i + 3;
  return readLabels(s, i);
}

const isTime = (s: Stream, i: number) => /^(?:19|20)\d\d$/.test(s.raw(i)) && !/nummern?$/.test(s.low(i - 1));

/** Whether a noun, an amount or a unit stands behind: "in der Station 12 Betten", "im Haus 40 %". */
function counts(s: Stream, i: number): boolean {
  if (s.kind(i) === 'symbol' || (s.isNumber(i) && s.gap(i) === Gap.blank)) return true;
  if (!s.isWord(i) || s.gap(i) > Gap.line) return false;
  return s.capital(i) || readUnit(s, i) !== null || /^(?:neue|alte|weitere|freie|von)[nrs]?$/.test(s.low(i));
}
