import { readFile } from 'node:fs/promises';
import { type ReadOptions, readPdf } from './pdf.js';
import { note, type ReadResult, type ReadStatus } from './result.js';
import { decodeText } from './text.js';

export type { ReadOptions } from './pdf.js';
export type { ReadMessage, ReadStatus } from './result.js';

/** What a file held. */
export interface Input extends Omit<ReadResult, 'status' | 'pages'> {
  /** As for a PDF; `binary` is neither a PDF nor text. */
  status: ReadStatus | 'binary';
  kind: 'pdf' | 'text';
  /** Where each page stands, for a PDF; a text has its pages from form feeds and page marks (`undefined` here). */
  pages: ReadResult['pages'] | undefined;
}

/**
 * Reads a file, or bytes that came from somewhere else (stdin), PDF or text: the first bytes tell which.
 *
 * Throws only what the file system throws, and when a PDF is given and the PDF reader is not installed.
 */
export async function readInput(source: string | URL | Uint8Array, options: ReadOptions = {}): Promise<Input> {
  const bytes = source instanceof Uint8Array ? source : await readFile(source);
  if (isPdf(bytes)) return { kind: 'pdf', ...(await readPdf(bytes, options)) };
  const { text, encoding } = decodeText(bytes);
  if (encoding !== 'binary') return { kind: 'text', status: 'ok', text, pages: undefined, messages: [] };
  return {
    kind: 'text',
    status: 'binary',
    text: '',
    pages: undefined,
    messages: [note('source.binary', {}, options.lang)],
  };
}

/** Whether bytes are a PDF: the mark stands within the first 1,024 bytes, as readers allow. */
export function isPdf(bytes: Uint8Array): boolean {
  const mark = [0x25, 0x50, 0x44, 0x46, 0x2d];
  const end = Math.min(bytes.length - mark.length, 1024);
  for (let index = 0; index <= end; index++) {
    if (mark.every((byte, place) => bytes[index + place] === byte)) return onlyJunkBefore(bytes, index);
  }
  return false;
}

/** A text that merely mentions "%PDF-" is no PDF: before the mark stands nothing, blanks, or bytes that no text has. */
function onlyJunkBefore(bytes: Uint8Array, end: number): boolean {
  const words = new TextDecoder('latin1').decode(bytes.subarray(0, end)).match(/\p{L}{2,}/gu);
  return end === 0 || !words || words.length < 4;
}
