import { namingNouns, papers, telephoneWords } from '../german/reference-words.js';
import { collections } from './court.js';
import { actNames } from './european.js';

/** Nouns that stand before a number that names, with their kind. */
export const namingWords = new Map<string, { kind: string; careful: boolean }>();
for (const { kind, words, careful } of namingNouns) {
  for (const word of words.split(' '))
    if (!namingWords.has(word)) namingWords.set(word, { kind, careful: careful ?? false });
}

/** All words that a reference can start with. */
export const referenceOpeners: ReadonlySet<string> = new Set([
  ...namingWords.keys(),
  ...papers.keys(),
  ...telephoneWords,
  ...actNames,
  ...collections.keys(),
  ...['b', 'l', 's', 'sgb', 'paragraf', 'paragraph', 'paragrafen', 'paragraphen'],
]);
