import { type Message, type MessageCode, messageCodes } from '../model/index.js';
import { type Lang, word } from '../wording/index.js';
import { isGarbled } from './garbled.js';

/** How reading a file went; only `ok` has text that can be trusted. */
export type ReadStatus = 'ok' | 'scanned' | 'garbled' | 'encrypted' | 'broken';

/** Something that was noticed while reading, with the page where it concerns one. */
export interface ReadMessage extends Message {
  page: number | null;
}

/** The text of a file and how reading it went. */
export interface ReadResult {
  status: ReadStatus;
  text: string;
  /** Where each page stands in `text`; the form feed between two pages belongs to neither. */
  pages: { number: number; start: number; end: number }[];
  messages: ReadMessage[];
}

/** A page with fewer letters than this has no text of its own: a stamp at most. */
const hardlyAnything = 40;

/** The result of a file that gives no text. */
export function failure(status: 'encrypted' | 'broken', lang: Lang | undefined): ReadResult {
  return { status, text: '', pages: [], messages: [note(`source.${status}`, {}, lang)] };
}

/** Joins the pages and says what can be trusted of them. */
export function judge(texts: string[], broken: number[], images: boolean, lang: Lang | undefined): ReadResult {
  if (texts.length === 0 || broken.length === texts.length) return failure('broken', lang);
  const { text, pages } = joinPages(texts);
  const whereIs = (number: number): { start: number; end: number } => pages[number - 1]!;
  const bare = numbersOf(texts, (page) => hasFewer(page, hardlyAnything));
  const garbled = numbersOf(texts, isGarbled);
  const messages = broken.map((page) => note('source.page-broken', { page }, lang, whereIs(page), page));
  if (hasFewer(text, 1) || (images && bare.length > 0.7 * texts.length)) {
    const { length: end } = text;
    return {
      status: 'scanned',
      text,
      pages,
      messages: [note('source.scanned', {}, lang, { start: 0, end }), ...messages],
    };
  }
  if (garbled.length > 0.5 * (texts.length - bare.length)) {
    const { length: end } = text;
    return {
      status: 'garbled',
      text,
      pages,
      messages: [note('source.garbled', {}, lang, { start: 0, end }), ...messages],
    };
  }
  for (const page of garbled) messages.push(note('source.page-garbled', { page }, lang, whereIs(page), page));
  if (images) {
    const empty = bare.filter((page) => texts[page - 1] === '' && !broken.includes(page));
    for (const page of empty) messages.push(note('source.page-scanned', { page }, lang, whereIs(page), page));
  }
  messages.sort((one, other) => (one.page ?? 0) - (other.page ?? 0));
  return { status: 'ok', text, pages, messages };
}

/** Joins pages with a form feed on a line of its own and says where each one stands. */
function joinPages(texts: readonly string[]): Pick<ReadResult, 'text' | 'pages'> {
  const pages: ReadResult['pages'] = [];
  let text = '';
  for (const [index, page] of texts.entries()) {
    if (index > 0) text += '\f';
    const start = text.length;
    text += page === '' ? '' : `${page}\n`;
    pages.push({ number: index + 1, start, end: text.length });
  }
  return { text, pages };
}

function numbersOf(texts: readonly string[], holds: (text: string) => boolean): number[] {
  return texts.flatMap((text, index) => (holds(text) ? [index + 1] : []));
}

/** Whether a text has fewer letters and digits than `number`; it reads no further than it must. */
function hasFewer(text: string, number: number): boolean {
  const letter = /[\p{L}\p{N}]/gu;
  for (let found = 0; found < number; found++) {
    if (!letter.test(text)) return true;
  }
  return false;
}

/** A message of the reader, in words. */
export function note(
  code: MessageCode,
  args: Record<string, string | number>,
  lang: Lang | undefined,
  { start, end } = { start: 0, end: 0 },
  page: number | null = null,
): ReadMessage {
  return { code, severity: messageCodes[code], message: word(code, args, lang), start, end, page };
}
