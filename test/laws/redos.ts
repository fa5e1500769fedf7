import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../fixtures/cases.js';

process.env.RECHECK_SYNC_BACKEND = 'pure';
const { checkSync } = await import('recheck');

const memory = join(root, 'node_modules/.cache/recheck.json');
const known: Record<string, string> = (() => {
  try {
    return JSON.parse(readFileSync(memory, 'utf8')) as Record<string, string>;
  } catch {
    return {};
  }
})();

const undecided = 'not decided';

/** Keeps what was found out, so that the next run only looks at new patterns. */
export function remember(): void {
  mkdirSync(dirname(memory), { recursive: true });
  writeFileSync(memory, JSON.stringify(known));
}

/** Why a pattern may take more than linear time on some text, or "" if it never does. */
export function danger(source: string, flags: string): string {
  const key = `${flags} ${source}`;
  const before = known[key];
  // What a busy machine could not decide in time is asked again.
  if (before !== undefined && !before.includes(undecided)) return before;
  known[key] = judge(source, flags);
  return known[key];
}

function judge(source: string, flags: string): string {
  const nested = product(source);
  if (nested > 20_000) return `its bounded repeats multiply to ${nested} ways`;
  if (!hasUnbounded(source)) return '';
  const { bare, inner } = withoutLookaround(shrunk(german(source)));
  for (const part of inner) {
    const found = hasUnbounded(part) ? verdict(part, `${flags.replace('y', '')}y`, null) : '';
    if (found) return `in a look-around: ${found}`;
  }
  return verdict(bare, flags, /\(\?<?[=!]/.test(source) ? new RegExp(source, flags.replace(/[gy]/g, '')) : null);
}

/** The same with small bounds: a bounded repeat costs a factor, never a power, and recheck needs an age to see that. */
const shrunk = (source: string): string =>
  source.replace(
    /\{(\d+),(\d+)\}/g,
    (_, from: string, to: string) => `{${Math.min(Number(from), 1)},${Math.min(Number(to), 2)}}`,
  );

/**
 * The same for German letters alone and with words cut short: the classes of all scripts and long words are what keeps recheck
 * busy, and they overlap in the same way.
 */
function german(source: string): string {
  const letters = { L: 'A-Za-zÄÖÜäöüß', Lu: 'A-ZÄÖÜ', Ll: 'a-zäöüß', N: '0-9', Nd: '0-9' } as const;
  let out = '';
  let done = 0;
  let inClass = false;
  const short = (text: string) => (inClass ? text : text.replace(/[\p{L}]{3,}/gu, (word) => word.slice(0, 2)));
  const unnamed = source.replace(/\(\?<\p{L}+>/gu, '(');
  for (const { 0: found, 1: name, index } of unnamed.matchAll(/\\p\{(Lu|Ll|L|Nd|N)\}|\\.|[[\]]/gs)) {
    out += short(unnamed.slice(done, index));
    done = index + found.length;
    if (found === '[') inClass = true;
    if (found === ']') inClass = false;
    const range = letters[name as keyof typeof letters];
    out += range ? (inClass ? range : `[${range}]`) : found;
  }
  return out + short(unnamed.slice(done));
}

/** Asks recheck; what only look-arounds can tell is tried on the text that recheck fears. */
function verdict(source: string, flags: string, real: RegExp | null): string {
  const found = checkSync(source, flags, { checker: 'automaton', timeout: 20_000 });
  if (found.status === 'safe') return '';
  if (found.status === 'unknown') return `${undecided}: ${found.error.kind}`;
  if (real && !growsFast(real, found.attack.pumps, found.attack.suffix)) return '';
  return `${found.complexity.summary}, on ${found.attack.pattern}`;
}

function growsFast(pattern: RegExp, pumps: readonly { prefix: string; pump: string }[], suffix: string): boolean {
  const time = (length: number) => {
    const text =
      pumps.map(({ prefix, pump }) => prefix + pump.repeat(Math.ceil(length / pump.length))).join('') + suffix;
    let best = Number.POSITIVE_INFINITY;
    for (let i = 0; i < 3; i++) {
      const start = performance.now();
      for (const _ of text.matchAll(new RegExp(pattern.source, `${pattern.flags}g`)));
      best = Math.min(best, performance.now() - start);
    }
    return best;
  };
  return time(40_000) > 9 * time(10_000) + 2;
}

/** Walks over a pattern outside of escapes and classes. */
function* parts(source: string): Generator<{ at: number; char: string }> {
  let inClass = false;
  for (let at = 0; at < source.length; at++) {
    const char = source[at]!;
    if (char === '\\') at++;
    else if (char === '[') inClass = true;
    else if (char === ']') inClass = false;
    else if (!inClass) yield { at, char };
  }
}

function hasUnbounded(source: string): boolean {
  for (const { at, char } of parts(source)) {
    if (char === '*' || char === '+' || (char === '{' && /^\{\d+,\}/.test(source.slice(at)))) return true;
  }
  return false;
}

/** The largest product of bounds of repeats that stand in each other: `(?:a{1,30} ){0,4}` counts 120. */
function product(source: string): number {
  const open: number[] = [];
  let inner = 1;
  let largest = 1;
  let closed = 1;
  for (const { at, char } of parts(source)) {
    if (char === '(') {
      open.push(inner);
      inner = 1;
      closed = 1;
    } else if (char === ')') {
      closed = inner;
      inner = Math.max(open.pop() ?? 1, inner);
    } else if (char === '{') {
      const bound = /^\{(?:\d+,)?(\d+)\}/.exec(source.slice(at));
      if (!bound) continue;
      const ways = Number(bound[1]) * (source[at - 1] === ')' ? closed : 1);
      inner = Math.max(inner, ways);
      largest = Math.max(largest, ways);
    }
  }
  return largest;
}

/** A pattern without its look-arounds, and what stood in them. */
export function withoutLookaround(source: string): { bare: string; inner: string[] } {
  const opening = /^\(\?<?[=!]/;
  let bare = '';
  let from = 0;
  const inner: string[] = [];
  let depth = 0;
  let start = -1;
  for (const { at, char } of parts(source)) {
    if (char === '(') {
      if (start < 0 && opening.test(source.slice(at))) {
        start = at;
        depth = 0;
        bare += source.slice(from, at);
      }
      depth++;
    } else if (char === ')') {
      depth--;
      if (start >= 0 && depth === 0) {
        inner.push(source.slice(start, at).replace(opening, ''));
        from = at + 1;
        start = -1;
      }
    }
  }
  return { bare: bare + source.slice(from), inner };
}
