import { CAPITAL_ATTRIBUTE, inBrackets, isCode, isUnit, PARTS, SMALL, type Word, YEAR } from './header-words.js';
import { kindOfUnit } from './values.js';

/**
 * Where the headers of one line begin, if it names just as many things as there are columns: each begins with a noun, or a word that stands for one
 * ("männlich", "davon"), and takes what hangs on it along (years, brackets, "in %", "der Mittel").
 *
 *     Gericht | Klagen 2022 | Klagen 2023 | offene Verfahren | Quote in %
 */
export function phraseStarts(words: readonly Word[], columns: number): Set<number> | null {
  // A sentence or a lead-in is no header.
  if (/[:;,]$|\p{Ll}{4}\.$/u.test(words.at(-1)?.text ?? '')) return null;
  if (words.length < columns || words.length > columns * 5 || words.some((word, i) => i > 0 && word.first)) return null;
  const strict = startsOf(words, true);
  if (strict.size === columns) return strict;
  const loose = startsOf(words, false);
  if (loose.size === columns) return loose;
  // "Titel Zweckbestimmung Ansatz 2024": number and name head the labels together.
  const [, second] = strict;
  if (strict.size !== columns + 1 || second !== 1 || !NUMBERING.test(words[0]!.text)) return null;
  strict.delete(second);
  return strict;
}

/** Where headers begin if the first line names just as many things as there are columns and what follows only goes on about the last: "in %", "2023 zu 2021". */
export function firstLineStarts(words: readonly Word[], columns: number): Set<number> | null {
  const end = words.findIndex((word, i) => i > 0 && word.first);
  if (end < 0 || columns < 2) return null;
  const goesOn = ({ first, text }: Word) => !first || /^[\p{Ll}(%€]/u.test(text) || YEAR.test(text) || isUnit(text);
  return words.slice(end).every(goesOn) ? phraseStarts(words.slice(0, end), columns) : null;
}

const NUMBERING = /^(?:Nr\.?|Lfd\.?|lfd\.?|Pos\.?|Titel|Kapitel|Kap\.?|Ziffer|Los|Tz\.?|Konto|Produkt)$/;
/** "Belegte Plätze", "Offene Stellen", "Weitere Fälle": what goes with the noun behind it. */
const ATTRIBUTE = /^\p{Lu}?\p{Ll}{2,30}(?:e|er|es|en|em)$/u;
/** Where headers begin as far as the words alone tell, over several lines. */
export const nounStarts = (words: readonly Word[]): Set<number> => startsOf(words, true);

function startsOf(words: readonly Word[], attributes: boolean): Set<number> {
  const open = inBrackets(words);
  const starts = new Set<number>([0]);
  for (let i = 1; i < words.length; i++) if (!open[i] && begins(words, i, starts, attributes)) starts.add(i);
  return starts;
}

/** Whether a header begins with a word, given those that begin before it. */
function begins(words: readonly Word[], i: number, starts: ReadonlySet<number>, attributes: boolean): boolean {
  const { text } = words[i]!;
  const before = words[i - 1]!.text;
  if (/[-/&+]$/.test(before) || SMALL.test(before) || SMALL.test(text) || /^(?:[IVX]{1,4}|\d{1,2})\.$/.test(before))
    return false;
  // "Region 2022 2023 2024"
  if (YEAR.test(text)) return YEAR.test(before) || (i === 1 && YEAR.test(words[2]?.text ?? ''));
  // "1. Halbjahr 2023 2. Halbjahr 2023"
  if (/^[1-4]\.$/.test(text)) return /^(?:Halbjahr|Quartal|Hj\.?|Vj\.?)/.test(words[i + 1]?.text ?? '');
  if (PARTS.test(before) || /^CO[2₂]/.test(text)) return false;
  if (/^\p{Lu}/u.test(text)) {
    if (kindOfUnit(before) !== null) return true;
    if (isCode(words, i) || (attributes && CAPITAL_ATTRIBUTE.test(before))) return false;
    // "davon zurückgenommen Quote": a predicate takes no ending.
    const said = PARTS.test(words[i - 2]?.text ?? '') && !/(?:e|er|es)$/.test(before);
    return !/^\p{Ll}/u.test(before) || said || (starts.has(i - 1) && !ATTRIBUTE.test(before));
  }
  if (!/^\p{Ll}{3,}/u.test(text)) return false;
  // "2025 bis 2027 zusammen"
  if (YEAR.test(before) && /^(?:bis|und|[-–])$/.test(words[i - 2]?.text ?? '')) return false;
  // "offene Verfahren" begins with its attribute; "männlich", "gesamt", "davon" stand alone.
  return ATTRIBUTE.test(text)
    ? /^\p{Lu}/u.test(words[i + 1]?.text ?? '') && !ATTRIBUTE.test(before)
    : /^\p{L}|[%)\d]$/u.test(before);
}
