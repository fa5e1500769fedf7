import { isUpper, lowered } from '../../text/characters.js';
import { Gap, type Token } from './token.js';
import { tokenize } from './tokenize.js';

/** How a text is to be read. */
export interface Reading {
  /** ISO day that relative times are told from. */
  reference?: string | null | undefined;
  /**
   * Also what says a number or a time but is nobody's figure: "verdoppelt", "zweimal", "eine Woche", "dreijährig", "jeden Montag".
   * Claims are read without it.
   */
  wide?: boolean;
}

/** The tokens of a text with what readers ask of them. Places outside read as an empty token, so that nobody checks bounds. */
export class Stream {
  readonly tokens: readonly Token[];
  readonly reference: string | null;
  readonly wide: boolean;
  private readonly lowered: (string | undefined)[];

  constructor(
    readonly text: string,
    { reference, wide }: Reading = {},
  ) {
    this.reference = reference ?? null;
    this.wide = wide ?? false;
    this.tokens = tokenize(text);
    this.lowered = new Array(this.tokens.length);
  }

  /** Token `i` as printed, without hyphenation. */
  raw(i: number): string {
    const token = this.tokens[i];
    if (!token) return '';
    return this.text.slice(token.start, token.end);
  }

  /** Token `i` in lower case, without hyphenation at line ends. */
  low(i: number): string {
    const known = this.lowered[i];
    if (known !== undefined) return known;
    const token = this.tokens[i];
    if (!token) return '';
    let word = lowered(this.text.slice(token.start, token.end));
    // Only behind a hyphen can a word go on in the next line.
    if (token.kind === 'word' && (word.includes('-') || word.includes('\u00ad')))
      word = word.replace(/(?:\u00ad|-(?=\s))\s*/g, '');
    this.lowered[i] = word;
    return word;
  }

  kind(i: number): Token['kind'] | null {
    return this.tokens[i]?.kind ?? null;
  }
  start(i: number): number {
    return this.tokens[i]?.start ?? this.text.length;
  }
  end(i: number): number {
    return this.tokens[i]?.end ?? this.text.length;
  }
  /** White space before token `i`; behind the end it is a paragraph's. */
  gap(i: number): Gap {
    return this.tokens[i]?.gap ?? Gap.paragraph;
  }
  glued(i: number): boolean {
    return this.gap(i) === Gap.glued;
  }
  /** Token `i` follows on the same line or the next, not in another paragraph. */
  near(i: number): boolean {
    return this.gap(i) < Gap.paragraph;
  }
  is(i: number, text: string): boolean {
    const token = this.tokens[i];
    return token !== undefined && token.end - token.start === text.length && this.text.startsWith(text, token.start);
  }
  isWord(i: number): boolean {
    return this.tokens[i]?.kind === 'word';
  }
  isNumber(i: number): boolean {
    return this.tokens[i]?.kind === 'number';
  }
  /** Starts with a capital. */
  capital(i: number): boolean {
    const token = this.tokens[i];
    return token?.kind === 'word' && isUpper(this.text.charCodeAt(token.start));
  }
  /** Starts small, or has capitals only: a word in the middle of what is said. */
  inner(i: number): boolean {
    const token = this.tokens[i];
    if (token?.kind !== 'word') return false;
    return !this.capital(i) || (token.end - token.start > 1 && isUpper(this.text.charCodeAt(token.start + 1)));
  }
  /** The index behind a full stop that is glued to the token before `i`, else `i`: steps over the dot of "Mio." or "Abs.". */
  pastDot(i: number): number {
    return this.is(i, '.') && this.glued(i) ? i + 1 : i;
  }
}
