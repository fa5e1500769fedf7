import { existsSync, statSync } from 'node:fs';
import type { Format } from '../../batch/formats.js';
import type { Action } from '../command.js';
import type { Request } from '../options.js';
import { UsageError } from '../usage-error.js';

/** `vorlage parse`: one file to stdout, or many to files. */
const parse: Action = async (request, io) => {
  const { files, has } = request;
  if (files.length === 0 && !has('files-from')) throw new UsageError('cli.usage.file-missing', { name: 'parse' });
  if (has('resume') && !has('output')) throw new UsageError('cli.usage.resume-output');
  const format = formatOf(request);
  const single = isSingle(files) && !has('files-from') && !has('report') && !has('resume');
  // Either part is loaded alone: many files are read by workers, and the main thread has no need of the parser.
  if (single && (format === 'json' || files[0] === '-')) {
    const { parseOne } = await import('../parse-one.js');
    return parseOne(request, format, io);
  }
  if (files.includes('-')) throw new UsageError('cli.usage.stdin-alone');
  const { parseMany } = await import('../parse-many.js');
  return parseMany(request, format, io);
};
export default parse;

/** One file, which is no folder and no pattern. */
function isSingle(files: readonly string[]): boolean {
  const [file] = files;
  if (files.length !== 1 || file === undefined) return false;
  if (file === '-') return true;
  return existsSync(file) ? !statSync(file).isDirectory() : !/[*?[\]{}]/.test(file);
}

/** The format asked for; else by the name of the output; else JSON for one file and NDJSON for many. */
function formatOf({ values, files, has }: Request): Format {
  if (values.format) return values.format as Format;
  const { output } = values;
  if (output && /\.(?:ndjson|jsonl)$/.test(output)) return 'ndjson';
  if (output) return 'json';
  return isSingle(files) && !has('files-from') ? 'json' : 'ndjson';
}
