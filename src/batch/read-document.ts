import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { ParseOptions } from '../context.js';
import { readInput } from '../input/index.js';
import type { Message, Vorlage } from '../model/index.js';
import { parseVorlage } from '../parse.js';
import { type Lang, word } from '../wording/index.js';
import type { Failure, Status } from './status.js';

/** An input, read. */
export interface Reading {
  status: Status;
  /** Of the bytes of the file. */
  sha256: string | null;
  /** The text that offsets refer to. */
  source: string;
  /** `null` where the input gave no text to read. */
  vorlage: Vorlage | null;
  error: Failure | null;
}

/** A file to read, or what it holds. */
export type Document = { path: string } | { bytes: Uint8Array; path?: string } | { text: string; path?: string };

/** Reads one input and says how it went. Never throws: a file that is gone or broken is a reading with an error. */
export async function readDocument(document: Document, options: ParseOptions = {}): Promise<Reading> {
  const nothing: Reading = { status: 'failed', sha256: null, source: '', vorlage: null, error: null };
  try {
    if ('text' in document) {
      return { ...parsed(document.text, { ...options, path: document.path }), sha256: hash(document.text) };
    }
    const bytes = 'bytes' in document ? document.bytes : await readFile(document.path);
    nothing.sha256 = hash(bytes);
    const { kind, status, text, pages, messages } = await readInput(bytes, { lang: options.lang });
    if (status !== 'ok') return { ...nothing, status: statusOf[status], error: errorIn(messages) };
    const result = parsed(text, {
      ...options,
      path: document.path,
      pages,
      includeText: options.includeText || kind === 'pdf',
    });
    const noticed = messages.map(({ code, severity, message, start, end }) => ({
      code,
      severity,
      message,
      start,
      end,
    }));
    result.vorlage.messages = [...noticed, ...result.vorlage.messages].sort((one, other) => one.start - other.start);
    return { ...result, sha256: nothing.sha256 };
  } catch (error) {
    return { ...nothing, error: failureOf(error, options.lang) };
  }
}

const statusOf = {
  scanned: 'scanned',
  garbled: 'garbled',
  encrypted: 'encrypted',
  broken: 'failed',
  binary: 'failed',
} as const;

function parsed(source: string, options: ParseOptions): Reading & { vorlage: Vorlage } {
  const vorlage = parseVorlage(source, options);
  const error = errorIn(vorlage.messages.filter(({ severity }) => severity === 'error'));
  return { status: error ? 'failed' : judge(vorlage), sha256: null, source, vorlage, error };
}

/** Garbled is what is so for the greater part; a damaged passage is only a message. */
function judge({ messages, source }: Vorlage): Status {
  const garbled = messages.filter(({ code }) => code === 'text.garbled');
  if (garbled.some(({ start, end }) => end - start > source.length / 2)) return 'garbled';
  return messages.some(({ code }) => code === 'document.not-a-vorlage') ? 'not-a-vorlage' : 'ok';
}

function errorIn(messages: readonly Message[]): Failure | null {
  const [first] = messages;
  return first ? { code: first.code, message: first.message } : null;
}

/** What the file system or a reader threw, in a sentence. */
function failureOf(error: unknown, lang: Lang | undefined): Failure {
  const { code = 'unexpected', message } = error as NodeJS.ErrnoException;
  const known = ['ENOENT', 'EACCES', 'EISDIR', 'EMFILE'].includes(code);
  return { code, message: known ? word(`cli.file.${code}`, {}, lang) : String(message ?? error) };
}

function hash(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
