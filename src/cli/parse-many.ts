import { createSerialiser, type Format } from '../batch/formats.js';
import { countInputs, expandInputs, linesOf } from '../batch/inputs.js';
import { Output } from '../batch/output.js';
import { runBatch } from '../batch/run-batch.js';
import { accountOf } from '../batch/summary.js';
import { version } from '../batch/version.js';
import type { Settings } from '../batch/work.js';
import { word } from '../wording/index.js';
import { exitCode } from './exit-code.js';
import type { Io } from './io.js';
import type { Request } from './options.js';
import { createProgress, type Progress } from './progress.js';
import { openReport } from './report-file.js';
import { UsageError } from './usage-error.js';

/** `vorlage parse DIR|GLOB|FILE…`: many documents, to stdout or an output on disk. */
export async function parseMany(request: Request, format: Format, io: Io): Promise<number> {
  const { values, has, lang } = request;
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
  const progress = showProgress(request, io);
  const summary = await runBatch(expandInputs(namesOf(request, io), lang), {
    settings,
    output,
    write: output ? undefined : io.out,
    jobs: values.jobs ? Number(values.jobs) : undefined,
    timeout: values.timeout ? Number(values.timeout) : undefined,
    resume: has('resume'),
    onReport: (line, before) => {
      report?.add(line);
      progress.step(before);
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

/** Names from the arguments, then those from the list. */
async function* namesOf({ files, values }: Request, io: Io): AsyncGenerator<string> {
  yield* files;
  if (values['files-from']) yield* linesOf(values['files-from'], io.stdin);
}

/** How many inputs there are is counted alongside, where somebody looks; names that come in on stdin cannot be foreseen. */
function showProgress(request: Request, io: Io): Progress {
  let total: number | undefined;
  if (io.progress && request.values['files-from'] !== '-') {
    countInputs(namesOf(request, io)).then(
      (count) => {
        total = count;
      },
      () => {},
    );
  }
  return createProgress(io, request.lang, () => total);
}

/** Nothing is overwritten, and no unfinished run forgotten, unless asked for. */
async function openOutput(path: string, settings: Settings, { has }: Request): Promise<Output> {
  const serialiser = await createSerialiser(settings.format as Format, settings.dialect, settings.lang);
  const output = new Output(path, { version: version(), settings }, serialiser);
  if (output.exists && !has('force') && !has('resume')) throw new UsageError('cli.usage.exists', { output: path });
  if (output.unfinished && !has('force') && !has('resume'))
    throw new UsageError('cli.usage.unfinished', { output: path });
  return output;
}
