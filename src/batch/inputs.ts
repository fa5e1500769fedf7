import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { Lang } from '../wording/index.js';
import { word } from '../wording/index.js';
import { optional } from '../wording/optional.js';
import type { Work } from './work.js';

/** Extensions of what can be read. */
const readable = new Set(['.txt', '.text', '.md', '.markdown', '.pdf']);

/** Whether a name may be a pattern; a file of exactly that name goes first. */
const pattern = /[*?[\]{}!]/;

/**
 * The inputs behind file names, folders and patterns, one after the other: folders with their subfolders, sorted by name,
 * without hidden files. What is no document or was given before is passed over, and says so.
 */
export async function* expandInputs(
  names: AsyncIterable<string> | Iterable<string>,
  lang: Lang = 'en',
): AsyncGenerator<Work> {
  const given = new Set<string>();
  for await (const name of names) {
    for await (const path of expand(name, lang)) {
      const key = normalize(path);
      if (given.has(key)) yield { path, skip: { code: 'twice', message: word('cli.file.twice', {}, lang) } };
      else if (path !== name && !readable.has(extname(path).toLowerCase())) {
        yield { path, skip: { code: 'unsupported', message: word('cli.file.unsupported', {}, lang) } };
      } else yield { path };
      given.add(key);
    }
  }
}

/** How many inputs there are behind the names; looks at names only, not into files. */
export async function countInputs(names: AsyncIterable<string> | Iterable<string>): Promise<number> {
  let count = 0;
  for await (const name of names) for await (const _ of expand(name, 'en')) count++;
  return count;
}

async function* expand(name: string, lang: Lang): AsyncGenerator<string> {
  const found = await stat(name).catch(() => undefined);
  if (found?.isDirectory()) yield* walk(name);
  else if (found || !pattern.test(name)) yield name;
  else {
    const { glob } = await optional('tinyglobby', () => import('tinyglobby'), lang);
    const matches = await glob(name, { expandDirectories: false, absolute: false });
    // A pattern that matches nothing stays as it is, and fails as a file that is not there: nothing vanishes silently.
    yield* matches.length > 0 ? matches.sort(byCode) : [name];
  }
}

/** One folder is in memory at a time, however many there are. */
async function* walk(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((one, other) => byCode(one.name, other.name))) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path);
    else if (entry.isFile() || (entry.isSymbolicLink() && (await stat(path).catch(() => undefined))?.isFile()))
      yield path;
  }
}

/** The same order on every machine. */
function byCode(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The lines of a stream or file; `-` is the stream given. */
export async function* linesOf(name: string, stdin: AsyncIterable<string | Uint8Array>): AsyncGenerator<string> {
  const input = name === '-' ? Readable.from(stdin) : createReadStream(name);
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) if (line !== '') yield line;
}
