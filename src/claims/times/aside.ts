import type { Chunk, SentenceReading } from '../../language/phrases/index.js';

/** Words that open an addition which dates one event of several: "zuletzt im März 2023", "erstmals 2019". */
const opens = /^(?:zuletzt|letztmals|letztmalig|erstmals|erstmalig|jüngst)$/;
const one = /^(?:erst|letzt|zweit|dritt|viert|nächst|jüngst|neuest|ältest)e[rsnm]?$/;

/** "…, der erste am 5. November 2025", "…, zuletzt im März 2023": a date behind a comma that is of one event alone. */
export function isAside({ chunks }: SentenceReading, date: Chunk): boolean {
  let i = date.index - 1;
  while (i >= 0 && date.index - i < 6 && between.has(chunks[i]!.kind) && !opens.test(chunks[i]!.normal)) i--;
  const opener = chunks[i];
  if (!opener) return false;
  if (opens.test(opener.normal)) return isMark(chunks[i - 1]);
  if (opener.kind === 'Phrase')
    return opener.determiner !== null && one.test(opener.terms[1]?.normal ?? '') && isMark(chunks[i - 1]);
  return isOne(opener) && chunks[i - 1]?.kind === 'Determiner' && isMark(chunks[i - 2]);
}

const between: ReadonlySet<string> = new Set(['Preposition', 'Participle', 'Adverb', 'Other']);

const isOne = ({ kind, normal }: Chunk) => kind === 'Ordinal' || one.test(normal);

const isMark = (chunk: Chunk | undefined) => chunk?.kind === 'Comma' || chunk?.kind === 'Dash';
