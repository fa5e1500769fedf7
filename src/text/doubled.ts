import type { Edit, MappedText } from './mapped-text.js';

/** Text that was printed twice to look bold: "VORLAGE 18/1159VORLAGE 18/1159", "1188//11115599". Gives what is left of a line, or null. */
function undoubled(line: string): { keep: 'half' | 'every second' } | null {
  const { length } = line;
  if (length < 8 || length > 400 || length % 2 === 1) return null;
  if (
    line.charCodeAt(0) === line.charCodeAt(1) &&
    line.charCodeAt(length - 1) === line.charCodeAt(length - 2) &&
    isStuttering(line)
  )
    return { keep: 'every second' };
  const half = length / 2;
  if (line.charCodeAt(0) !== line.charCodeAt(half) || line.slice(0, half) !== line.slice(half)) return null;
  // "2023 2023" has a space between; "Ja Ja Ja Ja" and rows of signs are what they look like.
  return half >= 5 && new Set(line).size >= 4 && /\p{L}{2}|\d\/\d/u.test(line) ? { keep: 'half' } : null;
}

function isStuttering(line: string): boolean {
  for (let i = 0; i < line.length; i += 2) if (line.charCodeAt(i) !== line.charCodeAt(i + 1)) return false;
  return new Set(line).size >= 3 && /[\p{L}/]/u.test(line);
}

/** Takes doubled print out of every line. */
export function withoutDoubles(text: MappedText): MappedText {
  const edits: Edit[] = [];
  const all = text.text;
  for (let start = 0; start < all.length; ) {
    let end = all.indexOf('\n', start);
    if (end < 0) end = all.length;
    const length = end - start;
    if (length >= 8 && length <= 400) editLine(all.slice(start, end), start, edits);
    start = end + 1;
  }
  return text.edit(edits);
}

function editLine(raw: string, at: number, edits: Edit[]): void {
  const line = raw.trim();
  const found = undoubled(line);
  if (!found) return;
  const from = at + raw.indexOf(line);
  if (found.keep === 'half') edits.push({ start: from + line.length / 2, end: from + line.length, insert: '' });
  else for (let i = 0; i < line.length; i += 2) edits.push({ start: from + i, end: from + i + 2, insert: line[i]! });
}
