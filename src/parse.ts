import { check } from './checks/index.js';
import { readClaims } from './claims/index.js';
import { createContext, type ParseOptions } from './context.js';
import { analyse } from './language/index.js';
import { segment } from './layout/index.js';
import { readLetter } from './letter/index.js';
import { collect, fillMeasures } from './mentions.js';
import type { Vorlage } from './model/index.js';
import { readReport } from './report/index.js';
import { tablesOf } from './report/tables-of.js';
import { reportGarbled } from './text/garbled.js';
import { sha256 } from './text/sha256.js';
import { isReadable, reportTruncation } from './text/soundness.js';
import { readSource } from './text/source-text.js';

/** Reads the text of a document into a typed model. Never throws on input; what it could not read becomes a message. */
export function parseVorlage(source: string, options: ParseOptions = {}): Vorlage {
  const context = createContext(options);
  const text = readSource(isReadable(source, context) ? source : '', options.pages);
  reportGarbled(text, context);
  const layout = segment(text);
  const { id, header, letter, units: letterUnits, report: regions } = readLetter(layout, text, context);
  const report = readReport(text, regions, context);
  const units = [...report.units, ...letterUnits];
  reportTruncation(source, units, context);
  const referenceDate = options.referenceDate ?? header.date ?? undefined;
  const analyses = units.map((unit) => analyse(unit.flow.text, { referenceDate }));
  const found = collect(units, analyses);
  const { claims, relations } = readClaims({ units, analyses, tables: report.tables }, referenceDate);
  const tables = tablesOf(report.tables);
  return {
    schemaVersion: 1,
    id,
    header,
    letter,
    sections: report.sections,
    measures: fillMeasures(report.measures, { claims, ...found }),
    tables,
    claims,
    relations,
    checks: check(claims, relations, tables, header, options.lang),
    ...found,
    messages: context.messages.sort((a, b) => a.start - b.start || a.end - b.end),
    source: {
      path: options.path ?? null,
      sha256: sha256(source),
      length: source.length,
      pages: [...text.pages],
      ...(options.includeText ? { text: source } : {}),
    },
  };
}
