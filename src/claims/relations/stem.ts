/** A noun without the endings of case and number, for comparing heads. */
export function stem(noun: string): string {
  return noun
    .toLowerCase()
    .replace(/(?:en|er|es|e|n|s)$/, '')
    .replaceAll('ä', 'a')
    .replaceAll('ö', 'o')
    .replaceAll('ü', 'u');
}
