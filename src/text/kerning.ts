import { isLower, isUpper } from './characters.js';
import { functionWords } from './german-words.js';
import type { Edit, MappedText } from './mapped-text.js';
import type { Words } from './words.js';

/** A capital apart from the rest of its word: "W ie", "D ie". */
const SPLIT_CAPITAL =
  /(?=[B-DF-HJ-NP-TV-ZÄÖÜ] \p{Ll})(?<![\p{L}\d.§/(-])(?<=^|[.!?:„\n]|[.!?:„\n] |\p{Ll},? )([B-DF-HJ-NP-TV-ZÄÖÜ]) (\p{Ll}{1,20})(?!\p{L})/uy;

/** How many words of a text are surely split behind their capital. */
export function splitCapitals(text: string): number {
  let count = 0;
  // A capital before a space with nothing but a space before it is rare: only there the whole form is tried.
  for (let space = text.indexOf(' ', 1); space >= 0 && count < 20; space = text.indexOf(' ', space + 1)) {
    if (!isUpper(text.charCodeAt(space - 1)) || !isLower(text.charCodeAt(space + 1))) continue;
    SPLIT_CAPITAL.lastIndex = space - 1;
    const match = SPLIT_CAPITAL.exec(text);
    if (match && isSplit(match)) count++;
  }
  return count;
}

const isSplit = (match: RegExpExecArray) =>
  !functionWords.has(match[2]!) && functionWords.has(`${match[1]!}${match[2]!}`.toLowerCase());

/** Closes words that wide spaces broke apart, where the whole word stands elsewhere and the parts do not. */
export function closeKerning(text: MappedText, words: Words): MappedText {
  const edits: Edit[] = [];
  const pairs = /(?<!\p{L})(\p{L}{1,30}) (?=(\p{Ll}{1,40})(?!\p{L}))/gu;
  for (let match = pairs.exec(text.text); match; match = pairs.exec(text.text)) {
    const [, first, next] = match as unknown as [string, string, string];
    const whole = first + next;
    const known = words.has(whole) || functionWords.has(whole.toLowerCase());
    const split =
      first.length === 1
        ? !functionWords.has(next) || words.has(whole)
        : whole.length > 5 && !isWord(first, words) && !isWord(next, words);
    if (known && split && !functionWords.has(first.toLowerCase())) {
      const at = match.index + first.length;
      edits.push({ start: at, end: at + 1, insert: '' });
    }
  }
  return text.edit(edits);
}

const isWord = (word: string, words: Words) => functionWords.has(word.toLowerCase()) || words.often(word);
