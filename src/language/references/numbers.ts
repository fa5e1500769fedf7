import { papers, streetEnd } from '../german/reference-words.js';
import { unitOfWord } from '../numbers/units.js';
import type { Stream } from '../scan/stream.js';
import { Gap } from '../scan/token.js';
import { courtEnd } from './court.js';
import { readNumberedThing } from './numbered-things.js';

/** A reference found by its shape at a number token. */
export interface Shaped {
  kind: string;
  target: string;
  first: number;
  next: number;
}

/** Numbers that name by their own shape or their neighbours', with no word of reference before. */
export function readShaped(s: Stream, i: number, floor: number): Shaped | null {
  return (
    alwaysOpen(s, i) ??
    note(s, i) ??
    heading(s, i) ??
    paperNumber(s, i) ??
    courtCase(s, i) ??
    telephone(s, i) ??
    street(s, i, floor) ??
    postcode(s, i) ??
    letterName(s, i, floor) ??
    release(s, i) ??
    readNumberedThing(s, i, floor) ??
    particles(s, i) ??
    section(s, i) ??
    fileNumber(s, i)
  );
}

/** "24/7" is a name for always. */
function alwaysOpen(s: Stream, i: number): Shaped | null {
  if (!s.is(i, '24') || !s.is(i + 1, '/') || !s.is(i + 2, '7') || !s.glued(i + 1) || !s.glued(i + 2)) return null;
  if (s.glued(i + 3) && (s.is(i + 3, '/') || s.isNumber(i + 3) || s.isWord(i + 3))) return null;
  return { kind: 'name', target: '24/7', first: i, next: i + 3 };
}

/** "[3]", "*1)", and "(1)" at a line start: notes and paragraph numbers. */
function note(s: Stream, i: number): Shaped | null {
  if (!/^\d{1,3}$/.test(s.raw(i)) || !s.glued(i) || !s.glued(i + 1)) return null;
  const [before, behind] = [s.raw(i - 1), s.raw(i + 1)];
  if (before === '[' && behind === ']') return { kind: 'note', target: s.raw(i), first: i - 1, next: i + 2 };
  if (before === '*' && behind === ')') return { kind: 'note', target: s.raw(i), first: i - 1, next: i + 2 };
  const opens =
    before === '(' && behind === ')' && s.gap(i - 1) >= Gap.line && s.gap(i + 2) < Gap.line && !s.is(i + 2, '|');
  return opens ? { kind: 'item', target: s.raw(i), first: i - 1, next: i + 2 } : null;
}

/** "## 3 Ausgaben", "#### **4 Vermögen**" */
function heading(s: Stream, i: number): Shaped | null {
  let before = i - 1;
  while (s.is(before, '*') || s.is(before, '_')) before--;
  if (!s.is(before, '#') || !/^\d{1,2}(?:\.\d{1,2}){0,4}$/.test(s.raw(i)) || !s.isWord(s.pastDot(i + 1))) return null;
  return { kind: 'section', target: s.raw(i), first: i, next: s.pastDot(i + 1) };
}

/** "19/10820", "19 /10 048", "19(15)487": the token behind it. */
export function paperEnd(s: Stream, i: number): number {
  if (!s.isNumber(i) || !/^(?:\d{1,3}|20\d\d)$/.test(s.raw(i))) return i;
  if (s.raw(i).length === 4 && !isYearly(s, i)) return i;
  if (
    s.is(i + 1, '(') &&
    s.glued(i + 1) &&
    s.isNumber(i + 2) &&
    s.is(i + 3, ')') &&
    s.isNumber(i + 4) &&
    s.glued(i + 4)
  )
    return i + 5;
  if (!s.is(i + 1, '/') || s.gap(i + 1) > Gap.blank || s.gap(i + 2) > Gap.blank || !/^\d{1,6}$/.test(s.raw(i + 2)))
    return i;
  // "2024/0387-1": a supplement to a paper of a town.
  if (s.raw(i).length === 4 && s.is(i + 3, '-') && s.glued(i + 3) && s.glued(i + 4) && s.isNumber(i + 4)) return i + 5;
  const spaced =
    /^\d{1,2}$/.test(s.raw(i + 2)) && s.gap(i + 3) === Gap.blank && /^\d{3}$/.test(s.raw(i + 3)) && s.isNumber(i + 3);
  return spaced ? i + 4 : i + 3;
}

/** "2025/0417": papers of a town, numbered within a year; "2025/2026" are years. */
const isYearly = (s: Stream, i: number) =>
  s.glued(i + 1) && s.glued(i + 2) && /^\d{3,5}$/.test(s.raw(i + 2)) && !/^(?:19|20)\d\d$/.test(s.raw(i + 2));

function paperNumber(s: Stream, i: number): Shaped | null {
  const next = paperEnd(s, i);
  if (next === i || (s.glued(next + 0) && (s.is(next, '/') || s.isWord(next)))) return null;
  const number = s.is(i + 1, '(') ? s.raw(i + 4) : s.raw(i + 2);
  const known = papers.has(s.low(i - 1)) || (s.is(i - 1, '.') && papers.has(s.low(i - 2)));
  if (!known && (number.length < 3 || /^(?:19|20)\d\d$/.test(number) || (!s.glued(i + 1) && !s.glued(i + 2))))
    return null;
  return { kind: 'document', target: s.text.slice(s.start(i), s.end(next - 1)).replace(/\s+/g, ''), first: i, next };
}

/** "2 BvR 1/10", "7 C 5.14", "4 K 123/20.A". */
function courtCase(s: Stream, i: number): Shaped | null {
  const next = courtEnd(s, i);
  if (!next) return null;
  return { kind: 'case', target: s.text.slice(s.start(i), s.end(next - 1)).replace(/\s+/g, ' '), first: i, next };
}

/** A number that starts with 0 and goes on in groups, or with "+49". */
function telephone(s: Stream, i: number): Shaped | null {
  const raw = s.raw(i);
  const abroad = s.is(i - 1, '+') && s.glued(i) && /^\d\d$/.test(raw);
  if (!abroad && !/^0[1-9]\d{1,4}$/.test(raw)) return null;
  const next = telephoneEnd(s, i);
  const digits = s.text.slice(s.start(i), s.end(next - 1)).replace(/\D/g, '');
  if (digits.length < 7 || next === i + 1) return null;
  // "JUMRI-0141-812/3/2" is a file.
  if (s.is(i - 1, '-') && s.glued(i) && s.isWord(i - 2) && s.glued(i - 1)) return null;
  return { kind: 'telephone', target: (abroad ? '+' : '') + digits, first: abroad ? i - 1 : i, next };
}

/** Groups of digits joined by blanks, slashes, hyphens and brackets. */
export function telephoneEnd(s: Stream, i: number): number {
  let end = i;
  for (let at = i; at < i + 14 && (at === i || s.gap(at) <= Gap.blank); at++) {
    if (s.isNumber(at) && !/[.,]/.test(s.raw(at))) end = at + 1;
    else if (!/^[-/()+–]$/.test(s.raw(at))) break;
  }
  return end;
}

/** "Völklinger Str. 4", "Platz des Landtags 1", "Haroldstraße 4a". */
function street(s: Stream, i: number, floor: number): Shaped | null {
  if (!/^[1-9]\d{0,3}$/.test(s.raw(i)) || s.gap(i) > Gap.blank) return null;
  let before = i - 1;
  if (s.is(before, '.') && s.glued(before)) before--;
  const abbreviated = before < i - 1;
  if (before < floor || !s.isWord(before)) return null;
  const genitive = /^(?:des|der|am)$/.test(s.low(before - 1)) && /^(?:platz|straße|allee)$/i.test(s.raw(before - 2));
  const word = s.low(before);
  const plain =
    streetEnd.test(word) &&
    (word.length > 6 || abbreviated || s.capital(before - 1) || s.low(before) === 'straße') &&
    !/^(?:platz|weg|markt|arbeitsplatz|ring)$/.test(word) &&
    s.capital(before);
  if (!genitive && !plain) return null;
  if (/(?:platz|markt|weg)$/.test(word) && s.isWord(i + 1) && s.gap(i + 1) <= Gap.blank) return null;
  const next = s.isWord(i + 1) && s.gap(i + 1) <= Gap.blank && /^[a-z]$/.test(s.raw(i + 1)) ? i + 2 : i + 1;
  return { kind: 'street', target: s.text.slice(s.start(i), s.end(next - 1)), first: i, next };
}

/** Five digits before a town: behind a comma, a line start, "D-", or with a leading zero. */
function postcode(s: Stream, i: number): Shaped | null {
  if (!/^\d{5}$/.test(s.raw(i)) || !s.capital(i + 1) || s.gap(i + 1) !== Gap.blank) return null;
  const sure =
    s.raw(i).startsWith('0') ||
    s.is(i - 1, ',') ||
    s.is(i - 1, '·') ||
    s.is(i - 1, '•') ||
    s.is(i - 1, '|') ||
    (s.is(i - 1, '-') && /^D$/i.test(s.raw(i - 2))) ||
    (s.gap(i) >= Gap.line && !/(?:en|er)$/.test(s.raw(i + 1))) ||
    s.raw(i - 1) === 'D' ||
    (s.low(i - 1) === 'in' && !/(?:e|n|er|s)$/.test(s.raw(i + 1)));
  return sure ? { kind: 'postcode', target: s.raw(i), first: i, next: i + 1 } : null;
}

/** "A 46", "B 1", "G 7", "EG 13", "Covid 19": capitals that a number completes. */
function letterName(s: Stream, i: number, floor: number): Shaped | null {
  const before = i - 1;
  if (
    before < floor ||
    !s.isWord(before) ||
    s.gap(i) !== Gap.blank ||
    !/^\d{1,5}[a-z]?$/.test(s.raw(i)) ||
    /^(?:19|20)\d\d$/.test(s.raw(i))
  )
    return null;
  const word = s.raw(before);
  const standard = /^(?:DIN|EN|ISO|IEC|VDI)$/.test(word);
  if (!standard && s.raw(i).length > 4) return null;
  let first = before;
  while (standard && first > floor && /^(?:DIN|EN|ISO)$/.test(s.raw(first - 1)) && s.gap(first) === Gap.blank) first--;
  if (s.wide && isLabel(s, i, word)) return { kind: 'name', target: `${word} ${s.raw(i)}`, first, next: i + 1 };
  if (
    !/^(?:[A-HJ-Z]|EG|BAB|EN|DIN|ISO|IEC|VDI|SJG|JG|COVID|Covid|TV-L|AO|VV|BR|PISA|IGLU|G|Sars-CoV|SARS-CoV|CO|RE|RB|RS|ICE|IC|EC|U|UN-Resolution)$/.test(
      word,
    )
  )
    return null;
  if (s.isWord(i + 1) && s.gap(i + 1) <= Gap.blank && /^(?:Prozent|Euro|Mio|Mrd|Personen)$/.test(s.raw(i + 1)))
    return null;
  if (s.is(i + 1, '%') || s.is(i + 1, '€')) return null;
  // "DIN EN 1090-2"
  const part = standard && s.is(i + 1, '-') && s.glued(i + 1) && s.glued(i + 2) && s.isNumber(i + 2);
  const next = part ? i + 3 : i + 1;
  return {
    kind: word.length === 1 && /^[ABLKES]$/.test(word) ? 'road' : 'name',
    target: s.text.slice(s.start(first), s.end(next - 1)),
    first,
    next,
  };
}

/** "PM2,5": dust by the size of its particles. */
function particles(s: Stream, i: number): Shaped | null {
  if (!s.is(i, '5') || !s.is(i - 1, ',') || !s.is(i - 2, 'PM2') || !s.glued(i) || !s.glued(i - 1)) return null;
  return { kind: 'name', target: 'PM2,5', first: i - 2, next: i + 1 };
}

/** "PFA 2,": a small number behind an abbreviation and with nothing to count behind it. */
function isLabel(s: Stream, i: number, word: string): boolean {
  if (!/^[A-ZÄÖÜ]{3,6}$/.test(word) || s.raw(i).length > 2 || unitOfWord(word)) return false;
  return !s.isWord(i + 1) && !s.isNumber(i + 1) && s.kind(i + 1) !== 'symbol' && !(s.glued(i + 1) && s.is(i + 1, '/'));
}

/** "Schule 4.0", "Web 2.0"; "36501.531800" groups digits as no figure does. */
function release(s: Stream, i: number): Shaped | null {
  const raw = s.raw(i);
  if (!raw.includes('.')) return null;
  const named =
    /^[2-9]\.0$/.test(raw) &&
    s.capital(i - 1) &&
    s.gap(i) === Gap.blank &&
    !(s.gap(i + 1) === Gap.blank && unitOfWord(s.raw(i + 1)));
  return named || /^\d{4,8}\.\d{4,8}$/.test(raw) ? { kind: 'name', target: raw, first: i, next: i + 1 } : null;
}

/** "3.1.1", and "2.1 Titel" at a line start. */
function section(s: Stream, i: number): Shaped | null {
  const raw = s.raw(i);
  const parts = raw.split('.');
  if (raw.includes(',') || parts.length < 2 || parts.some((part) => part.length > 2 || !/^\d+$/.test(part)))
    return null;
  const start = s.gap(i) >= Gap.line || s.is(i - 1, '#') || s.is(i - 1, '*');
  if (parts.length === 2 && !(start && s.capital(i + 1) && s.gap(i + 1) <= Gap.wide)) return null;
  return { kind: 'section', target: raw, first: i, next: i + 1 };
}

/** "35-0141.5-017/8906": digits chained by hyphens and slashes more than once, or with letters in it. */
function fileNumber(s: Stream, i: number): Shaped | null {
  let at = i;
  let chains = 0;
  while (
    s.glued(at + 1) &&
    /^[-/._]$/.test(s.raw(at + 1)) &&
    s.glued(at + 2) &&
    (s.isNumber(at + 2) || (s.isWord(at + 2) && /\d|^[A-Z]{1,4}$/.test(s.raw(at + 2)))) &&
    chains < 30
  ) {
    at += 2;
    chains++;
  }
  if (chains < 2 && !(chains === 1 && /^\d{3,}$/.test(s.raw(i)) && s.raw(i).startsWith('0'))) return null;
  return { kind: 'file', target: s.text.slice(s.start(i), s.end(at)), first: i, next: at + 1 };
}
