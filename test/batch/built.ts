import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { root } from '../fixtures/cases.js';

/** The built command; `VORLAGE_DIST` names another build than `dist/`. */
export const cli = resolve(root, process.env.VORLAGE_DIST ?? 'dist', 'cli.js');
if (!existsSync(cli)) throw new Error('These tests run the built command: npm run build first.');

export interface Ran {
  code: number | null;
  out: string;
  err: string;
}

/** Runs the command to its end, or until it is killed after some milliseconds. */
export function vorlage(
  args: readonly string[],
  { input = '', cwd = root, killAfter = 0, env = {} as Record<string, string> } = {},
): Promise<Ran> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [cli, ...args], { cwd, env: { ...process.env, ...env } });
    const ran: Ran = { code: null, out: '', err: '' };
    const timer = killAfter > 0 ? setTimeout(() => child.kill('SIGKILL'), killAfter) : undefined;
    child.stdout.setEncoding('utf8').on('data', (text) => {
      ran.out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      ran.err += text;
    });
    child.stdin.on('error', () => {});
    child.stdin.end(input);
    child.on('close', (code) => {
      clearTimeout(timer);
      done({ ...ran, code });
    });
  });
}
