import { describe, expect, test } from 'vitest';
import { readTable } from './document.js';
import { cutForms } from './forms-cut.js';
import { fieldsForms } from './forms-fields.js';
import { headersForms } from './forms-headers.js';
import { layoutForms } from './forms-layout.js';
import { meaningForms } from './forms-meaning.js';
import { namingForms } from './forms-naming.js';

const forms = [...layoutForms, ...cutForms, ...headersForms, ...meaningForms, ...namingForms, ...fieldsForms];

describe.each(forms.map((form) => [form.name, form] as const))('%s', (_, form) => {
  const read = readTable(form.source.join('\n'));
  test('cells', () => {
    expect(read.cells).toEqual(form.cells);
  });
  test('claims', () => {
    expect(read.claims).toEqual(form.claims);
  });
  test('relations, and no alarm where all is right', () => {
    expect(read.relations).toEqual(form.relations);
    expect(read.alarms).toEqual([]);
  });
});

test.each(forms.map((form) => [form.name, form] as const))('%s: the same with other line ends', (_, form) => {
  const plain = readTable(form.source.join('\n'));
  expect(readTable(form.source.join('\r\n'))).toEqual(plain);
});
