// Many documents, killed again and again, against an undisturbed run; memory; the speed of one and two threads.
//   node test/stress/stress.mjs [DOCUMENTS=5000] [KILLS=20]      (run `npm run build` first)
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [documents = 5000, kills = 20] = process.argv.slice(2).map(Number);
const root = fileURLToPath(new URL('../..', import.meta.url));
const cli = join(root, process.env.VORLAGE_DIST ?? 'dist', 'cli.js');
const seed = readFileSync(join(root, 'fixtures/vorlage-17-6403/source.txt'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'vorlage-stress-'));
const archive = join(folder, 'archive');
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** The seed with other numbers; every tenth input is empty, binary, broken, huge or no document. */
for (let number = 0; number < documents; number++) {
  const sub = join(archive, `band-${number % 50}`);
  mkdirSync(sub, { recursive: true });
  let digit = number;
  const next = (old) => {
    digit = (digit * 31 + 7) % 1009;
    return String((Number(old) + digit) % 10 || 1);
  };
  const text = () => seed.replace(/\d(?=\d{2}\b)/g, next);
  const name = join(sub, String(number).padStart(6, '0'));
  const kind = number % 10 === 3 ? Math.floor(number / 10) % 5 : -1;
  if (kind < 0) writeFileSync(`${name}.txt`, text());
  else if (kind === 0) writeFileSync(`${name}.txt`, '');
  else if (kind === 1) writeFileSync(`${name}.txt`, Buffer.from([0, 1, 2, 255, 0, number % 251]));
  else if (kind === 2) writeFileSync(`${name}.pdf`, `%PDF-1.4 kaputt ${number}`);
  else if (kind === 3) writeFileSync(`${name}.png`, 'kein Dokument');
  else writeFileSync(`${name}.txt`, number % 500 === 43 ? text().repeat(100) : text());
}

/** Runs the command; samples its memory; kills it after some milliseconds. */
function run(args, killAfter) {
  return new Promise((done) => {
    const begin = Date.now();
    const child = spawn(process.execPath, [cli, 'parse', archive, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
    const memory = [];
    let err = '';
    child.stderr.on('data', (data) => {
      err += data;
    });
    const sampler = setInterval(() => {
      try {
        const pages = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'));
        memory.push({ at: Date.now() - begin, mb: Number(pages[1]) / 1024 });
      } catch {
        // Gone, or a system without /proc.
      }
    }, 200);
    const timer = killAfter ? setTimeout(() => child.kill('SIGKILL'), killAfter) : undefined;
    child.on('close', (code) => {
      clearInterval(sampler);
      clearTimeout(timer);
      done({ code, time: Date.now() - begin, memory, last: err.trim().split('\n').at(-1) });
    });
  });
}

const hash = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');
const out = (name) => join(folder, name);
const two = await run(['-o', out('two.ndjson'), '--jobs', '2', '--report', out('report.ndjson')]);
const one = await run(['-o', out('one.ndjson'), '--jobs', '1']);
console.log(`${two.last}`);
console.log(
  `one thread ${(one.time / 1000).toFixed(1)} s, two ${(two.time / 1000).toFixed(1)} s: ${(one.time / two.time).toFixed(2)} times`,
);
console.log(`the same output: ${hash(out('one.ndjson')) === hash(out('two.ndjson'))}`);
const lines = readFileSync(out('report.ndjson'), 'utf8').trimEnd().split('\n').length;
console.log(`report lines: ${lines} of ${documents}`);
const mean = (list) => Math.round(list.reduce((sum, { mb }) => sum + mb, 0) / Math.max(1, list.length));
const window = (from, to) => two.memory.filter(({ at }) => at >= two.time * from && at < two.time * to);
console.log(
  `memory: ${mean(window(0.1, 0.2))} MB after a tenth, ${mean(window(0.45, 0.55))} MB half way, ${mean(window(0.9, 1))} MB at the end`,
);
let random = 12345;
let killed = 0;
for (let kill = 0; kill < kills; kill++) {
  random = (random * 1103515245 + 12345) % 2147483648;
  const { code } = await run(
    ['-o', out('killed.ndjson'), '--resume', '--jobs', '2'],
    300 + (random / 2147483648) * (two.time / kills) * 1.5,
  );
  if (code === null) killed++;
}
const last = await run(['-o', out('killed.ndjson'), '--resume', '--jobs', '2']);
console.log(`killed ${killed} times, then: ${last.last}`);
const same = hash(out('killed.ndjson')) === hash(out('two.ndjson'));
console.log(`byte for byte that of the undisturbed run: ${same}`);
process.exitCode = same && lines === documents ? 0 : 1;
