import { describe, expect, test } from 'vitest';
import { parseVorlage } from '../../src/index.js';
import { houses } from '../../src/parliaments/index.js';
import { counted, differences, fields, letters } from './truths.js';

describe('the truths themselves', () => {
  test('cover every house, more than thirty letters, and texts that are none', () => {
    const codes = new Set(letters.map(({ name }) => name.split('-')[1]!.toUpperCase()));
    expect(houses.map(({ code }) => code).filter((code) => !codes.has(code))).toEqual([]);
    expect(letters.length).toBeGreaterThan(32);
    expect(letters.filter(({ name }) => name.startsWith('letter-none-')).length).toBe(5);
  });

  test.each(letters.map((letter) => [letter.name, letter]))('%s: what it states is printed', (_, { text, truth }) => {
    expect(truth.traps.length).toBeGreaterThan(0);
    const printed = squeezed(text) + squeezed(columns(text));
    const lost = stated(truth.header).filter((value) => !printed.includes(squeezed(value)));
    expect(lost).toEqual([]);
  });

  test('a difference is seen, and the place where it is', () => {
    expect(differences({ a: { b: 1 }, c: [1, { d: null }] }, { a: { b: 2 }, c: [1, { d: 'x' }], e: 3 })).toEqual([
      '/a/b: 1 ≠ 2',
      '/c/1/d: null ≠ "x"',
    ]);
    expect(differences({ a: null, b: { c: 1 } }, { b: { c: 1, d: 2 } })).toEqual([]);
    expect(differences([1], [])).toHaveLength(1);
    expect(differences({ a: 1 }, null)).toHaveLength(1);
  });
});

/** Two columns on one line, read one after the other. */
function columns(text: string): string {
  const rows = text.split('\n').map((line) => line.split(/ {3,}/));
  return [0, 1, 2].map((at) => rows.map((row) => row[at] ?? '').join('\n')).join('\n');
}

/** Without blanks, hyphens and the marks of line breaks, so that a broken word is the same as a whole one. */
const squeezed = (value: string) => value.replaceAll(/[\s\u00AD-]/gu, '').toLowerCase();

/** The values that must stand in the source letter by letter: not dates (ISO), offices and committees (nominative), roles. */
function stated(header: object): string[] {
  const free =
    /^(?:date|dates|distributedOn|receivedOn|office|honorific|role|onBehalf|committee|committees|parliament|documentType|reference|title|suffix|shortName|legislativeTerm|distributionCode)$/;
  return Object.entries(header).flatMap(([key, value]): string[] => {
    if (free.test(key) || value === null || typeof value === 'number') return [];
    if (typeof value === 'string') return [value];
    return Array.isArray(value)
      ? value.flatMap((each) => (typeof each === 'object' ? stated(each) : [each]))
      : stated(value);
  });
}

/** What was reached; it may only rise. */
const floor = { fields: 1827, counts: 73 };

describe('headers, field by field', () => {
  test('as many fields as ever are as the truths say', () => {
    let right = 0;
    let all = 0;
    const wrong: string[] = [];
    for (const { name, text, truth } of letters) {
      const found = differences(truth.header, parseVorlage(text).header);
      all += fields(truth.header);
      right += fields(truth.header) - found.length;
      wrong.push(...found.map((difference) => `${name} ${difference}`));
    }
    console.info(`header fields: ${right} of ${all} as the truths say\n${wrong.join('\n')}`);
    expect(right, wrong.join('\n')).toBeGreaterThanOrEqual(floor.fields);
  });

  test.each(letters.filter(({ name }) => name.startsWith('letter-none-')).map((letter) => [letter.name, letter]))(
    '%s is none',
    (_, { text, truth }) => expect(differences(truth.header, parseVorlage(text).header)).toEqual([]),
  );
});

describe('ids, counts and messages', () => {
  test('as many letters as ever are as the truths say', () => {
    const wrong = letters.flatMap((letter) => {
      const found = besidesHeader(letter);
      return found.length > 0 ? [`${letter.name} ${found.join(', ')}`] : [];
    });
    const right = letters.length - wrong.length;
    console.info(`ids, counts, messages: ${right} of ${letters.length} letters\n${wrong.join('\n')}`);
    expect(right, wrong.join('\n')).toBeGreaterThanOrEqual(floor.counts);
  });
});

function besidesHeader({ text, truth }: (typeof letters)[number]): string[] {
  const result = parseVorlage(text);
  const { messages = [], ...counts } = truth.expect ?? {};
  const { messages: given, ...got } = counted(result);
  const lost = messages.filter((code) => !given.includes(code as (typeof given)[number]));
  return [
    ...('id' in truth ? differences(truth.id, result.id, '/id') : []),
    ...differences(counts, got),
    ...lost.map((code) => `no message ${code}`),
  ];
}
