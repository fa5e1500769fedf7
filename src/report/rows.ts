import type { Region } from '../text/region.js';
import type { SourceText } from '../text/source-text.js';

/** A line of the report with text, as the structure stages see it. */
export interface Row {
  /** Index in `SourceText.lines`. */
  line: number;
  /** Without white space at both ends. */
  text: string;
  /** Offsets of `text` in the clean text. */
  start: number;
  end: number;
  /** Spaces before the text. */
  indent: number;
  /** Blank lines before it, furniture not counted. */
  gap: number;
  /** Whether furniture or a page border stands between this row and the one before it. */
  pageBreak: boolean;
}

/** The rows of a region given in clean offsets: lines with text that are no furniture. */
export function rowsOf(text: SourceText, region: Region): Row[] {
  const rows: Row[] = [];
  let gap = 0;
  let pageBreak = false;
  let page: number | null = null;
  for (let index = lineAt(text, region.start); index < text.lines.length; index++) {
    const line = text.lines[index]!;
    if (line.start >= region.end) break;
    const part = region.lines?.get(index);
    const left = region.lines !== undefined && !part && line.text.trim() !== '';
    const from = Math.max(line.start, part?.start ?? region.start);
    const content = line.text.slice(
      from - line.start,
      Math.max(0, Math.min(line.end, part?.end ?? region.end) - line.start),
    );
    const trimmed = content.trim();
    if (left || isImage(trimmed)) continue;
    if (line.furniture || !trimmed) {
      if (line.furniture) pageBreak = true;
      else gap++;
      continue;
    }
    const indent = content.length - content.trimStart().length;
    if (page !== null && line.page !== page) pageBreak = true;
    page = line.page;
    rows.push({
      line: index,
      text: trimmed,
      start: from + indent,
      end: from + indent + trimmed.length,
      indent,
      gap,
      pageBreak,
    });
    gap = 0;
    pageBreak = false;
  }
  return rows;
}

/** A picture that a recognition service cut out: nothing to read. */
const isImage = (text: string) => text.startsWith('![') && /^!\[[^\]]{0,200}\]\([^()\s]{0,500}\)$/.test(text);

/** Index of the line that holds a clean offset. */
export function lineAt(text: SourceText, offset: number): number {
  let low = 0;
  let high = text.lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (text.lines[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
