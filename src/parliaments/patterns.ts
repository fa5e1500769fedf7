import type { Paper, Source } from './house.js';

/** `17/6403`, also with blanks round the slash and inside the number (`19 / 10 006`). */
const termAndNumber = '(?<term>\\d{1,2}) ?/ ?(?<number>\\d{1,3} \\d{3}(?!\\d)|\\d{1,6}(?!\\d))';

/** Between a label and its number: blanks, a colon, `Nr.`. */
export const toNumber = '(?:[- ]?Nr\\.?)?:? {0,3}';

/** A pattern of a label and a number; case does not matter, and no letter may stand before the label. */
export function labelled(label: string, number: string = termAndNumber): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${label})${toNumber}${number}`, 'iu');
}

/** A document type with a number of term and running number. */
export function paper(
  type: string,
  label: string,
  examples: Readonly<Record<string, string>>,
  counterExamples: readonly string[] = [],
  source: Source = 'known',
): Paper {
  return { type, pattern: labelled(label), reference: '{term}/{number}', examples, counterExamples, source };
}

/** A document type that its title tells, while the number stands elsewhere (on the line of the Drucksache). */
export function titled(
  type: string,
  title: string,
  examples: readonly string[],
  counterExamples: readonly string[] = [],
  source: Source = 'known',
): Paper {
  return {
    type,
    pattern: new RegExp(`^[ *#]{0,5}${title}[ *]{0,3}$`, 'imu'),
    reference: null,
    examples: Object.fromEntries(examples.map((text) => [text, ''])),
    counterExamples,
    source,
  };
}
