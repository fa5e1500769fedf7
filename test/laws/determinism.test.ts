import { expect, test } from 'vitest';
import { parseVorlage, vorlage } from '../../src/index.js';
import { texts } from '../fixtures/cases.js';
import { cuts, disguises } from './variants.js';

const all = texts.map(({ name, text }) => [name, text] as const);

test.each(all)('%s gives the same bytes twice, whatever was read in between', (_, text) => {
  const first = JSON.stringify(parseVorlage(text));
  for (const [, other] of all.slice(0, 3)) parseVorlage(other);
  expect(JSON.stringify(parseVorlage(text))).toBe(first);
});

test.each(all)('the result of %s passes its own schema and survives JSON', (_, text) => {
  for (const variant of [text, ...cuts(text, 3), ...Object.values(disguises).map((disguise) => disguise(text))]) {
    const result = parseVorlage(variant);
    expect(vorlage.parse(result)).toEqual(result);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  }
});

test('neither clock nor locale nor time zone change anything', () => {
  const [, text] = all[0]!;
  const before = JSON.stringify(parseVorlage(text));
  const { now } = Date;
  const zone = process.env.TZ;
  try {
    Date.now = () => 0;
    process.env.TZ = 'Pacific/Kiritimati';
    expect(JSON.stringify(parseVorlage(text))).toBe(before);
  } finally {
    Date.now = now;
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});

test('parsing leaves its options alone and refuses wrong ones only', () => {
  const options = Object.freeze({ referenceDate: '2022-02-03', path: 'MMV17-6403.pdf' });
  expect(() => parseVorlage(all[0]![1], options)).not.toThrow();
});
