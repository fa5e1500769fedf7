// Many documents: every one accounted for; killed again and again, against an undisturbed run; memory; one core and two.
//   node test/stress/stress.mjs [DOCUMENTS=5000] [KILLS=20]      (run `npm run build` first)
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeArchive } from './archive.mjs';
import { run } from './run.mjs';

const [documents = 5000, kills = 20] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'vorlage-stress-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const archive = join(folder, 'archive');
const out = (name) => join(folder, name);
const hash = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');
const failures = [];
const check = (holds, text) => {
  console.log(`${holds ? 'holds' : 'FAILS'}  ${text}`);
  if (!holds) failures.push(text);
};

const expected = await makeArchive(archive, documents);
const parse = (output, jobs, more = [], options = {}) =>
  run(['parse', archive, '-o', output, '--jobs', String(jobs), ...more], { output, ...options });

const two = await parse(out('two.ndjson'), 2, ['--report', out('report.ndjson')]);
console.log(two.last);
const report = readFileSync(out('report.ndjson'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line));
const wrong = report.filter(({ status }, index) => status !== expected[index]);
check(report.length === documents, `a line of the report for each input: ${report.length} of ${documents}`);
check(
  wrong.length === 0,
  `each ends as it must: ${wrong.length} do not ${wrong.slice(0, 3).map(({ path, status }) => `${path} ${status}`)}`,
);

const share = (100 * two.cpu.main) / two.cpu.all;
check(share < 8, `the main thread takes ${share.toFixed(1)} % of the processor time`);
const mean = (from, to) => {
  const list = two.memory.filter(({ done }) => done >= from && done < to).map(({ mb }) => mb);
  return Math.round(list.reduce((sum, mb) => sum + mb, 0) / Math.max(1, list.length));
};
const memory = [0.1, 0.3, 0.5, 0.7, 0.9].map((from) => mean(from, from + 0.1));
check(memory[4] < 1.1 * memory[0], `memory from the ${documents / 10}th to the last: ${memory.join(', ')} MB`);

const one = await parse(out('one.ndjson'), 1);
const ratio = (slow) => (slow / two.seconds).toFixed(2);
console.log(`one thread ${one.seconds.toFixed(1)} s, two ${two.seconds.toFixed(1)} s: ${ratio(one.seconds)} times`);
console.log(`processor time ${one.cpu.all.toFixed(1)} s and ${two.cpu.all.toFixed(1)} s`);
check(hash(out('one.ndjson')) === hash(out('two.ndjson')), 'one thread and two give the same output');
if (spawnSync('taskset', ['--version']).status === 0) {
  const core = await parse(out('core.ndjson'), 1, [], { core: 0 });
  console.log(`one core ${core.seconds.toFixed(1)} s: two cores are ${ratio(core.seconds)} times as fast`);
}

let random = 12345;
let killed = 0;
for (let kill = 0; kill < kills; kill++) {
  random = (random * 1103515245 + 12345) % 2147483648;
  const killAfter = 300 + (random / 2147483648) * ((two.seconds * 1000) / kills) * 1.5;
  const { code } = await parse(out('killed.ndjson'), 2, ['--resume'], { killAfter });
  if (code === null) killed++;
}
const last = await parse(out('killed.ndjson'), 2, ['--resume']);
console.log(`killed ${killed} times, then: ${last.last}`);
check(
  hash(out('killed.ndjson')) === hash(out('two.ndjson')),
  'the output is byte for byte that of the undisturbed run',
);
process.exitCode = failures.length > 0 ? 1 : 0;
