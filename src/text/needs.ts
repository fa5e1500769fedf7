import { Sign } from './signs.js';

/** What a text must have for a pattern to match it. */
export interface Needs {
  /** One of the characters that the text begins with; null where that cannot be told. */
  readonly opening: RegExp | null;
  /** Signs that it has somewhere, as bits of `Sign`. */
  readonly signs: number;
}

/**
 * Reads off a pattern what every text that it matches must have. Knows groups, classes, escapes, quantifiers and lookarounds. What
 * it says is certain; where a pattern is not bound to the start, or can match nothing at all, it says less.
 */
export function needsOf(pattern: RegExp): Needs {
  const reader = new Reader(pattern.source);
  const { first, empty, signs } = reader.alternatives();
  if (!reader.done) return { opening: null, signs: 0 };
  const bound = pattern.source.startsWith('^') && !/^\^[^(]*\|/.test(pattern.source) && !pattern.flags.includes('m');
  const opening =
    bound && !empty ? new RegExp(`^(?:${[...first].join('|')})`, pattern.flags.replace(/[gy]/g, '')) : null;
  return { opening, signs };
}

/** Picks from many patterns those that can match a text, by its first character and its signs. */
export class Picker<T> {
  private needs: Needs[] | undefined;
  /** What can begin with a character, each with its signs. */
  private readonly known = new Map<number, readonly { item: T; signs: number }[]>();

  constructor(
    private readonly all: readonly T[],
    private readonly patternOf: (item: T) => RegExp,
  ) {}

  /** Calls for each item whose pattern can match. */
  each(text: string, signs: number, visit: (item: T) => void): void {
    for (const possible of this.openedBy(text.codePointAt(0) ?? 0))
      if ((possible.signs & ~signs) === 0) visit(possible.item);
  }

  private openedBy(code: number): readonly { item: T; signs: number }[] {
    const known = this.known.get(code);
    if (known) return known;
    this.needs ??= this.all.map((item) => needsOf(this.patternOf(item)));
    const sign = code === 0 ? '' : String.fromCodePoint(code);
    const found = this.needs.flatMap(({ opening, signs }, i) =>
      (opening?.test(sign) ?? true) ? [{ item: this.all[i]!, signs }] : [],
    );
    // Texts of any script come along; what is kept must not grow with them.
    if (this.known.size < 500) this.known.set(code, found);
    return found;
  }
}

/** What a part of a pattern can begin with, whether it can be nothing, and what it must have in it. */
interface Part {
  first: Set<string>;
  empty: boolean;
  signs: number;
}

/** Characters of a pattern that only a text with the sign has. */
const signsNeeded: Readonly<Record<string, number>> = { '\\d': Sign.figure, '@': Sign.address, ':': Sign.colon };

class Reader {
  private at = 0;

  constructor(private readonly source: string) {}

  get done(): boolean {
    return this.at >= this.source.length;
  }

  alternatives(): Part {
    const out = this.sequence();
    while (this.source[this.at] === '|') {
      this.at++;
      const { first, empty, signs } = this.sequence();
      for (const sign of first) out.first.add(sign);
      out.empty ||= empty;
      out.signs &= signs;
    }
    return out;
  }

  private sequence(): Part {
    const out: Part = { first: new Set(), empty: true, signs: 0 };
    while (!this.done && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      const { first, empty, signs } = this.quantified();
      if (out.empty) for (const sign of first) out.first.add(sign);
      out.empty &&= empty;
      out.signs |= signs;
    }
    return out;
  }

  private quantified(): Part {
    const part = this.atom();
    const quantifier = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 12));
    if (!quantifier) return part;
    this.at += quantifier[0].length;
    return /^(?:[?*]|\{0[,}])/.test(quantifier[0]) ? { ...part, empty: true, signs: 0 } : part;
  }

  private atom(): Part {
    const rest = this.source.slice(this.at, this.at + 4);
    if (rest[0] === '^' || rest[0] === '$' || /^\\[bB]/.test(rest)) {
      this.at += rest[0] === '\\' ? 2 : 1;
      return { first: new Set(), empty: true, signs: 0 };
    }
    if (rest[0] !== '(') {
      const character = this.character();
      return { first: new Set([character]), empty: false, signs: signsNeeded[character] ?? 0 };
    }
    const opening = /^\((?:\?(?:<?[=!]|:|<[A-Za-z]{1,30}>))?/.exec(this.source.slice(this.at, this.at + 40))![0];
    this.at += opening.length;
    const inner = this.alternatives();
    this.at++;
    if (opening.endsWith('!')) return { first: new Set(), empty: true, signs: 0 };
    return opening.endsWith('=') ? { ...inner, first: new Set(), empty: true } : inner;
  }

  /** A class, an escape or a plain character, as it stands in the pattern. */
  private character(): string {
    const start = this.at;
    if (this.source[start] === '[') {
      this.at++;
      while (!this.done && this.source[this.at] !== ']') this.at += this.source[this.at] === '\\' ? 2 : 1;
      this.at++;
    } else if (this.source[start] === '\\')
      this.at += /^\\[pP]\{/.test(this.source.slice(start, start + 3))
        ? this.source.indexOf('}', start) + 1 - start
        : 2;
    else this.at += String.fromCodePoint(this.source.codePointAt(start)!).length;
    return this.source.slice(start, this.at);
  }
}
