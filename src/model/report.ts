import { z } from 'zod';
import { span, textSpan } from './span.js';

const id = (example: string) => z.string().describe(`Counts up in source order: "${example}".`);

/** A paragraph of the covering letter. */
export const paragraph = textSpan.describe('A paragraph.');
export type Paragraph = z.infer<typeof paragraph>;

/** The covering letter. */
export const letter = z
  .object({
    ...textSpan.shape,
    salutation: textSpan.nullable().describe('"Sehr geehrter Herr Landtagspräsident,"'),
    paragraphs: z.array(paragraph).describe('The body between salutation and closing.'),
    closing: textSpan.nullable().describe('"Mit freundlichen Grüßen"'),
  })
  .describe('The covering letter.');
export type Letter = z.infer<typeof letter>;

/** An item of a list; nested lists stand in `items`. */
export interface ListItem {
  text: string;
  start: number;
  end: number;
  items: ListItem[];
}
export const listItem: z.ZodType<ListItem> = z
  .object({
    ...textSpan.shape,
    get items() {
      return z.array(listItem).describe('Nested items.');
    },
  })
  .meta({ id: 'ListItem', description: 'An item of a list.' });

const blockBase = { id: id('b1'), ...span.shape };
const speaker = z
  .enum(['questioner', 'government'])
  .describe('Whose words these are, where the document tells.')
  .optional();
const number = z.string().nullable().describe('Number as printed, such as "3", "1 und 2" or "4 a".');

export const block = z
  .discriminatedUnion('type', [
    z.object({ ...blockBase, type: z.literal('paragraph'), text: z.string(), speaker }),
    z.object({ ...blockBase, type: z.literal('list'), ordered: z.boolean(), items: z.array(listItem), speaker }),
    z.object({ ...blockBase, type: z.literal('table'), table: z.string().describe('Id of the table.') }),
    z.object({ ...blockBase, type: z.literal('question'), number, text: z.string() }),
    z.object({
      ...blockBase,
      type: z.literal('answer'),
      number,
      text: z.string().describe('The first paragraph of the answer; what follows stands in the blocks behind it.'),
    }),
    z.object({ ...blockBase, type: z.literal('quote'), text: z.string(), speaker }),
    z.object({ ...blockBase, type: z.literal('caption'), text: z.string() }),
    z.object({
      ...blockBase,
      type: z.literal('footnote'),
      mark: z.string().describe('The mark that calls it.'),
      text: z.string(),
    }),
  ])
  .describe('A block of a section.');
export type Block = z.infer<typeof block>;

/** A section of the report with its blocks and subsections. */
export interface Section {
  id: string;
  level: number;
  number: string | null;
  title: string | null;
  start: number;
  end: number;
  blocks: Block[];
  sections: Section[];
}
export const section: z.ZodType<Section> = z
  .object({
    id: id('s1'),
    level: z.int().min(0).describe('0 for text before the first heading, 1 for the outermost headings.'),
    number: z.string().nullable().describe('Section number as printed, without the title.'),
    title: z.string().nullable(),
    ...span.shape,
    blocks: z.array(block),
    get sections() {
      return z.array(section).describe('Subsections.');
    },
  })
  .meta({ id: 'Section', description: 'A section of the report.' });

/** A bullet that says what is done. */
export const measure = z
  .object({
    id: id('m1'),
    text: z.string(),
    lead: z.string().describe('Opening statement: the first sentence, or the bold or colon-ended head.'),
    ...span.shape,
    intro: textSpan.nullable().describe('The sentence that announces the list.'),
    section: z.string().nullable().describe('Id of the section.'),
    path: z
      .array(z.int())
      .describe('Place in the nested list, counted from 1: [2, 1] is the first item under the second.'),
    claims: z.array(z.string()).describe('Ids of the claims in it.'),
    dates: z.array(z.string()).describe('EDTF of the dates in it.'),
  })
  .describe('A bullet that says what is done.');
export type Measure = z.infer<typeof measure>;

export const tableCell = z
  .object({
    row: z.int().min(0),
    column: z.int().min(0),
    ...textSpan.shape,
    header: z.boolean().describe('Whether the cell heads its row or column.'),
  })
  .describe('A cell.');
export type TableCell = z.infer<typeof tableCell>;

/** A table: Markdown, or flat text whose columns could be told apart with certainty. */
export const table = z
  .object({
    id: id('t1'),
    ...span.shape,
    section: z.string().nullable(),
    caption: textSpan.nullable(),
    rowCount: z.int().min(0),
    columnCount: z.int().min(0),
    headerRows: z.int().min(0).describe('How many of the first rows are headers.'),
    columns: z.array(z.string()).describe('Header of each column in one line.'),
    cells: z.array(tableCell).describe('The cells that are not empty, row by row.'),
  })
  .describe('A table.');
export type Table = z.infer<typeof table>;
