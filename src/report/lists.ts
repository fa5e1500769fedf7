import type { Block, ListItem } from '../model/index.js';
import type { Bullet } from './bullets.js';
import type { Intro } from './intro.js';

/** An item with what the measures stage asks of it. */
export interface Entry {
  item: ListItem;
  /** Index of its text unit. */
  unit: number;
  path: number[];
  /** The bold words it starts with. */
  head: string | null;
  entries: Entry[];
}

/** A list under construction: where each item nests. */
export class List {
  readonly entries: Entry[] = [];
  /** Unit of the item added last. */
  lastUnit = 0;
  private readonly levels: { style: string; indent: number; entry: Entry | null }[] = [];

  constructor(
    readonly block: Extract<Block, { type: 'list' }>,
    readonly section: string,
    readonly intro: Intro | null,
    /** Texts of the headings above. */
    readonly headings: readonly string[],
    readonly style: string,
  ) {}

  /** Adds an item and gives the one that it stands under. */
  add(bullet: Bullet, indent: number, item: ListItem, unit: number, head: string | null): Entry | null {
    const depth = this.depthOf(bullet.style, indent);
    const parent = depth > 0 ? this.levels[depth - 1]!.entry : null;
    const siblings = parent ? parent.entries : this.entries;
    const entry: Entry = { item, unit, head, entries: [], path: [...(parent?.path ?? []), siblings.length + 1] };
    this.lastUnit = unit;
    siblings.push(entry);
    (parent ? parent.item.items : this.block.items).push(item);
    this.levels.length = depth + 1;
    this.levels[depth] = { style: bullet.style, indent, entry };
    return parent;
  }

  /** Whether an item can belong here: a list within a list begins with "1", "a" or "i"; "(5)" behind dashes counts on from outside. */
  takes({ ordered, number, style }: Bullet): boolean {
    return !ordered || number === null || /^[01ai]$/.test(number) || this.levels.some((level) => level.style === style);
  }

  /** How deep a bullet nests: by its glyph, and by its indent where the glyph is the same. */
  private depthOf(style: string, indent: number): number {
    for (let depth = this.levels.length - 1; depth >= 0; depth--) {
      const level = this.levels[depth]!;
      if (level.style === style && Math.abs(indent - level.indent) < 2) return depth;
    }
    const same = this.levels.findLastIndex((level) => level.style === style);
    const last = this.levels.at(-1);
    if (!last) return 0;
    if (same < 0)
      return indent + 1 < last.indent
        ? Math.max(
            0,
            this.levels.findIndex((level) => level.indent >= indent),
          )
        : Math.min(this.levels.length, 8);
    if (indent > last.indent + 1) return Math.min(this.levels.length, 8);
    const shallower = this.levels.findIndex((level) => level.indent >= indent - 1);
    return shallower >= 0 ? shallower : same;
  }
}
