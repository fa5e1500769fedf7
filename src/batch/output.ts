import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { finishFolder } from './finish-folder.js';
import type { Serialiser } from './formats.js';
import { type Entry, Journal, type JournalHead, readJournal, writeWhole } from './journal.js';
import type { Part } from './work.js';

/** Where a run stands when its output is opened. */
export interface Progress {
  /** Inputs that an earlier run has done. */
  done: Entry[];
  /** The output is there already, whole. */
  finished: boolean;
}

/**
 * An output that is there whole or not at all. It grows in `OUT.partial/`, beside a journal, and gets its name in the end;
 * the journal stays as `OUT.journal`, so that a later run can tell what is done.
 */
export class Output {
  readonly #path: string;
  readonly #head: JournalHead;
  readonly #serialiser: Serialiser;
  #files: number[] = [];
  #ends: number[] = [];
  #journal: Journal | undefined;

  constructor(path: string, head: JournalHead, serialiser: Serialiser) {
    this.#path = path.replace(/(?<![\\/])[\\/]+$/, '');
    this.#head = head;
    this.#serialiser = serialiser;
  }

  get #folder(): string {
    return `${this.#path}.partial`;
  }
  get #journalPath(): string {
    return join(this.#folder, 'journal.ndjson');
  }
  get #data(): string {
    return join(this.#folder, 'data');
  }
  #stream(name: string): string {
    return this.isFolder ? join(this.#data, name) : this.#data;
  }

  get isFolder(): boolean {
    const { format } = this.#head.settings;
    return format === 'csv' || format === 'parquet' || format === 'json';
  }
  get exists(): boolean {
    return existsSync(this.#path);
  }
  get unfinished(): boolean {
    return existsSync(this.#folder);
  }

  /** What an earlier run has done; entries that the output does not reach (a lost disk cache) are left out. */
  earlier(): Progress {
    if (this.exists && this.unfinished && !existsSync(this.#data)) this.#tidy();
    if (!this.unfinished) {
      const done = this.exists ? readJournal(`${this.#path}.journal`, this.#head) : null;
      return { done: done ?? [], finished: done !== null };
    }
    const entries = readJournal(this.#journalPath, this.#head) ?? [];
    const lengths = this.#names().map((name) => sizeOf(this.#stream(name)));
    const torn = entries.findIndex(({ ends }) => ends.some((end, stream) => end > lengths[stream]!));
    return { done: torn < 0 ? entries : entries.slice(0, torn), finished: false };
  }

  /** Opens for writing, behind the entries that are kept. */
  open(kept: readonly Entry[]): void {
    if (kept.length === 0) this.#begin();
    else this.#goOn(kept);
  }

  #begin(): void {
    rmSync(this.#folder, { recursive: true, force: true });
    mkdirSync(this.isFolder ? this.#data : this.#folder, { recursive: true });
    this.#files = this.#names().map((name) => openSync(this.#stream(name), 'w'));
    this.#ends = this.#names().map(() => 0);
    for (const [stream, file] of this.#files.entries())
      this.#append(stream, file, Buffer.from(this.#serialiser.heads[stream]!));
    this.#journal = Journal.create(this.#journalPath, this.#head);
  }

  #goOn(kept: readonly Entry[]): void {
    this.#ends = [...kept.at(-1)!.ends];
    for (const [stream, name] of this.#names().entries()) truncateSync(this.#stream(name), this.#ends[stream]);
    this.#files = this.#names().map((name) => openSync(this.#stream(name), 'a'));
    this.#journal = Journal.reopen(this.#journalPath, kept.length);
  }

  /** The streams; one document a file has none. */
  #names(): readonly string[] {
    return this.#head.settings.format === 'json' ? [] : this.#serialiser.streams;
  }

  #append(stream: number, file: number, bytes: Uint8Array): void {
    writeWhole(file, bytes);
    this.#ends[stream]! += bytes.length;
  }

  /** Adds results: first what they are, then that they are. */
  add({ reports, sizes, data }: Part): void {
    const entries: Entry[] = [];
    const ends = [...this.#ends];
    let from = 0;
    for (const [index, report] of reports.entries()) {
      const size = sizes[index]!;
      for (const stream of ends.keys()) ends[stream]! += size[stream] ?? 0;
      entries.push({ ends: [...ends], report });
      if (this.#head.settings.format === 'json' && report.written) {
        this.#writeFile(report.path!, data[0]!.subarray(from, from + size[0]!));
      }
      from += size[0] ?? 0;
    }
    for (const [stream, file] of this.#files.entries()) if (data[stream]) this.#append(stream, file, data[stream]);
    this.#journal!.add(entries);
  }

  #writeFile(path: string, bytes: Uint8Array): void {
    const target = join(this.#data, `${placeFor(path)}.json`);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(`${target}.tmp`, bytes);
    renameSync(`${target}.tmp`, target);
  }

  /** Gives the output its name. */
  async finish(): Promise<void> {
    for (const file of this.#files) closeSync(file);
    this.#journal?.close();
    const { format, dialect } = this.#head.settings;
    await finishFolder(format, dialect, this.#data);
    // A folder cannot be renamed onto another; what is lost if we are killed here is made again from the journal.
    if (this.isFolder) rmSync(this.#path, { recursive: true, force: true });
    renameSync(this.#data, this.#path);
    this.#tidy();
  }

  #tidy(): void {
    if (existsSync(this.#journalPath)) renameSync(this.#journalPath, `${this.#path}.journal`);
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** A place below the output for any path: without drive, root and steps upwards. */
export function placeFor(path: string): string {
  return path
    .split(/[\\/]+/)
    .filter((part) => part !== '' && part !== '.' && !/^[A-Za-z]:$/.test(part))
    .map((part) => (part === '..' ? '__' : part))
    .join('/');
}

function sizeOf(path: string): number {
  return existsSync(path) ? statSync(path).size : 0;
}
