import { closeSync, existsSync, openSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { createSerialiser, type Format } from '../../batch/formats.js';
import { expandInputs, linesOf } from '../../batch/inputs.js';
import { writeWhole } from '../../batch/journal.js';
import { Output } from '../../batch/output.js';
import { version } from '../../batch/version.js';
import type { ReportLine, Settings } from '../../batch/work.js';
import { word } from '../../wording/index.js';
import type { Action } from '../commands.js';
import { exitCode } from '../exit-code.js';
import type { Io } from '../io.js';
import { readOne } from '../one.js';
import type { Request } from '../options.js';
import { createProgress } from '../progress.js';
import { UsageError } from '../usage-error.js';

/** `vorlage parse`: one file to stdout, or many to files. */
const parse: Action = async (request, io) => {
  const { files, has } = request;
  if (files.length === 0 && !has('files-from')) throw new UsageError('cli.usage.file-missing', { name: 'parse' });
  if (has('resume') && !has('output')) throw new UsageError('cli.usage.resume-output');
  const format = formatOf(request);
  const single = isSingle(files) && !has('files-from') && !has('report') && !has('resume');
  if (single && (format === 'json' || files[0] === '-')) return parseOne(request, format, io);
  if (files.includes('-')) throw new UsageError('cli.usage.stdin-alone');
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

async function parseOne(request: Request, format: Format, io: Io): Promise<number> {
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

async function parseMany(request: Request, format: Format, io: Io): Promise<number> {
  const { files, values, has, lang } = request;
  const settings: Settings = {
    format,
    dialect: values['csv-dialect'] === 'de' ? 'de' : 'standard',
    lang,
    referenceDate: values['reference-date'] ?? null,
    includeText: has('text'),
  };
  const output = values.output ? await openOutput(values.output, settings, request) : undefined;
  if (!output && (format === 'csv' || format === 'parquet')) throw new UsageError('cli.usage.needs-output', { format });
  const report = openReport(values.report, request);
  const progress = createProgress(io, lang);
  const { runBatch } = await import('../../batch/run-batch.js');
  const { accountOf } = await import('../../batch/summary.js');
  const names = async function* () {
    yield* files;
    if (values['files-from']) yield* linesOf(values['files-from'], io.stdin);
  };
  const summary = await runBatch(expandInputs(names(), lang), {
    settings,
    output,
    write: output ? undefined : io.out,
    jobs: values.jobs ? Number(values.jobs) : undefined,
    timeout: values.timeout ? Number(values.timeout) : undefined,
    resume: has('resume'),
    onReport: (line, before) => {
      report?.add(line);
      progress.step();
      if (line.error && line.status !== 'skipped' && !report && !before) {
        progress.clear();
        io.err(`${word('cli.input-failed', { file: line.path ?? '-', reason: line.error.message }, lang)}\n`);
      }
    },
  });
  report?.finish();
  progress.clear();
  const before = summary.before > 0 ? word('cli.done-before', { count: summary.before }, lang) : '';
  io.err(`${accountOf(summary)}${before}\n`);
  if (summary.lost > 0) return exitCode.failed;
  return has('fail-on') && summary.inconsistent > 0 ? exitCode.inconsistent : exitCode.ok;
}

/** Nothing is overwritten, and no unfinished run forgotten, unless asked for. */
async function openOutput(path: string, settings: Settings, { has }: Request): Promise<Output> {
  const serialiser = await createSerialiser(settings.format as Format, settings.dialect);
  const output = new Output(path, { version: version(), settings }, serialiser);
  if (output.exists && !has('force') && !has('resume')) throw new UsageError('cli.usage.exists', { output: path });
  if (output.unfinished && !has('force') && !has('resume'))
    throw new UsageError('cli.usage.unfinished', { output: path });
  return output;
}

function openReport(path: string | undefined, { has }: Request) {
  if (!path) return undefined;
  if (existsSync(path) && !has('force') && !has('resume')) throw new UsageError('cli.usage.exists', { output: path });
  const file = openSync(`${path}.partial`, 'w');
  return {
    add: (line: ReportLine) => writeWhole(file, `${JSON.stringify(line)}\n`),
    finish() {
      closeSync(file);
      renameSync(`${path}.partial`, path);
    },
  };
}
