import { recognise } from '../../language/index.js';
import type { Mention, Vorlage } from '../../model/index.js';
import { word } from '../../wording/index.js';
import type { Action } from '../command.js';
import { exitCode } from '../exit-code.js';
import { onlyFile, readOne } from '../one.js';
import { createPaint, marked, placeOf } from '../paint.js';
import { UsageError } from '../usage-error.js';

/** `vorlage explain FILE c12`: why a number was read as it was. */
const explain: Action = async (request, io) => {
  const { lang, files } = request;
  const id = files.at(-1);
  if (files.length < 2 || id === undefined) throw new UsageError('cli.usage.claim-missing');
  const file = onlyFile(files.slice(0, -1), 'explain');
  const { vorlage, source } = await readOne(file, request, io);
  if (!vorlage) return exitCode.failed;
  const claim = vorlage.claims.find((one) => one.id === id);
  if (!claim) throw new UsageError('cli.usage.no-claim', { id, count: vorlage.claims.length });
  const paint = createPaint(io.colour);
  const sentence = source.slice(claim.sentence.start, claim.sentence.end);
  const row = (name: string, value: string | number | null | undefined) =>
    value === null || value === undefined || value === '' ? [] : [`  ${name.padEnd(11)} ${value}`];
  const title = (code: string) => paint.bold(word(code, {}, lang));
  await io.out(
    [
      `${paint.bold(claim.id)}  ${placeOf(file, source, claim.start)}`,
      '',
      `  ${marked(source, claim.sentence, [claim.number], paint)}`,
      '',
      title('cli.explain.claim'),
      ...row('kind', claim.kind),
      ...row('text', claim.text),
      ...row('value', claim.value ?? `${claim.lower ?? '…'} – ${claim.upper ?? '…'}`),
      ...row('unit', claim.unit.per ? `${claim.unit.code}/${claim.unit.per}` : claim.unit.code),
      ...row('comparator', claim.comparator),
      ...row('resolution', claim.resolution),
      ...row('quantified', claim.quantified && `${claim.quantified.text} (${claim.quantified.head})`),
      ...row('scope', claim.scope?.text),
      ...row('period', claim.period && `${claim.period.text} (${claim.period.edtf})`),
      ...row('as of', claim.asOf?.edtf),
      ...row('modality', claim.modality),
      '',
      title('cli.explain.mentions'),
      ...recognise(sentence).map(
        (mention) => `  ${mention.text.replace(/\s+/g, ' ')}  ${paint.dim(sayMention(mention))}`,
      ),
      '',
      title('cli.explain.rules'),
      ...row(claim.id, claim.rule),
      ...rulesAbout(vorlage, claim.id).flatMap(([name, rule]) => row(name, rule)),
      '',
    ].join('\n'),
  );
  return exitCode.ok;
};
export default explain;

/** What a mention is, in a few words. */
function sayMention(mention: Mention): string {
  if (mention.type === 'quantity')
    return `quantity ${mention.decimal ?? `${mention.lower}–${mention.upper}`} ${mention.unit.code}`;
  if (mention.type === 'date') return `date ${mention.edtf}`;
  if (mention.type === 'reference') return `reference, ${mention.kind}: ${mention.target}`;
  if (mention.type === 'duration' || mention.type === 'set') return `${mention.type} ${mention.iso}`;
  return `${mention.type} ${mention.value}`;
}

/** Relations and checks that the claim is in, with their rules. */
function rulesAbout({ relations, checks }: Vorlage, id: string): [string, string][] {
  const has = (thing: object) => Object.values(thing).flat().includes(id);
  return [
    ...relations.filter(has).map((relation): [string, string] => [relation.id, `${relation.type}: ${relation.rule}`]),
    ...checks
      .filter(({ claims }) => claims.includes(id))
      .map((check): [string, string] => {
        return [check.id, `${check.rule}: ${check.verdict}. ${check.message}`];
      }),
  ];
}
