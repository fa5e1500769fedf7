import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parseVorlage } from '../../src/index.js';
import { root, seed } from '../fixtures/cases.js';
import { install, run } from './install.js';
import { agrees, examples, printed } from './readme.js';

const folder = install();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const home = join(folder, 'node_modules/vorlage');
const program = (code: string) => {
  writeFileSync(join(folder, 'program.js'), code);
  return run(folder, 'node program.js');
};

describe('the packed tarball in an empty folder', () => {
  test('holds what is built, the licences and nothing else', () => {
    expect(
      readdirSync(home)
        .filter((name) => name !== 'node_modules')
        .sort(),
    ).toEqual([...['CHANGELOG.md', 'LICENSE', 'README.md', 'THIRD-PARTY-NOTICES.md', 'dist', 'package.json']]);
  });

  test('every entry of the exports map is there, with types', () => {
    const { exports, bin } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
    const targets = Object.values<string | Record<string, string>>(exports).flatMap((value) =>
      Object.values(typeof value === 'string' ? [value] : value),
    );
    for (const target of [...targets, ...Object.values<string>(bin)])
      expect(existsSync(join(home, target)), target).toBe(true);
  });

  test('imports and gives the same result as the source', () => {
    const { output, code } = program(`
      import { readFileSync } from 'node:fs';
      import { parseVorlage, recognise, sentences, vorlage } from 'vorlage';
      import plugin from 'vorlage/unified';
      if (typeof plugin !== 'function' || typeof recognise !== 'function' || typeof sentences !== 'function') throw new Error('names');
      console.log(JSON.stringify(vorlage.parse(parseVorlage(readFileSync('MMV17-6403.txt', 'utf8')))));`);
    expect(code, output).toBe(0);
    expect(JSON.parse(output)).toEqual(parseVorlage(seed));
  });

  test.each(['vorlage/pdf', 'vorlage/batch', 'vorlage/export'])('%s can be imported', (name) => {
    expect(
      program(`const names = Object.keys(await import('${name}')); if (!names.length) throw new Error('empty');`),
    ).toEqual({ output: '', code: 0 });
  });

  test('works without the optional dependencies', () => {
    const { output, code } = program(`
      import { register } from 'node:module';
      const missing = ['unpdf', 'tinypool', 'tinyglobby', 'csv-stringify', 'hyparquet-writer'];
      const hook = \`export async function resolve(name, context, next) {
        if (\${JSON.stringify(missing)}.some((gone) => name === gone || name.startsWith(gone + '/'))) throw new Error('not installed: ' + name);
        return next(name, context);
      }\`;
      register('data:text/javascript,' + encodeURIComponent(hook));
      const { parseVorlage } = await import('vorlage');
      for (const name of ['vorlage/pdf', 'vorlage/batch', 'vorlage/export', 'vorlage/unified']) await import(name);
      console.log(parseVorlage('12 Fälle').claims.length);`);
    expect({ output, code }).toEqual({ output: '1\n', code: 0 });
  });

  test.each(['bundler', 'node16'])('types hold under moduleResolution %s', (moduleResolution) => {
    writeFileSync(
      join(folder, 'user.ts'),
      `import { parseVorlage, recognise, type Claim, type Mention, type Vorlage } from 'vorlage';
       import vorlage from 'vorlage/unified';
       import * as pdf from 'vorlage/pdf';
       import * as batch from 'vorlage/batch';
       import * as tables from 'vorlage/export';
       const result: Vorlage = parseVorlage('12 Fälle', { referenceDate: '2022-02-03', lang: 'de' });
       const first: Claim | undefined = result.claims[0];
       const mentions: Mention[] = recognise('12 Fälle');
       const end: number | undefined = result.sections[0]?.sections[0]?.end;
       // @ts-expect-error the model is closed
       result.header.colour;
       export { batch, end, first, mentions, pdf, tables, vorlage };`,
    );
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          ...{
            strict: true,
            target: 'ES2022',
            module: moduleResolution === 'bundler' ? 'ESNext' : 'Node16',
            moduleResolution,
          },
          ...{ noEmit: true, skipLibCheck: false, exactOptionalPropertyTypes: true, types: [], lib: ['ES2023', 'DOM'] },
        },
        files: ['user.ts'],
      }),
    );
    expect(run(folder, `node ${JSON.stringify(join(root, 'node_modules/typescript/bin/tsc'))}`)).toEqual({
      output: '',
      code: 0,
    });
  });

  test('the command runs, and says what it is', () => {
    const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
    expect(run(folder, 'vorlage --version').output.trim()).toContain(version);
    expect(run(folder, 'vorlage --help').code).toBe(0);
    expect(run(folder, 'vorlage check MMV17-6403.txt').code).toBe(1);
    expect(run(folder, 'vorlage parse nothing.txt').code).not.toBe(0);
    expect(run(folder, 'vorlage parse nothing.txt').output).not.toMatch(/^ {4}at /m);
  });

  test('the core runs where there is no Node', () => {
    const seen = new Set<string>();
    const visit = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      // A look whether `process` is there at all is how bundled code tells a browser.
      const text = readFileSync(join(home, 'dist', file), 'utf8').replace(/^.*typeof process === .*$/gm, '');
      expect(text, file).not.toMatch(
        /from ?["']node:|import\(["']node:|require\(["']|\bprocess\.|\bBuffer\.|__dirname/,
      );
      for (const [, name] of text.matchAll(/(?:from|import) ?["']\.\/([^"']+)["']/g)) visit(name!);
    };
    visit('index.js');
    visit('unified.js');
    visit('export.js');
    expect(seen.size).toBeGreaterThan(2);
  });

  test('is not heavy', () => {
    const size = readdirSync(join(home, 'dist')).reduce(
      (sum, name) => sum + statSync(join(home, 'dist', name)).size,
      0,
    );
    expect(size / 1e6).toBeLessThan(3);
  });
});

describe('the README', () => {
  const markdown = readFileSync(join(root, 'README.md'), 'utf8');
  const all = examples(markdown);

  test('has its chapters in order', () => {
    const chapters = [...markdown.matchAll(/^## (.*)$/gm)].map(([, title]) => title!);
    const wanted = [
      'What is this',
      'When should I use this',
      'Install',
      'Use',
      'What comes out',
      'API',
      'How it works',
      'Limits',
      'Develop',
    ];
    expect(chapters.filter((title) => wanted.includes(title))).toEqual(wanted);
  });
  test('has examples', () => expect(all.length).toBeGreaterThan(5));
  test('the yardstick can fail', () => {
    expect(agrees('a\n…\nc', 'a\nb\nb\nc\n')).toBe(true);
    expect(agrees('a\n…\nc', 'a\nb\nd\n')).toBe(false);
    expect(agrees('a', 'a\nb')).toBe(false);
  });
  test.each(all.map((example) => [`line ${example.line}: ${example.code.split('\n')[0]}`, example]))(
    '%s',
    (_, example) => {
      const output = printed(folder, example);
      expect(agrees(example.shown, output) ? example.shown.trimEnd() : output.trimEnd()).toBe(example.shown.trimEnd());
    },
  );
  test('names no file that is not there', () => {
    const links = [...markdown.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path]) => path!);
    expect(links.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

test('the tree is clean of built files', () => {
  expect(execFileSync('git', ['ls-files', 'dist', 'node_modules'], { cwd: root, encoding: 'utf8' })).toBe('');
});
