import { isLetter, isLower, isSpace } from './characters.js';
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
const MOST_LOOKS = 16;

/** Collects the words that stand inside lines, when first asked for one: neither the last nor the first of a line, where they may be halves. */
export function collectWords(text: string, lines: readonly Line[]): Words {
  let counts: Map<string, number> | undefined;
  const count = (word: string) => {
    counts ??= countWords(lines);
    return counts.get(word) ?? 0;
  };
  let endings: Set<string> | undefined;
  let beginnings: Set<string> | undefined;
  const edges = (cut: (word: string) => string) => {
    counts ??= countWords(lines);
    return new Set([...counts.keys()].filter((word) => word.length > EDGE).map(cut));
  };
  // Most words that are asked for are halves put together that stand nowhere: a few times it is cheaper to look than to count all.
  let looks = 0;
  const has = (word: string) => (counts || ++looks > MOST_LOOKS || text.includes(word)) && count(word) > 0;
  return {
    has,
    often: (word) => count(word) > 1,
    endsLike(ending) {
      endings ??= edges((word) => word.slice(-EDGE));
      return endings.has(ending.slice(-EDGE));
    },
    startsLike(beginning) {
      beginnings ??= edges((word) => word.slice(0, EDGE).toLowerCase());
      return beginnings.has(beginning.slice(0, EDGE).toLowerCase());
    },
    ...habits(text, lines, has),
  };
}

/** The longest run of letters that is taken for a word. */
const LONGEST = 60;

function countWords(lines: readonly Line[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text, furniture } of lines) {
    if (furniture) continue;
    const content = text.trim();
    let last = content.length;
    while (last > 0 && (content[last - 1] === '-' || content[last - 1] === '\u00AD' || content[last - 1] === ' '))
      last--;
    for (let at = lettersEnd(content, 0); at < last; ) {
      const end = wordEnd(content, at);
      if (end - at >= 2 && end < last) {
        const word = content.slice(at, end);
        counts.set(word, (counts.get(word) ?? 0) + 1);
      }
      at = end > at ? end : at + 1;
    }
  }
  return counts;
}

/** The end of the word at a place: letters, and a second part behind a hyphen. */
function wordEnd(text: string, at: number): number {
  const end = lettersEnd(text, at);
  if (end - at < 2 || text[end] !== '-') return end;
  const second = lettersEnd(text, end + 1);
  return second > end + 1 ? second : end;
}

function lettersEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < LONGEST && isLetter(text.charCodeAt(end))) end++;
  return end;
}

const HYPHEN = 0x2d;
const SOFT_HYPHEN = 0xad;
const isSmall = (text: string, at: number) => isLower(text.charCodeAt(at));

/** Whether a hyphen between spaces stands in the middle of a line; at its start it is a bullet. */
function hasSpacedHyphen(text: string): boolean {
  for (let at = text.indexOf(' - '); at >= 0; at = text.indexOf(' - ', at + 2)) {
    if (at + 3 >= text.length || isSpace(text.charCodeAt(at + 3))) continue;
    if (text.slice(text.lastIndexOf('\n', at) + 1, at).trim() !== '') return true;
  }
  return false;
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
    const last = content.charCodeAt(content.length - 1);
    if ((last === HYPHEN || last === SOFT_HYPHEN) && isSmall(content, content.length - 2)) hyphens++;
    if (
      before !== null &&
      isLetter(before.charCodeAt(before.length - 1)) &&
      isSmall(content, 0) &&
      isSmall(content, 1)
    ) {
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
    spacedHyphens: hasSpacedHyphen(text),
    lineLength,
    kerned: splitCapitals(text) >= 2,
  };
}
