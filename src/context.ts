import type { Message, MessageCode, Span } from './model/index.js';
import { messageCodes } from './model/index.js';
import { type Lang, word } from './wording/index.js';

/** What a caller can set. */
export interface ParseOptions {
  /** ISO day that "today", "im Vorjahr" and the like are counted from. Default: the letter's date. */
  referenceDate?: string | undefined;
  /** Where the text came from; its file name can tell the house and the number ("MMV17-6403.pdf"). */
  path?: string | undefined;
  /** Language of messages. Default: "en". */
  lang?: Lang | undefined;
  /** Pages of the source text, where a reader (PDF) knows them. Default: form feeds and page marks. */
  pages?: { number: number; start: number; end: number }[] | undefined;
  /** Whether the result carries the source text. Default: false. */
  includeText?: boolean | undefined;
}

/** What every stage is given beside its input. */
export interface Context {
  readonly options: ParseOptions;
  readonly messages: Message[];
  /** Reports something at a place in the source; worded by code, arguments and language. */
  report(code: MessageCode, at: Span, args?: Record<string, string | number>): void;
}

/** The context of one call: its options, and the messages that the stages report into it. */
export function createContext(options: ParseOptions): Context {
  const messages: Message[] = [];
  return {
    options,
    messages,
    report(code, at, args = {}) {
      messages.push({
        code,
        severity: messageCodes[code],
        message: word(code, args, options.lang),
        start: at.start,
        end: at.end,
      });
    },
  };
}
