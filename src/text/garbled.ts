import type { Context } from '../context.js';
import { isDigit, isLetter, isLower, isSpace, isUpper } from './characters.js';
import type { SourceText } from './source-text.js';

/** Share of a part's signs that must be garbage before it is reported. */
const LIMIT = 0.25;
const FEWEST = 80;

/** Reports the pages, or stretches of 60 lines where there are no pages, that a broken font or a failed text recognition spoiled. */
export function reportGarbled(text: SourceText, context: Context): void {
  let start = 0;
  while (start < text.lines.length) {
    let end = start + 1;
    while (end < text.lines.length && text.lines[end]!.page === text.lines[start]!.page && end - start < 60) end++;
    const from = text.lines[start]!.start;
    const to = text.lines[end - 1]!.end;
    const { share, signs } = garbledShare(text.clean.text.slice(from, to));
    if (signs >= FEWEST && share >= LIMIT)
      context.report('text.garbled', text.clean.span(from, to), { percent: Math.round(share * 100) });
    start = end;
  }
}

/** How much of a text is garbage, and how many signs (without spaces) were looked at. */
export function garbledShare(text: string): { share: number; signs: number } {
  let signs = 0;
  let garbage = 0;
  for (let start = 0; start < text.length; ) {
    const word = wordEnd(text, start);
    const end = word > 0 ? word : tokenEnd(text, start);
    if (word > 0) signs += end - start;
    else if (end > start) {
      signs += end - start;
      if (!isPlain(text, start, end) && isGarbage(text.slice(start, end))) garbage += end - start;
    }
    start = end + 1;
  }
  return { share: signs ? garbage / signs : 0, signs };
}

/** Where a token ends that is an ASCII word in small letters, with a capital before or a mark behind it; 0 where it is another. */
function wordEnd(text: string, start: number): number {
  const first = text.charCodeAt(start);
  let end = first > 0x40 && first < 0x5b ? start + 1 : start;
  let seen = first < FOREIGN ? traits[first]! : 0;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code < 0x61 || code > 0x7a) break;
    seen |= traits[code]!;
  }
  if (end === start || ((seen & VOWEL) === 0 && end - start > 4)) return 0;
  if (end < text.length && isEdge(text.charCodeAt(end))) end++;
  return end === text.length || isSpace(text.charCodeAt(end)) ? end : 0;
}

function tokenEnd(text: string, start: number): number {
  let end = start;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code < 0x61 ? isSpace(code) : code > 0x7a && isSpace(code)) break;
  }
  return end;
}

const HYPHEN = 0x2d;
/** The first character behind Latin script. */
const FOREIGN = 0x250;
/** What a character may be to a token, as bits, below `FOREIGN`. */
const VOWEL = 1;
const EDGE = 2;
const traits = new Uint8Array(FOREIGN);
for (const vowel of 'aeiouyäöüAEIOUYÄÖÜ') traits[vowel.charCodeAt(0)]! |= VOWEL;
for (const sign of '.,;:!?()"') traits[sign.charCodeAt(0)]! |= EDGE;
const isVowel = (code: number) => code < FOREIGN && (traits[code]! & VOWEL) !== 0;
const isEdge = (code: number) =>
  code < FOREIGN ? (traits[code]! & EDGE) !== 0 : code === 0x201e || code === 0x201c || code === 0x201d;

/** Whether a token is a common word, a short acronym or a number: nearly all are, and none of them is garbage. */
function isPlain(text: string, start: number, end: number): boolean {
  let from = start;
  let to = end;
  while (from < to && isEdge(text.charCodeAt(from))) from++;
  while (to > from && isEdge(text.charCodeAt(to - 1))) to--;
  if (from === to || from - start > 4 || end - to > 4) return false;
  let vowel = to - from < 5;
  let capitals = 0;
  let humps = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    // Of other scripts, and of marks that are no text, the closer look must tell.
    if (code >= FOREIGN) return false;
    if (isUpper(code)) {
      capitals++;
      if (i > from && isLower(text.charCodeAt(i - 1))) humps++;
    } else if (isLetter(code)) {
      // "MINISTERIUm"
      if (capitals >= 5) return false;
      capitals = 0;
    } else if (code === HYPHEN) capitals = 0;
    else return isNumber(text, from, to);
    vowel ||= isVowel(code);
  }
  return vowel && humps < 3;
}

function isNumber(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (!isDigit(code) && code !== 0x2e && code !== 0x2c) return false;
  }
  return to - from < 40;
}

/** Whether a token cannot be German, a number, an abbreviation, an address or a rule of a table. */
export function isGarbage(token: string): boolean {
  if (token.length > 400) return false;
  if (/\uFFFD|\(cid:\d{1,5}\)|[\u0000-\u0008\u000E-\u001F\u0080-\u009F]/.test(token)) return true;
  if (/^[\uE000-\uF8FF]$/.test(token)) return false;
  if (/[\uE000-\uF8FF]{2}/.test(token)) return true;
  if (/:\/\/|www\.|@|^[-–—_.=*#|+~]{2,}$|^\|/.test(token)) return false;
  const word = token.replace(/^[„“"'»«([*_]{1,4}|[.,;:!?“”"'»«)\]*_]{1,5}$/g, '');
  if (word.length < 3 || /^[\d.,:/%€§+–-]+$/.test(word)) return false;
  const letters = word.match(/\p{L}/gu)?.length ?? 0;
  // Signs that no word has in its middle.
  if (/[^\p{L}\d\s.,:;/&'’()„“"”§€%+*_–—-]/u.test(word.slice(1, -1)) && letters < word.length * 0.9) return true;
  if (letters < 3) return /^[^\p{L}\d]{4,}$/u.test(word);
  if (letters >= 5 && !/[aeiouyäöüàâáéèêëîïíóôúAEIOUYÄÖÜ]/.test(word) && word !== word.toUpperCase()) return true;
  if (letters >= 6 && !/[AEIOUYÄÖÜ\d-]/i.test(word)) return true;
  return (word.match(/\p{Ll}\p{Lu}/gu)?.length ?? 0) >= 3 || /\p{L}\d\p{L}{1,20}\d\p{L}|\p{Lu}{5}\p{Ll}$/u.test(word);
}
