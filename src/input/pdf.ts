import type { ParseOptions } from '../context.js';
import type { Vorlage } from '../model/index.js';
import { parseVorlage } from '../parse.js';
import type { Lang } from '../wording/index.js';
import { optional } from '../wording/optional.js';
import { pageText, type TextItem } from './page/index.js';
import { failure, judge, type ReadResult } from './result.js';

export type { ReadMessage, ReadResult, ReadStatus } from './result.js';

/** What a caller of the PDF reader can set. */
export interface ReadOptions {
  /** Language of messages. Default: "en". */
  lang?: Lang | undefined;
  /** The password that opens an encrypted file. */
  password?: string | undefined;
}

/**
 * Reads the text of a PDF, in reading order, page by page.
 *
 * Pages are parted by a form feed; `pages` says where in `text` each one stands. A file that cannot be read gives a status and
 * a message, never an exception; only the missing reader (`npm install unpdf`) throws.
 */
export async function readPdf(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadResult> {
  const reader = await loadReader(options.lang);
  const texts: string[] = [];
  const broken: number[] = [];
  let document: PdfDocument | null = null;
  try {
    // The reader takes the memory of what it is given: it gets a copy.
    document = await reader.getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, password: options.password ?? '' });
    for (let number = 1; number <= document.numPages; number++) {
      const text = await readPage(document, number);
      if (text === null) broken.push(number);
      texts.push(text ?? '');
    }
  } catch (error) {
    if ((error as Error)?.name === 'PasswordException') return failure('encrypted', options.lang);
    if (texts.length === 0) return failure('broken', options.lang);
  } finally {
    await document?.loadingTask.destroy();
  }
  return judge(texts, broken, holdsImages(bytes), options.lang);
}

/**
 * Reads a PDF into the typed model. Offsets refer to the text that the reader made, which travels along in `source.text`; what
 * the reader noticed comes first among the messages.
 */
export async function parsePdf(bytes: Uint8Array, options: ParseOptions & ReadOptions = {}): Promise<Vorlage> {
  const { password, ...rest } = options;
  const { text, pages, messages } = await readPdf(bytes, { lang: rest.lang, password });
  const vorlage = parseVorlage(text, { ...rest, pages, includeText: true });
  // Without text the reader has said why; that nothing was found in it goes without saying.
  const found = text.trim() === '' ? [] : vorlage.messages;
  return {
    ...vorlage,
    messages: [...messages.map(({ page: _page, ...message }) => message), ...found],
    source: { ...vorlage.source, pages, text },
  };
}

/** The text of a page, or `null` where it is damaged. */
async function readPage(document: PdfDocument, number: number): Promise<string | null> {
  try {
    const page = await document.getPage(number);
    // Without the reader's own normalization, which makes another letter of µ; ligatures are undone below.
    const { items } = await page.getTextContent({ disableNormalization: true });
    const text = pageText(items as TextItem[], number === 1);
    page.cleanup();
    return text;
  } catch {
    return null;
  }
}

/**
 * Whether the file holds pictures. Their dictionaries are never compressed or encrypted, so the bytes tell.
 */
function holdsImages(bytes: Uint8Array): boolean {
  const mark = [...'/Image'].map((sign) => sign.charCodeAt(0));
  for (let at = bytes.indexOf(0x2f); at >= 0; at = bytes.indexOf(0x2f, at + 1)) {
    // Not "/ImageB", which stands in every file that follows an old habit.
    if (mark.every((byte, place) => bytes[at + place] === byte) && !isLetter(bytes[at + mark.length])) return true;
  }
  return false;
}

const isLetter = (byte = 0): boolean => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;

type Reader = typeof import('unpdf');
type PdfDocument = Awaited<ReturnType<Reader['getDocumentProxy']>>;

let reader: Promise<Reader> | undefined;

function loadReader(lang: Lang | undefined): Promise<Reader> {
  reader ??= optional('unpdf@1.7.0', () => import('unpdf'), lang);
  return reader;
}
