import { z } from 'zod';
import { span } from './span.js';

/** The closed list of what a parse can report, with its severity. The words stand in `wording/`. */
export const messageCodes = {
  'source.empty': 'error',
  'source.binary': 'error',
  'source.scanned': 'error',
  'source.garbled': 'error',
  'source.encrypted': 'error',
  'source.broken': 'error',
  'source.page-scanned': 'warning',
  'source.page-garbled': 'warning',
  'source.page-broken': 'warning',
  'document.not-a-vorlage': 'warning',
  'document.truncated': 'warning',
  'document.no-report': 'info',
  'text.garbled': 'warning',
  'header.date-impossible': 'warning',
  'header.date-illegible': 'warning',
  'header.date-ambiguous': 'info',
  'header.number-illegible': 'warning',
  'header.parliament-unknown': 'info',
  'letter.several': 'info',
  'table.columns-unclear': 'info',
  'date.impossible': 'warning',
  'number.malformed': 'warning',
} as const satisfies Record<string, 'info' | 'warning' | 'error'>;
export type MessageCode = keyof typeof messageCodes;

export const message = z
  .object({
    code: z.enum(Object.keys(messageCodes) as [MessageCode, ...MessageCode[]]),
    severity: z.enum(['info', 'warning', 'error']),
    message: z.string(),
    ...span.shape,
  })
  .describe('Something that the reader should know about the result.');
export type Message = z.infer<typeof message>;
