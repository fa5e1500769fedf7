import { z } from 'zod';

/** A place in the source: UTF-16 units, `[start, end)`, so that `source.slice(start, end)` is what is printed there. */
export const span = z.object({
  start: z.int().min(0).describe('First UTF-16 unit in the source.'),
  end: z.int().min(0).describe('One past the last UTF-16 unit in the source.'),
});
export type Span = z.infer<typeof span>;

/** A stretch of the source with its readable text: line breaks, healed hyphenation and Markdown marks are taken out. */
export const textSpan = z.object({
  text: z
    .string()
    .describe('The text as a person reads it: without line breaks, with hyphenation healed, without Markdown marks.'),
  ...span.shape,
});
export type TextSpan = z.infer<typeof textSpan>;
