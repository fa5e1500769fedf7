import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../fixtures/cases.js';

const seed = readFileSync(join(root, 'fixtures/vorlage-17-6403/source.txt'), 'utf8');

/** An empty folder that is thrown away with the machine. */
export const emptyFolder = () => mkdtempSync(join(tmpdir(), 'vorlage-'));

/** The seed with other numbers, so that no two documents are alike. */
export function document(number: number): string {
  let digit = number;
  return seed.replace(/\d(?=\d{2}\b)/g, (old) => {
    digit = (digit * 31 + 7) % 1009;
    return String((Number(old) + digit) % 10 || 1);
  });
}

/** A folder of documents, some of them broken: every tenth is empty, binary, no Vorlage, or no document at all. */
export function archive(count: number): string {
  const folder = emptyFolder();
  for (let number = 0; number < count; number++) {
    const sub = join(folder, `band-${String(number % 7)}`);
    mkdirSync(sub, { recursive: true });
    const name = join(sub, `vorlage-${String(number).padStart(5, '0')}`);
    const kind = number % 10 === 3 ? (number / 10) % 4 : -1;
    if (kind < 0) writeFileSync(`${name}.txt`, document(number));
    else if (kind < 1) writeFileSync(`${name}.txt`, '');
    else if (kind < 2) writeFileSync(`${name}.txt`, Buffer.from([0, 1, 2, 3, 0, 255, 254, 0, 7, 9]));
    else if (kind < 3) writeFileSync(`${name}.pdf`, `%PDF-1.4 kaputt ${number}`);
    else writeFileSync(`${name}.png`, 'kein Dokument');
  }
  return folder;
}

/** Every file below a folder, or the file itself, as text by path. */
export function contents(path: string): Record<string, string> {
  if (statSync(path).isFile()) return { '': readFileSync(path, 'latin1') };
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(path, name)).isFile(),
  );
  return Object.fromEntries(files.sort().map((name) => [name, readFileSync(join(path, name), 'latin1')]));
}
