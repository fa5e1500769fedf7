import { withoutDoubles } from './doubled.js';
import type { MappedText } from './mapped-text.js';

/** A named rewrite of the whole source, with what it must do and what it must leave alone. */
export interface Rewrite {
  name: string;
  pattern: RegExp;
  insert: string;
  /** Text before and after. */
  examples: [string, string][];
}

/**
 * What is done to every source, in this order. Nothing here looks at words: it only makes one sign of many that mean the same, so that
 * the stages behind need to know one line end and one space.
 */
export const rewrites: readonly Rewrite[] = [
  {
    name: 'byte order mark and zero-width signs',
    pattern: /[\uFEFF\u200B-\u200D\u2060]/g,
    insert: '',
    examples: [
      ['\uFEFFBericht', 'Bericht'],
      ['Ver\u200Bfahren', 'Verfahren'],
    ],
  },
  {
    name: 'line ends',
    pattern: /\r\n?|[\u000B\u0085\u2028\u2029]/g,
    insert: '\n',
    examples: [
      ['a\r\nb', 'a\nb'],
      ['a\rb', 'a\nb'],
    ],
  },
  // A soft hyphen at a line end stays: joining two lines is the work of `flow`.
  {
    name: 'soft hyphens inside a line',
    pattern: /\u00AD(?! {0,4}\n)/g,
    insert: '',
    examples: [
      ['Aus\u00ADschuss', 'Ausschuss'],
      ['Aus\u00AD\nschuss', 'Aus\u00AD\nschuss'],
    ],
  },
  {
    name: 'form feeds inside a line',
    pattern: /(?<=[^\n\f])\f/g,
    insert: '\n',
    examples: [['Ende\fAnfang', 'Ende\nAnfang']],
  },
  { name: 'form feeds', pattern: /\f/g, insert: '', examples: [['Ende\n\fAnfang', 'Ende\nAnfang']] },
  { name: 'tabs', pattern: /\t/g, insert: '  ', examples: [['a\tb', 'a  b']] },
  {
    name: 'odd spaces',
    pattern: /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g,
    insert: ' ',
    examples: [['41\u202F055', '41 055']],
  },
];

/** All signs that some rewrite looks for: most texts hold none, and one look tells. */
const rewritten =
  /[\uFEFF\u200B-\u200D\u2060\r\u000B\u0085\u2028\u2029\u00AD\f\t\u00A0\u2000-\u200A\u202F\u205F\u3000]/;

/** Applies all rewrites in their order, and takes doubled print out. */
export function rewriteSource(text: MappedText): MappedText {
  if (!rewritten.test(text.text)) return withoutDoubles(text);
  return withoutDoubles(rewrites.reduce((done, { pattern, insert }) => done.rewrite(pattern, () => insert), text));
}
