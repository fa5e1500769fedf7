import { expect, test } from 'vitest';
import { parseVorlage } from '../../src/index.js';

const answer = (questions: string, reply: string) =>
  parseVorlage(`# Antwort der Landesregierung\n\n${questions}\n\n${reply}\n`);

test.each([
  ['1. Wie viele Brücken wurden gesperrt?', 'Im Jahr 2023 waren es 42, im Jahr darauf 57.', ['Brücken', 'Brücken']],
  [
    '1. Wie viele Lehrkräfte fehlen?\n2. Wie viele Schulen sind betroffen?',
    'Die Fragen 1 und 2 werden gemeinsam beantwortet.\n\nDerzeit sind es 310.',
    ['Lehrkräfte'],
  ],
  ['1. Wie viele Brücken wurden gesperrt?', 'Gesperrt wurden 42 Straßen.', ['Straßen']],
])('an answer counts what its question asks the number of: %s', (questions, reply, heads) => {
  const { claims } = answer(questions, reply);
  expect(claims.map((claim) => claim.quantified?.head)).toEqual(heads);
});
