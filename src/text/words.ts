import { splitCapitals } from './kerning.js';
import { surelyBroken } from './lost-hyphens.js';
import type { Line } from './source-text.js';

/** The words of one document and its habits at line ends. */
export interface Words {
  /** Whether the word stands somewhere inside a line, in just this spelling. */
  has(word: string): boolean;
  /** Whether it stands there more than once. */
  often(word: string): boolean;
  /** Whether some word inside a line ends with these letters. */
  endsLike(ending: string): boolean;
  /** Whether some word inside a line starts with these letters. */
  startsLike(beginning: string): boolean;
  /** Whether the text layer lost the hyphens at line ends. */
  readonly hyphensLost: boolean;
  /** Whether blank lines stand between the lines of one paragraph. */
  readonly loose: boolean;
  /** Whether " - " is used as a dash inside lines, so that it may be one at a line end. */
  readonly spacedHyphens: boolean;
  /** The length that full lines have. */
  readonly lineLength: number;
  /** Whether wide spaces broke words apart: "W ie", "Carita sverband". */
  readonly kerned: boolean;
}

/** Words for a text that has no document around it. */
export const noWords: Words = {
  has: () => false,
  often: () => false,
  endsLike: () => false,
  startsLike: () => false,
  hyphensLost: false,
  loose: false,
  spacedHyphens: false,
  lineLength: Number.POSITIVE_INFINITY,
  kerned: false,
};

const EDGE = 3;

/** Collects the words that stand inside lines: neither the last nor the first of one, where they may be halves. */
export function collectWords(text: string, lines: readonly Line[]): Words {
  const words = new Map<string, number>();
  const pattern = /[\p{L}]{2,60}(?:-\p{L}{1,60})?/gu;
  for (const line of lines) {
    if (line.furniture) continue;
    const content = line.text.trim();
    const last = content.replace(/[-\u00AD ]{1,4}$/, '').length;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(content); match; match = pattern.exec(content)) {
      if (match.index === 0 || match.index + match[0].length >= last) continue;
      const word = match[0];
      words.set(word, (words.get(word) ?? 0) + 1);
    }
  }
  let endings: Set<string> | undefined;
  let beginnings: Set<string> | undefined;
  const edges = (cut: (word: string) => string) =>
    new Set([...words.keys()].filter((word) => word.length > EDGE).map(cut));
  return {
    has: (word) => words.has(word),
    often: (word) => (words.get(word) ?? 0) > 1,
    endsLike(ending) {
      endings ??= edges((word) => word.slice(-EDGE));
      return endings.has(ending.slice(-EDGE));
    },
    startsLike(beginning) {
      beginnings ??= edges((word) => word.slice(0, EDGE).toLowerCase());
      return beginnings.has(beginning.slice(0, EDGE).toLowerCase());
    },
    ...habits(text, lines, (word) => words.has(word)),
  };
}

/** How this document ends its lines and its paragraphs, by counting. */
function habits(text: string, lines: readonly Line[], has: (word: string) => boolean) {
  const lengths: number[] = [];
  let hyphens = 0;
  let runOn = 0;
  let broken = 0;
  let runOnOverBlank = 0;
  let before: string | null = null;
  let blank = false;
  for (const line of lines) {
    if (line.furniture) continue;
    const content = line.text.trim();
    if (!content) {
      blank = true;
      continue;
    }
    lengths.push(content.length);
    if (/\p{Ll}[-\u00AD]$/u.test(content)) hyphens++;
    if (before !== null && /\p{L}$/u.test(before) && /^\p{Ll}{2}/u.test(content)) {
      runOn++;
      if (surelyBroken(before, content, has)) broken++;
      if (blank) runOnOverBlank++;
    }
    before = content;
    blank = false;
  }
  lengths.sort((a, b) => a - b);
  const lineLength = lengths.length ? lengths[Math.floor(lengths.length * 0.9)]! : 0;
  return {
    // Words that are surely broken, and next to no hyphens: a text that never broke words has neither.
    hyphensLost: broken >= 3 && hyphens * 3 < broken && broken * 12 > runOn,
    loose: runOnOverBlank >= 3 && runOnOverBlank * 4 >= runOn,
    spacedHyphens: / [-] \S/.test(text.length > 200_000 ? text.slice(0, 200_000) : text.replace(/^ *- /gm, '')),
    lineLength,
    kerned: splitCapitals(text) >= 2,
  };
}
