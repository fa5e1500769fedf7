import { append } from '../text/lists.js';
import type { SourceText } from '../text/source-text.js';
import { askedAbove } from './asked-above.js';
import { type Bullet, bulletOf, isSigned } from './bullets.js';
import { captionOf, isBareCaption } from './captions.js';
import { sectionChains } from './chains.js';
import { contentsRows } from './contents.js';
import { continuesItem, continuesParagraph } from './continuation.js';
import { counts } from './counts.js';
import { Calls, type FootnoteRows, footnoteRows } from './footnotes.js';
import { markdownHeading, numberedHeading, plainHeading, type TitleRows } from './heading-rows.js';
import type { Piece } from './pieces.js';
import { boldQuestion, numberedQuestion, questionEnd, turnMark } from './questions.js';
import type { Row } from './rows.js';
import { tablesByRow } from './table-rows.js';
import type { FoundTable } from './tables/index.js';
import { unmarked } from './unmarked.js';

/** Puts the rows of a report together into blocks, in source order. */
export function assemble(text: SourceText, rows: readonly Row[], tables: readonly FoundTable[]): Piece[] {
  return new Assembler(text, rows, tablesByRow(rows, tables)).run();
}

class Assembler {
  private readonly pieces: Piece[] = [];
  private readonly contents: Set<number>;
  private readonly chains: Set<number>;
  private readonly notes = new Map<number, FootnoteRows>();
  private at = 0;
  private top = 0; // The last top number of a decimal heading.
  /** The number of the last numbered item under this heading. */
  private counted: number | null = null;
  private open: Bullet | null = null; // Of the item that is being put together.

  constructor(
    private readonly text: SourceText,
    private readonly rows: readonly Row[],
    private readonly tableAt: ReadonlyMap<number, FoundTable>,
  ) {
    this.contents = contentsRows(rows);
    this.chains = sectionChains(rows);
    for (const note of footnoteRows(rows, new Calls(text.clean.text))) this.notes.set(note.first, note);
  }

  run(): Piece[] {
    while (this.at < this.rows.length) {
      const row = this.rows[this.at]!;
      if (this.contents.has(this.at)) this.at++;
      else if (
        !(
          this.table(row) ||
          this.note(row) ||
          this.heading(row) ||
          this.caption(row) ||
          this.turn(row) ||
          this.numbered(row) ||
          this.item(row) ||
          this.quote(row) ||
          this.title()
        )
      ) {
        this.paragraph(row);
      }
    }
    askedAbove(this.pieces);
    return this.pieces;
  }

  private table(row: Row): boolean {
    const table = this.tableAt.get(row.line);
    if (!table) return false;
    const rows: Row[] = [];
    while (this.at < this.rows.length && this.rows[this.at]!.line < table.lastLine) rows.push(this.rows[this.at++]!);
    if (table.certain) this.pieces.push({ kind: 'table', rows, skip: 0, number: null, table });
    return true;
  }

  private note(row: Row): boolean {
    const note = this.notes.get(this.at);
    if (!note) return false;
    this.push({ kind: 'footnote', rows: [row], skip: note.skip, number: note.mark }, note.last);
    return true;
  }

  private heading(row: Row): boolean {
    if (row.text.charCodeAt(0) !== 35) return false;
    const title = markdownHeading(row.text);
    if (!title) return false;
    // "Abbildung 1⏎## Titel": the heading is the title of the figure; "#### 0,6 Mio. Euro" is a label in it.
    const bare = this.pieces.at(-1);
    const caption = bare?.kind === 'caption' && isBareCaption(bare.rows.at(-1)!.text) && row.gap <= 1;
    if (caption) {
      bare.rows.push(row);
      this.at++;
    } else if (
      !/\p{L}/u.test(title.text) ||
      /^[\d., %€+–-]{1,20}(?:(?:Mio|Mrd|Tsd)\. )?(?:Euro|EUR|€|%|Prozent)?$/.test(title.text)
    ) {
      this.push({ kind: 'paragraph', rows: [row], skip: title.skip, number: null });
    } else if (turnMark(title.text)?.kind === 'question' || /\?$/.test(title.text)) {
      const turn = turnMark(title.text);
      this.push({ kind: 'question', rows: [row], skip: title.skip + (turn?.skip ?? 0), number: turn?.number ?? null });
    } else this.title({ heading: title.heading, skip: title.skip + title.heading.skip, last: this.at });
    return true;
  }

  private caption(row: Row): boolean {
    const caption = captionOf(unmarked(row.text));
    if (!caption) return false;
    let last = this.at;
    const next = this.rows[last + 1];
    if (
      caption === 'head' &&
      next &&
      next.gap <= 1 &&
      isBareCaption(unmarked(row.text)) &&
      !this.startsPiece(last + 1) &&
      next.text.length < 160
    )
      last++;
    while (
      this.joins(last + 1) &&
      this.rows[last + 1]!.gap === 0 &&
      last - this.at < 4 &&
      !/[.)]$/.test(this.rows[last]!.text) &&
      /^[\p{Ll}(\d]/u.test(this.rows[last + 1]!.text)
    )
      last++;
    this.push({ kind: 'caption', rows: [row], skip: 0, number: null }, last);
    return true;
  }

  /** Questions and answers that say that they are some. */
  private turn(row: Row): boolean {
    const bare = unmarked(row.text);
    const offset = row.text.length - row.text.replace(/^[*_#> ]{1,10}/, '').length;
    const mark = turnMark(bare);
    if (!mark) return this.boldQuestion(row);
    if (mark.kind === 'joint-answer') {
      this.push({ kind: 'answer', rows: [row], skip: 0, number: mark.number, joint: true }, this.paragraphEnd(this.at));
      return true;
    }
    const skip = Math.min(offset + mark.skip, row.text.length);
    const rest = row.text.slice(skip).replace(/[*_: ]/g, '');
    const next = this.rows[this.at + 1];
    let last = this.at;
    if (rest || (next && !this.startsPiece(this.at + 1))) {
      last = rest ? this.at : this.at + 1;
      last =
        mark.kind === 'question'
          ? (questionEnd(this.rows, last, rest ? skip : 0) ?? this.paragraphEnd(last))
          : this.paragraphEnd(last);
    }
    this.push({ kind: mark.kind, rows: [row], skip, number: mark.number ?? this.openQuestion() }, last);
    return true;
  }

  private boldQuestion(row: Row): boolean {
    const found = boldQuestion(this.rows, this.at);
    if (!found) return false;
    this.push({ kind: 'question', rows: [row], skip: found.skip, number: found.number, bold: true }, found.last);
    return true;
  }

  /** Numbered questions, and numbered headings. */
  private numbered(row: Row): boolean {
    const code = row.text.charCodeAt(row.text.startsWith('**') ? 2 : 0);
    if (!((code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 104) || code === 40))
      return false;
    const question = numberedQuestion(this.rows, this.at);
    if (question) {
      this.push({ kind: 'question', rows: [row], skip: question.skip, number: question.number }, question.last);
      return true;
    }
    const title = numberedHeading(this.rows, this.at, {
      top: this.top,
      before: this.pieces.at(-1),
      chains: this.chains,
    });
    return title ? this.title(title) : false;
  }

  private title(title: TitleRows | null = plainHeading(this.rows, this.at, this.pieces, this.text.words)): boolean {
    if (!title) return false;
    const { heading, skip, last } = title;
    if (heading.style === 'decimal' && heading.number) this.top = Number.parseInt(heading.number, 10);
    this.push({ kind: 'heading', rows: [this.rows[this.at]!], skip, number: heading.number, heading }, last);
    return true;
  }

  private item(row: Row): boolean {
    const bullet = this.bullet(this.at);
    if (!bullet) return false;
    let last = this.at;
    this.open = bullet;
    while (this.joins(last + 1) && continuesItem(this.rows[last]!, this.rows[last + 1]!, row, this.text.words)) last++;
    this.open = null;
    // Numbered paragraphs of a report are no list.
    const prose =
      bullet.style === '(1)' &&
      this.pieces.at(-1)?.kind !== 'item' &&
      !this.announced() &&
      this.rows.slice(this.at, last + 1).reduce((sum, each) => sum + each.text.length, 0) > 180;
    if (prose) this.push({ kind: 'paragraph', rows: [row], skip: bullet.length, number: bullet.number }, last);
    else {
      const part = row.gap === 0 && bullet.style === 'a)' && this.pieces.at(-1)?.kind === 'question';
      // "2. Wie viele Plätze gibt es⏎a) in Kiel⏎b) in Plön": the letters are parts of the question.
      const kind = part && !/[.!]$/.test(this.rows[last]!.text) ? 'question' : 'item';
      this.push({ kind, rows: [row], skip: bullet.length, number: bullet.number, bullet }, last);
    }
    return true;
  }

  private announced(): boolean {
    return /:[“”"]?$/.test(this.pieces.at(-1)?.rows.at(-1)?.text ?? '');
  }

  /** The bullet at a row, if it is one there. */
  private bullet(at: number): Bullet | null {
    const row = this.rows[at]!;
    const bullet = bulletOf(row.text);
    if (!bullet) return null;
    // "o" is a bullet of the second level only.
    if (bullet.style === 'o') return this.open || this.pieces.at(-1)?.kind === 'item' ? bullet : null;
    if (bullet.style === '1.') {
      const last = this.open?.style === '1.' ? Number(this.open.number) : this.counted;
      if (!counts(this.rows, at, Number(bullet.number), last, this.pieces.at(-1)?.kind === 'heading')) return null;
    }
    return isSigned(this.rows, at, bullet) ? null : bullet;
  }

  private quote(row: Row): boolean {
    if (row.text.charCodeAt(0) !== 62 || !/^> ?\S/.test(row.text)) return false;
    let last = this.at;
    while (this.rows[last + 1]?.text.startsWith('>') && this.rows[last + 1]!.gap === 0) last++;
    this.push({ kind: 'quote', rows: [row], skip: 0, number: null }, last);
    return true;
  }

  private paragraph(row: Row): void {
    const before = this.pieces.at(-1);
    this.push({ kind: 'paragraph', rows: [row], skip: 0, number: null }, this.paragraphEnd(this.at));
    // A paragraph that a note or a page border broke in two goes on.
    const open =
      before?.kind === 'footnote'
        ? this.pieces.findLast((piece) => piece.kind !== 'footnote' && piece !== this.pieces.at(-1))
        : undefined;
    if (
      open?.kind === 'paragraph' &&
      continuesParagraph(open.rows.at(-1)!, { ...row, gap: 1, pageBreak: true }, this.text.words)
    ) {
      append(open.rows, this.pieces.pop()!.rows);
    }
  }

  /** The last row of the running text that starts at a row. */
  private paragraphEnd(from: number): number {
    let last = from;
    while (this.joins(last + 1) && continuesParagraph(this.rows[last]!, this.rows[last + 1]!, this.text.words)) last++;
    return last;
  }

  /** Whether a row could go on with the piece before it, because it starts nothing of its own. */
  private joins(at: number): boolean {
    return at < this.rows.length && !this.startsPiece(at);
  }

  private startsPiece(at: number): boolean {
    const row = this.rows[at]!;
    if (this.contents.has(at) || this.notes.has(at) || this.tableAt.has(row.line)) return true;
    const code = row.text.charCodeAt(0);
    if (code === 35) return markdownHeading(row.text) !== null;
    if (code === 62) return /^> ?\S/.test(row.text);
    const bare = unmarked(row.text);
    if (captionOf(bare) || turnMark(bare)) return true;
    if (this.bullet(at)) return true;
    if (numberedQuestion(this.rows, at)) return true;
    return numberedHeading(this.rows, at, { top: this.top, before: this.pieces.at(-1), chains: this.chains }) !== null;
  }

  private openQuestion(): string | null {
    const question = this.pieces.findLast(
      (piece) => piece.kind === 'question' || piece.kind === 'answer' || piece.kind === 'heading',
    );
    return question?.kind === 'question' ? question.number : null;
  }

  private push(piece: Piece, last = this.at): void {
    for (let i = this.at + 1; i <= last; i++) piece.rows.push(this.rows[i]!);
    this.pieces.push(piece);
    if (piece.kind === 'heading') this.counted = null;
    else if (piece.bullet?.style === '1.') this.counted = Number(piece.bullet.number);
    this.at = last + 1;
  }
}
