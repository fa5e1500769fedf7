import { z } from 'zod';
import { abbreviation, check, claim, dateMention, reference, relation } from './claim.js';
import { header } from './header.js';
import { message } from './message.js';
import { letter, measure, section, table } from './report.js';
import { span } from './span.js';

/** Where the text came from. */
export const source = z
  .object({
    path: z.string().nullable(),
    sha256: z.string().describe('Of the source text in UTF-8.'),
    length: z.int().min(0).describe('UTF-16 units.'),
    pages: z.array(z.object({ number: z.int().min(1), ...span.shape })),
    text: z
      .string()
      .describe('The text that offsets refer to, where it was made by a reader (PDF) or asked for.')
      .optional(),
  })
  .describe('Where the text came from.');
export type Source = z.infer<typeof source>;

/** A document, read. */
export const vorlage = z
  .object({
    schemaVersion: z.literal(1),
    id: z.string().nullable().describe('Parliament, type, term and number: "nw-vorlage-17-6403".'),
    header,
    letter: letter.nullable(),
    sections: z.array(section).describe('The report.'),
    measures: z.array(measure),
    tables: z.array(table),
    claims: z.array(claim),
    relations: z.array(relation),
    checks: z.array(check),
    dates: z.array(dateMention).describe('Every date or period in running text.'),
    references: z.array(reference),
    abbreviations: z.array(abbreviation),
    messages: z.array(message),
    source,
  })
  .describe('A document of a German ministry to its parliament, read into a typed model.');
export type Vorlage = z.infer<typeof vorlage>;
