/** A noun without the endings of case and number, for comparing heads. */
export function stem(noun: string): string {
  const bare = noun.toLowerCase().replace(/(?:ern|en|er|es|e|n|s)$/, '');
  return /[äöü]/.test(bare) ? bare.replaceAll('ä', 'a').replaceAll('ö', 'o').replaceAll('ü', 'u') : bare;
}

/** Whether two nouns may name one thing: the same, or one the last part of the other ("Plätze", "Frauenhausplätze"). */
export function sameNoun(a: string, b: string): boolean {
  const [short, long] = [stem(last(a)), stem(last(b))].sort((x, y) => x.length - y.length) as [string, string];
  return short === long || (short.length > 3 && long.endsWith(short));
}

function last(noun: string): string {
  return noun.slice(Math.max(noun.lastIndexOf('-'), noun.lastIndexOf(' ')) + 1);
}
