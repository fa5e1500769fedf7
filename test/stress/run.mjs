// Runs the command and watches it: its memory by how far it is, the processor time of its main thread and of all threads.
import { spawn } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
export const cli = join(root, process.env.VORLAGE_DIST ?? 'dist', 'cli.js');

/** Runs `vorlage`; kills it after some milliseconds; `core`: keeps it on one core. */
export function run(args, { output, killAfter, core } = {}) {
  return new Promise((done) => {
    const begin = Date.now();
    const command = [process.execPath, cli, ...args];
    const [file, ...rest] = core === undefined ? command : ['taskset', '-c', String(core), ...command];
    const child = spawn(file, rest, { stdio: ['ignore', 'ignore', 'pipe'] });
    const samples = [];
    let cpu = { main: 0, all: 0 };
    let err = '';
    child.stderr.on('data', (data) => {
      err = (err + data).slice(-4000);
    });
    const sampler = setInterval(() => {
      cpu = {
        main: seconds(`/proc/${child.pid}/task/${child.pid}/stat`) ?? cpu.main,
        all: seconds(`/proc/${child.pid}/stat`) ?? cpu.all,
      };
      const mb = memoryOf(child.pid);
      if (mb !== undefined) samples.push({ done: sizeOf(`${output}.partial/journal.ndjson`), mb });
    }, 100);
    const timer = killAfter ? setTimeout(() => child.kill('SIGKILL'), killAfter) : undefined;
    child.on('close', (code) => {
      clearInterval(sampler);
      clearTimeout(timer);
      const whole = sizeOf(`${output}.journal`);
      const memory = samples.map(({ done, mb }) => ({ done: done / whole, mb }));
      done({ code, seconds: (Date.now() - begin) / 1000, cpu, memory, last: err.trim().split('\n').at(-1) });
    });
  });
}

function memoryOf(pid) {
  const text = textOf(`/proc/${pid}/status`);
  const found = /VmRSS:\s+(\d+)/.exec(text);
  return found ? Number(found[1]) / 1024 : undefined;
}

/** Processor time, from a `stat` file of the system; it counts in hundredths. */
function seconds(file) {
  const text = textOf(file);
  if (text === '') return undefined;
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

/** Empty where the process is gone, or the system has no `/proc`. */
function textOf(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function sizeOf(file) {
  try {
    return statSync(file).size;
  } catch {
    return 0;
  }
}
