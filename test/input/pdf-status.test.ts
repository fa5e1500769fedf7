import { expect, test } from 'vitest';
import { isGarbled } from '../../src/input/garbled.js';
import { readInput } from '../../src/input/index.js';
import { parsePdf, readPdf } from '../../src/input/pdf.js';
import { makePdf, type Page, pixel, prose } from './make-pdf.js';

const letter = (page: Page): void => {
  page.text(prose.repeat(4), 70, 80, { width: 450, align: 'justify' });
};
const picture = (page: Page): void => {
  page.image(pixel, 0, 0, { width: 595, height: 842 });
};
const shifted = (text: string): string =>
  text.replace(/[A-Za-z]/g, (sign) => {
    const base = sign <= 'Z' ? 65 : 97;
    return String.fromCharCode(base + ((sign.charCodeAt(0) - base + 13) % 26));
  });

const cut = async (draw: (page: Page) => void, share: number): Promise<Uint8Array> => {
  const bytes = await makePdf(draw);
  return bytes.slice(0, Math.floor(bytes.length * share));
};

test.each<[string, string, string[], () => Promise<Uint8Array>]>([
  ['text', 'ok', [], () => makePdf(letter)],
  [
    'pictures of pages',
    'scanned',
    ['source.scanned'],
    () =>
      makePdf((page) => {
        picture(page);
        picture(page.addPage());
      }),
  ],
  [
    'pictures and a stamp',
    'scanned',
    ['source.scanned'],
    () =>
      makePdf((page) => {
        picture(page);
        page.text('VORLAGE 17/1234', 400, 40);
      }),
  ],
  ['an empty page', 'scanned', ['source.scanned'], () => makePdf(() => {})],
  [
    'text with a scanned page',
    'ok',
    ['source.page-scanned'],
    () =>
      makePdf((page) => {
        letter(page);
        picture(page.addPage());
        letter(page.addPage());
      }),
  ],
  [
    'shifted letters',
    'garbled',
    ['source.garbled'],
    () =>
      makePdf((page) => {
        page.text(shifted(prose.repeat(3)), 70, 80, { width: 450 });
      }),
  ],
  [
    'one page of shifted letters',
    'ok',
    ['source.page-garbled'],
    () =>
      makePdf((page) => {
        letter(page);
        page.addPage().text(shifted(prose.repeat(3)), 70, 80, { width: 450 });
        letter(page.addPage());
      }),
  ],
  [
    'a password',
    'encrypted',
    ['source.encrypted'],
    () => makePdf(letter, { userPassword: 'geheim', ownerPassword: 'noch geheimer' }),
  ],
  ['only an owner password', 'ok', [], () => makePdf(letter, { ownerPassword: 'geheim' })],
  ['nothing but the mark', 'broken', ['source.broken'], async () => new TextEncoder().encode('%PDF-1.7\n')],
  ['half a file', 'broken', ['source.broken'], () => cut(letter, 0.3)],
  ['noise', 'broken', ['source.broken'], async () => new TextEncoder().encode(`%PDF-1.4\n${'§$%&/()='.repeat(500)}`)],
])('%s: %s', async (_name, status, codes, make) => {
  const bytes = await make();
  const before = bytes.slice();
  const result = await readInput(bytes, { lang: 'de' });
  expect([result.status, result.messages.map((message) => message.code)]).toEqual([status, codes]);
  expect(result.kind).toBe('pdf');
  expect(bytes).toEqual(before);
  for (const message of result.messages) expect(message.end).toBeLessThanOrEqual(result.text.length);
});

test('the password opens an encrypted file', async () => {
  const bytes = await makePdf(letter, { userPassword: 'geheim' });
  expect((await readPdf(bytes, { password: 'geheim' })).status).toBe('ok');
  expect((await readPdf(bytes, { password: 'falsch' })).status).toBe('encrypted');
});

test('German, English, tables and capitals are not garbled; broken fonts are', () => {
  expect(isGarbled(prose)).toBe(false);
  expect(isGarbled(prose.toUpperCase())).toBe(false);
  expect(isGarbled('12.345 1,2 % – 44 \n'.repeat(40))).toBe(false);
  expect(isGarbled('The committee asked the ministry for a report on the state of the programme. '.repeat(4))).toBe(
    false,
  );
  expect(isGarbled('\uF0B7 Ausbau der Beratung\n\uF0B7 Aufwuchs auf 30 Kräfte\n'.repeat(9))).toBe(false);
  expect(isGarbled(shifted(prose))).toBe(true);
  expect(isGarbled('\uE001\uE002\uE010 \uE011\uE003 '.repeat(9))).toBe(true);
  expect(isGarbled("'LH /DQGHVUHJLHUXQJ KDW GLH 0DQDKPHQ EHZHUWHW XQG IRUWJHVHW]W ".repeat(5))).toBe(true);
});

test('a parsed PDF carries its text and pages; offsets refer to them', async () => {
  const vorlage = await parsePdf(
    await makePdf((page) => {
      letter(page);
      letter(page.addPage());
    }),
    { path: 'MMV17-1234.pdf' },
  );
  const { text, pages } = vorlage.source;
  expect(text).toHaveLength(vorlage.source.length);
  expect(pages.map((page) => page.number)).toEqual([1, 2]);
  for (const claim of vorlage.claims) {
    expect(pages.filter((page) => claim.start >= page.start && claim.end <= page.end)).toHaveLength(1);
  }
});

test('a file that cannot be read says so once', async () => {
  const vorlage = await parsePdf(new TextEncoder().encode('%PDF-1.7\n'), { lang: 'de' });
  expect(vorlage.messages.map((message) => message.code)).toEqual(['source.broken']);
  expect(vorlage.messages[0]!.message).toMatch(/beschädigt/);
});

test('nothing is printed, whatever is wrong with a file', async () => {
  const printed: unknown[] = [];
  const { log, warn, error } = console;
  console.log = console.warn = console.error = (...words: unknown[]) => printed.push(words);
  try {
    await readPdf(await cut(letter, 0.95));
    await readPdf(await cut(letter, 0.5));
    await readPdf(await makePdf((page) => page.font('Symbol').text('abc', 70, 70)));
  } finally {
    Object.assign(console, { log, warn, error });
  }
  expect(printed).toEqual([]);
});
