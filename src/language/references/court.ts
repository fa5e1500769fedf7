import { courtRegisters, gazettes, reports } from '../german/reference-words.js';
import type { Stream } from '../scan/stream.js';
import { Gap } from '../scan/token.js';

/** Reads "1/10", "5.14", "123/20.A" behind a register: the token behind, or `i`. */
function numberEnd(s: Stream, i: number): number {
  if (!s.isNumber(i) || s.gap(i) > Gap.line) return i;
  if (/^\d{1,4}\.\d\d$/.test(s.raw(i))) return i + 1;
  if (!/^\d{1,6}$/.test(s.raw(i)) || !s.is(i + 1, '/') || !s.glued(i + 1) || !/^\d\d$/.test(s.raw(i + 2))) return i;
  const letters = s.is(i + 3, '.') && s.glued(i + 3) && s.glued(i + 4) && /^[A-Z]{1,3}$/.test(s.raw(i + 4));
  return letters ? i + 5 : i + 3;
}

/** A case that a number or the word of a chamber opens: "2 BvR 1/10", "VI ZR 135/13", "B 4 AS 12/18 R", "C-311/18". */
export function courtEnd(s: Stream, i: number): number | null {
  const opens = s.isNumber(i) ? /^\d{1,3}$/.test(s.raw(i)) : /^[IVX]{1,5}[a-z]?$/.test(s.raw(i));
  if (opens) return registered(s, i + 1, true);
  if (/^[BLS]$/.test(s.raw(i)) && /^\d{1,3}$/.test(s.raw(i + 1)) && s.gap(i + 1) === Gap.blank) {
    const end = registered(s, i + 2, false);
    return end && pastInstance(s, end);
  }
  const european = /^[CTF]-\d{1,4}$/.test(s.raw(i)) && s.is(i + 1, '/') && s.glued(i + 1);
  return european && /^\d\d$/.test(s.raw(i + 2)) && s.glued(i + 2) ? i + 3 : null;
}

/** A register and its number; single letters are registers only where nothing else could be meant. */
function registered(s: Stream, i: number, strict: boolean): number | null {
  if (!s.isWord(i) || s.gap(i) !== Gap.blank || !courtRegisters.has(s.raw(i)) || s.gap(i + 1) !== Gap.blank)
    return null;
  if (strict && s.raw(i).length === 1 && !s.isNumber(i - 1)) return null;
  const end = numberEnd(s, i + 1);
  return end === i + 1 ? null : end;
}

/** "R", "B", "B ER", "ER" behind a case of the social courts. */
function pastInstance(s: Stream, i: number): number {
  let end = i;
  while (end < i + 2 && /^(?:R|B|BH|ER|KL|S|NZB|RG)$/.test(s.raw(end)) && s.gap(end) === Gap.blank) end++;
  return end;
}

/** Words that a gazette, a collection of judgments or a journal is cited by. */
export const collections: ReadonlyMap<string, string> = new Map([
  ...gazettes.map((word) => [word, 'law'] as const),
  ...reports.map((word) => [word, 'case'] as const),
]);

/** Reads "BGBl. I S. 1234", "BVerfGE 65, 1 (43)", "NJW 2019, 1234": the kind and the token behind. */
export function readCollection(s: Stream, i: number): { kind: string; next: number } | null {
  const kind = collections.get(s.low(i));
  if (!kind || !s.capital(i)) return null;
  let end = i;
  let at = s.pastDot(i + 1);
  for (let steps = 0; steps < 10 && s.gap(at) <= Gap.line; steps++) {
    const next = step(s, at);
    if (next === at) break;
    at = next;
    if (s.isNumber(at - 1) || s.is(at - 1, ')')) end = at;
  }
  return end > i ? { kind, next: end } : null;
}

/** One more part of a citation, or the same place. */
function step(s: Stream, i: number): number {
  if (s.isNumber(i))
    return /^\d{1,5}$/.test(s.raw(i)) && !(s.capital(i + 1) && s.is(i - 1, ',') && isPlural(s, i + 1)) ? i + 1 : i;
  if (s.is(i, '(') && s.isNumber(i + 1) && s.is(i + 2, ')')) return i + 3;
  if (s.is(i, ',') && s.isNumber(i + 1)) return i + 1;
  if (/^(?:I{1,3}|NRW|NW|L|C|S|Nr|Bd)$/.test(s.raw(i))) return s.pastDot(i + 1);
  return i;
}

const isPlural = (s: Stream, i: number) => /(?:en|er|e|n)$/.test(s.raw(i));
