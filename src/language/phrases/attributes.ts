import { retag, type Term } from './term.js';

/** "Mittel von 68 Mio. Euro bildeten Rücklagen": what follows a sum counts nothing more. */
export function isMeasured(term: Term | undefined): boolean {
  const mention = term?.mention;
  return mention?.type === 'quantity' && mention.unit.system !== 'count' && mention.unit.code !== '%';
}

/** "von den im Jahr 2018 veranschlagten 1,9 Mio. Euro": whether an article stands before that only an attribute parts from the number. */
export function endsAttribute(terms: readonly Term[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 7; i--) {
    const { tag } = terms[i]!;
    if (tag === 'Determiner' && i < at - 1) {
      const next = terms[i + 1]!.tag;
      if (next === 'Preposition' || next === 'Date') return /^(?:Preposition|Verb)$/.test(terms[i - 1]?.tag ?? '');
    }
    if (!/^(?:Date|Noun|Preposition|Adverb|Adjective|Reference|Determiner)$/.test(tag)) return false;
  }
  return false;
}

/** "den elf bewilligten Vorhaben": a number with an article. */
export function isCounting(terms: readonly Term[], i: number): boolean {
  return terms[i]?.tag === 'Quantity' && terms[i - 1]?.tag === 'Determiner';
}

/** "fehlten", "nutzte": a weak past tense that is no participle with an ending ("geförderte", "bewilligten", "finanzierte"). */
export function isPreterite(word: string): boolean {
  return (
    (word.endsWith('te') || word.endsWith('ten')) &&
    !/^(?:\p{Ll}{0,12}ge|be|ver|er|ent|zer|miss|über|unter|un)\p{Ll}|ierten?$|sten?$/u.test(word)
  );
}

/** "verbotene oder gefährliche Gegenstände", "neue, bislang leere Räume": what joins attributes of one noun is part of its phrase. */
export function joinAttributes(terms: readonly Term[]): void {
  for (let i = 1; i < terms.length - 2; i++) {
    const { tag } = terms[i]!;
    if (
      (tag !== 'Coordinator' && tag !== 'Comma') ||
      terms[i - 1]!.tag !== 'Adjective' ||
      terms[i + 1]!.tag !== 'Adjective'
    )
      continue;
    if (sameEnding(terms[i - 1]!.normal, terms[i + 1]!.normal) && isAttribute(terms, i + 1))
      retag(terms[i]!, 'Adjective');
  }
}

function sameEnding(a: string, b: string): boolean {
  const ending = /e[nrsm]?$/;
  return ending.exec(a)?.[0] === ending.exec(b)?.[0];
}

function isAttribute(terms: readonly Term[], from: number): boolean {
  let i = from;
  while (terms[i]?.tag === 'Adjective') i++;
  return terms[i]?.tag === 'Noun';
}
