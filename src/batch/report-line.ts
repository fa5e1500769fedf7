import type { Vorlage } from '../model/index.js';
import type { Reading } from './read-document.js';
import type { ReportLine, Work } from './work.js';

/** The line of the report for an input. */
export function reportLine(
  { path }: Work,
  { status, sha256, vorlage, error }: Pick<Reading, 'status' | 'sha256' | 'vorlage' | 'error'>,
  written: boolean,
  milliseconds: number,
): ReportLine {
  return {
    path: path ?? null,
    status,
    sha256,
    milliseconds: Math.round(milliseconds * 10) / 10,
    written,
    counts: vorlage ? countsOf(vorlage) : null,
    error,
  };
}

function countsOf({ source, claims, relations, checks, measures, tables, messages }: Vorlage): ReportLine['counts'] {
  return {
    characters: source.length,
    claims: claims.length,
    relations: relations.length,
    checks: checks.length,
    inconsistent: checks.filter(({ verdict }) => verdict === 'inconsistent').length,
    measures: measures.length,
    tables: tables.length,
    messages: messages.length,
  };
}
