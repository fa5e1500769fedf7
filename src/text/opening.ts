/**
 * The characters that a text can begin with where a pattern matches at its start, as a pattern for one character; null where
 * that cannot be told: the pattern is not bound to the start, or it can match nothing at all.
 * Reads groups, classes, escapes, quantifiers and lookarounds; a lookaround counts as nothing.
 */
export function openingOf(pattern: RegExp): RegExp | null {
  if (!pattern.source.startsWith('^') || pattern.flags.includes('m')) return null;
  const reader = new Reader(pattern.source);
  const { first, empty } = reader.alternatives();
  if (empty || !reader.done) return null;
  return new RegExp(`^(?:${[...first].join('|')})`, pattern.flags.replace(/[gy]/g, ''));
}

/** Picks from many patterns those that can match a text with its first character; what was found is kept for each character. */
export function byOpening<T>(all: readonly T[], patternOf: (item: T) => RegExp): (text: string) => readonly T[] {
  let openings: (RegExp | null)[] | undefined;
  const known = new Map<number, readonly T[]>();
  return (text) => {
    const code = text.codePointAt(0) ?? 0;
    let possible = known.get(code);
    if (!possible) {
      openings ??= all.map((item) => openingOf(patternOf(item)));
      const sign = text === '' ? '' : String.fromCodePoint(code);
      possible = all.filter((_, i) => openings![i]?.test(sign) ?? true);
      // Texts of any script come along; what is kept must not grow with them.
      if (known.size < 500) known.set(code, possible);
    }
    return possible;
  };
}

/** What a part of a pattern can begin with, and whether it can be nothing. */
interface Part {
  first: Set<string>;
  empty: boolean;
}

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
      const { first, empty } = this.sequence();
      for (const sign of first) out.first.add(sign);
      out.empty ||= empty;
    }
    return out;
  }

  private sequence(): Part {
    const out: Part = { first: new Set(), empty: true };
    while (!this.done && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      const { first, empty } = this.quantified();
      if (out.empty) for (const sign of first) out.first.add(sign);
      out.empty &&= empty;
    }
    return out;
  }

  private quantified(): Part {
    const part = this.atom();
    const quantifier = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 12));
    if (!quantifier) return part;
    this.at += quantifier[0].length;
    return /^(?:[?*]|\{0[,}])/.test(quantifier[0]) ? { ...part, empty: true } : part;
  }

  private atom(): Part {
    const rest = this.source.slice(this.at, this.at + 4);
    if (rest[0] === '^' || rest[0] === '$' || /^\\[bB]/.test(rest)) {
      this.at += rest[0] === '\\' ? 2 : 1;
      return { first: new Set(), empty: true };
    }
    if (rest[0] !== '(') return { first: new Set([this.character()]), empty: false };
    const opening = /^\((?:\?(?:<?[=!]|:|<\w{1,30}>))?/.exec(this.source.slice(this.at, this.at + 40))![0];
    this.at += opening.length;
    const inner = this.alternatives();
    this.at++;
    return /[=!]$/.test(opening) ? { first: new Set(), empty: true } : inner;
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
