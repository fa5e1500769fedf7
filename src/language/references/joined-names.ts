import type { Stream } from '../scan/stream.js';
import type { Shaped } from './numbers.js';

/**
 * Numbers that a sign glues to another one, so that neither counts, and that begin like a year or a figure: "2002/49/EG", "12+400",
 * "2023-0815". Asked before dates are.
 */
export function readJoinedName(s: Stream, i: number): Shaped | null {
  if (!s.glued(i + 1) || !s.glued(i + 2) || !s.isNumber(i + 2)) return null;
  if (s.is(i + 1, '/')) return directive(s, i) ?? councilPaper(s, i);
  if (s.is(i + 1, '+')) return station(s, i);
  return s.is(i + 1, '-') ? yearlyFile(s, i) : null;
}

/** "2002/49/EG" */
function directive(s: Stream, i: number): Shaped | null {
  if (!s.is(i + 3, '/') || !s.glued(i + 3) || !s.glued(i + 4) || !/^(?:EU|EG|EWG|JI|Euratom)$/.test(s.raw(i + 4)))
    return null;
  return { kind: 'law', target: s.text.slice(s.start(i), s.end(i + 4)), first: i, next: i + 5 };
}

/** "VO/2024/213": a paper of a council by its kind, year and number. */
function councilPaper(s: Stream, i: number): Shaped | null {
  if (!/^(?:19|20)\d\d$/.test(s.raw(i)) || !/^\d{1,5}$/.test(s.raw(i + 2))) return null;
  if (!s.is(i - 1, '/') || !s.glued(i) || !s.glued(i - 1) || !/^\p{Lu}{1,6}$/u.test(s.raw(i - 2))) return null;
  return { kind: 'document', target: s.text.slice(s.start(i - 2), s.end(i + 2)), first: i - 2, next: i + 3 };
}

/** "Bau-km 12+400": a place on a line. */
function station(s: Stream, i: number): Shaped | null {
  if (
    !/^\d{1,3}$/.test(s.raw(i)) ||
    !/^\d{3}$/.test(s.raw(i + 2)) ||
    (s.glued(i + 3) && !s.is(i + 3, '.') && !s.is(i + 3, ',') && !s.is(i + 3, ')'))
  )
    return null;
  return { kind: 'name', target: s.text.slice(s.start(i), s.end(i + 2)), first: i, next: i + 3 };
}

/** "2023-0815": numbered within a year. */
function yearlyFile(s: Stream, i: number): Shaped | null {
  if (!/^(?:19|20)\d\d$/.test(s.raw(i)) || !/^0\d{2,5}$/.test(s.raw(i + 2))) return null;
  return { kind: 'file', target: s.text.slice(s.start(i), s.end(i + 2)), first: i, next: i + 3 };
}
