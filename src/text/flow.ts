import { closeKerning } from './kerning.js';
import { joinLines } from './line-joins.js';
import type { Edit, MappedText } from './mapped-text.js';
import { withoutMarks } from './marks.js';
import { noWords, type Words } from './words.js';

const UNEVEN = /\n|\u00AD| {2}|^ | $|[\\*_<[\]&`~]/;

/**
 * The lines of one block as one line that a person reads: hyphenation healed, marks of Markdown taken out, one space between words.
 * Every place still maps to the source. `words` are those of the document, which tell more about the hyphens.
 */
export function flow(mapped: MappedText, words: Words = noWords): MappedText {
  const line = UNEVEN.test(mapped.text) ? joinAll(withoutMarks(mapped), words).trim() : mapped;
  return words.kerned ? closeKerning(line, words) : line;
}

/** Joins the lines and collapses the spaces. */
function joinAll(mapped: MappedText, words: Words): MappedText {
  const { text } = mapped;
  const edits: Edit[] = [];
  const gaps = /[ \n\u00AD]{2,}|[\n\u00AD]/g;
  for (let match = gaps.exec(text); match; match = gaps.exec(text)) {
    const start = match.index;
    const end = start + match[0].length;
    if (start === 0 || end === text.length) edits.push({ start, end, insert: '' });
    else if (!match[0].includes('\n')) edits.push({ start, end, insert: match[0].includes(' ') ? ' ' : '' });
    else if (/^ *\u00AD/.test(match[0])) edits.push({ start, end, insert: '' });
    else {
      const before = text.slice(Math.max(0, start - 400), start);
      const { cut, glue } = joinLines(before.slice(before.lastIndexOf('\n') + 1), text.slice(end, end + 80), words);
      edits.push({ start: start - cut, end, insert: glue });
    }
  }
  return mapped.edit(inOrder(edits));
}

/** A cut may reach back into the gap before it, where a line holds a lone hyphen. */
function inOrder(edits: readonly Edit[]): Edit[] {
  let done = 0;
  return edits.map((edit) => {
    const start = Math.max(edit.start, done);
    done = edit.end;
    return { ...edit, start };
  });
}
