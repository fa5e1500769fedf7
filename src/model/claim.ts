import { z } from 'zod';
import { span, textSpan } from './span.js';

export const claimKind = z.enum(['count', 'amount', 'share', 'change', 'measurement', 'duration', 'ratio']);
export type ClaimKind = z.infer<typeof claimKind>;

export const comparator = z.enum(['=', '~', '<', '<=', '>', '>=']);
export type Comparator = z.infer<typeof comparator>;

export const unit = z
  .object({
    text: z.string().describe('Unit as printed; empty for counted things.'),
    code: z.string().describe('"1", "%", "%{points}", ISO 4217 or UCUM.'),
    system: z.enum(['count', 'ucum', 'iso4217']),
    per: z.string().nullable().describe('UCUM code behind the slash, or "{Einwohner}" for a thing.'),
  })
  .describe('The unit: `code` and `per` together read as UCUM, "EUR/{Einwohner}".');
export type Unit = z.infer<typeof unit>;

const edtf = z.string().describe('EDTF level 1, with sets "{2020,2021}" of level 2.');
const day = (what: string) => z.string().nullable().describe(`${what} day, ISO 8601, inclusive; null where open.`);

/** One number that says how much or how many. */
export const claim = z
  .object({
    id: z.string().describe('Counts up in source order: "c1".'),
    kind: claimKind,
    ...textSpan.shape,
    number: span.describe('The number alone; a range from first to last digit.'),
    value: z.number().nullable().describe('In base units; null for a range.'),
    decimal: z.string().nullable().describe('The exact value as a decimal string.'),
    lower: z.number().nullable().describe('Lower end of a range, or the bound of ≥.'),
    upper: z.number().nullable().describe('Upper end of a range, or the bound of ≤.'),
    resolution: z.number().describe('Place value of the last printed digit in base units.'),
    comparator,
    unit,
    quantified: z
      .object({ text: z.string(), head: z.string().describe('Head noun as printed.'), ...span.shape })
      .nullable()
      .describe('What is counted, shared, changed or measured.'),
    scope: textSpan.nullable().describe('Where it holds: "bundesweit", "in Nordrhein-Westfalen".'),
    period: z
      .object({
        text: z.string(),
        edtf,
        startDate: day('First'),
        endDate: day('Last'),
        ...span.shape,
        implied: z.string().describe('The rule, where deduced.').optional(),
      })
      .nullable()
      .describe('The time that the claim is about.'),
    asOf: z
      .object({ text: z.string(), edtf, ...span.shape })
      .nullable()
      .describe('Stand, Stichtag.'),
    modality: z.enum(['actual', 'planned', 'estimated']),
    speaker: z.enum(['questioner', 'government']).describe('Whose figure it is, where the document tells.').optional(),
    sentence: span,
    section: z.string().nullable(),
    measure: z.string().nullable(),
    table: z.object({ id: z.string(), row: z.int().min(0), column: z.int().min(0) }).nullable(),
    rule: z.string().describe('The rule that made it.'),
  })
  .describe('One number that says how much or how many.');
export type Claim = z.infer<typeof claim>;

const claimId = z.string().describe('Id of a claim.');
const relationBase = { id: z.string().describe('"r1"'), ...span.shape, rule: z.string() };

/** How claims belong together. */
export const relation = z
  .discriminatedUnion('type', [
    z.object({
      ...relationBase,
      type: z.literal('change'),
      from: claimId.nullable(),
      by: claimId.nullable(),
      to: claimId.nullable(),
      direction: z.enum(['up', 'down']),
    }),
    z.object({ ...relationBase, type: z.literal('part'), part: claimId, whole: claimId }),
    z.object({ ...relationBase, type: z.literal('same'), a: claimId, b: claimId }),
    z.object({ ...relationBase, type: z.literal('sum'), parts: z.array(claimId), total: claimId }),
  ])
  .describe('How claims belong together.');
export type Relation = z.infer<typeof relation>;

/** Arithmetic, never a verdict on the facts. */
export const check = z
  .object({
    id: z.string().describe('"k1"'),
    rule: z.string(),
    claims: z.array(claimId),
    formula: z.string().describe('What was computed, readable: "(292672 − 229504) / 229504".'),
    reported: z.number().nullable(),
    computed: z.number().nullable(),
    computedMin: z.number().nullable(),
    computedMax: z.number().nullable(),
    verdict: z.enum(['consistent', 'consistent-by-rounding', 'inconsistent', 'not-testable']),
    message: z.string(),
    ...span.shape,
  })
  .describe('Whether figures fit together; it never says which one is wrong.');
export type Check = z.infer<typeof check>;

export const dateMention = z
  .object({
    ...textSpan.shape,
    edtf,
    startDate: day('First'),
    endDate: day('Last'),
    precision: z.string().describe('"day", "month", "year", "quarter", "interval", "set" …'),
  })
  .describe('A date or period in running text.');
export type DateMention = z.infer<typeof dateMention>;

export const reference = z
  .object({
    id: z.string().describe('"x1"'),
    kind: z.enum(['law', 'document', 'budget', 'case', 'enclosure', 'agenda']),
    ...textSpan.shape,
    target: z.string().describe('What it names, in a normal form.'),
  })
  .describe('A number that names something.');
export type Reference = z.infer<typeof reference>;

export const abbreviation = z
  .object({ short: z.string(), long: z.string(), ...span.shape })
  .describe('An abbreviation where the text introduces it.');
export type Abbreviation = z.infer<typeof abbreviation>;
