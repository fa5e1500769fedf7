/** What a token is by its characters alone. */
export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol' | 'address';

/** What stands between a token and the one before it. */
export const Gap = { glued: 0, blank: 1, wide: 2, line: 3, paragraph: 4 } as const;
export type Gap = (typeof Gap)[keyof typeof Gap];

/**
 * A piece of text without white space. Words keep the hyphens and digits inside them ("Covid-19", "Q1"), numbers the
 * dots, commas and apostrophes ("1.234,5", "28.04.2022"); web and mail addresses are one token.
 */
export interface Token {
  start: number;
  end: number;
  kind: TokenKind;
  /** White space before it. */
  gap: Gap;
}
