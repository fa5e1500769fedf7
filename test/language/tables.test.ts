import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { recognise, sentences } from '../../src/language/index.js';
import { say } from './cases.js';

/** Lines of a file of cases under their headings; a heading may name a reference date: "# relative @2022-02-03". */
function* lines(topic: string): Generator<{ heading: string; line: string; referenceDate: string | null }> {
  let heading = '';
  for (const line of readFileSync(new URL(`./tables/${topic}.txt`, import.meta.url), 'utf8').split('\n')) {
    if (line.startsWith('#')) heading = line.slice(1).trim();
    else if (line.trim()) yield { heading, line, referenceDate: /@(\S+)/.exec(heading)?.[1] ?? null };
  }
}

const spaced = (text: string) => text.trim().replaceAll('⏎', '\n').replaceAll('␣', ' ');

describe.each(['numbers', 'units', 'dates', 'references'])('%s', (topic) => {
  const cases = [...lines(topic)].map(({ line, referenceDate }) => {
    const [text = '', want = ''] = line.split('=>');
    return [
      spaced(text),
      want
        .split(' | ')
        .map((part) => part.trim())
        .filter(Boolean),
      referenceDate,
    ] as const;
  });
  test('there are many', () => expect(cases.length).toBeGreaterThan(200));
  test.each(cases)('%s => %j', (text, want, referenceDate) => {
    const found = recognise(text, { referenceDate });
    expect(found.map(say)).toEqual(want);
    for (const { start, end, text: printed } of found) expect(text.slice(start, end)).toBe(printed);
  });
});

/** Sentences with a bar between them; a line break stands before the bar. */
describe('sentences', () => {
  const cases = [...lines('sentences')].map(({ line }) => line);
  test('there are many', () => expect(cases.length).toBeGreaterThan(150));
  test.each(cases)('%s', (line) => {
    const want = spaced(line)
      .split('|')
      .map((sentence) => sentence.trim());
    const text = spaced(line).replace(/\n\|/g, '\n').replaceAll('|', ' ');
    expect(sentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(want);
  });
});
