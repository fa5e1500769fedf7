import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { makePdf, prose } from '../input/make-pdf.js';
import { document, emptyFolder } from './archive.js';
import { vorlage } from './built.js';

const folder = emptyFolder();

/** Makes Node find every package but one, in worker threads too. */
function without(name: string): Record<string, string> {
  const hook = `export async function resolve(name, context, next) {
    if (name === '${name}' || name.startsWith('${name}/')) throw new Error('not installed: ' + name);
    return next(name, context);
  }`;
  const file = join(folder, `without-${name}.mjs`);
  writeFileSync(
    file,
    `import { register } from 'node:module';
     register('data:text/javascript,' + encodeURIComponent(${JSON.stringify(hook)}));`,
  );
  return { NODE_OPTIONS: `--import ${pathToFileURL(file)}` };
}

describe('a package that is missing is named, and how to get it', () => {
  beforeAll(async () => {
    writeFileSync(join(folder, 'brief.txt'), document(1));
    writeFileSync(
      join(folder, 'brief.pdf'),
      await makePdf((page) => {
        page.text(prose, 70, 80, { width: 450 });
      }),
    );
  });

  test.each([
    ['tinypool', 'tinypool', ['parse', folder]],
    ['tinyglobby', 'tinyglobby', ['parse', join(folder, '*.txt')]],
    ['csv-stringify', 'csv-stringify', ['parse', folder, '-f', 'csv', '-o', join(folder, 'csv')]],
    ['hyparquet-writer', 'hyparquet-writer', ['parse', folder, '-f', 'parquet', '-o', join(folder, 'parquet')]],
  ])('%s', async (name, hint, args) => {
    for (const [lang, words] of [
      ['en', 'is not installed'],
      ['de', 'fehlt'],
    ] as const) {
      const { code, out, err } = await vorlage([...args, '--lang', lang], { env: without(name) });
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err.trim().split('\n')).toEqual([expect.stringMatching(new RegExp(`${words}.*npm install ${hint}$`))]);
    }
    expect(readdirSync(folder).filter((file) => /^(?:csv|parquet)/.test(file))).toEqual([]);
  });

  test('unpdf costs only the PDFs', async () => {
    const { code, out, err } = await vorlage(['parse', folder, '-j', '1'], { env: without('unpdf') });
    expect(code).toBe(3);
    expect(out.trimEnd().split('\n')).toHaveLength(1);
    expect(err).toContain('brief.pdf: This needs the package unpdf@1.7.0');
    expect(err).toMatch(/npm install unpdf@1\.7\.0$/m);
    const alone = await vorlage(['show', join(folder, 'brief.pdf')], { env: without('unpdf') });
    expect(alone.code).toBe(3);
    expect(alone.err).toContain('npm install unpdf@1.7.0');
  });
});
