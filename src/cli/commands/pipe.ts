import { linesOf } from '../../batch/inputs.js';
import type { Work } from '../../batch/work.js';
import { type Lang, word } from '../../wording/index.js';
import type { Action } from '../command.js';
import { exitCode } from '../exit-code.js';
import { UsageError } from '../usage-error.js';

/** `vorlage pipe`: a line of NDJSON in, a line out, in order; a bad line stops nothing. */
const pipe: Action = async ({ files, values, lang }, io) => {
  if (files.length > 0) throw new UsageError('cli.usage.no-arguments', { name: 'pipe' });
  const { runBatch } = await import('../../batch/run-batch.js');
  const works = async function* () {
    let line = 0;
    for await (const text of linesOf('-', io.stdin)) yield workOf(text, ++line, lang);
  };
  await runBatch(works(), {
    settings: {
      format: 'envelope',
      dialect: 'standard',
      lang,
      referenceDate: values['reference-date'] ?? null,
      includeText: false,
    },
    jobs: Number(values.jobs ?? 1),
    timeout: values.timeout ? Number(values.timeout) : undefined,
    group: 1,
    write: io.out,
  });
  return exitCode.ok;
};
export default pipe;

/** What a line asks for, or what is wrong with it. */
function workOf(text: string, line: number, lang: Lang): Work {
  const bad = (code: string, id: unknown = null): Work => ({
    id,
    broken: { code, message: word(`cli.pipe.${code}`, { line }, lang) },
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return bad('no-json');
  }
  if (typeof value !== 'object' || value === null) return bad('no-document');
  const { id = null, text: source, path } = value as Record<string, unknown>;
  const named = typeof path === 'string' ? { path } : {};
  if (typeof source === 'string') return { id, text: source, ...named };
  return typeof path === 'string' ? { id, path } : bad('no-document', id);
}
