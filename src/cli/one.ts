import { type Document, type Reading, readDocument } from '../batch/read-document.js';
import { word } from '../wording/index.js';
import type { Io } from './io.js';
import type { Request } from './options.js';
import { UsageError } from './usage-error.js';

/** The one file that a command works on. */
export function onlyFile(files: readonly string[], name: string): string {
  const [file, ...more] = files;
  if (file === undefined) throw new UsageError('cli.usage.file-missing', { name });
  if (more.length > 0) throw new UsageError('cli.usage.one-file', { name });
  return file;
}

/** Reads a file, or stdin for `-`; what was wrong with it is said on stderr. */
export async function readOne(file: string, { values, has, lang }: Request, io: Io): Promise<Reading> {
  const document: Document = file === '-' ? { bytes: await readAll(io.stdin) } : { path: file };
  const reading = await readDocument(document, {
    lang,
    referenceDate: values['reference-date'],
    includeText: has('text'),
  });
  if (reading.error) io.err(`${word('cli.input-failed', { file, reason: reading.error.message }, lang)}\n`);
  return reading;
}

async function readAll(stream: NodeJS.ReadableStream): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
}
