import { functionWords, keptFirstParts, linkWords } from './german-words.js';
import { hyphenLost } from './lost-hyphens.js';
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
  if (insideAddress(before) && /^[A-Za-z\d_./#?=&%-]{2}/.test(after) && last === 0x2f) return CLOSE;
  return SPACE;
}

function joinAtHyphen(before: string, after: string, words: Words): LineJoin {
  const stem = before.slice(0, -1);
  const next = leadingWord(after);
  if (stem.endsWith(' ') || stem === '') return joinAtSpacedHyphen(stem.trimEnd(), next, words);
  if (!/[\p{L}\d%)]$/u.test(stem)) return SPACE;
  if (!next || (linkWords.has(next) && !functionWords.has(trailingWord(stem) + next)))
    return next || !/^[\d(„"/]/.test(after) ? SPACE : CLOSE;
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

const isLetter = (text: string, at: number) => /\p{L}/u.test(text[at] ?? '');
const insideAddress = (line: string) => /(?:https?:\/\/|www\.)\S{0,300}$/.test(line.slice(-320));
const trailingWord = (text: string) => /\p{L}{1,60}$/u.exec(text.slice(-61))?.[0] ?? '';
const leadingWord = (text: string) => /^\p{L}{1,60}/u.exec(text.slice(0, 61))?.[0] ?? '';
