import type { Words } from '../text/words.js';
import type { Row } from './rows.js';
import { endsClosed, endsSentence } from './sentence-ends.js';

/** Whether a row goes on with the paragraph of the row before it, given that it starts no block of its own. */
export function continuesParagraph(before: Row, row: Row, words: Words): boolean {
  if (row.gap === 0 && !row.pageBreak) return !isLastLine(before, words) || /^\p{Ll}/u.test(row.text);
  // A label and its value: "Unterhaltung der Anlagen:⏎⏎+ 20,7 %".
  if (/:$/.test(before.text) && /^[+–-] ?\d/.test(row.text)) return row.gap <= 2;
  // Lines of a list without bullets.
  if (
    /[,;]$/.test(before.text) &&
    before.text.length < words.lineLength * 0.8 &&
    /^[^\p{Ll}]/u.test(row.text) &&
    !row.pageBreak
  )
    return false;
  if (endsClosed(before.text))
    return (
      words.loose &&
      !row.pageBreak &&
      row.gap <= 2 &&
      endsSentence(before.text) &&
      before.text.length >= words.lineLength * 0.85
    );
  if (/^\p{Ll}/u.test(row.text)) return row.gap <= 3 || row.pageBreak;
  if (row.pageBreak) return before.text.length >= Math.min(words.lineLength * 0.6, 60);
  return words.loose && row.gap <= 2 && before.text.length >= words.lineLength * 0.6;
}

/** Whether a row goes on with a list item. */
export function continuesItem(before: Row, row: Row, first: Row, words: Words): boolean {
  const deeper = row.indent > first.indent;
  if (row.gap === 0 && !row.pageBreak) {
    if (deeper || /^\p{Ll}/u.test(row.text)) return true;
    return !isLastLine(before, words) && !(/[;,]$/.test(before.text) && before.text.length < words.lineLength * 0.6);
  }
  if (/^\p{Ll}/u.test(row.text) && !endsClosed(before.text)) return !/^[-–•]/.test(row.text);
  if (endsClosed(before.text) || /,$/.test(before.text))
    return deeper && row.gap <= 1 && row.indent - first.indent >= 2 && row.indent <= first.indent + 6;
  if (row.pageBreak) return before.text.length >= words.lineLength * 0.6;
  return words.loose && row.gap <= 2 && before.text.length >= words.lineLength * 0.75;
}

/** A line that ends a sentence well before the margin is the last of its paragraph; where lines are not broken at all, each one is. */
function isLastLine(row: Row, words: Words): boolean {
  return endsClosed(row.text) && (row.text.length < words.lineLength * 0.78 || words.lineLength > 240);
}
