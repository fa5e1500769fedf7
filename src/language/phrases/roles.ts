import { auxiliaries } from '../german/function-words.js';
import { type Chunk, mayBeSubject } from './chunk.js';
import type { Clause } from './clause.js';
import { isTimeNoun } from './time-nouns.js';

/** The subject of a clause as far as form and order tell: the first phrase that can be nominative, unless a later one must be. */
export function subject(clause: Clause): Chunk | null {
  const number = numberOf(clause);
  const fitting = bare(clause).filter(
    (c) =>
      mayBeSubject(c) &&
      !(number === 'plural' && isSingular(c) && !isJoined(clause, c)) &&
      !(number === 'singular' && isPlural(c)),
  );
  const own = fitting.find((c, i) => isNominative(c) && !(i > 0 && opensPart(clause, c))) ?? fitting[0];
  // "Sie überschritten die Planung": a pronoun in front is the subject, and the phrase behind it the object.
  if (
    own &&
    !isNominative(own) &&
    clause.chunks.some((c) => c.index < own.index && isSubjectPronoun(c) && c.normal !== 'es')
  )
    return null;
  if (own) return own;
  if (clause.kind === 'relative') return clause.antecedent;
  // "… und verkaufte es": a pronoun behind the verb that "und" stands before is its object.
  const gapped = clause.joined && clause.chunks[0]?.kind === 'Verb';
  if (clause.kind === 'coordinate' && clause.parent && (gapped || !clause.chunks.some(isSubjectPronoun)))
    return subject(clause.parent);
  return null;
}

/** What is counted and by that the subject or object: "werden zusätzlich 22 Saisonkräfte eingestellt". */
export function counted(clause: Clause): Chunk | null {
  return (
    clause.chunks.find((c, i) => c.kind === 'Phrase' && !c.preposition && clause.chunks[i - 1]?.kind === 'Quantity') ??
    null
  );
}

/** The object of a clause: the first phrase without a preposition that is not its subject. */
export function object(clause: Clause): Chunk | null {
  const doer = subject(clause);
  return bare(clause).find((c) => c !== doer && !isJoinedBefore(clause, c)) ?? null;
}

/** Whether something is done to the subject: "wurde gefördert", "ist ausgestattet", "soll saniert werden". */
export function isPassive(clause: Clause): boolean {
  const verbs = clause.chunks.filter((c) => c.kind === 'Verb' || c.kind === 'Participle');
  const helped = verbs.some((c) =>
    /^(?:w[ie]rd|werden|wurden?|worden|würden?|ist|sind|war|waren|sei|seien)$/.test(c.normal),
  );
  const last = verbs.findLast((c) => !auxiliaries.has(c.normal));
  return helped && last !== undefined && (last.kind === 'Participle' || isParticiple(last.normal));
}

/** "bewilligt", "erhalten": forms that are participles as well as finite verbs or infinitives. */
function isParticiple(word: string): boolean {
  return (
    /^(?:be|ent|er|ver|zer|miss|über|unter)\p{Ll}{2,}(?:t|en)$/u.test(word) ||
    /^\p{Ll}{0,12}ge\p{Ll}{2,20}(?:t|en)$/u.test(word)
  );
}

/** Whether a phrase behind a number can be what it counts: one with an article of its own begins anew. */
function isCounted({ determiner }: Chunk): boolean {
  return !/^(?:die|das|den|dem|ein|eine|einen|diese|dieses)$/.test(determiner ?? '');
}

/** Phrases of a clause that no preposition, no number and no other phrase governs. */
function bare(clause: Clause): Chunk[] {
  return clause.chunks.filter(
    (c, i) =>
      c.kind === 'Phrase' &&
      !c.preposition &&
      !c.genitive &&
      !isTimeNoun(c) &&
      !(clause.chunks[i - 1]?.kind === 'Quantity' && isCounted(c)),
  );
}

/** Whether the finite verb of a clause is plural; its first verb tells. Forms that can be infinitives tell nothing. */
export function numberOf(clause: Clause): 'singular' | 'plural' | null {
  const verb = clause.chunks.find((c) => c.kind === 'Verb')?.normal;
  if (!verb || /^(?:werden|worden|haben|sein)$/.test(verb)) return null;
  if (/(?:^sind|en)$/.test(verb)) return 'plural';
  return auxiliaries.has(verb) || /(?:t|te)$/.test(verb) || !verb.endsWith('n') ? 'singular' : null;
}

/** Whether a phrase cannot be plural: by its article, or by an ending that no plural has. */
function isSingular({ determiner, normal }: Chunk): boolean {
  if (determiner) return /^(?:das|dieses|jenes|ein|eine|kein|jeder|jede|jedes|der|dieser|sein|ihr)$/.test(determiner);
  return !/(?:e|n|r|s|l)$/.test(normal);
}

/** Whether a phrase cannot be singular: no noun in "-en" has the article "die" in the singular. */
function isPlural({ determiner, normal }: Chunk): boolean {
  return determiner === 'die' && /(?:[^h]en|ern|eln)$/.test(normal);
}

/** "der Bund", "dieser Ansatz" where it is no genitive and no dative of a feminine: nothing but a subject. */
export function isNominative({ determiner, normal }: Chunk): boolean {
  return (
    /^(?:der|dieser|jener)$/.test(determiner ?? '') &&
    !/(?:ung|heit|keit|schaft|ion|tät|ie|ik|ei|e|en|ern)$/.test(normal)
  );
}

/** "Bund und Länder": a phrase that is joined to the next one takes a plural verb. */
function isJoined(clause: Clause, c: Chunk): boolean {
  const at = clause.chunks.indexOf(c);
  return clause.chunks[at + 1]?.kind === 'Coordinator' && clause.chunks[at + 2]?.kind === 'Phrase';
}

/** "Die Reparatur kostete 3 Mio. Euro, der Transport 2 Mio. Euro": the subject of a last part without a verb. */
function opensPart(clause: Clause, c: Chunk): boolean {
  const at = clause.chunks.indexOf(c);
  const before = clause.chunks[at - 1]?.kind;
  const next = clause.chunks[at + 1]?.kind === 'Preposition' ? clause.chunks[at + 2] : clause.chunks[at + 1];
  return (before === 'Comma' || before === 'Coordinator') && next?.kind === 'Quantity';
}

function isJoinedBefore(clause: Clause, c: Chunk): boolean {
  const at = clause.chunks.indexOf(c);
  return clause.chunks[at - 1]?.kind === 'Coordinator' && clause.chunks[at - 2]?.kind === 'Phrase';
}

/** Pronouns that stand where a subject would. */
export function isSubjectPronoun(c: Chunk): boolean {
  return c.kind === 'Pronoun' && !c.preposition && /^(?:er|sie|es|dies|diese|dieser|dieses)$/.test(c.normal);
}
