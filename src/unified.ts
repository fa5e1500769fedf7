import type { Plugin, Processor } from 'unified';
import type { Node, Parent, Point, Position } from 'unist';
import type { VFile } from 'vfile';
import type { ParseOptions } from './context.js';
import type { Block, ListItem, Section, Span, Vorlage } from './model/index.js';
import { parseVorlage } from './parse.js';

/** The root of the syntax tree: letter and sections with their positions, and the whole result in `data`. */
export interface VorlageRoot extends Parent {
  type: 'vorlage';
  data: { vorlage: Vorlage };
}

declare module 'unified' {
  interface CompileResultMap {
    Vorlage: Vorlage;
  }
}
declare module 'vfile' {
  interface DataMap {
    vorlage: Vorlage;
  }
}

/**
 * A unified plugin: a parser for Vorlagen and a compiler to the typed model.
 *
 * `await unified().use(vorlage).process(file)` puts the result on `file.result` and `file.data.vorlage`; everything that was
 * noticed, and every check that found figures inconsistent, is a message of the file with `ruleId`, `source` and `place`.
 */
const vorlage: Plugin<[options?: ParseOptions], string, VorlageRoot> = function (this: Processor, options = {}) {
  this.parser = (document, file) => parse(document, file, options);
  this.compiler = (tree) => (tree as VorlageRoot).data.vorlage;
};
export default vorlage;

function parse(document: string, file: VFile, options: ParseOptions): VorlageRoot {
  const result = parseVorlage(document, { path: file.path, ...options });
  const place = positions(document);
  file.data.vorlage = result;
  for (const { severity, message, code, ...span } of result.messages) {
    const info = { place: place(span), ruleId: code, source: 'vorlage' };
    if (severity === 'info') file.info(message, info);
    else file.message(message, info).fatal = severity === 'error';
  }
  for (const check of result.checks) {
    if (check.verdict !== 'inconsistent') continue;
    file.message(check.message, { place: place(check), ruleId: check.rule, source: 'vorlage' });
  }
  return toTree(result, place);
}

/** Turns spans into unist positions; lines end at "\n", "\r\n" or "\r". */
function positions(document: string): (span: Span) => Position {
  const starts = [0];
  for (const ending of document.matchAll(/\r\n|\n|\r/g)) starts.push(ending.index + ending[0].length);
  const point = (offset: number): Point => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1, offset };
  };
  return ({ start, end }) => ({ start: point(start), end: point(end) });
}

function toTree(result: Vorlage, place: (span: Span) => Position): VorlageRoot {
  const node = (type: string, { start, end, ...fields }: Span & object, children: Node[] = []): Parent => ({
    type,
    children,
    position: place({ start, end }),
    data: fields,
  });
  const item = ({ items, ...fields }: ListItem): Parent => node('listItem', fields, items.map(item));
  const block = (value: Block): Parent => {
    if (value.type !== 'list') return node(value.type, value);
    const { items, ...fields } = value;
    return node('list', fields, items.map(item));
  };
  const section = ({ blocks, sections, ...fields }: Section): Parent =>
    node('section', fields, [...blocks.map(block), ...sections.map(section)]);
  const letter = result.letter;
  const children = result.sections.map(section);
  if (letter) {
    const { paragraphs, ...fields } = letter;
    children.unshift(
      node(
        'letter',
        fields,
        paragraphs.map((paragraph) => node('paragraph', paragraph)),
      ),
    );
  }
  return {
    type: 'vorlage',
    children,
    position: place({ start: 0, end: result.source.length }),
    data: { vorlage: result },
  };
}
