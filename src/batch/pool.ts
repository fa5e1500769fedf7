import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Tinypool } from 'tinypool';
import { word } from '../wording/index.js';
import { optional } from '../wording/optional.js';
import { reportLine } from './report-line.js';
import { createWatch } from './watch.js';
import type { Part, Settings, Task, Work } from './work.js';

/** Runs groups of inputs in worker threads; a group never fails as a whole. */
export interface Pool {
  run(works: Work[]): Promise<Part[]>;
  close(): Promise<void>;
}

/** Starts worker threads. `timeout`: milliseconds that one file may take. */
export async function createPool(jobs: number, timeout: number, settings: Settings): Promise<Pool> {
  const { Tinypool } = await optional('tinypool', () => import('tinypool'), settings.lang);
  const pool: Tinypool = new Tinypool({
    filename: workerFile(),
    minThreads: jobs,
    maxThreads: jobs,
    // A file that eats memory ends its worker, not the run. The limit also sets how far V8 lets a heap grow between two
    // collections: to 1.4 times what is in use with 512, to twice and more from 2000 on, which creeps up over thousands of files.
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  });
  pool.on('error', () => {});
  const watch = createWatch(timeout);
  /** One task; on failure says which input was being read. */
  async function attempt(works: Work[]): Promise<Part | { culprit: number; hung: boolean; reason: string }> {
    const task: Task = { works, settings, progress: new SharedArrayBuffer(4) };
    const current = new Int32Array(task.progress);
    Atomics.store(current, 0, -1);
    const abort = new AbortController();
    const stop = watch.add(current, () => abort.abort());
    try {
      return await pool.run(task, { signal: abort.signal });
    } catch (error) {
      const culprit = Math.max(0, Atomics.load(current, 0));
      return { culprit, hung: abort.signal.aborted, reason: error instanceof Error ? error.message : String(error) };
    } finally {
      stop();
    }
  }
  /** What a bad file took down with it is read again without it. */
  async function run(works: Work[]): Promise<Part[]> {
    if (works.length === 0) return [];
    const result = await attempt(works);
    if ('reports' in result) return [result];
    const { culprit, hung, reason } = result;
    const bad = failed(works[culprit]!, hung ? timeout : 0, reason, settings);
    return [...(await run(works.slice(0, culprit))), bad, ...(await run(works.slice(culprit + 1)))];
  }
  const close = () => {
    watch.close();
    return pool.destroy();
  };
  return { run, close };
}

function failed(work: Work, timeout: number, reason: string, { lang, format }: Settings): Part {
  const error = timeout
    ? { code: 'timeout', message: word('cli.file.timeout', { seconds: timeout / 1000 }, lang) }
    : { code: 'crashed', message: word('cli.file.crashed', { reason }, lang) };
  const report = reportLine(work, { status: 'failed', sha256: null, vorlage: null, error }, false, timeout);
  if (format !== 'envelope') return { reports: [report], sizes: [[]], data: [] };
  const line = JSON.stringify({ id: work.id ?? work.path ?? null, status: 'failed', error });
  const data = new TextEncoder().encode(`${line}\n`);
  return { reports: [report], sizes: [[data.length]], data: [data] };
}

/** The built worker: beside this file when built, in `dist/` when run from the sources. */
function workerFile(): string {
  const places = ['./worker.js', '../../dist/worker.js'].map((place) => fileURLToPath(new URL(place, import.meta.url)));
  return process.env.VORLAGE_WORKER ?? places.find((place) => existsSync(place)) ?? places[0]!;
}
