import type { Span } from '../model/index.js';
import type { Edit, MappedText } from '../text/mapped-text.js';

/** A place that calls a footnote. */
export interface Call {
  mark: string;
  span: Span;
}

/** Forms of calls; the first group is the mark. Those with `glued` need a footnote of that mark, or they may be numbers. */
export const callForms: readonly {
  name: string;
  glued: boolean;
  pattern: RegExp;
  examples: string[];
  counterExamples: string[];
}[] = [
  {
    name: 'link to a note',
    glued: false,
    pattern: / ?(?:<sup>)?\[(\d{1,3})\]\(#[^()\s]{0,80}\)(?:<\/sup>)?/g,
    examples: ['Mittel[14](#page-88-0)'],
    counterExamples: ['[Bericht](#seite)'],
  },
  {
    name: 'Markdown call',
    glued: false,
    pattern: / ?\[\^([p{L}\d_-]{1,8})\](?!:)/g,
    examples: ['gefördert.[^1]'],
    counterExamples: ['[^1]: Bericht'],
  },
  {
    name: 'brackets',
    glued: false,
    pattern: / ?\[(\d{1,2})\](?![(:\d])/g,
    examples: ['worden. [3]', 'Mittel[2]'],
    counterExamples: ['[2021]', '[3](x)'],
  },
  {
    name: 'superscript tag',
    glued: false,
    pattern: /(?<!(?<!\p{L})[kcdm]?m)<sup>(\d{1,3}|\*{1,3})\)?<\/sup>/gu,
    examples: ['275<sup>1</sup>'],
    counterExamples: ['5 m<sup>2</sup>'],
  },
  {
    name: 'glued to a word',
    glued: true,
    pattern: /(?<=(?:\p{Ll}{2}|[%€])[.,;:]?[“”"»)]?[.,;:]?)(\d{1,2})(?=[\s.,;:)]|$)/gu,
    examples: ['sollen.2', 'Euro8 und', '22 %.1'],
    counterExamples: ['CO2', 'Q1', 'am 3. Mai', '22 % 1'],
  },
  {
    name: 'glued to the end of a sentence that ends in a year',
    glued: true,
    pattern: /(?<=(?<![\d.])(?:19|20)\d\d[.,;:)])(\d{1,2})(?=\s|$)/g,
    examples: ['vom 12. März 2019.1 Je Anlage'],
    counterExamples: ['am 12.03.2019', '2019 1', '2019.1.2'],
  },
  {
    name: 'glued to a year that is called one',
    glued: true,
    pattern: /(?<=(?:Jahre?[sn]?|seit|Ende|Mitte|Anfang)\s(?:19|20)\d\d)(\d{1,2})(?=[,;.)]?(?:\s|$))/g,
    examples: ['im Jahr 20231, also', 'Ende 202212'],
    counterExamples: ['im Jahr 2023', 'in 20231 Fällen', 'im Jahr 2023/24'],
  },
  {
    name: 'glued to a grouped number',
    glued: true,
    pattern: /(?<=(?<![\d.,])\d{1,3}\.\d{3})(\d)(?![\d.,]\d|\d)/g,
    examples: ['1.4602 Fälle'],
    counterExamples: ['1.460 Fälle', '1.460.200'],
  },
];

/** Takes the calls of footnotes out of a text; `marks` are those of the notes in the document. */
export function cutCalls(text: MappedText, marks: ReadonlySet<string>): { text: MappedText; calls: Call[] } {
  if (!/\[[\d^]|<sup>/.test(text.text) && marks.size === 0) return { text, calls: [] };
  const found: { edit: Edit; call: Call }[] = [];
  for (const { glued, pattern } of callForms) {
    if (glued && marks.size === 0) continue;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text.text); match; match = pattern.exec(text.text)) {
      const mark = match[1]!;
      if (glued && !marks.has(mark)) continue;
      const end = match.index + match[0].length;
      found.push({ edit: { start: match.index, end, insert: '' }, call: { mark, span: text.span(match.index, end) } });
    }
  }
  found.sort((a, b) => a.edit.start - b.edit.start);
  const apart = found.filter(({ edit }, index) => index === 0 || edit.start >= found[index - 1]!.edit.end);
  return { text: text.edit(apart.map(({ edit }) => edit)), calls: apart.map(({ call }) => call) };
}
