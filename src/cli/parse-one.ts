import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { createSerialiser, type Format } from '../batch/formats.js';
import { exitCode } from './exit-code.js';
import type { Io } from './io.js';
import { readOne } from './one.js';
import type { Request } from './options.js';
import { UsageError } from './usage-error.js';

/** `vorlage parse FILE`: one document, to stdout or a file. */
export async function parseOne(request: Request, format: Format, io: Io): Promise<number> {
  const { files, values, has } = request;
  const { output } = values;
  if (format === 'csv' || format === 'parquet') throw new UsageError('cli.usage.stdin-alone');
  if (output && existsSync(output) && !has('force')) throw new UsageError('cli.usage.exists', { output });
  const { vorlage, source, status } = await readOne(files[0]!, request, io);
  if (vorlage) {
    const { chunks } = await createSerialiser(format);
    const text = chunks({ vorlage, source })[0]!;
    if (output) {
      writeFileSync(`${output}.partial`, text);
      renameSync(`${output}.partial`, output);
    } else await io.out(text);
  }
  if (status === 'failed' || !vorlage) return exitCode.failed;
  const bad = vorlage.checks.some(({ verdict }) => verdict === 'inconsistent');
  return bad && has('fail-on') ? exitCode.inconsistent : exitCode.ok;
}
