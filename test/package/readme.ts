import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './install.js';

/** A fenced block of the README. */
export interface Fence {
  /** Offset of its content. */
  start: number;
  language: string;
  content: string;
  line: number;
}

/** All fenced blocks. */
export function fences(markdown: string): Fence[] {
  return [...markdown.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].map(({ 0: whole, 1: language, 2: content, index }) => ({
    start: index + whole.indexOf('\n') + 1,
    language: language!,
    content: content!,
    line: markdown.slice(0, index).split('\n').length,
  }));
}

/** An example and what the README says that it prints. */
export interface Example {
  line: number;
  kind: 'console' | 'program';
  code: string;
  /** Where the shown output stands in the README. */
  start: number;
  shown: string;
}

/**
 * The examples that can be run: `console` blocks with `$ command` lines and their output below; `js` blocks, whose output is the
 * `text output` block right behind them. A shown line "…" stands for any number of lines.
 */
export function examples(markdown: string): Example[] {
  const all = fences(markdown);
  return all.flatMap((fence, index): Example[] => {
    const { line, content, start } = fence;
    if (fence.language === 'js') {
      const next = all[index + 1];
      const output = next?.language === 'text output' ? next : { start: -1, content: '' };
      return [{ line, kind: 'program', code: content, start: output.start, shown: output.content }];
    }
    if (fence.language !== 'console') return [];
    return [...content.matchAll(/^\$ ((?:.*\\\n)*.*)\n((?:(?!\$ ).*\n)*)/gm)].map(
      ({ 0: whole, 1: code, 2: shown, index: at }) => ({
        line,
        kind: 'console',
        code: code!,
        start: start + at + whole.length - shown!.length,
        shown: shown!,
      }),
    );
  });
}

/** What an example prints in a folder where the package is installed. */
export function printed(folder: string, { kind, code }: Example): string {
  if (kind === 'console') return run(folder, code).output;
  const file = join(folder, 'example.js');
  writeFileSync(file, code);
  const { output } = run(folder, 'node example.js');
  rmSync(file);
  return output;
}

/** Whether an output is the one that is shown. */
export function agrees(shown: string, output: string): boolean {
  const parts = shown.trimEnd().split(/^ *…$\n?/m);
  const escaped = parts.map((part) => part.replace(/[$()*+./?[\\\]^{|}-]/g, '\\$&'));
  return new RegExp(`^${escaped.join('(?:.*\\n?)*?')}$`).test(output.trimEnd());
}
