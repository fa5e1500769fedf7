import type { Span, Vorlage } from '../model/index.js';

/** A document with the text that its offsets refer to. */
export interface Exported {
  vorlage: Vorlage;
  /** The source as it was given to `parseVorlage`. */
  source: string;
}

/** What names a document among others: its path, where it has one; else its number; else the hash of its text. */
export function documentKey({ id, source }: Vorlage): string {
  return source.path ?? id ?? `sha256:${source.sha256}`;
}

/** A quote that finds its place again, as the Web Annotation model has it. */
export interface TextQuote {
  type: 'TextQuoteSelector';
  exact: string;
  prefix: string;
  suffix: string;
}

/** How much text before and behind a quote makes it unique in practice. */
const around = 32;

/** The quote of a place with what stands around it; never cuts a character in half. */
export function textQuote(source: string, { start, end }: Span): TextQuote {
  const from = Math.max(0, start - around);
  const to = Math.min(source.length, end + around);
  return {
    type: 'TextQuoteSelector',
    exact: source.slice(start, end),
    prefix: source.slice(isLowSurrogate(source, from) ? from + 1 : from, start),
    suffix: source.slice(end, isLowSurrogate(source, to) ? to - 1 : to),
  };
}

function isLowSurrogate(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 0xdc00 && code <= 0xdfff;
}

/** The page that a place is on; `null` where the source has no pages. */
export function pageAt({ source }: Vorlage, offset: number): number | null {
  const { pages } = source;
  let low = 0;
  let high = pages.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const page = pages[middle]!;
    if (offset < page.start) high = middle - 1;
    else if (offset >= page.end) low = middle + 1;
    else return page.number;
  }
  return null;
}
