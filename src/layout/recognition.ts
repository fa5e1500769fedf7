import { isDigit, isLetter } from '../text/characters.js';
import type { Edit, MappedText } from '../text/mapped-text.js';
import { Sign, signsOf } from '../text/signs.js';
import type { Healing } from './heal.js';
import { knownWords, skeleton } from './known-words.js';

/** Words that lose their umlaut and are words all the same: who writes them may mean them. */
const wordsWithout =
  /^(?:Forderung|Burger|Lander|Rate|Note|Mutter|Bruder|schon|wurde[nt]?|konnte[nt]?|musste[nt]?|fordern)$/;

/** What a mistaken recognition leaves in a word: any other is not looked at. */
const suspicious = /[lI1|!0OBq]|rn|ii|vv|fur|uber|[aouAOU]/;

/** Puts a known word in the place of one that only looks like it: "Minlsterium", "fur", "lhr Zeichen", "Grüßen" as "GrüBen". */
function correctWords(line: MappedText): MappedText {
  const { text } = line;
  const edits: Edit[] = [];
  for (let start = 0; start < text.length; ) {
    if (!opens(text.charCodeAt(start))) {
      start++;
      continue;
    }
    let end = start + 1;
    while (end < text.length && opens(text.charCodeAt(end))) end++;
    if (end - start > 1 && end - start < 40 && !isPartOfAddress(text, start, end)) {
      const healed = corrected(text.slice(start, end));
      if (healed !== null) edits.push({ start, end, insert: healed });
    }
    start = end;
  }
  return line.edit(edits);
}

/** Letters, and the signs that are taken for one. */
const opens = (code: number) => code === 48 || code === 49 || code === 124 || code === 33 || isLetter(code);

/** Addresses, paths and file references are no words. */
function isPartOfAddress(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  if (before === DOT || isPartSign(before) || isPartSign(after)) return true;
  return after === DOT && /[\p{L}\d]/u.test(text[end + 1] ?? ' ');
}

const DOT = 0x2e;
/** A digit, or one of "@", "_" and "#". */
const isPartSign = (code: number) => isDigit(code) || code === 0x40 || code === 0x5f || code === 0x23;

/** The known word that this one stands for; `null` where it is one itself or none is known. */
function corrected(word: string): string | null {
  if (!suspicious.test(word)) return null;
  const { words, bySkeleton } = knownWords();
  if (words.has(word)) return null;
  const found = bySkeleton.get(skeleton(word));
  if (!found || found === word || wordsWithout.test(word)) return null;
  // Digits and bars alone are numbers, and a short word needs a sign that is surely wrong in it.
  if (!/\p{L}/u.test(word) || (word.length === 2 && !/^l\p{Ll}|rn/u.test(word))) return null;
  // "Mal" and "Mai", "dies" in capitals: a word in another case is another word.
  return found.toLowerCase() === word.toLowerCase() ? null : found;
}

/** Figures among letters in a day or a year: "2O22", "l2. Mai", "O7. Oktober". */
const mistakenFigures =
  /(?<![\p{L}\d.,/-])(?=[\dOlI]{1,2}\. ?(?:[\dOlI]{1,2}\.|(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)))(?=.{0,1}[\dOlI])[\dOlI]{1,2}(?=\.)|(?<=\p{Lu}\p{Ll}{2,8} |[\dOl]{2}\. ?)[12](?=[\dOlI]{3}(?![\p{L}\d]))[\dOlI]{3}/gu;

/** Puts figures in the place of letters that stand in a date. */
function correctFigures(line: MappedText): MappedText {
  if (!/[OlI]\d|\d[OlI]|[OlI]\./.test(line.text)) return line;
  return line.rewrite(mistakenFigures, ({ 0: found }) =>
    /\d/.test(found) && /\D/.test(found) ? found.replaceAll('O', '0').replaceAll(/[lI]/g, '1') : null,
  );
}

/** What is done to single short lines: the values that are free text are given as printed. */
export const corrections: readonly Healing[] = [
  {
    name: 'mistaken words',
    apply: correctWords,
    examples: [
      ['lhr Zeichen', 'Ihr Zeichen'],
      ['Minlsterium fur Umwelt', 'Ministerium für Umwelt'],
      ['Mit freundllchen GrüBen', 'Mit freundlichen Grüßen'],
      ['lnnenausschusses', 'Innenausschusses'],
      ['MlNlSTERlUM', 'MINISTERIUM'],
      ['Potsdarn', 'Potsdam'],
      ['Offentliche Verkehrsmittel', 'Öffentliche Verkehrsmittel'],
    ],
    leaves: ['Forderung der Fraktion', 'lm.muster@im.nrw.de', 'II B 4 - 1203.7', 'www.lnternet.de', 'Herm-Josef', 'in'],
  },
  {
    name: 'mistaken figures',
    needs: Sign.figure,
    apply: correctFigures,
    examples: [
      ['22. Juni 2O22', '22. Juni 2022'],
      ['den O7. Oktober 1999', 'den 07. Oktober 1999'],
      ['l2. Mai 2021', '12. Mai 2021'],
    ],
    leaves: ['Referat I1. Haushalt', 'II B 2000', 'A 1O'],
  },
];

/** Longer lines are running text: no label, no name. */
const longestCorrected = 110;

/** Corrects the known words and the dates of a line. */
export function correct(line: MappedText): MappedText {
  if (line.text.length > longestCorrected) return line;
  let text = line;
  const signs = signsOf(line.text);
  for (const { needs, apply } of corrections) if (needs === undefined || (signs & needs) !== 0) text = apply(text);
  return text;
}
