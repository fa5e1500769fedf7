import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../fixtures/cases.js';

/** Packs what is built and installs it into an empty folder, as a user would; the primary fixture lies beside it. */
export function install(): string {
  const folder = mkdtempSync(join(tmpdir(), 'vorlage-package-'));
  execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], { cwd: root });
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (!tarball) throw new Error('npm pack made nothing');
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'user', private: true, type: 'module' }));
  execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', '--prefer-offline', `./${tarball}`], {
    cwd: folder,
  });
  mkdirSync(join(folder, 'archive'));
  copyFileSync(join(root, 'fixtures/vorlage-17-6403/source.txt'), join(folder, 'MMV17-6403.txt'));
  copyFileSync(join(root, 'fixtures/vorlage-17-6403/source.txt'), join(folder, 'archive/MMV17-6403.txt'));
  return folder;
}

/** What a command printed, both streams in one, and how it ended. */
export function run(folder: string, command: string): { output: string; code: number } {
  // Node warns where both are set, and vitest sets FORCE_COLOR.
  const { FORCE_COLOR: _, ...inherited } = process.env;
  const env = { ...inherited, PATH: `${join(folder, 'node_modules/.bin')}:${process.env.PATH}`, NO_COLOR: '1' };
  try {
    const output = execFileSync('bash', ['-c', `exec 2>&1; ${command}`], {
      cwd: folder,
      env,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
    return { output, code: 0 };
  } catch (error) {
    const { stdout, status } = error as { stdout?: string; status?: number };
    return { output: stdout ?? '', code: status ?? -1 };
  }
}
