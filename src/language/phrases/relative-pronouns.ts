import { relatives } from '../german/function-words.js';
import { retag, type Term } from './term.js';

/** "…, die Leistungen erhalten": behind a comma the article is a relative pronoun if its clause ends in a verb. */
export function settleRelative(terms: Term[], i: number): void {
  const here = terms[i]!;
  const next = terms[i + 1];
  if (here.tag === 'Determiner' && /^(?:das|dies|dieses)$/.test(here.normal) && next?.tag === 'Verb') {
    // "Das waren 30", "Dies entspricht": what is said stands for itself.
    if (terms[i - 1]?.tag !== 'Comma') retag(here, 'Pronoun');
    return;
  }
  if (here.normal === 'denen') {
    retag(here, 'Relative');
    return;
  }
  if (here.tag === 'Determiner' && relatives.has(here.normal)) {
    const before = terms[i - 1];
    const comma = before?.text === ',' || (before?.tag === 'Preposition' && terms[i - 2]?.text === ',');
    if (comma && endsInVerb(terms, i, next?.tag === 'Noun')) retag(here, 'Relative');
    return;
  }
  if (here.tag === 'Preposition' && here.normal === 'während' && endsInVerb(terms, i)) retag(here, 'Subordinator');
  if (here.tag === 'Subordinator' && here.normal === 'während' && !endsInVerb(terms, i)) retag(here, 'Preposition');
}

/** Whether the clause from a word on ends in a verb; `finite`: in one that is no participle. */
function endsInVerb(terms: readonly Term[], from: number, finite = false): boolean {
  let depth = 0;
  const opener = terms[from + 1]?.tag;
  const noArticle = opener === 'Preposition' || opener === 'Date' || opener === 'Pronoun';
  for (let i = from + 1; i < terms.length; i++) {
    const { tag } = terms[i]!;
    if (tag === 'Open') depth++;
    else if (tag === 'Close') depth--;
    // "…, die um 21 Mio. Euro höher ausfielen als im Vorjahr"
    else if (
      depth === 0 &&
      tag === 'Coordinator' &&
      terms[i - 1]!.tag === 'Verb' &&
      (noArticle || /^(?:als|wie)$/.test(terms[i]!.normal))
    )
      return isVerbal(terms, i - 1, finite);
    // "…, die in Lehm 25 Jahre, im Übrigen 20 Jahre beträgt"
    else if (depth === 0 && noArticle && tag === 'Comma' && terms[i - 1]!.tag === 'Quantity') continue;
    else if (depth === 0 && (tag === 'Comma' || tag === 'Dash' || tag === 'Colon'))
      return i - 1 > from && isVerbal(terms, i - 1, finite);
  }
  return terms.length > 0 && isVerbal(terms, terms.length - 1, finite);
}

/** "abzusenken": an infinitive ends no relative clause. */
const withZu =
  /^(?:ab|an|auf|aus|bei|dar|durch|ein|fest|fort|frei|her|hin|mit|nach|nieder|statt|um|vor|weg|zu|zurück|zusammen)zu\p{Ll}{3,}n$/u;

function isVerbal(terms: readonly Term[], at: number, finite: boolean): boolean {
  const last = terms[at]!;
  if (withZu.test(last.normal) || (terms[at - 1]?.normal === 'zu' && last.normal.endsWith('n'))) return false;
  return last.tag === 'Verb' || (last.tag === 'Participle' && !finite);
}
