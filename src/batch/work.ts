import type { CsvDialect } from '../export/index.js';
import type { Lang } from '../wording/index.js';
import type { Format } from './formats.js';
import type { Failure, Status } from './status.js';

/** One input: a file, or a text with the name that its result goes by; or a file that is passed over, and why. */
export interface Work {
  path?: string | undefined;
  text?: string | undefined;
  /** What the caller calls it; comes back in the result. */
  id?: unknown;
  /** Why it is not read: it is no document, or was given twice. */
  skip?: Failure | undefined;
  /** What is wrong with it before it is read, such as a line that is no JSON. */
  broken?: Failure | undefined;
}

/** What is the same for all inputs of a run; a change of it makes earlier results worthless. */
export interface Settings {
  /** `envelope`: lines of `vorlage pipe`. */
  format: Format | 'envelope';
  dialect: CsvDialect;
  lang: Lang;
  referenceDate: string | null;
  includeText: boolean;
}

/** The line of the report for one input. */
export interface ReportLine {
  path: string | null;
  status: Status;
  sha256: string | null;
  milliseconds: number;
  /** Whether the input has a place in the output. */
  written: boolean;
  counts: {
    characters: number;
    claims: number;
    relations: number;
    checks: number;
    inconsistent: number;
    measures: number;
    tables: number;
    messages: number;
  } | null;
  error: Failure | null;
}

/** What a worker gets. */
export interface Task {
  works: Work[];
  settings: Settings;
  /** One number: which of the inputs is being read, so that the watch knows which one hangs. */
  progress: SharedArrayBuffer;
}

/** What a worker gives for inputs that follow each other. */
export interface Part {
  reports: ReportLine[];
  /** How many bytes each input has in each stream. */
  sizes: number[][];
  /** The bytes of all inputs together, by stream. */
  data: Uint8Array[];
}
