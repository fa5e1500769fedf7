import { adjectiveEndings, adjectivesLikeVerbs, finiteVerbs, strongPasts } from '../german/verb-forms.js';
import type { Term } from './term.js';

/** Whether a lower-case word that stands in front of no noun is a verb. */
export function looksFinite(word: string): boolean {
  if (finiteVerbs.has(word)) return true;
  if (adjectivesLikeVerbs.has(word) || adjectiveEndings.test(word)) return false;
  return (
    word.endsWith('t') ||
    word.endsWith('en') ||
    word.endsWith('te') ||
    /(?:.[^e]|.{3})(?:er|el)n$/.test(word) ||
    isPast(word) ||
    isSeparable(word)
  );
}

/** "brach", "erwarb", "unterlag": a strong past tense, with or without a prefix that stays. */
function isPast(word: string): boolean {
  if (strongPasts.has(word)) return true;
  const prefix = inseparable.exec(word)?.[0];
  return prefix !== undefined && strongPasts.has(word.slice(prefix.length));
}

const inseparable = /^(?:be|ver|er|ent|zer|miss|ge|unter|über|wider|durch|um)(?=\p{Ll}{3})/u;

/** "zurückging", "anstieg", "vorsah": a finite verb with its prefix, at the end of a clause. */
function isSeparable(word: string): boolean {
  const prefix = separable.exec(word)?.[0];
  return prefix !== undefined && (finiteVerbs.has(word.slice(prefix.length)) || isPast(word.slice(prefix.length)));
}

const separable =
  /^(?:zurück|zusammen|hervor|hinaus|hinzu|bereit|statt|teil|fort|frei|fest|ein|auf|aus|ab|an|vor|nach|weg|mit|bei|dar|zu)/;

/** "… bei 4 Mio. Euro verharre", "wer heute anfange, …": what somebody is reported to say ends in -e, where no adjective can stand. */
export function isReported({ normal }: Term, before: Term | undefined, next: Term | undefined): boolean {
  return (
    /^\p{Ll}{4,}[^ei]e$/u.test(normal) &&
    (!next || next.tag === 'Comma') &&
    (before?.tag === 'Noun' || before?.tag === 'Quantity' || before?.tag === 'Adverb') &&
    !/(?:ge|te|ne|che|ige|ere|ste|isse|weise|ohne)$/.test(normal)
  );
}
