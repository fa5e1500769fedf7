import { lawName, lawNoun } from '../german/reference-words.js';
import type { Stream } from '../scan/stream.js';
import { Gap } from '../scan/token.js';
import { readAct } from './european.js';

const partWords = new Set([
  'abs',
  'absatz',
  'absätze',
  'satz',
  'sätze',
  'nr',
  'nrn',
  'nummer',
  'nummern',
  'buchst',
  'buchstabe',
  'halbsatz',
  'halbs',
  'hs',
  'unterabsatz',
  'unterabs',
  'uabs',
  'alt',
  'alternative',
  's',
  'ziffer',
  'ziff',
  'lit',
  'var',
  'artikel',
  'art',
  'spiegelstrich',
  'teil',
  'kapitel',
  'anlage',
]);
const joints = new Set([
  'und',
  'bis',
  'oder',
  'sowie',
  'bzw',
  ',',
  '-',
  '–',
  'i',
  'v',
  'm',
  'u',
  '/',
  'ff',
  'f',
  'in',
  'verbindung',
  'mit',
  '§',
  '§§',
]);

/** Reads "§ 58a Abs. 1 Satz 2 AufenthG" from its sign or word on; returns the token behind and the law's name. */
export function readLaw(s: Stream, i: number): { next: number; law: string | null } | null {
  let at = i;
  // One sign or two: a longer run is no reference, and reading it from each of its signs would cost its square.
  while (at < i + 2 && s.is(at, '§')) at++;
  at = at === i ? s.pastDot(i + 1) : at;
  if (!s.isNumber(at) || s.gap(at) > Gap.line || s.raw(at).includes(',')) return null;
  let end = numberEnd(s, at);
  let steps = 0;
  for (at = end; steps++ < 60; ) {
    const next = step(s, at);
    if (next === at) break;
    at = next;
    if (s.isNumber(at - 1) || isPartLabel(s, at - 1)) end = at;
    if (s.is(at - 1, '.') && /^ff?$/.test(s.low(at - 2))) end = at;
    if (isCountedPart(s, at)) end = at;
  }
  return named(s, end);
}

/** "2. Halbsatz", "1. Alt." has been stepped over before token `i`. */
function isCountedPart(s: Stream, i: number): boolean {
  const noun = s.is(i - 1, '.') ? i - 2 : i - 1;
  return partWords.has(s.low(noun)) && s.is(noun - 1, '.') && s.isNumber(noun - 2);
}

/** A number with its letter: "58a", "7 a". */
function numberEnd(s: Stream, i: number): number {
  if (
    s.isWord(i + 1) &&
    /^[a-z]$/.test(s.raw(i + 1)) &&
    (s.glued(i + 1) || (s.gap(i + 1) === Gap.blank && !s.is(i + 2, ')') && !(s.is(i + 2, '.') && s.glued(i + 2))))
  )
    return i + 2;
  return i + 1;
}

const isPartLabel = (s: Stream, i: number) =>
  s.isWord(i) && /^(?:[a-z]{1,2}|[IVX]{1,4})$/.test(s.raw(i)) && partWords.has(s.low(s.is(i - 1, '.') ? i - 2 : i - 1));

/** One more piece of the citation, or the same place. */
function step(s: Stream, i: number): number {
  if (s.gap(i) > Gap.line) return i;
  if (s.isNumber(i)) {
    if (s.raw(i).includes(',') || isCount(s, i)) return i;
    const part = s.pastDot(i + 1);
    if (part > i + 1 && /^(?:halbsatz|halbs|hs|alt|alternative|var|spiegelstrich)$/.test(s.low(part)))
      return s.pastDot(part + 1);
    return numberEnd(s, i);
  }
  const word = s.low(i);
  if (partWords.has(word)) {
    const at = s.pastDot(i + 1);
    if (s.isNumber(at)) return at;
    return /^(?:[a-z]{1,2}|[IVX]{1,4})$/.test(s.raw(at)) ? at + 1 : i;
  }
  if (joints.has(word)) return s.pastDot(i + 1);
  return i;
}

/** A number with a noun of its own is no part: "§ 5 und 30 Personen". */
const isCount = (s: Stream, i: number) =>
  s.capital(i + 1) &&
  /^[A-ZÄÖÜ][a-zäöüß]+(?:en|er)$/.test(s.raw(i + 1)) &&
  !lawName.test(s.raw(i + 1)) &&
  !partWords.has(s.low(i + 1));

/** The law behind: "AufenthG", "SGB II", "des Aufenthaltsgesetzes", "GO LT". */
function named(s: Stream, end: number): { next: number; law: string | null } {
  let at = end;
  if (/^(?:des|der)$/.test(s.low(at)) && s.near(at)) at++;
  for (let n = at; n < at + (at > end ? 3 : 1) && s.isWord(n) && s.near(n); n++) {
    const noun = at > end && lawNoun.test(s.raw(n));
    if (!noun && !lawName.test(s.raw(n))) continue;
    const act = readAct(s, n);
    if (act) return { next: act, law: s.text.slice(s.start(n), s.end(act - 1)).replace(/\s+/g, ' ') };
    let next = n + 1;
    if (
      /^(?:SGB|GO|VV|KAG|LHO|PolG|SchulG)$/.test(s.raw(n)) &&
      /^(?:[IVX]{1,4}|LT|BT|NRW|LSA|NI|BY|BW|HE|MV)$/.test(s.raw(next)) &&
      s.gap(next) <= Gap.line
    )
      next++;
    return { next, law: s.text.slice(s.start(n), s.end(next - 1)).replace(/\s+/g, ' ') };
  }
  return { next: end, law: null };
}
