import { closeSync, existsSync, openSync, readFileSync, truncateSync, writeSync } from 'node:fs';
import type { ReportLine, Settings } from './work.js';

/** What stands first in a journal; results of another version or with other settings are of no use. */
export interface JournalHead {
  version: string;
  settings: Settings;
}

/** One input that is done: its report, and where each stream ends behind it. */
export interface Entry {
  ends: number[];
  report: ReportLine;
}

/**
 * The diary of a run. What an input adds to the output is written first and its entry after it, so that wherever the run
 * is killed the entries speak only of what is there; what stands behind the last entry is cut off when going on.
 */
export class Journal {
  readonly #file: number;

  private constructor(file: number) {
    this.#file = file;
  }

  static create(path: string, head: JournalHead): Journal {
    const file = openSync(path, 'w');
    writeWhole(file, `${JSON.stringify(head)}\n`);
    return new Journal(file);
  }

  /** Goes on behind the first `keep` entries. */
  static reopen(path: string, keep: number): Journal {
    const bytes = readFileSync(path);
    let end = 0;
    for (let line = 0; line <= keep; line++) end = bytes.indexOf(10, end) + 1;
    truncateSync(path, end);
    return new Journal(openSync(path, 'a'));
  }

  add(entries: readonly Entry[]): void {
    writeWhole(this.#file, entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
  }

  close(): void {
    closeSync(this.#file);
  }
}

/** What a journal holds; a line that was cut off by the end of the run does not count. */
export function readJournal(path: string, head: JournalHead): Entry[] | null {
  if (!existsSync(path)) return null;
  const lines = readFileSync(path, 'utf8').split('\n').slice(0, -1);
  if (lines[0] !== JSON.stringify(head)) return null;
  const entries: Entry[] = [];
  for (const line of lines.slice(1)) entries.push(JSON.parse(line));
  return entries;
}

/** Writes all of it, also where the system takes only a part at a time. */
export function writeWhole(file: number, data: string | Uint8Array): void {
  const bytes = typeof data === 'string' ? Buffer.from(data) : data;
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}
