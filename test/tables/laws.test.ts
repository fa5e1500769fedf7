import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTableClaims } from '../../src/claims/tables/index.js';
import { createContext } from '../../src/context.js';
import { findTables } from '../../src/report/tables/index.js';
import { readSource } from '../../src/text/source-text.js';

const piece = fc.constantFrom(
  '12',
  '3.204',
  '41 055',
  '12,5 %',
  '8,00 Euro',
  '€',
  '+',
  '-',
  '–',
  '~',
  'k. A.',
  '2021',
  '2021/22',
  '31.12.2020',
  'Summe',
  'davon',
  'Ort',
  'Anzahl',
  'Jahr',
  '(11 %)',
  '(',
  ')',
  '|',
  '<br>',
  '|---|---|',
  'in',
  'Mio.',
  'x',
  '=',
  '*1)',
  'Differenz',
  'Betrag-',
  'von',
);
const line = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', '   ', '')), { maxLength: 9 })
  .map((parts) => parts.flat().join(''));
const lines = fc.array(line, { maxLength: 25 }).map((all) => all.join('\n'));

test('any lines: no throw, tables in order, every claim where it says', () => {
  fc.assert(
    fc.property(fc.oneof(lines, fc.string({ unit: 'binary' })), (source) => {
      const text = readSource(source);
      let last = 0;
      for (const table of findTables(text, 0, text.lines.length, createContext({}))) {
        expect(table.firstLine).toBeGreaterThanOrEqual(last);
        expect(table.lastLine).toBeGreaterThan(table.firstLine);
        last = table.lastLine;
        const { claims, relations } = readTableClaims(
          { ...table, id: 't1', section: null, lead: null, headings: [] },
          { units: [] },
        );
        for (const claim of claims) {
          expect(claim.value === null || Number.isFinite(claim.value)).toBe(true);
          expect(source.slice(claim.number.start, claim.number.end)).toMatch(/^\d/);
          expect(claim.start <= claim.number.start && claim.number.end <= claim.end).toBe(true);
        }
        const known = (index: number | null) => index === null || claims[index] !== undefined;
        for (const relation of relations) {
          if (relation.type === 'change') expect([relation.from, relation.by, relation.to].every(known)).toBe(true);
          if (relation.type === 'sum') expect([...relation.parts, relation.total].every(known)).toBe(true);
          if (relation.type === 'part') expect(known(relation.part) && known(relation.whole)).toBe(true);
        }
      }
    }),
    { numRuns: 400 },
  );
});
