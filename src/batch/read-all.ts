import { availableParallelism } from 'node:os';
import type { Vorlage } from '../model/index.js';
import type { Lang } from '../wording/index.js';
import { inOrder, limitsFor } from './in-order.js';
import { expandInputs } from './inputs.js';
import { createPool } from './pool.js';
import type { Part, ReportLine, Work } from './work.js';

export interface ReadAllOptions {
  /** Worker threads. Default: one for each core. */
  jobs?: number;
  /** Seconds that one file may take. Default: 60. */
  timeout?: number;
  lang?: Lang;
  referenceDate?: string;
  /** Whether each result carries its source text. */
  includeText?: boolean;
}

/** What the report says of an input, and its result where there is one. */
export interface ReadAllResult extends ReportLine {
  vorlage: Vorlage | null;
}

/**
 * Reads files, folders and patterns in worker threads and gives one result for every input, in their order. Holds only a
 * few in memory, however many there are; leaving the loop early stops the workers.
 */
export async function* readAll(
  names: AsyncIterable<string> | Iterable<string>,
  { jobs = availableParallelism(), timeout = 60, lang = 'en', referenceDate, includeText = false }: ReadAllOptions = {},
): AsyncGenerator<ReadAllResult> {
  const format = 'ndjson';
  const settings = { format, dialect: 'standard', lang, referenceDate: referenceDate ?? null, includeText } as const;
  const pool = await createPool(jobs, timeout * 1000, settings);
  try {
    const single = async function* (): AsyncGenerator<Work[]> {
      for await (const work of expandInputs(names, lang)) yield [work];
    };
    const sizes = { result: (done: Part[]) => done[0]?.data[0]?.length ?? 0 };
    for await (const parts of inOrder(single(), pool.run, sizes, limitsFor(jobs))) {
      for (const part of parts) yield resultOf(part);
    }
  } finally {
    await pool.close();
  }
}

function resultOf({ reports, data }: Part): ReadAllResult {
  const [report] = reports;
  const bytes = data[0];
  return { ...report!, vorlage: bytes?.length ? JSON.parse(new TextDecoder().decode(bytes)) : null };
}
