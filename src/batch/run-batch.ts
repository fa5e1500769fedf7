import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { availableParallelism } from 'node:os';
import { pipeline } from 'node:stream/promises';
import { inOrder, limitsFor, type Sizes } from './in-order.js';
import type { Entry } from './journal.js';
import type { Output } from './output.js';
import { createPool } from './pool.js';
import { release } from './release.js';
import { count, emptySummary, type Summary } from './summary.js';
import type { Part, ReportLine, Settings, Work } from './work.js';

export interface RunOptions {
  settings: Settings;
  /** Worker threads. Default: one for each core. */
  jobs?: number | undefined;
  /** Seconds that one file may take. Default: 60. */
  timeout?: number | undefined;
  /** Where results go: an output on disk, or whoever takes the bytes of the first stream. */
  output?: Output | undefined;
  write?: ((bytes: Uint8Array) => Promise<void>) | undefined;
  /** Told of every input, in order. */
  onReport?: ((line: ReportLine, before: boolean) => void) | undefined;
  /** Whether to go on with what an earlier run has done. */
  resume?: boolean | undefined;
  /** Inputs that are handed to a worker at a time. Default: 8. */
  group?: number | undefined;
}

/** Reads any number of inputs; every one of them ends in a line of the report, in the order of the inputs. */
export async function runBatch(works: AsyncIterable<Work>, options: RunOptions): Promise<Summary> {
  const { settings, output, resume = false, onReport, write } = options;
  const jobs = options.jobs ?? availableParallelism();
  const summary = emptySummary();
  const note = (line: ReportLine, before: boolean) => {
    count(summary, line);
    if (before) summary.before++;
    onReport?.(line, before);
  };
  const source = works[Symbol.asyncIterator]();
  const earlier = resume && output ? output.earlier() : { done: [], finished: false };
  const { kept, next, ended } = await keep(source, earlier.done);
  const complete = earlier.finished && ended && kept.length === earlier.done.length;
  if (!complete) output?.open(earlier.finished ? [] : kept);
  const again = earlier.finished && !complete ? kept.map(({ report }) => workOf(report)) : [];
  if (again.length === 0) for (const { report } of kept) note(report, true);
  if (complete) return summary;
  const pool = await createPool(jobs, (options.timeout ?? 60) * 1000, settings);
  try {
    const rest = chain(again, next, source);
    const groups = grouped(rest, options.group ?? 8, jobs * 8);
    for await (const parts of inOrder(groups, pool.run, sizes, limitsFor(jobs))) {
      for (const part of parts) {
        output?.add(part);
        if (write && part.data[0]?.length) await write(part.data[0]);
        release(part.data);
        for (const line of part.reports) note(line, false);
      }
    }
  } finally {
    await pool.close();
  }
  await output?.finish();
  return summary;
}

const sizes: Sizes<Work[], Part[]> = {
  group: (works) => sum(works, ({ text }) => text?.length ?? 0),
  result: (parts) => sum(parts, ({ data }) => sum(data, ({ length }) => length)),
};

function sum<Item>(items: readonly Item[], sizeOf: (item: Item) => number): number {
  let bytes = 0;
  for (const item of items) bytes += sizeOf(item);
  return bytes;
}

/** How many of the first inputs are done: same path, same content. Gives the first that is not. */
async function keep(source: AsyncIterator<Work>, done: readonly Entry[]) {
  const kept: Entry[] = [];
  for (;;) {
    const { value, done: ended = false } = await source.next();
    const entry = done[kept.length];
    if (ended || !entry || !(await isSame(value, entry.report)))
      return { kept, next: ended ? undefined : (value as Work), ended };
    kept.push(entry);
  }
}

async function isSame({ path, skip }: Work, report: ReportLine): Promise<boolean> {
  if (path !== report.path) return false;
  if (skip) return report.status === 'skipped' && report.error?.code === skip.code;
  if (report.status === 'skipped') return false;
  // A file that hung or broke its worker has no hash: it would do so again, and the result would be the same.
  if (report.sha256 === null && (report.error?.code === 'timeout' || report.error?.code === 'crashed')) return true;
  return (await hashOf(path!)) === report.sha256;
}

async function hashOf(path: string): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(path), hash);
    return hash.digest('hex');
  } catch {
    return null;
  }
}

function workOf({ path, status, error }: ReportLine): Work {
  return status === 'skipped' && error ? { path: path!, skip: error } : { path: path! };
}

async function* chain(again: readonly Work[], next: Work | undefined, rest: AsyncIterator<Work>): AsyncGenerator<Work> {
  yield* again;
  if (next) yield next;
  for (let step = await rest.next(); !step.done; step = await rest.next()) yield step.value;
}

/** Puts inputs together for a worker; the first ones go alone, so that all workers start at once. */
async function* grouped(works: AsyncIterable<Work>, size: number, alone: number): AsyncGenerator<Work[]> {
  let group: Work[] = [];
  let number = 0;
  for await (const work of works) {
    group.push(work);
    if (group.length < (number < alone ? 1 : size)) continue;
    number++;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}
