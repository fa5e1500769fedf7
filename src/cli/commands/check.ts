import { expandInputs } from '../../batch/inputs.js';
import type { Check, Vorlage } from '../../model/index.js';
import { word } from '../../wording/index.js';
import type { Action } from '../command.js';
import { exitCode } from '../exit-code.js';
import { readOne } from '../one.js';
import { createPaint, marked, type Paint, placeOf } from '../paint.js';
import { UsageError } from '../usage-error.js';

/** `vorlage check`: the figures that do not fit together, for people. */
const check: Action = async (request, io) => {
  const { files, lang, has } = request;
  if (files.length === 0) throw new UsageError('cli.usage.file-missing', { name: 'check' });
  const paint = createPaint(io.colour);
  const count = { files: 0, checks: 0, inconsistent: 0, failed: 0 };
  for await (const { path = '-', skip } of expandInputs(files, lang)) {
    if (skip) continue;
    const { vorlage, source, status } = await readOne(path, request, io);
    if (!vorlage || status === 'failed') {
      count.failed++;
      continue;
    }
    count.files++;
    count.checks += vorlage.checks.length;
    for (const finding of vorlage.checks) {
      const bad = finding.verdict === 'inconsistent';
      if (bad) count.inconsistent++;
      if (bad || has('all')) await io.out(describe(path, source, vorlage, finding, paint));
    }
  }
  io.err(`${word('cli.check.summary', count, lang)}\n`);
  if (count.failed > 0) return exitCode.failed;
  return count.inconsistent > 0 ? exitCode.inconsistent : exitCode.ok;
};
export default check;

/** Place, sentence with the numbers marked, and what they would have to be. */
function describe(path: string, source: string, { claims }: Vorlage, finding: Check, paint: Paint): string {
  const used = claims.filter(({ id }) => finding.claims.includes(id));
  const sentences = new Map(used.map((claim) => [claim.sentence.start, claim.sentence]));
  const lines = [...sentences.values()].map((sentence) => `  ${marked(source, sentence, used, paint)}`);
  const verdict = finding.verdict === 'inconsistent' ? paint.red(finding.verdict) : finding.verdict;
  return [
    `${paint.bold(placeOf(path, source, finding.start))}  ${verdict}  ${paint.dim(finding.rule)}`,
    ...lines,
    `  ${finding.message}`,
    `  ${paint.dim(finding.formula)}`,
    '',
    '',
  ].join('\n');
}
