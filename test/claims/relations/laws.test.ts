import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseVorlage } from '../../../src/index.js';

const verdicts = (text: string) => parseVorlage(`# Bericht\n\n${text}\n`).checks.map(({ verdict }) => verdict);
const german = (value: number) => value.toLocaleString('de-DE');
const count = fc.integer({ min: 300, max: 900_000 });
const percent = fc.integer({ min: 2, max: 90 });

/** Sentences that tell one change, with what is true put in. */
const changes = [
  (from: string, by: string, to: string) => `Die Zahl der Fälle stieg von ${from} um ${by} % auf ${to}.`,
  (from: string, by: string, to: string) =>
    `Die Zahl der Fälle stieg von ${from} im Jahr 2019 auf ${to} im Jahr 2022. Das entspricht einem Zuwachs von ${by} %.`,
  (from: string, by: string, to: string) =>
    `Im Jahr 2019 waren es ${from} Fälle. Im Jahr 2022 waren es ${to} Fälle, ein Plus von ${by} %.`,
  (from: string, by: string, to: string) =>
    `Die Zahl der Fälle, die 2019 bei ${from} gelegen hatte, ist bis 2022 auf ${to}, mithin um ${by} % angewachsen.`,
];

test.each(changes.map((say, i) => [i, say] as const))(
  'change %d: silent if true, found if one number is changed',
  (_, say) => {
    fc.assert(
      fc.property(count, percent, fc.integer({ min: 3, max: 30 }), (from, by, off) => {
        const to = Math.round(from * (1 + by / 100));
        expect(verdicts(say(german(from), String(by), german(to)))).not.toContain('inconsistent');
        expect(verdicts(say(german(from), String(by + off), german(to)))).toContain('inconsistent');
      }),
      { numRuns: 25 },
    );
  },
);

test('sums and parts: silent if true, found if one number is changed', () => {
  fc.assert(
    fc.property(count, count, fc.integer({ min: 5, max: 99 }), (a, b, off) => {
      const sum = (total: number) =>
        verdicts(`Es kamen ${german(a)} Frauen und ${german(b)} Männer, zusammen ${german(total)}.`);
      expect(sum(a + b)).not.toContain('inconsistent');
      expect(sum(a + b + off)).toContain('inconsistent');
      const part = (of: number) => verdicts(`Es gab ${german(of)} Fälle, davon ${german(a)} offen.`);
      expect(part(a + b)).not.toContain('inconsistent');
      expect(part(a - off)).toContain('inconsistent');
    }),
    { numRuns: 40 },
  );
});
