import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocument } from '../../src/batch/read-document.js';
import { parseVorlage } from '../../src/index.js';
import { isPdf, readInput } from '../../src/input/index.js';
import { decodeText } from '../../src/input/text.js';
import { seed } from '../fixtures/cases.js';

const german = 'Grüße – 1.204 Fälle, § 3, 25 € „so“';
const bytes = (...values: number[]): Uint8Array => new Uint8Array(values);
const utf16 = (text: string, big: boolean): Uint8Array => {
  const buffer = Buffer.from(text, 'utf16le');
  return new Uint8Array(big ? buffer.swap16() : buffer);
};
const joined = (...parts: Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));
const utf8 = new TextEncoder();

test.each<[string, Uint8Array, string, string]>([
  ['UTF-8', utf8.encode(german), 'utf-8', german],
  ['UTF-8 with its mark', joined(bytes(0xef, 0xbb, 0xbf), utf8.encode(german)), 'utf-8', `\uFEFF${german}`],
  ['nothing', bytes(), 'utf-8', ''],
  ['UTF-16 little end first', joined(bytes(0xff, 0xfe), utf16(german, false)), 'utf-16le', `\uFEFF${german}`],
  ['UTF-16 big end first', joined(bytes(0xfe, 0xff), utf16(german, true)), 'utf-16be', `\uFEFF${german}`],
  ['UTF-16 without a mark', utf16(german, false), 'utf-16le', german],
  ['UTF-16 big end first without a mark', utf16(german, true), 'utf-16be', german],
  ['Windows-1252', bytes(0x47, 0x72, 0xfc, 0xdf, 0x65, 0x20, 0x96, 0x20, 0x80), 'windows-1252', 'Grüße – €'],
  ['form feeds and tabs', utf8.encode('Seite 1\n\f\tSeite 2\r\n'), 'utf-8', 'Seite 1\n\f\tSeite 2\r\n'],
  ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d, 0x49, 0xff, 0, 1, 2, 3, 0xd8), 'binary', ''],
])('%s', (_name, given, encoding, text) => {
  expect(decodeText(given)).toEqual({ encoding, text });
});

test('whatever text is written as UTF-8 is read back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      fc.pre(!text.includes('\0'));
      expect(decodeText(utf8.encode(text)).text).toBe(text);
    }),
  );
});

test('offsets are those of the file as given, with a byte order mark', async () => {
  const text = `\uFEFF${seed}`;
  for (const given of [utf8.encode(text), utf16(text, false), utf16(text, true)]) {
    const { vorlage, source } = await readDocument({ bytes: given });
    expect(source).toBe(text);
    const plain = parseVorlage(seed);
    expect(vorlage!.claims.map(({ start, end }) => [start, end])).toEqual(
      plain.claims.map(({ start, end }) => [start + 1, end + 1]),
    );
    const { evidence, ...header } = vorlage!.header;
    const { evidence: places, ...same } = plain.header;
    expect(header).toEqual(same);
    for (const [field, { start, end }] of Object.entries(places))
      expect(evidence[field]).toMatchObject({ start: start + 1, end: end + 1 });
  }
  expect((await readDocument({ bytes: utf8.encode('\uFEFF') })).error?.code).toBe('source.empty');
});

test('any bytes are read without an exception', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (given) => {
      expect(typeof decodeText(given).text).toBe('string');
    }),
  );
});

test('the first bytes tell a PDF from text', () => {
  expect(isPdf(utf8.encode('%PDF-1.7\n'))).toBe(true);
  expect(isPdf(utf8.encode('\uFEFF\n\n%PDF-1.4\n'))).toBe(true);
  expect(isPdf(utf8.encode('Die Dateien beginnen mit den Zeichen %PDF-1.4 und sind groß.'))).toBe(false);
  expect(isPdf(utf8.encode('%PD'))).toBe(false);
});

test('a file is read by its path', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'vorlage-'));
  try {
    await writeFile(join(folder, 'vorlage.txt'), 'Grüße', 'latin1');
    await writeFile(join(folder, 'bild.txt'), bytes(0, 1, 0, 0, 3, 4));
    expect(await readInput(join(folder, 'vorlage.txt'))).toMatchObject({
      kind: 'text',
      status: 'ok',
      pages: undefined,
    });
    expect(await readInput(join(folder, 'bild.txt'))).toMatchObject({
      status: 'binary',
      messages: [{ code: 'source.binary' }],
    });
    await expect(readInput(join(folder, 'fehlt.txt'))).rejects.toThrow('ENOENT');
  } finally {
    await rm(folder, { recursive: true });
  }
});
