import { readTableClaims } from '../../src/claims/tables/index.js';
import { createContext } from '../../src/context.js';
import type { TextUnit } from '../../src/model/index.js';
import { findTables } from '../../src/report/tables/index.js';
import { MappedText } from '../../src/text/mapped-text.js';
import { readSource } from '../../src/text/source-text.js';

/** The tables of a text as plain cells. */
export function tablesOf(source: string) {
  const text = readSource(source);
  const context = createContext({});
  const found = findTables(text, 0, text.lines.length, context);
  return found.map((table) => ({
    ...table,
    messages: context.messages,
    cells: table.rows.map((row) => row.map((cell) => cell?.text ?? '')),
  }));
}

/** The claims and relations of the first table of a text, under a question. */
export function claimsOf(source: string, question?: string) {
  const text = readSource(source);
  const [table] = findTables(text, 0, text.lines.length, createContext({}));
  if (!table) throw new Error('no table');
  const units: TextUnit[] = question
    ? [{ flow: MappedText.of(question), role: 'question', section: null, measure: null, lead: null, headings: [] }]
    : [];
  const unit = { ...table, id: 't1', section: null, lead: question ? 0 : null, headings: [] };
  const { claims, relations } = readTableClaims(unit, { units });
  const brief = claims.map((claim) => [
    claim.value,
    claim.unit.code + (claim.unit.per ? `/${claim.unit.per}` : ''),
    claim.kind,
    claim.quantified?.head ?? null,
    claim.period?.edtf ?? null,
  ]);
  return { source, claims, relations, brief };
}
