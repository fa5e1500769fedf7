import { type Chunk, isSubjectPronoun, isTimeNoun, subject } from '../../language/phrases/index.js';
import { again, compared, such } from './again.js';
import { behind, front, genitive, prepositional } from './around.js';
import { bracket } from './bracket.js';
import { changeNounBefore, objectOf, result } from './changed.js';
import { after, isAdverbial, isAmountVerb, isMoney, type Scene, subjectOf } from './construction.js';
import { doneTo } from './done-to.js';
import { elided, takenUp } from './elided.js';
import { fallsTo } from './falls-to.js';
import { forBefore, forBehind, forRelative, forRightBehind, mass } from './for.js';
import { aside, colon, item, labelled, listed, rate } from './marks.js';
import { aged, isAge, isRatio, isUnequated, numbered, relation, unitNoun } from './measures.js';
import { amount, isPayer, type Named, named, resolve } from './named.js';
import { ofWhole } from './of-whole.js';
import { bearer, budgeted, capped, goal, ownPart, ownSize, patient, payer, predicate, source } from './purpose.js';
import {
  beside,
  contrasted,
  coordinated,
  gappedShare,
  gapping,
  isComparedBehind,
  opposed,
  replaced,
} from './shared.js';
import { sumOf } from './sums.js';

export type { Scene } from './construction.js';
export { type Named, named, resolve } from './named.js';

/** A way in which German says what a number counts. The first that finds something decides. */
interface Construction {
  name: string;
  /** For which numbers it is asked. */
  asks?: (scene: Scene) => boolean;
  find: (scene: Scene) => Named | null;
}

const counts = (s: Scene) => s.quantity.unit.code === '1' || s.quantity.unit.code === '{FTE}';
const shares = (s: Scene) => s.quantity.unit.code === '%' || s.quantity.unit.code === '%{points}' || isFraction(s);
/** "7,5 Vollzeitstellen der Jugendarbeit": posts say themselves what is counted. */
const isFullTime = (s: Scene) => s.quantity.unit.code === '{FTE}' && /stellen?$/i.test(s.quantity.unit.text);
const isFraction = (s: Scene) =>
  s.quantity.unit.code === '1' && s.quantity.value !== null && Math.abs(s.quantity.value) < 1 && s.quantity.value !== 0;

const constructions: readonly Construction[] = [
  { name: 'head/beside', asks: (s) => !counts(s) || isFraction(s), find: beside },
  { name: 'head/sum-of', asks: (s) => s.role === null && isMoney(s), find: sumOf },
  { name: 'head/change-noun', asks: (s) => s.role === null || s.role === 'by', find: changeNounBefore },
  { name: 'head/instead', asks: (s) => counts(s) && isComparedBehind(s), find: (s) => coordinated(s) },
  {
    name: 'head/replaced',
    asks: (s) => counts(s) && /^an?statt$|^statt$/.test(s.chunk.preposition ?? ''),
    find: replaced,
  },
  { name: 'head/change-object', asks: (s) => s.role !== null && !(counts(s) && countsNounBehind(s)), find: objectOf },
  { name: 'head/change-counted', asks: (s) => s.role !== null && counts(s) && !isFraction(s), find: result },
  {
    name: 'head/change-subject',
    asks: (s) => s.role !== null && !(counts(s) && countsNounBehind(s)),
    find: (s) => subjectOf(s),
  },
  { name: 'head/unit', asks: isPosts, find: unitNoun },
  { name: 'head/label', asks: (s) => s.isItem && !s.partOfLead, find: labelled },
  { name: 'head/rate', asks: (s) => s.quantity.unit.code === '%' && s.role === null, find: rate },
  { name: 'head/falls-to', find: fallsTo },
  { name: 'head/of-whole', find: ofWhole },
  { name: 'head/predicate', asks: (s) => s.chunk.preposition === 'mit' && s.role === null, find: predicate },
  { name: 'head/gapped-share', asks: (s) => s.quantity.unit.code === '%' && s.role === null, find: gappedShare },
  { name: 'head/behind', find: behind },
  { name: 'head/genitive', asks: (s) => s.role === null && !isFullTime(s), find: genitive },
  { name: 'head/prepositional', asks: (s) => (shares(s) || counts(s)) && !isFullTime(s), find: prepositional },
  { name: 'head/coordinated', find: (s) => coordinated(s) },
  { name: 'head/gapping', asks: isFraction, find: gapping },
  { name: 'head/contrasted', asks: (s) => s.role === null, find: contrasted },
  { name: 'head/front', find: front },
  { name: 'head/full-time', asks: isUnequated, find: unitNoun },
  { name: 'head/age', asks: isAge, find: aged },
  { name: 'head/for-behind', asks: (s) => s.role === null && isMoney(s), find: forRightBehind },
  { name: 'head/ratio', asks: isRatio, find: relation },
  { name: 'head/again', find: again },
  { name: 'head/such', find: such },
  { name: 'head/compared', find: compared },
  { name: 'head/aside', asks: (s) => counts(s) && !isFraction(s), find: aside },
  { name: 'head/taken-up', find: takenUp },
  { name: 'head/capped', asks: (s) => s.role === null && isMoney(s), find: capped },
  { name: 'head/opposed', asks: isMoney, find: opposed },
  { name: 'head/own-part', asks: (s) => s.role === null && !counts(s), find: ownPart },
  { name: 'head/done-to', asks: counts, find: doneTo },
  { name: 'head/bearer', asks: (s) => s.role === null && isMoney(s), find: bearer },
  { name: 'head/elided', find: elided },
  { name: 'head/bracket', asks: (s) => s.clause.kind === 'bracket', find: bracket },
  { name: 'head/colon', find: colon },
  { name: 'head/change-result', asks: (s) => s.role !== null, find: result },
  { name: 'head/mass', asks: (s) => s.role === null && isMoney(s), find: mass },
  { name: 'head/object', asks: (s) => s.chunk.preposition === 'auf', find: objectOf },
  {
    name: 'head/to-book',
    asks: (s) => s.chunk.preposition === 'mit' && s.clause.chunks.some(isToBook),
    find: (s) => subjectOf(s),
  },
  { name: 'head/put-at', asks: (s) => s.chunk.preposition === 'mit' && s.clause.chunks.some(isPutAt), find: patient },
  { name: 'head/size', asks: isMoney, find: ownSize },
  { name: 'head/left-for', asks: (s) => isMoney(s) && !s.chunk.preposition && !hasSubject(s), find: forBefore },
  { name: 'head/amount-verb', asks: (s) => s.clause.chunks.some(isAmountVerb), find: (s) => subjectOf(s) },
  { name: 'head/it-is', find: itIs },
  { name: 'head/for-relative', asks: (s) => isMoney(s) && s.clause.kind === 'relative', find: forRelative },
  { name: 'head/for', asks: (s) => !counts(s) && !isAdverbial(s), find: forBehind },
  { name: 'head/goal', asks: (s) => s.role === null && (isMoney(s) || shares(s)), find: goal },
  { name: 'head/patient', asks: (s) => s.role === null && !counts(s), find: patient },
  {
    name: 'head/pronoun',
    asks: (s) =>
      !contributes(s) &&
      s.clause.chunks.some(
        (c) =>
          /^(?:hierfür|dafür|dazu)$/.test(c.normal) ||
          (c.index < s.chunk.index && /^(?:davon|darunter|hiervon)$/.test(c.normal)),
      ),
    find: (s) => {
      const topic = earlierIn(s) ?? s.topic();
      return isMoney(s) && topic && isPayer(topic) ? null : topic;
    },
  },
  { name: 'head/in-part', asks: (s) => s.quantity.unit.code === '%' && s.chunk.preposition === 'zu', find: inPart },
  { name: 'head/before', find: listed },
  { name: 'head/item', asks: isMoney, find: item },
  { name: 'head/for-before', asks: (s) => !counts(s) && !isAdverbial(s), find: forBefore },
  { name: 'head/numbered', find: numbered },
  { name: 'head/subject', asks: (s) => !isMoney(s) && !isAdverbial(s) && isOfSubject(s), find: (s) => subjectOf(s) },
  { name: 'head/unit', asks: (s) => s.quantity.unit.code === '{FTE}', find: unitNoun },
  { name: 'head/amount-subject', asks: isMoney, find: (s) => amount(subjectOf(s)) },
  { name: 'head/source', asks: (s) => isMoney(s) && s.role === null, find: source },
  { name: 'head/budget', asks: isMoney, find: budgeted },
  { name: 'head/payer', asks: isMoney, find: payer },
  {
    name: 'head/topic',
    asks: (s) => !isAdverbial(s) && s.quantity.unit.code !== 'Cel',
    find: (s) => (isMoney(s) ? amount(s.topic()) : s.topic()),
  },
  { name: 'head/carrier', asks: (s) => !isAdverbial(s), find: bareCarrier },
];

/** "Der Rückgang um 340.000 Euro beruht zu 70 % auf den Preisen": a part of what the clause is about, be it a change. */
function inPart({ clause, reading }: Scene): Named | null {
  const own = subject(clause);
  return own && clause.chunks.includes(own) ? (resolve(reading, own) ?? named(own, reading.text)) : null;
}

/** "Die Quote sank auf 9,8 %": where nothing near by says of what, the noun of the rate or sum is all that is named. */
function bareCarrier({ clause, reading }: Scene): Named | null {
  const own = subject(clause);
  return own && /^(?:quoten?|raten?|anteile?|werte?|betr[aä]ge?|summen?|sätze|niveau)$/.test(own.normal)
    ? named(own, reading.text)
    : null;
}

/** "Eine Ausweitung steht unter dem Vorbehalt, dass die hierfür nötigen 120.000 Euro fließen": what the clause around it is about. */
function earlierIn({ reading, clause }: Scene): Named | null {
  const outer = clause.kind === 'subordinate' ? clause.parent : null;
  const own = outer && subject(outer);
  return own && outer.chunks.includes(own) && !isTimeNoun(own) ? resolve(reading, own) : null;
}

/** "Die Photovoltaik trug dazu 5,2 GWh bei": the subject says of what. */
function contributes({ clause }: Scene): boolean {
  return (
    clause.chunks.some((c) => c.normal === 'bei' || /^bei(?:getragen|zutragen|tragen)$/.test(c.normal)) &&
    clause.chunks.some((c) => c.normal === 'dazu')
  );
}

/** Whether the clause of a number names its subject itself. */
function hasSubject({ clause }: Scene): boolean {
  const own = subject(clause);
  return (own !== null && clause.chunks.includes(own)) || clause.chunks.some(isSubjectPronoun);
}

/** "schlägt mit 90 Euro zu Buche" */
const isToBook = ({ normal, preposition }: Chunk) => normal === 'buche' && preposition === 'zu';

function isPutAt({ normal }: Chunk): boolean {
  return /^(?:beziffer|veranschlag|angesetzt|kalkulier)/.test(normal);
}

/** "In den Räumen wurden 25 °C gemessen": degrees are of what the clause itself says, and not of what was spoken of before. */
function isOfSubject({ quantity, clause }: Scene): boolean {
  return quantity.unit.code !== 'Cel' || subject(clause) !== null;
}

/** What a number counts, with the name of the construction that says so. */
export function findHead(scene: Scene): { named: Named; rule: string } | null {
  for (const { name, asks, find } of constructions) {
    if (asks && !asks(scene)) continue;
    const hit = find(scene);
    if (hit) return { named: hit, rule: name };
  }
  return null;
}

/** "58,5 Stellen": posts that are counted, though in parts. */
function isPosts({ chunk, quantity }: Scene): boolean {
  return quantity.unit.code === '1' && chunk.mention?.type === 'quantity' && chunk.mention.unit.code === '{FTE}';
}

/** "Zu 90 % handelt es sich um Bagatellschäden". */
function itIs(scene: Scene): Named | null {
  const { chunks } = scene.clause;
  if (
    /^(?:um|bei|beim)$/.test(scene.chunk.preposition ?? '') ||
    !chunks.some((c) => /^handel/.test(c.normal)) ||
    !chunks.some((c) => c.normal === 'es')
  )
    return null;
  const what = chunks.find((c) => c.kind === 'Phrase' && c.preposition === 'um');
  return what ? resolve(scene.reading, what) : null;
}

function countsNounBehind(scene: Scene): boolean {
  const next = after(scene);
  return next?.kind === 'Phrase' && !next.determiner && !isTimeNoun(next);
}
