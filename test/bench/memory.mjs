// Parses about ten megabytes and prints how much memory that took at most, over what the process held before.
import { readFileSync } from 'node:fs';
import { parseVorlage } from '../../dist/index.js';
import { grown } from './texts.mjs';

const seed = readFileSync(new URL('../../fixtures/vorlage-17-6403/source.txt', import.meta.url), 'utf8');
const line = 'Im Jahr 2021 waren es 1.234 Fälle, davon 41 % in Städten. ';
const text =
  process.argv[2] === 'one line'
    ? line.repeat(10_000_000 / line.length)
    : grown(seed, Math.ceil(10_000_000 / seed.length));
parseVorlage(seed);
globalThis.gc();
const before = process.memoryUsage.rss();
const start = performance.now();
parseVorlage(text);
const ms = performance.now() - start;
const peak = process.resourceUsage().maxRSS * 1024 - before;
console.log(JSON.stringify({ bytes: Buffer.byteLength(text), peak, ms }));
