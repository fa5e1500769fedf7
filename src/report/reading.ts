import { flow } from '../text/flow.js';
import { MappedText } from '../text/mapped-text.js';
import type { SourceText } from '../text/source-text.js';
import { type Call, cutCalls } from './calls.js';
import { readInline } from './inline.js';
import type { Piece } from './pieces.js';

/** A block as a person reads it. */
export interface Reading {
  text: MappedText;
  calls: Call[];
  /** The bold words at its start. */
  head: string | null;
}

/** The text of a block on one line: without its mark, its Markdown and its calls of footnotes. */
export function readPiece(source: SourceText, piece: Piece, marks: ReadonlySet<string>): Reading {
  const { text: body, calls } = cutCalls(bodyOf(source, piece), piece.kind === 'footnote' ? new Set() : marks);
  const inline = readInline(body);
  const text = flow(inline?.text ?? body, source.words);
  const bold = inline?.strong[0];
  const head = bold && bold.start <= 1 ? flow(inline.text.slice(bold.start, bold.end), source.words).text.trim() : null;
  return { text, calls, head };
}

function bodyOf({ clean }: SourceText, { kind, rows, skip }: Piece): MappedText {
  const parts = rows.map((row, index) => {
    const mark =
      kind === 'quote'
        ? (/^(?:> ?){1,4}/.exec(row.text)?.[0].length ?? 0)
        : index === 0
          ? skip
          : (/^#{1,6} /.exec(row.text)?.[0].length ?? 0);
    const tail =
      kind === 'heading' || (kind === 'question' && skip > 0) ? (/[*_# ]{1,20}$/.exec(row.text)?.[0].length ?? 0) : 0;
    const start = Math.min(row.start + mark, row.end);
    return clean.slice(start, Math.max(start, row.end - tail));
  });
  return parts.length === 1 ? parts[0]! : MappedText.join(parts, '\n');
}
