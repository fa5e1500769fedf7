import { MappedText } from './mapped-text.js';

/** A line of the clean text, without its line break. */
export interface Line {
  /** Offset in the clean text. */
  start: number;
  end: number;
  text: string;
  /** Page number, counted from 1. */
  page: number;
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
}

/** Reads a source string into lines and pages. */
export function readSource(source: string, givenPages?: readonly Page[]): SourceText {
  const clean = MappedText.of(source)
    .rewrite(/\uFEFF|\u00AD(?!\r?\n)|\r(?=\n)/g, () => '')
    .rewrite(/\r/g, () => '\n')
    .rewrite(/[\u00A0\u2007\u202F\u2009\u200A\t]/g, () => ' ');
  const lines: Line[] = [];
  let start = 0;
  for (const text of clean.text.split('\n')) {
    lines.push({ start, end: start + text.length, text, page: 1 });
    start += text.length + 1;
  }
  return { source, clean, lines, pages: givenPages ?? [{ number: 1, start: 0, end: source.length }] };
}
