import { closeSync, existsSync, openSync, renameSync } from 'node:fs';
import { writeWhole } from '../batch/journal.js';
import type { ReportLine } from '../batch/work.js';
import type { Request } from './options.js';
import { UsageError } from './usage-error.js';

/** The report of a run, which gets its name when it is whole. */
export interface ReportFile {
  add(line: ReportLine): void;
  finish(): void;
}

/** Opens the report where one is asked for; overwrites none. */
export function openReport(path: string | undefined, { has }: Request): ReportFile | undefined {
  if (!path) return undefined;
  if (existsSync(path) && !has('force') && !has('resume')) throw new UsageError('cli.usage.exists', { output: path });
  const file = openSync(`${path}.partial`, 'w');
  return {
    add: (line) => writeWhole(file, `${JSON.stringify(line)}\n`),
    finish() {
      closeSync(file);
      renameSync(`${path}.partial`, path);
    },
  };
}
