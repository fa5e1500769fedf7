/** How often each letter stands in German text, in per mille; umlauts and ß last. */
const german: Readonly<Record<string, number>> = {
  a: 60,
  b: 20,
  c: 30,
  d: 48,
  e: 164,
  f: 17,
  g: 30,
  h: 46,
  i: 76,
  j: 2,
  k: 14,
  l: 35,
  m: 25,
  n: 98,
  o: 26,
  p: 8,
  q: 1,
  r: 72,
  s: 68,
  t: 62,
  u: 40,
  v: 8,
  w: 16,
  x: 1,
  y: 1,
  z: 11,
  ä: 6,
  ö: 4,
  ü: 7,
  ß: 3,
};

/** As much of a page as it takes to judge it. */
const sample = 1500;

/** Letters needed before their statistics say anything. */
const enough = 150;

/**
 * Whether a text is what a broken font leaves: signs without meaning, or letters as no language of Europe has them
 * (`'LH /DQGHVUHJLHUXQJ` for `Die Landesregierung`). Capitals, tables and bullets of symbol fonts are no reason.
 */
export function isGarbled(page: string): boolean {
  const text = page.slice(0, sample);
  const counts = new Map<string, number>();
  let [letters, signs] = [0, 0];
  for (const sign of text) {
    if (sign <= ' ') continue;
    signs++;
    const letter = sign.toLowerCase();
    if (letter in german) {
      letters++;
      counts.set(letter, (counts.get(letter) ?? 0) + 1);
    }
  }
  if (signs >= 20 && countMeaningless(text) > 0.15 * signs) return true;
  if (signs < enough) return false;
  return letters >= enough ? likeness(counts) < 0.75 && !hasCommonWords(text) : strange(text, signs);
}

/** Private use, replacement and control characters, save those that stand alone, as bullets do. */
function countMeaningless(text: string): number {
  return text.match(/(?<=\S)[\uE000-\uF8FF\uFFFD\x7F-\x9F]|[\uE000-\uF8FF\uFFFD\x7F-\x9F](?=\S)/g)?.length ?? 0;
}

/** One word in fifty is among the most common ones of German and English: the letters are what they seem. */
function hasCommonWords(text: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? [];
  const common = words.filter((word) => commonWords.has(word.toLowerCase())).length;
  return common > 0.02 * words.length;
}

const commonWords = new Set(
  'der die das den dem des und in im zu von mit für auf bei ist the of and to for'.split(' '),
);

/** Hardly a letter among many signs that are no figures either. */
function strange(text: string, signs: number): boolean {
  const plain = text.match(/[\p{L}\p{N}.,%€–\-…]/gu)?.length ?? 0;
  return plain < 0.5 * signs;
}

/** Cosine between the letters of a text and those of German: German 0.95 and more, English 0.9, shifted letters 0.3 to 0.73. */
function likeness(counts: ReadonlyMap<string, number>): number {
  let [product, text, model] = [0, 0, 0];
  for (const [letter, share] of Object.entries(german)) {
    const count = counts.get(letter) ?? 0;
    product += count * share;
    text += count * count;
    model += share * share;
  }
  return product / Math.sqrt(text * model || 1);
}
