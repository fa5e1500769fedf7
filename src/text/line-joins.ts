import { compoundHeads, functionWords, keptFirstParts, linkWords } from './german-words.js';
import type { Words } from './words.js';

/** How two lines become one: so many characters fall away at the end of the first, and this stands between them. */
export interface LineJoin {
  cut: number;
  glue: '' | ' ';
}

const SPACE: LineJoin = { cut: 0, glue: ' ' };
const CLOSE: LineJoin = { cut: 0, glue: '' };

/** Decides how a line joins the next one. Both are without white space at their ends and not empty. */
export function joinLines(before: string, after: string, words: Words): LineJoin {
  const last = before.charCodeAt(before.length - 1);
  if (last === 0xad) return { cut: 1, glue: '' };
  if (last === 0x2d || last === 0x2010 || last === 0xac) return joinAtHyphen(before, after, words);
  if (words.hyphensLost && isLetter(before, before.length - 1) && hyphenLost(before, after, words)) return CLOSE;
  // "CO⏎2": the subscript fell on a line of its own.
  if (/(?<!\p{L})CO$/u.test(before.slice(-3)) && /^[2₂](?!\d)/.test(after)) return CLOSE;
  if (insideAddress(before) && /^[\w./#?=&%-]{2,}/.test(after) && last === 0x2f) return CLOSE;
  return SPACE;
}

function joinAtHyphen(before: string, after: string, words: Words): LineJoin {
  const stem = before.slice(0, -1);
  const next = leadingWord(after);
  if (stem.endsWith(' ') || stem === '') return joinAtSpacedHyphen(stem.trimEnd(), next, words);
  if (!/[\p{L}\d%)]$/u.test(stem)) return SPACE;
  if (!next || linkWords.has(next.toLowerCase())) return next || !/^[\d(„"/]/.test(after) ? SPACE : CLOSE;
  const first = trailingWord(stem);
  if (!first || /[\d%)]$/.test(stem)) return CLOSE;
  const lower = next.charCodeAt(0) !== next.toUpperCase().charCodeAt(0) || next === next.toLowerCase();
  if (!lower) {
    const capitals =
      first.length > 2 && first === first.toUpperCase() && next.length > 1 && next === next.toUpperCase();
    return capitals && words.has(first + next) ? { cut: 1, glue: '' } : CLOSE;
  }
  if (first.length === 1 && first === first.toUpperCase()) return CLOSE;
  if (keptFirstParts.has(first.toLowerCase()) || words.has(`${first}-${next}`) || insideAddress(before)) {
    return words.has(first + next) ? { cut: 1, glue: '' } : CLOSE;
  }
  return { cut: 1, glue: '' };
}

/** "Schul -⏎den" is one word, "das Land -⏎wie gesagt" holds a dash. */
function joinAtSpacedHyphen(stem: string, next: string, words: Words): LineJoin {
  const first = trailingWord(stem);
  if (!first || !next || next !== next.toLowerCase() || linkWords.has(next)) return SPACE;
  const cut = { cut: 2, glue: '' } as const;
  if (words.has(first + next)) return cut;
  if (words.spacedHyphens || words.has(first) || functionWords.has(first.toLowerCase())) return SPACE;
  return cut;
}

/** Whether a hyphen was lost between two lines, in a document that lost its hyphens. */
function hyphenLost(before: string, after: string, words: Words): boolean {
  const first = trailingWord(before);
  const next = leadingWord(after);
  if (!first || !next || next !== next.toLowerCase() || linkWords.has(next)) return false;
  const free = functionWords.has(first.toLowerCase());
  const whole = first + next;
  if ((words.has(whole) || functionWords.has(whole)) && !(free && functionWords.has(next))) return true;
  // A capital inside a sentence starts a noun: "In⏎formationslage", "Ab⏎satz".
  if (
    first !== first.toLowerCase() &&
    (free || isPrefix(first)) &&
    /[\p{L}\d,;)“"] {1,3}\p{L}{1,8}$/u.test(before.slice(-20))
  ) {
    if (!functionWords.has(next) || !free) return true;
  }
  if (
    free &&
    /(?<!\p{L})(?:der|die|das|dem|den|des|ein|eine|einer|eines|einem|einen|so) \p{L}{1,8}$/iu.test(before.slice(-20)) &&
    isPrefix(first) &&
    !functionWords.has(next)
  ) {
    return first === 'er' || !words.has(next);
  }
  if (functionWords.has(next) || free) return false;
  const upper = next[0]!.toUpperCase() + next.slice(1);
  // A noun written small can only be the second half of one.
  if (/^\p{Lu}/u.test(first) && !words.has(next) && (words.has(upper) || compoundHeads.has(next))) return true;
  if (words.has(first)) return false;
  if (isPrefix(first) || startsInside(next)) return true;
  return !words.endsLike(first) || (!words.startsLike(next) && !words.has(next));
}

const prefixes = new Set(
  'ab an auf aus be bei dar durch ein ent er fort ge her hin in ins los miss mit nach nieder ob um un unter ur ver vor vorher weg wider zer zu zurück zusammen über Haupt Ober Unter Neben Gegen Zwischen'.split(
    ' ',
  ),
);
const isPrefix = (word: string) => prefixes.has(word.toLowerCase());

/** Beginnings that no German word has, but many second halves: "rung", "lichen", "tungsausgaben". */
const startsInside = (word: string) =>
  /^(?:ung|lich|lung|tung|rung|nung|dung|gung|bung|fung|hung|kung|mung|pung|sung|zung|schung|chung|keit|heit|tion|sion|schaft|nen$|sen$|ten$|ren$|gen$|ben$|den$|ger$|ner$|ter$|tel|mer$|rer$|nis|ck|tz|ss|ng|nk|mt)/.test(
    word,
  );

const isLetter = (text: string, at: number) => /\p{L}/u.test(text[at] ?? '');
const insideAddress = (line: string) => /(?:https?:\/\/|www\.)\S{0,300}$/.test(line.slice(-320));
const trailingWord = (text: string) => /\p{L}{1,60}$/u.exec(text.slice(-61))?.[0] ?? '';
const leadingWord = (text: string) => /^\p{L}{1,60}/u.exec(text.slice(0, 61))?.[0] ?? '';
