import type { Block, Section, Span, TableUnit, TextUnit } from '../model/index.js';
import { append } from '../text/lists.js';
import type { MappedText } from '../text/mapped-text.js';
import type { SourceText } from '../text/source-text.js';
import type { Call } from './calls.js';
import { Outline } from './headings.js';
import { introBefore } from './intro.js';
import { List } from './lists.js';
import { measuresOf } from './measure-lists.js';
import type { Piece } from './pieces.js';
import { type Reading, readPiece } from './reading.js';
import type { FootnoteLink, Report } from './report.js';
import { type Speaker, speakerOf } from './speakers.js';
import { Turns } from './turns.js';

/** Gives every block its place: sections, units, lists, tables, measures. */
export function build(text: SourceText, pieces: readonly Piece[]): Report {
  return new Builder(text, pieces).run();
}

interface Open {
  section: Section;
  /** Index of the heading's unit; null for the text before the first heading. */
  unit: number | null;
}

class Builder {
  private readonly sections: Section[] = [];
  private readonly units: TextUnit[] = [];
  private readonly tables: TableUnit[] = [];
  private readonly lists: List[] = [];
  private readonly calls: Call[] = [];
  private readonly notes: { mark: string; unit: number }[] = [];
  private readonly outline = new Outline<Open>();
  private readonly marks: ReadonlySet<string>;
  private readonly turns: Turns;
  private current: Open | null = null;
  private list: List | null = null;
  private speaker: Speaker;
  private blocks = 0;
  private count = 0;

  constructor(
    private readonly text: SourceText,
    private readonly pieces: readonly Piece[],
  ) {
    this.marks = new Set(pieces.flatMap((piece) => (piece.kind === 'footnote' ? [piece.number!] : [])));
    this.turns = new Turns(
      pieces.some((piece) => piece.kind === 'answer' && /^\d/.test(piece.number ?? '') && !piece.joint),
    );
  }

  run(): Report {
    for (const piece of this.pieces) {
      if (piece.kind === 'heading') this.heading(piece);
      else this.block(piece);
    }
    for (const section of this.sections) stretch(section);
    const measures = measuresOf(this.lists, this.units);
    return { sections: this.sections, units: this.units, tables: this.tables, measures, footnotes: this.links() };
  }

  private heading(piece: Piece): void {
    const { text } = this.read(piece);
    if (!text.text) return;
    const section: Section = {
      id: `s${++this.count}`,
      level: 1,
      number: piece.number,
      title: text.text,
      ...this.spanOf(piece),
      blocks: [],
      sections: [],
    };
    this.current = { section, unit: this.units.length };
    const { parent, level } = this.outline.enter(piece.heading!, this.current);
    section.level = level;
    (parent?.section.sections ?? this.sections).push(section);
    this.turns.close();
    this.list = null;
    this.speaker = speakerOf(text.text);
    this.unit(text, 'heading', { headings: this.headings().slice(0, -1), speaker: undefined });
  }

  private block(piece: Piece): void {
    this.current ??= this.openRoot(piece);
    if (piece.kind !== 'item' && piece.kind !== 'footnote') this.list = null;
    if (piece.kind === 'table') this.table(piece);
    else if (piece.kind === 'item') this.item(piece, this.read(piece));
    else if (piece.kind === 'question') this.question(piece, this.read(piece).text);
    else if (piece.kind === 'answer' || (piece.kind === 'paragraph' && this.turns.expectAnswer()))
      this.answer(piece, this.read(piece).text);
    else this.plain(piece, this.read(piece).text);
  }

  private openRoot(piece: Piece): Open {
    const section: Section = {
      id: `s${++this.count}`,
      level: 0,
      number: null,
      title: null,
      ...this.spanOf(piece),
      blocks: [],
      sections: [],
    };
    this.sections.push(section);
    return { section, unit: null };
  }

  /** Paragraphs, quotes, captions and footnotes. */
  private plain(piece: Piece, text: MappedText): void {
    if (!text.text) return;
    const at = this.place(piece);
    const words = text.text;
    const speaker = this.speaker && { speaker: this.speaker };
    if (piece.kind === 'footnote') {
      this.notes.push({ mark: piece.number!, unit: this.units.length });
      this.put({ type: 'footnote', mark: piece.number!, text: words, ...at });
    } else if (piece.kind === 'caption') this.put({ type: 'caption', text: words, ...at });
    else this.put({ type: piece.kind === 'quote' ? 'quote' : 'paragraph', text: words, ...at, ...speaker });
    this.unit(
      text,
      piece.kind === 'footnote' || piece.kind === 'caption' || piece.kind === 'quote' ? piece.kind : 'paragraph',
    );
  }

  private question(piece: Piece, text: MappedText): void {
    this.leaveRemarks(piece);
    const lead = this.turns.ask(piece.number, this.units.length);
    this.speaker = undefined;
    this.put({ type: 'question', number: piece.number, text: text.text, ...this.place(piece) });
    this.unit(text, 'question', {
      lead,
      speaker: 'questioner',
      headings: this.headings().filter((unit) => unit !== this.turns.unit),
    });
  }

  /** Questions do not belong to the remarks before them, and no heading names what they belong to. */
  private leaveRemarks(piece: Piece): void {
    if (!this.outline.closeRemarks()) return;
    const parent = this.outline.path().at(-1);
    const section: Section = {
      id: `s${++this.count}`,
      level: this.outline.path().length + 1,
      number: null,
      title: null,
      ...this.spanOf(piece),
      blocks: [],
      sections: [],
    };
    (parent?.section.sections ?? this.sections).push(section);
    this.current = { section, unit: null };
  }

  private answer(piece: Piece, text: MappedText): void {
    if (piece.kind === 'answer' && piece.number !== null) this.leaveRemarks(piece);
    const { number, unit } = this.turns.answer(piece.number);
    this.speaker = 'government';
    this.put({ type: 'answer', number, text: text.text, ...this.place(piece) });
    if (text.text) this.unit(text, 'answer', { lead: unit });
    if (piece.joint) this.turns.answerFollows();
  }

  private item(piece: Piece, { text, head }: Reading): void {
    const bullet = piece.bullet!;
    if (this.list && !this.list.takes(bullet)) this.list = null;
    this.list ??= this.openList(piece, text.text);
    const { list } = this;
    const span = this.spanOf(piece);
    const parent = list.add(
      bullet,
      piece.rows[0]!.indent,
      { text: text.text, ...span, items: [] },
      this.units.length,
      head,
    );
    list.block.end = span.end;
    this.unit(text, 'item', { lead: parent?.unit ?? list.intro?.unit ?? null });
  }

  private openList(piece: Piece, first: string): List {
    const section = this.current!.section.id;
    const block = {
      type: 'list' as const,
      ordered: piece.bullet!.ordered,
      items: [],
      ...this.place(piece),
      ...(this.speaker && { speaker: this.speaker }),
    };
    const before = this.lists.at(-1);
    // A list that a stray line interrupted keeps what announced it.
    const goesOn =
      before?.section === section &&
      before.style === piece.bullet!.style &&
      this.units.length - before.lastUnit <= 2 &&
      (this.units.at(-1)?.flow.text.length ?? 99) < 70;
    const intro = introBefore(this.units, section, first) ?? (goesOn ? before.intro : null);
    const titles = this.headings().map((unit) => this.units[unit]!.flow.text);
    const list = new List(block, section, intro, titles, piece.bullet!.style);
    this.put(block);
    this.lists.push(list);
    return list;
  }

  private table(piece: Piece): void {
    const { caption, rows, headerRows, rowHeads, loose } = piece.table!;
    const id = `t${this.tables.length + 1}`;
    this.put({ type: 'table', table: id, ...this.place(piece) });
    if (this.turns.unit !== null && !this.turns.explicit) this.speaker = 'government';
    const lead = this.units.length ? this.units.length - 1 : null;
    this.tables.push({
      id,
      section: this.current!.section.id,
      caption,
      lead,
      headings: this.headings(),
      rows,
      headerRows,
      rowHeads,
      loose,
      speaker: this.speaker,
    });
  }

  private read(piece: Piece): Reading {
    const reading = readPiece(this.text, piece, this.marks);
    append(this.calls, reading.calls);
    return reading;
  }

  private unit(flow: MappedText, role: TextUnit['role'], more: Partial<TextUnit> = {}): void {
    this.units.push({
      flow,
      role,
      section: this.current?.section.id ?? null,
      measure: null,
      lead: null,
      headings: this.headings(),
      speaker: this.speaker,
      ...more,
    });
  }

  /** Units of the headings above, and of the question that is being answered as the innermost of them. */
  private headings(): number[] {
    const path = this.outline.path().flatMap(({ unit }) => (unit === null ? [] : [unit]));
    return this.turns.unit === null ? path : [...path, this.turns.unit];
  }

  private put(block: Block): void {
    this.current!.section.blocks.push(block);
  }

  private place(piece: Piece): Span & { id: string } {
    return { id: `b${++this.blocks}`, ...this.spanOf(piece) };
  }

  private spanOf({ rows, skip, kind }: Piece): Span {
    const first = rows[0]!;
    const from = kind === 'heading' || kind === 'question' || kind === 'answer' || kind === 'footnote' ? 0 : skip;
    return this.text.clean.span(Math.min(first.start + from, first.end), rows.at(-1)!.end);
  }

  /** Each call with its note: the next one of that mark. */
  private links(): FootnoteLink[] {
    return this.calls.flatMap(({ mark, span }) => {
      const note =
        this.notes.find((entry) => entry.mark === mark && this.units[entry.unit]!.flow.span().start >= span.end) ??
        this.notes.findLast((entry) => entry.mark === mark);
      return note ? [{ mark, call: span, unit: note.unit }] : [];
    });
  }
}

/** A section reaches to the end of what stands in it. */
function stretch(section: Section): number {
  for (const block of section.blocks) section.end = Math.max(section.end, block.end);
  for (const inner of section.sections) section.end = Math.max(section.end, stretch(inner));
  return section.end;
}
