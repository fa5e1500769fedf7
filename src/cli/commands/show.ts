import type { Claim, Header } from '../../model/index.js';
import { word } from '../../wording/index.js';
import type { Action } from '../command.js';
import { exitCode } from '../exit-code.js';
import { onlyFile, readOne } from '../one.js';
import { createPaint } from '../paint.js';

/** `vorlage show`: header, measures, figures and checks, for people. */
const show: Action = async (request, io) => {
  const { lang } = request;
  const paint = createPaint(io.colour);
  const { vorlage, status } = await readOne(onlyFile(request.files, 'show'), request, io);
  if (!vorlage) return exitCode.failed;
  const lines: string[] = [];
  const part = (code: string, rows: readonly string[]) => {
    if (rows.length > 0)
      lines.push(paint.bold(`${word(code, {}, lang)} (${rows.length})`), ...rows.map((row) => `  ${row}`), '');
  };
  lines.push(
    paint.bold(vorlage.id ?? vorlage.header.title ?? '–'),
    ...headerRows(vorlage.header).map((row) => `  ${row}`),
    '',
  );
  part(
    'cli.show.measures',
    vorlage.measures.map(({ id, lead }) => `${id.padEnd(4)} ${lead}`),
  );
  part('cli.show.claims', vorlage.claims.map(claimRow));
  part(
    'cli.show.checks',
    vorlage.checks.map(({ id, verdict, message }) => {
      return `${id.padEnd(4)} ${verdict === 'inconsistent' ? paint.red(verdict) : verdict}: ${message}`;
    }),
  );
  part(
    'cli.show.messages',
    vorlage.messages.map(({ severity, message }) => `${severity}: ${message}`),
  );
  await io.out(lines.join('\n'));
  return status === 'failed' ? exitCode.failed : exitCode.ok;
};
export default show;

/** What the header says, a line each; what it does not say is left out. */
function headerRows(header: Header): string[] {
  const { consultation, ministry, addressee, signatory } = header;
  const join = (...parts: (string | null | undefined)[]) => parts.filter(Boolean).join(', ');
  const rows: [string, string | null | undefined][] = [
    ['title', header.title ?? header.subject],
    ['date', header.date],
    ['parliament', header.parliament?.name],
    ['reference', join(header.documentType, header.reference)],
    ['ministry', join(ministry?.name, ministry?.shortName)],
    ['addressee', join(addressee?.office, addressee?.name)],
    ['committee', join(consultation?.committee, consultation?.date)],
    ['signatory', join(signatory?.name, signatory?.role)],
  ];
  return rows.filter(([, value]) => value).map(([name, value]) => `${name.padEnd(11)} ${value}`);
}

function claimRow({ id, text, kind, quantified, period, scope, value, unit }: Claim): string {
  const about = [quantified?.text, scope?.text, period?.edtf].filter(Boolean).join(' · ');
  const number = value === null ? '' : ` = ${value}${unit.code === '1' ? '' : ` ${unit.code}`}`;
  return `${id.padEnd(4)} ${kind.padEnd(11)} ${text}${number}${about ? `  ${about}` : ''}`;
}
