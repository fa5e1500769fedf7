import { findFurniture } from './furniture.js';
import { MappedText } from './mapped-text.js';
import { pagesFrom } from './pages.js';
import { rewriteSource } from './rewrites.js';
import { collectWords, type Words } from './words.js';

/** A line of the clean text, without its line break. */
export interface Line {
  /** Offset in the clean text. */
  start: number;
  end: number;
  text: string;
  /** Page number as counted or printed; 1 where the document tells nothing. */
  page: number;
  /** Whether the line is page furniture: a page number or a running header, no part of the running text. */
  furniture: boolean;
}

/** A page of the source, in source offsets. */
export interface Page {
  number: number;
  start: number;
  end: number;
}

/** The source string and the clean text made from it. */
export interface SourceText {
  readonly source: string;
  /** Line ends are "\n", odd spaces are plain, soft hyphens are out; every place maps back to the source. */
  readonly clean: MappedText;
  readonly lines: readonly Line[];
  readonly pages: readonly Page[];
  /** The words of this document and its habits at line ends, for `flow`; collected when first asked for. */
  readonly words: Words;
}

/** Reads a source string into lines and pages. */
export function readSource(source: string, givenPages?: readonly Page[]): SourceText {
  const clean = rewriteSource(MappedText.of(source));
  const lines = linesOf(clean.text);
  const marks = findFurniture(lines, pageBorders(source, clean, lines));
  const pages = givenPages?.length ? givenPages : pagesFrom(source, clean, lines, marks);
  numberLines(clean, lines, pages);
  return new ReadText(source, clean, lines, pages);
}

// A class, as an object literal with a getter would be kept, and all that it holds, until the next full collection.
class ReadText implements SourceText {
  private collected: Words | null = null;

  constructor(
    readonly source: string,
    readonly clean: MappedText,
    readonly lines: readonly Line[],
    readonly pages: readonly Page[],
  ) {}

  get words(): Words {
    this.collected ??= collectWords(this.clean.text, this.lines);
    return this.collected;
  }
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    lines.push({ start, end, text: text.slice(start, end), page: 1, furniture: false });
    start = end + 1;
  }
  return lines;
}

/** The indexes of the lines before which the source has a form feed; one with nothing behind it only ends the last page. */
function pageBorders(source: string, clean: MappedText, lines: readonly Line[]): Set<number> {
  const borders = new Set<number>();
  const end = source.trimEnd().length;
  let line = 0;
  for (let at = source.indexOf('\f'); at >= 0 && at < end; at = source.indexOf('\f', at + 1)) {
    while (line < lines.length && clean.toSource(lines[line]!.start) < at) line++;
    if (line < lines.length) borders.add(line);
  }
  return borders;
}

function numberLines(clean: MappedText, lines: readonly Line[], pages: readonly Page[]): void {
  let page = 0;
  for (const line of lines) {
    const at = clean.toSource(line.start);
    while (page + 1 < pages.length && at >= pages[page + 1]!.start) page++;
    line.page = pages[page]?.number ?? 1;
  }
}
