import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sentences } from '../../src/language/index.js';

/** One sentence a line, paragraphs apart; "> " stands before what has a line of its own. */
const paragraphs = (file: string) =>
  readFileSync(new URL(`./tables/${file}.txt`, import.meta.url), 'utf8')
    .trim()
    .split(/\n\n+/)
    .map((paragraph) => paragraph.split('\n'));

const isTitle = (line: string) => line.startsWith('> ') && (!/[.!?]["“”]?$/.test(line) || line.length < 8);

/** The text, wrapped or not, with the ends of its sentences; those of paragraphs are no test of anybody. */
function compose(file: string, width: number): { text: string; ends: Set<number>; sure: Set<number> } {
  let text = '';
  let column = 0;
  const ends = new Set<number>();
  const sure = new Set<number>();
  const put = (word: string) => {
    const apart = text !== '' && !/\s$/.test(text);
    const breaks = apart && column + word.length >= width;
    text += (apart ? (breaks ? '\n' : ' ') : '') + word;
    column = breaks ? word.length : column + word.length + (apart ? 1 : 0);
  };
  for (const lines of paragraphs(file)) {
    lines.forEach((line, n) => {
      if (n > 0 && (line.startsWith('> ') || isTitle(lines[n - 1]!))) {
        text += '\n';
        column = 0;
      }
      for (const word of line.replace(/^> /, '').split(' ')) put(word);
      ends.add(text.length);
    });
    sure.add(text.length);
    text += '\n\n';
    column = 0;
  }
  return { text: text.trimEnd(), ends, sure };
}

/** F1 of the borders within paragraphs. */
function score(file: string, width: number) {
  const { text, ends, sure } = compose(file, width);
  const want = [...ends].filter((end) => !sure.has(end));
  const got = sentences(text)
    .map(({ end }) => end)
    .filter((end) => !sure.has(end));
  const hits = got.filter((end) => ends.has(end)).length;
  return { count: ends.size, f1: (200 * hits) / (want.length + got.length) };
}

describe.each([
  ['on long lines', Number.POSITIVE_INFINITY],
  ['wrapped', 72],
  ['in a narrow column', 45],
])('laws and judgments %s', (_, width) => {
  test('those the rules were learnt on', () => {
    const { count, f1 } = score('borders', width);
    expect(count).toBeGreaterThan(150);
    expect(f1).toBeGreaterThanOrEqual(99);
  });
  test('those that were written later', () => {
    const { count, f1 } = score('borders-later', width);
    expect(count).toBeGreaterThan(80);
    expect(f1).toBeGreaterThanOrEqual(99);
  });
});
