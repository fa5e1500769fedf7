import type { PageBorder } from './furniture.js';
import type { MappedText } from './mapped-text.js';
import type { Line, Page } from './source-text.js';

/** The pages that lie between the borders; every place of the source is in one of them. */
export function pagesFrom(
  source: string,
  clean: MappedText,
  lines: readonly Line[],
  borders: readonly PageBorder[],
): Page[] {
  const top =
    borders.some((border) => border.edge === 'top') ||
    (!borders.some((border) => border.edge === 'bottom') && numbersAtTop(lines, borders));
  const firstText = lines.findIndex((line) => line.text.trim() && !line.furniture);
  const pages: Page[] = [];
  let number: number | null = null;
  let start = 0;
  for (const border of borders) {
    // Furniture above all text opens the first page.
    if (firstText < 0 || border.last < firstText) {
      if (top) number = border.number ?? number;
      continue;
    }
    const edge = lines[top ? border.first : Math.max(border.first, border.last)];
    const cut = edge
      ? clean.toSource(top || border.last < border.first ? edge.start : Math.min(edge.end + 1, clean.text.length))
      : source.length;
    if (cut <= start || cut >= source.length) {
      if (!top && border.number !== null) number = border.number;
      continue;
    }
    const own: number = (top ? number : (border.number ?? number)) ?? guessBefore(border, top, pages);
    pages.push({ number: own, start, end: cut });
    start = cut;
    number = top ? (border.number ?? own + 1) : own + 1;
  }
  pages.push({ number: number ?? 1, start, end: source.length });
  return rising(pages) ? pages : pages.map((page, index) => ({ ...page, number: index + 1 }));
}

/** The first page has no number of its own: it is the one before the first printed number. */
function guessBefore(border: PageBorder, top: boolean, pages: readonly Page[]): number {
  if (top && border.number !== null && pages.length === 0) return Math.max(1, border.number - 1);
  return (pages.at(-1)?.number ?? 0) + 1;
}

function rising(pages: readonly Page[]): boolean {
  return pages.every(({ number }, index) => number >= 1 && (index === 0 || number > pages[index - 1]!.number));
}

/** Whether numbers stand above their pages: the document opens with one, or blank lines stand before them and not behind. */
function numbersAtTop(lines: readonly Line[], borders: readonly PageBorder[]): boolean {
  const firstText = lines.findIndex((line) => line.text.trim() && !line.furniture);
  if (borders.length && borders[0]!.last >= borders[0]!.first && borders[0]!.last < firstText) return true;
  let top = 0;
  for (const { first, last, number } of borders) {
    if (number === null) continue;
    const blankBefore = !lines[first - 1]?.text.trim();
    const blankAfter = last + 1 < lines.length && !lines[last + 1]!.text.trim();
    if (blankBefore && !blankAfter) top++;
    else if (!blankBefore && blankAfter) top--;
  }
  return top > 0;
}
