import nlp, { type CompiledMatch } from 'compromise/one';
import { amountNounEndings } from '../german/money-nouns.js';
import type { Tag, Term } from './term.js';

/**
 * The one door to compromise: its matcher, over terms and tags that are ours. Its own tokenizer, tagger and number reading are English
 * and stay unused; the build bundles a private copy, so that plug-ins of a user's compromise cannot reach in here.
 */
const { match } = nlp.methods().one;

/** A noun phrase: article, attributes, noun, and the names behind it ("das Hallenbad Neureut"). */
const pattern = '#Determiner? (#Adjective|#Participle|#Ordinal){0,5} #Noun{1,4}';
const parts: ReadonlySet<Tag> = new Set(['Determiner', 'Adjective', 'Participle', 'Ordinal', 'Noun']);
/** The matcher copies what is left of its sentence at every word; runs are kept short so that its work stays linear. */
const longestRun = 60;
let compiled: CompiledMatch | null = null;

const isTime = /^(?:\p{Ll}{0,12}jahr|monat|quartal|vorjahr|zeitraum|jahresende|jahresbeginn)(?:e?s|en?)?$/u;

/** "für den Anschluss von 2.340 Adressen Zuwendungen": what is counted ends at its first noun; a name is no plural. */
function opensNext(terms: readonly Term[], i: number): boolean {
  if (terms[i]!.tag !== 'Noun' || terms[i - 1]?.tag !== 'Noun') return false;
  // "im ersten Jahr Mindererträge von 90.000 Euro": no name stands behind a noun of time.
  if (isTime.test(terms[i - 1]!.normal)) return true;
  // "bei den Gerichten Richterinnen und Richter"
  if (/innen$/.test(terms[i]!.normal) && terms[i + 1]?.normal === 'und' && /n$/.test(terms[i - 1]!.normal)) return true;
  // "bewilligte der Gesetzgeber Mittel von insgesamt 184 Mio. Euro"
  if (moneyNoun.test(terms[i]!.normal) && isSized(terms, i)) return true;
  // "für die Maßnahme Ausgaben in Höhe von 2 Mio. Euro"
  if (terms[i + 1]?.normal === 'in' && terms[i + 2]?.normal === 'höhe') return true;
  let first = i - 1;
  while (terms[first - 1]?.tag === 'Adjective') first--;
  return (
    terms[first - 1]?.tag === 'Quantity' &&
    /(?:en|er|e|s)$/.test(terms[i - 1]!.normal) &&
    (/(?:en|er|ung|mittel)$/.test(terms[i]!.normal) || opensBare(terms, i, first))
  );
}

/** "in 64 Fällen Zuschüsse von 50.000 Euro": behind a dative plural, a plural in "-e" that a preposition goes on from is no name. */
function opensBare(terms: readonly Term[], i: number, first: number): boolean {
  const before = terms[first - 2]?.tag;
  return (
    before === 'Preposition' &&
    terms[i - 1]!.normal.endsWith('n') &&
    terms[i]!.normal.endsWith('e') &&
    terms[i + 1]?.tag === 'Preposition'
  );
}

/** Nouns of money. */
const moneyNoun = new RegExp(`(?:${amountNounEndings.join('|')})$`);

/** Whether "von" and a sum of money follow, over one word: "von insgesamt 184 Mio. Euro". */
function isSized(terms: readonly Term[], i: number): boolean {
  if (terms[i + 1]?.normal !== 'von') return false;
  return [terms[i + 2], terms[i + 3]].some(
    (t) => t?.mention?.type === 'quantity' && t.mention.unit.system === 'iso4217',
  );
}

/** The noun phrases of a sentence as `[first term, one past the last]`, from left to right. */
export function nounPhrases(terms: readonly Term[]): [number, number][] {
  const found: [number, number][] = [];
  const runs: MatchTerm[][] = [];
  const starts: number[] = [];
  let from = 0;
  for (let i = 0; i <= terms.length; i++) {
    const term = terms[i];
    if (term && parts.has(term.tag) && i - from < longestRun && !opensNext(terms, i)) continue;
    if (i > from) {
      if (isWhole(terms, from, i)) found.push([from, i]);
      else if (hasNoun(terms, from, i)) {
        runs.push(terms.slice(from, i).map(toMatch));
        starts.push(from);
      }
    }
    from = term && parts.has(term.tag) ? i : i + 1;
  }
  if (runs.length === 0) return found;
  compiled ??= nlp.parseMatch(pattern);
  for (const [run, first, last] of match(runs, { regs: compiled }).ptrs)
    found.push([starts[run]! + first, starts[run]! + last]);
  return found.sort((a, b) => a[0] - b[0]);
}

/** A run that is a phrase from end to end needs no matching; nearly all are that. */
function isWhole(terms: readonly Term[], from: number, to: number): boolean {
  let noun = terms[from]!.tag === 'Determiner' ? from + 1 : from;
  const attributes = noun;
  while (noun < to && terms[noun]!.tag !== 'Noun' && terms[noun]!.tag !== 'Determiner') noun++;
  if (noun - attributes > 5 || to - noun < 1 || to - noun > 4) return false;
  for (let i = noun; i < to; i++) if (terms[i]!.tag !== 'Noun') return false;
  return true;
}

/** A run without a noun has no phrase in it. */
function hasNoun(terms: readonly Term[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (terms[i]!.tag === 'Noun') return true;
  return false;
}

/** A term in the form that compromise takes terms in; it matches over tags ("#Noun"). */
interface MatchTerm {
  text: string;
  normal: string;
  pre: string;
  post: string;
  tags: Set<Tag>;
}

const toMatch = ({ text, normal, tag }: Term): MatchTerm => ({
  text,
  normal,
  pre: '',
  post: ' ',
  tags: new Set([tag]),
});
