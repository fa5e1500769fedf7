import type { Root, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import type { Edit, MappedText } from '../text/mapped-text.js';

/** A block's text without inline marks, and its strong stretches in the text that is left. */
export interface Inline {
  text: MappedText;
  strong: { start: number; end: number }[];
}

const SIGNS = /[*_\\[`]|<(?:sup|br|sub|b|i|u)[ />]|&[a-zA-Z]{2,8};|&#\d/;
/** Remark's time grows faster than its input; no block of a report is as long as this. */
const LONGEST = 20_000;

// Everything but inline marks is ours: a block that starts with "2021." or "- 5 %" must not become a list.
const disabled = [
  'codeIndented',
  'codeFenced',
  'htmlFlow',
  'setextUnderline',
  'headingAtx',
  'list',
  'thematicBreak',
  'blockQuote',
  'definition',
  'autolink',
  'codeText',
  'labelStartImage',
];

let parser: Processor<Root> | undefined;

/** The one door to remark-parse: built when the first block with marks is met. */
function parse(text: string): Root {
  parser ??= unified()
    .use(function inlineOnly() {
      const data = this.data() as { micromarkExtensions?: unknown[] };
      data.micromarkExtensions ??= [];
      data.micromarkExtensions.push({ disable: { null: disabled } });
    })
    .use(remarkParse)
    .freeze() as unknown as Processor<Root>;
  return parser.parse(text);
}

/** Reads emphasis, links and escapes of a block by Markdown's rules; the words and their places stay. `null` where there are none. */
export function readInline(block: MappedText): Inline | null {
  const { text } = block;
  if (text.length > LONGEST || !SIGNS.test(text)) return null;
  const bold = boldOnly(text);
  if (bold) return { text: block.edit(bold.cuts), strong: bold.strong };
  const cuts: Edit[] = [];
  const strong: { start: number; end: number }[] = [];
  const { from, to } = marked(text);
  for (const child of parse(text.slice(from, to)).children) visit(child, text, from, cuts, strong);
  cuts.sort((a, b) => a.start - b.start);
  const edits = cuts.filter((edit, index) => index === 0 || edit.start >= cuts[index - 1]!.end);
  return { text: block.edit(edits), strong: strong.map((span) => shifted(span, edits)) };
}

const OTHER_SIGNS = /[_\\[`<&]/;

/**
 * A block that has no marks but pairs of two stars around whole words, as nearly all have; `null` where there is more to it. Markdown's
 * rules leave no doubt here, so that its parser need not be asked.
 */
function boldOnly(text: string): { cuts: Edit[]; strong: { start: number; end: number }[] } | null {
  if (OTHER_SIGNS.test(text)) return null;
  const cuts: Edit[] = [];
  const strong: { start: number; end: number }[] = [];
  for (let open = text.indexOf('*'); open >= 0; ) {
    const close = text.indexOf('*', open + 2);
    if (close < 0 || !isBold(text, open, close)) return null;
    const shift = cuts.length * 2;
    strong.push({ start: open - shift, end: close - 2 - shift });
    cuts.push({ start: open, end: open + 2, insert: '' }, { start: close, end: close + 2, insert: '' });
    open = text.indexOf('*', close + 2);
  }
  return { cuts, strong };
}

/** Two stars at both places, words inside, none right outside. */
function isBold(text: string, open: number, close: number): boolean {
  const word = (at: number) => at >= 0 && at < text.length && /[\p{L}\d]/u.test(text[at]!);
  return (
    text.startsWith('**', open) &&
    text.startsWith('**', close) &&
    text[close + 2] !== '*' &&
    word(open + 2) &&
    word(close - 1) &&
    !word(open - 1) &&
    !word(close + 2)
  );
}

const SIGN = /[*_\\[\]`<>&;)]/;

/** The words of a text in which marks stand, from the first one to the last: the rest is not worth parsing. */
function marked(text: string): { from: number; to: number } {
  let to = text.length;
  while (to > 0 && !SIGN.test(text[to - 1]!)) to--;
  const first = text.search(SIGN);
  return {
    from: Math.max(0, text.lastIndexOf(' ', first) + 1),
    to: /\s/.test(text[to] ?? '') ? to : Math.min(text.length, to + 2),
  };
}

function visit(
  node: RootContent,
  text: string,
  offset: number,
  cuts: Edit[],
  strong: { start: number; end: number }[],
): void {
  if (node.position?.start.offset === undefined || node.position.end.offset === undefined) return;
  const start = node.position.start.offset + offset;
  const end = node.position.end.offset + offset;
  if (node.type === 'text') cuts.push(...escapes(text, start, end));
  if (!('children' in node)) return;
  const inner = node.children as RootContent[];
  if (node.type === 'strong' || node.type === 'emphasis' || node.type === 'link') {
    // "Schüler*innen und Lehrer*innen" holds no emphasis.
    const inWord = /[\p{L}\d]/u.test(text[start - 1] ?? ' ') || /[\p{L}\d]/u.test(text[end] ?? ' ');
    if (inWord && node.type !== 'link') {
      descend(inner, text, offset, cuts, strong);
      return;
    }
    const from = (inner[0]?.position?.start.offset ?? start - offset) + offset;
    const to = (inner.at(-1)?.position?.end.offset ?? end - offset) + offset;
    if (from > start) cuts.push({ start, end: from, insert: '' });
    if (end > to) cuts.push({ start: to, end, insert: '' });
    if (node.type === 'strong') strong.push({ start: from, end: to });
  }
  descend(inner, text, offset, cuts, strong);
}

function descend(
  nodes: readonly RootContent[],
  text: string,
  offset: number,
  cuts: Edit[],
  strong: { start: number; end: number }[],
): void {
  for (const node of nodes) visit(node, text, offset, cuts, strong);
}

function escapes(text: string, start: number, end: number): Edit[] {
  const edits: Edit[] = [];
  for (let at = text.indexOf('\\', start); at >= 0 && at + 1 < end; at = text.indexOf('\\', at + 2)) {
    if (/[!-/:-@[-`{-~]/.test(text[at + 1]!)) edits.push({ start: at, end: at + 1, insert: '' });
  }
  return edits;
}

function shifted(
  { start, end }: { start: number; end: number },
  edits: readonly Edit[],
): { start: number; end: number } {
  const before = (at: number) => edits.reduce((sum, edit) => (edit.end <= at ? sum + edit.end - edit.start : sum), 0);
  return { start: start - before(start), end: end - before(end) };
}
