import type { Span } from '../model/index.js';
import { isSpace } from './characters.js';

/** A replacement of `text.slice(start, end)` by `insert`. */
export interface Edit {
  start: number;
  end: number;
  insert: string;
}

/**
 * A text that was made from a source by deleting and replacing, and that knows for every place in it the place in the source.
 *
 * It is a list of pieces. A piece is either copied (its characters stand one to one in the source from `source[i]` on)
 * or inserted (all its characters stand for `source[i] … sourceEnd[i]`).
 */
export class MappedText {
  private last = 0;
  private ordered: boolean | undefined;

  private constructor(
    readonly text: string,
    /** Where each piece starts in `text`; ascending, the first is 0. */
    private readonly at: readonly number[],
    /** Where each piece starts in the source. */
    private readonly source: readonly number[],
    /** Where an inserted piece ends in the source; -1 for a copied piece. */
    private readonly sourceEnd: readonly number[],
  ) {}

  /** A text that is its own source, or that starts at `offset` of it. */
  static of(text: string, offset = 0): MappedText {
    return new MappedText(text, [0], [offset], [-1]);
  }

  /** Puts pieces of one source behind each other, with `glue` between them that stands for the gap: one for all, or one for each part's front. */
  static join(parts: readonly MappedText[], glue: string | readonly string[] = ''): MappedText {
    const at: number[] = [];
    const source: number[] = [];
    const sourceEnd: number[] = [];
    let text = '';
    for (const [index, part] of parts.entries()) {
      const before = parts[index - 1];
      const between = typeof glue === 'string' ? glue : glue[index]!;
      if (before && between) {
        at.push(text.length);
        source.push(before.toSourceEnd(before.text.length));
        sourceEnd.push(part.toSource(0));
        text += between;
      }
      for (let i = 0; i < part.at.length; i++) {
        at.push(text.length + part.at[i]!);
        source.push(part.source[i]!);
        sourceEnd.push(part.sourceEnd[i]!);
      }
      text += part.text;
    }
    return at.length ? new MappedText(text, at, source, sourceEnd) : MappedText.of('');
  }

  /** The source offset of the character at `offset`. */
  toSource(offset: number): number {
    const i = this.piece(offset);
    return this.sourceEnd[i]! < 0 ? this.source[i]! + offset - this.at[i]! : this.source[i]!;
  }

  /** The source offset one past the character before `offset`: where a span that ends here ends in the source. */
  toSourceEnd(offset: number): number {
    if (offset <= 0) return this.toSource(0);
    const i = this.piece(offset - 1);
    return this.sourceEnd[i]! < 0 ? this.source[i]! + offset - this.at[i]! : this.sourceEnd[i]!;
  }

  /** The source span behind `[start, end)` of this text. */
  span(start = 0, end = this.text.length): Span {
    const from = this.toSource(start);
    if (end <= start) return { start: from, end: from };
    return this.isInOrder() ? { start: from, end: Math.max(from + 1, this.toSourceEnd(end)) } : this.hull(start, end);
  }

  /** Whether the pieces stand in the order of the source, as all but those of columns do. */
  private isInOrder(): boolean {
    this.ordered ??= this.source.every((place, i) => i === 0 || place >= this.source[i - 1]!);
    return this.ordered;
  }

  /** The span that covers all pieces: columns read one after the other need not stand in the order of the source. */
  private hull(start: number, end: number): Span {
    let from = Number.POSITIVE_INFINITY;
    let to = 0;
    for (let i = this.piece(start); i < this.at.length && this.at[i]! < end; i++) {
      from = Math.min(from, this.toSource(Math.max(start, this.at[i]!)));
      to = Math.max(to, this.toSourceEnd(Math.min(end, this.at[i + 1] ?? end)));
    }
    return { start: from, end: Math.max(to, from + 1) };
  }

  /** The piece of this text between two offsets, with its places. */
  slice(start: number, end = this.text.length): MappedText {
    const first = this.piece(start);
    const at = [0];
    const source = [this.toSource(start)];
    const sourceEnd = [this.sourceEnd[first]!];
    for (let i = first + 1; i < this.at.length && this.at[i]! < end; i++) {
      at.push(this.at[i]! - start);
      source.push(this.source[i]!);
      sourceEnd.push(this.sourceEnd[i]!);
    }
    return new MappedText(this.text.slice(start, end), at, source, sourceEnd);
  }

  /** A new text with the edits applied; they must be in order and must not overlap. */
  edit(edits: readonly Edit[]): MappedText {
    if (edits.length === 0) return this;
    const at: number[] = [];
    const source: number[] = [];
    const sourceEnd: number[] = [];
    const out: string[] = [];
    let length = 0;
    const copy = (from: number, to: number) => {
      if (from >= to) return;
      const first = this.piece(from);
      for (let i = first; i < this.at.length && this.at[i]! < to; i++) {
        const start = Math.max(from, this.at[i]!);
        at.push(length + start - from);
        source.push(i === first ? this.toSource(start) : this.source[i]!);
        sourceEnd.push(this.sourceEnd[i]!);
      }
      out.push(this.text.slice(from, to));
      length += to - from;
    };
    let done = 0;
    for (const { start, end, insert } of edits) {
      copy(done, start);
      if (insert) {
        at.push(length);
        source.push(this.toSource(start));
        sourceEnd.push(end > start ? this.toSourceEnd(end) : this.toSource(start));
        out.push(insert);
        length += insert.length;
      }
      done = end;
    }
    copy(done, this.text.length);
    if (at.length === 0) return MappedText.of('', this.toSource(0));
    return new MappedText(out.join(''), at, source, sourceEnd);
  }

  /** Applies a global regular expression: every match becomes what `replace` says, `null` leaves it alone. */
  rewrite(pattern: RegExp, replace: (match: RegExpExecArray) => string | null): MappedText {
    const edits: Edit[] = [];
    pattern.lastIndex = 0;
    for (let match = pattern.exec(this.text); match; match = pattern.exec(this.text)) {
      const insert = replace(match);
      if (insert !== null) edits.push({ start: match.index, end: match.index + match[0].length, insert });
      if (match[0].length === 0) pattern.lastIndex++;
    }
    return this.edit(edits);
  }

  /** Without white space at both ends. */
  trim(): MappedText {
    const { text } = this;
    if (text && !isSpace(text.charCodeAt(0)) && !isSpace(text.charCodeAt(text.length - 1))) return this;
    const start = text.length - text.trimStart().length;
    const end = this.text.trimEnd().length;
    return start === 0 && end === this.text.length
      ? this
      : this.slice(Math.min(start, end), Math.max(end, Math.min(start, end)));
  }

  private piece(offset: number): number {
    const { at } = this;
    let low = this.last;
    // Places are mostly asked for in order: look at the last piece and its neighbour first.
    if (at[low]! <= offset && (low + 1 >= at.length || offset < at[low + 1]!)) return low;
    if (low + 1 < at.length && at[low + 1]! <= offset && (low + 2 >= at.length || offset < at[low + 2]!)) {
      this.last = low + 1;
      return low + 1;
    }
    low = 0;
    let high = at.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (at[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    this.last = low;
    return low;
  }
}
