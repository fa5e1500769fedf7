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

/** Letters needed before their statistics say anything. */
const enough = 150;

/**
 * Whether a text is what a broken font leaves: signs without meaning, or letters as no language of Europe has them
 * (`'LH /DQGHVUHJLHUXQJ` for `Die Landesregierung`). Capitals, tables and bullets of symbol fonts are no reason.
 */
export function isGarbled(text: string): boolean {
  const counts = new Map<string, number>();
  let [letters, signs, bad] = [0, 0, 0];
  for (const sign of text) {
    if (sign <= ' ') continue;
    signs++;
    if (isMeaningless(sign)) bad++;
    const letter = sign.toLowerCase();
    if (letter in german) {
      letters++;
      counts.set(letter, (counts.get(letter) ?? 0) + 1);
    }
  }
  if (signs >= 20 && bad > 0.15 * signs) return true;
  if (signs < enough) return false;
  return letters >= enough ? likeness(counts) < 0.7 : strange(text, signs);
}

/** Private use, replacement and control characters, save the bullet of a line. */
function isMeaningless(sign: string): boolean {
  const code = sign.codePointAt(0)!;
  return (code >= 0xe000 && code <= 0xf8ff) || code === 0xfffd || (code >= 0x7f && code < 0xa0) || code >= 0xf0000;
}

/** Hardly a letter among many signs that are no figures either. */
function strange(text: string, signs: number): boolean {
  const plain = text.match(/[\p{L}\p{N}.,%€–\-…]/gu)?.length ?? 0;
  return plain < 0.5 * signs;
}

/** Cosine between the letters of a text and those of German: German 0.95 and more, English 0.9, shifted letters below 0.6. */
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
