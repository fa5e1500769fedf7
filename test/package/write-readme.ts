import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'vitest';
import { root } from '../fixtures/cases.js';
import { install } from './install.js';
import { agrees, examples, printed } from './readme.js';

test('writes the outputs of the examples into the README', () => {
  const file = join(root, 'README.md');
  const folder = install();
  let markdown = readFileSync(file, 'utf8');
  for (const example of examples(markdown).reverse()) {
    const output = printed(folder, example);
    if (example.start < 0 || agrees(example.shown, output)) continue;
    markdown = `${markdown.slice(0, example.start)}${output.trimEnd()}\n${markdown.slice(example.start + example.shown.length)}`;
  }
  writeFileSync(file, markdown);
  rmSync(folder, { recursive: true, force: true });
}, 120_000);
