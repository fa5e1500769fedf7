import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ListItem } from '../../src/model/index.js';
import { processorTime } from '../processor-time.js';
import { report } from './helpers.js';

const seed = readFileSync(new URL('../../fixtures/vorlage-17-6403/source.txt', import.meta.url), 'utf8');
const pieces = [
  '# Lage\n',
  '1 Anlass\n',
  '2.1 Netze\n',
  'I. Teil\n',
  'Zu Frage 3:\n',
  '1. Wie viele Fälle gab es?\n',
  'Antwort: Es gab 3.\n',
  '- Ausbau\n',
  '  o Unterpunkt\n',
  'a) Punkt\n',
  '(1) Absatz\n',
  '– 2 –\n',
  '\n',
  '\f',
  'Das Land hat\n',
  'viel getan.\n',
  'Aus-\n',
  'schusses\n',
  'Tabelle 1\n',
  'Quelle: Amt\n',
  '1 Vgl. Bericht.\n',
  'sollen.1 ',
  '**Fett** ',
  '> Zitat\n',
  '|a|b|\n',
  '|---|---|\n',
  'Summe 3 4 5\n',
  'Inhalt\n',
  'Netze ..... 3\n',
  '\uF0B7 Punkt\n',
  '[x](y) ',
  '\\* ',
  '\r\n',
  '\uFEFF',
];

/** Letters and digits alone: what must be the same in the text and in the source. */
const core = (text: string) => text.replace(/[^\p{L}\d]/gu, '');

function check(source: string) {
  const { units, sections, measures, text } = report(source);
  for (const unit of units) {
    const { start, end } = unit.flow.span();
    const printed = core(source.slice(start, end));
    const words = core(unit.flow.text);
    // What is left out (furniture, notes, marks) may stand between, but nothing is added and the order is kept.
    let at = 0;
    for (const sign of words) {
      at = printed.indexOf(sign, at) + 1;
      expect(at, unit.flow.text).toBeGreaterThan(0);
    }
    expect(unit.lead === null || unit.lead < units.length).toBe(true);
    for (const heading of unit.headings) expect(['heading', 'question']).toContain(units[heading]!.role);
  }
  let last = 0;
  const ids: string[] = [];
  const items = (list: ListItem[], inside: { start: number; end: number }) => {
    for (const item of list) {
      expect(item.start).toBeGreaterThanOrEqual(inside.start);
      expect(item.end).toBeLessThanOrEqual(inside.end);
      items(item.items, inside);
    }
  };
  const walk = (all: typeof sections, inside: { start: number; end: number }) => {
    for (const section of all) {
      ids.push(section.id);
      expect(section.start).toBeGreaterThanOrEqual(inside.start);
      expect(section.end).toBeLessThanOrEqual(inside.end);
      for (const block of section.blocks) {
        expect(block.start).toBeGreaterThanOrEqual(last);
        last = block.start;
        if (block.type === 'list') items(block.items, block);
      }
      walk(section.sections, section);
    }
  };
  walk(sections, { start: 0, end: source.length });
  expect(ids).toEqual(ids.map((_, index) => `s${index + 1}`));
  for (const measure of measures)
    expect(core(source.slice(measure.start, measure.end)).startsWith(core(measure.text).slice(0, 1))).toBe(true);
  expect(text.source).toBe(source);
}

describe('laws', () => {
  test('any mixture of lines', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), (parts) => check(parts.join(''))),
      { numRuns: 500 },
    );
  });
  test('any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (source) => void report(source)),
      { numRuns: 300 },
    );
  });
  test('random cuts of a real document', () => {
    fc.assert(
      fc.property(fc.nat(seed.length), fc.nat(seed.length), (a, b) =>
        check(seed.slice(Math.min(a, b), Math.max(a, b))),
      ),
      { numRuns: 60 },
    );
  });
  test('line ends, marks and indents change nothing that is read', () => {
    const plain = report(seed).units.map((unit) => unit.flow.text);
    for (const variant of [
      seed.replace(/\n/g, '\r\n'),
      `\uFEFF${seed}`,
      seed.replace(/ /g, '\u00A0'),
      seed.replace(/^(?=.)/gm, '   '),
    ]) {
      expect(report(variant).units.map((unit) => unit.flow.text)).toEqual(plain);
    }
  });
  test('time grows with the length', () => {
    const time = (source: string) => processorTime(() => report(source));
    const body = seed.slice(seed.indexOf('Bericht des'));
    const numbered = Array.from({ length: 20 }, (_, index) => body.replaceAll('5', String(index))).join('\n\n');
    const short = time(numbered);
    expect(time(numbered.repeat(16)) / short).toBeLessThan(80);
    for (const line of [
      '1. Wie viele Fälle\n',
      '- Punkt\n',
      '# Lage\n',
      '**fett ',
      '[a',
      'Aus-\n',
      'a) b ',
      '(',
      '1 Titel\n\n',
      '\f12\n',
    ]) {
      const few = time(line.repeat(2_000));
      expect(time(line.repeat(32_000)) / Math.max(few, 1), line).toBeLessThan(80);
    }
  });
});
