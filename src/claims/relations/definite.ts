import type { ProseClaim } from '../draft.js';

/** How a number takes up one that was said before: "den 22 Einrichtungen"; "taken" if an attribute says so too ("den 22 genannten"). */
export type Definite = 'article' | 'taken';

const articles = /^(?:der|die|den|dem|diese[rnm]?|jene[rnm]?)$/;

/** Reads whether an article makes a number one that is known already. */
export function definiteOf({ reading: { chunks }, chunk, draft }: ProseClaim): Definite | null {
  if (draft.kind === 'share' || draft.kind === 'change' || draft.value === null || draft.value < 3) return null;
  let i = chunk.index - 1;
  let attribute = false;
  for (; /^(?:Adverb|Adjective|Participle|Verb)$/.test(chunks[i]?.kind ?? ''); i--) {
    if (chunks[i]!.kind === 'Adverb') continue;
    if (!/en$/.test(chunks[i]!.normal)) return null;
    attribute = true;
  }
  const article = chunks[i];
  if (article?.kind !== 'Determiner' || !articles.test(article.normal)) return null;
  return attribute || isAttributed(chunks, chunk.index) ? 'taken' : 'article';
}

/** "den elf bewilligten Vorhaben", "die 22 erstgenannten Einrichtungen": a participle before the noun. */
function isAttributed(chunks: ProseClaim['reading']['chunks'], at: number): boolean {
  const next = chunks[at + 1];
  const word = next?.kind === 'Phrase' && next.terms.length > 1 ? next.terms[0]!.normal : next?.normal;
  return /^(?:\p{Ll}*ge\p{Ll}{2,20}|(?:be|ent|er|ver|zer|unter|über)\p{Ll}{2,20})(?:t|et|en|n)en$/u.test(word ?? '');
}
