// How long it takes, against what else reads the same text. All figures are from one run, taken in turns, as medians; read
// the ratios, not the milliseconds. `npm run bench`
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import nlp from 'compromise/one';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parseVorlage, recognise, sentences } from '../../dist/index.js';
import { grown, longTables } from './texts.mjs';

const seed = readFileSync(new URL('../../fixtures/vorlage-17-6403/source.txt', import.meta.url), 'utf8');
const remark = unified().use(remarkParse);

/** Counts digits, the least that a reader of figures must do. */
function digits(text) {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) count++;
  }
  return count;
}

const readers = {
  parseVorlage: (text) => parseVorlage(text),
  'remark-parse alone': (text) => remark.parse(text),
  'compromise/one alone': (text) => nlp(text),
  'recognise alone': (text) => recognise(text),
  'sentences alone': (text) => sentences(text),
  'scan for digits': digits,
};

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

/** Median time of each reader, in turns; no text is read twice. */
function measure(texts, repeat = 1) {
  const times = Object.fromEntries(Object.keys(readers).map((name) => [name, []]));
  for (const text of texts) {
    for (const [name, read] of Object.entries(readers)) {
      const start = performance.now();
      for (let i = 0; i < repeat; i++) read(text);
      times[name].push((performance.now() - start) / repeat);
    }
  }
  return Object.fromEntries(
    Object.entries(times).map(([name, all]) => [name, median(all.slice(all.length > 4 ? 1 : 0))]),
  );
}

function table(title, bytes, times) {
  console.log(`\n${title} (${(bytes / 1e3).toFixed(0)} KB)`);
  const row = (...cells) =>
    console.log(
      `  ${cells[0].padEnd(22)}${cells
        .slice(1)
        .map((cell) => cell.padStart(16))
        .join('')}`,
    );
  row('', 'ms', 'MB/s', '× remark-parse', '× digit scan');
  for (const [name, time] of Object.entries(times)) {
    const against = (other) => (time / times[other]).toFixed(2);
    row(
      name,
      time.toFixed(3),
      (bytes / 1e3 / time).toFixed(2),
      against('remark-parse alone'),
      against('scan for digits'),
    );
  }
}

/** Peak memory of parsing about ten megabytes in a fresh process, over what it held before, as a multiple of the text. */
function memory(kind) {
  const child = fileURLToPath(new URL('./memory.mjs', import.meta.url));
  return JSON.parse(execFileSync(process.execPath, ['--expose-gc', child, kind], { encoding: 'utf8' }));
}

const one = Array.from({ length: 60 }, (_, i) => grown(seed, 1, i));
measure(one.slice(0, 30));
const small = measure(one.slice(30));
table('The document', Buffer.byteLength(seed), small);

const hundred = Array.from({ length: 5 }, (_, i) => grown(seed, 100, 100 + i));
const large = measure(hundred);
table('A hundred times as much', Buffer.byteLength(hundred[0]), large);

const growth = large.parseVorlage / small.parseVorlage / (hundred[0].length / one[0].length);
console.log(
  `\nGrowth: ${(large.parseVorlage / small.parseVorlage).toFixed(0)} times the time for ${(hundred[0].length / one[0].length).toFixed(0)} times the text (${growth.toFixed(2)} per character).`,
);

const few = longTables(4_000);
longTables(16_000).forEach(({ form, text }, i) => {
  const [short, long] = [few[i].text, text].map((table) => {
    const start = performance.now();
    parseVorlage(table);
    return performance.now() - start;
  });
  console.log(`A table ${form}: ${(long / short).toFixed(1)} times the time for 4 times the rows.`);
});

for (const kind of ['documents', 'one line']) {
  const { bytes, peak, ms } = memory(kind);
  console.log(
    `Ten megabytes, ${kind}: ${(peak / bytes).toFixed(1)} times the text in memory, ${(bytes / 1e3 / ms).toFixed(2)} MB/s.`,
  );
}
