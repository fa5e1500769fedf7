import type { Stream } from '../scan/stream.js';
import { Gap } from '../scan/token.js';

/** Names of acts that are numbered by year: "Richtlinie 2009/28/EG". */
export const actNames: ReadonlySet<string> = new Set(
  'richtlinie richtlinien verordnung verordnungen vo rl beschluss rahmenbeschluss entscheidung durchführungsverordnung durchführungsbeschluss empfehlung'.split(
    ' ',
  ),
);

/** Reads "Richtlinie 2009/28/EG", "Verordnung (EU) 2016/679", "Verordnung (EG) Nr. 1907/2006"; returns the token behind. */
export function readAct(s: Stream, i: number): number | null {
  if (!actNames.has(s.low(i))) return null;
  const bracket = s.is(i + 1, '(') && /^(?:EU|EG|EWG|Euratom)$/.test(s.raw(i + 2)) && s.is(i + 3, ')');
  let at = bracket ? i + 4 : i + 1;
  if (/^(?:nr|nummer)$/.test(s.low(at))) at = s.pastDot(at + 1);
  if (!s.isNumber(at) || !s.is(at + 1, '/') || !s.isNumber(at + 2) || s.gap(at) > Gap.line) return null;
  if (!/^\d{1,4}$/.test(s.raw(at)) || !/^\d{1,4}$/.test(s.raw(at + 2))) return null;
  const suffix = s.is(at + 3, '/') && s.glued(at + 3) && /^(?:EU|EG|EWG|JI|Euratom)$/.test(s.raw(at + 4));
  if (!bracket && !suffix) return null;
  return suffix ? at + 5 : at + 3;
}
