import { createContext } from '../../src/context.js';
import { type Report, readReport } from '../../src/report/index.js';
import { readSource, type SourceText } from '../../src/text/source-text.js';

/** Reads a whole text as a report. */
export function report(source: string): Report & { text: SourceText } {
  const text = readSource(source);
  return { text, ...readReport(text, [{ start: 0, end: text.clean.text.length }], createContext({})) };
}

/** Role and text of every unit. */
export const units = (source: string) => report(source).units.map((unit) => [unit.role, unit.flow.text]);

/** The outline as lines: level, number, title. */
export function outline(source: string): string[] {
  const lines: string[] = [];
  const walk = (sections: Report['sections']) => {
    for (const { level, number, title, sections: inner } of sections) {
      lines.push([level, number ?? '-', title ?? '-'].join(' '));
      walk(inner);
    }
  };
  walk(report(source).sections);
  return lines;
}
