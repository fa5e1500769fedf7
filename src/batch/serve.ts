import { readFileSync, statSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { type CsvDialect, toNdjson } from '../export/index.js';
import { createSerialiser, type Serialiser } from './formats.js';
import { type Document, type Reading, readDocument } from './read-document.js';
import { reportLine } from './report-line.js';
import type { Part, Settings, Task, Work } from './work.js';

/** Reads some inputs and gives their results as bytes, ready to be written: the work of a worker. */
export async function serve({ works, settings, progress }: Task): Promise<Part> {
  const serialiser = await serialiserOf(settings);
  const current = new Int32Array(progress);
  const part: Part = { reports: [], sizes: [], data: [] };
  const texts: string[][] = serialiser.streams.map(() => []);
  for (const [index, work] of works.entries()) {
    Atomics.store(current, 0, index);
    const begin = performance.now();
    const reading = await read(work, settings);
    const chunks = chunksOf(work, reading, settings, serialiser);
    part.reports.push(reportLine(work, reading, chunks !== null, performance.now() - begin));
    part.sizes.push(texts.map((_, stream) => Buffer.byteLength(chunks?.[stream] ?? '')));
    for (const [stream, text] of texts.entries()) text.push(chunks?.[stream] ?? '');
  }
  // Encoded here and handed over without a copy, so that the main thread only writes.
  const encoder = new TextEncoder();
  part.data = texts.map((text) => encoder.encode(text.join('')));
  return part;
}

/** Serialisers by format and dialect: the CSV library is loaded once a thread. */
const serialisers = new Map<string, Promise<Serialiser>>();

function serialiserOf({ format, dialect }: Settings): Promise<Serialiser> {
  const key = `${format} ${dialect}`;
  const known = serialisers.get(key);
  if (known) return known;
  const made = make(format, dialect);
  serialisers.set(key, made);
  return made;
}

function make(format: Settings['format'], dialect: CsvDialect): Promise<Serialiser> {
  return createSerialiser(format === 'envelope' ? 'ndjson' : format, dialect);
}

async function read({ path, text, skip, broken }: Work, settings: Settings): Promise<Reading> {
  const error = skip ?? broken ?? null;
  if (error) return { status: skip ? 'skipped' : 'failed', sha256: null, source: '', vorlage: null, error };
  const document: Document = text === undefined ? onDisk(path!) : path === undefined ? { text } : { text, path };
  return readDocument(document, {
    lang: settings.lang,
    includeText: settings.includeText,
    referenceDate: settings.referenceDate ?? undefined,
  });
}

/**
 * A file with what it holds. A worker has nothing else to do meanwhile, so it reads at once: each step of an asynchronous
 * reading would wait until another thread has its turn. What is no plain file or cannot be read goes the usual way.
 */
function onDisk(path: string): Document {
  try {
    return statSync(path).isFile() ? { bytes: readFileSync(path), path } : { path };
  } catch {
    return { path };
  }
}

/** What an input adds to each stream; `null` where it has no result. */
function chunksOf(work: Work, reading: Reading, settings: Settings, serialiser: Serialiser): string[] | null {
  if (settings.format === 'envelope') return [toNdjson([envelope(work, reading)])];
  const { vorlage, source, status } = reading;
  return vorlage && status !== 'failed' ? serialiser.chunks({ vorlage, source }) : null;
}

/** A line of `vorlage pipe`. */
function envelope({ id, path }: Work, { status, error, vorlage }: Reading): Record<string, unknown> {
  return {
    id: id ?? path ?? null,
    ...(path === undefined ? {} : { path }),
    status,
    ...(error ? { error } : {}),
    ...(vorlage && status !== 'failed' ? { vorlage } : {}),
  };
}
