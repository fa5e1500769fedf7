import { type Chunk, isTimeNoun, subject } from '../../language/phrases/index.js';
import { changeNoun } from '../change-frame.js';
import { again } from './again.js';
import { behind, chainHead, front, genitive, prepositional } from './around.js';
import { bracket } from './bracket.js';
import { after, before, isAdverbial, isAmountVerb, isMoney, type Scene, subjectOf } from './construction.js';
import { doneTo } from './done-to.js';
import { elided, takenUp } from './elided.js';
import { fallsTo } from './falls-to.js';
import { aged, isAge, isRatio, isUnequated, numbered, relation, unitNoun } from './measures.js';
import { amount, complementOf, isPayer, type Named, named, resolve } from './named.js';
import { ofWhole } from './of-whole.js';
import { budgeted, capped, goal, ownPart, patient } from './purpose.js';
import { beside, contrasted, coordinated, gapping, isComparedBehind, replaced } from './shared.js';

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
const isFraction = (s: Scene) =>
  s.quantity.unit.code === '1' && s.quantity.value !== null && Math.abs(s.quantity.value) < 1 && s.quantity.value !== 0;

const constructions: readonly Construction[] = [
  { name: 'head/beside', asks: (s) => !counts(s) || isFraction(s), find: beside },
  { name: 'head/change-noun', asks: (s) => s.role === null || s.role === 'by', find: changeNounBefore },
  { name: 'head/instead', asks: (s) => counts(s) && isComparedBehind(s), find: (s) => coordinated(s) },
  {
    name: 'head/replaced',
    asks: (s) => counts(s) && /^an?statt$|^statt$/.test(s.chunk.preposition ?? ''),
    find: replaced,
  },
  { name: 'head/change-object', asks: (s) => s.role !== null && !(counts(s) && hasNounBehind(s)), find: objectOf },
  {
    name: 'head/change-subject',
    asks: (s) => s.role !== null && !(counts(s) && hasNounBehind(s)),
    find: (s) => subjectOf(s),
  },
  { name: 'head/unit', asks: isPosts, find: unitNoun },
  { name: 'head/falls-to', find: fallsTo },
  { name: 'head/of-whole', find: ofWhole },
  { name: 'head/behind', find: behind },
  { name: 'head/genitive', asks: (s) => s.role === null, find: genitive },
  { name: 'head/prepositional', asks: (s) => shares(s) || counts(s), find: prepositional },
  { name: 'head/coordinated', find: (s) => coordinated(s) },
  { name: 'head/gapping', asks: isFraction, find: gapping },
  { name: 'head/contrasted', asks: (s) => s.role === null, find: contrasted },
  { name: 'head/front', find: front },
  { name: 'head/full-time', asks: isUnequated, find: unitNoun },
  { name: 'head/age', asks: isAge, find: aged },
  { name: 'head/for-behind', asks: (s) => s.role === null && isMoney(s), find: forRightBehind },
  { name: 'head/ratio', asks: isRatio, find: relation },
  { name: 'head/again', find: again },
  { name: 'head/aside', asks: (s) => counts(s) && !isFraction(s), find: aside },
  { name: 'head/taken-up', find: takenUp },
  { name: 'head/capped', asks: (s) => s.role === null && isMoney(s), find: capped },
  { name: 'head/own-part', asks: (s) => s.role === null && !counts(s), find: ownPart },
  { name: 'head/done-to', asks: counts, find: doneTo },
  { name: 'head/elided', find: elided },
  { name: 'head/bracket', asks: (s) => s.clause.kind === 'bracket', find: bracket },
  { name: 'head/colon', find: colon },
  { name: 'head/change-result', asks: (s) => s.role !== null, find: result },
  { name: 'head/object', asks: (s) => s.chunk.preposition === 'auf', find: objectOf },
  { name: 'head/put-at', asks: (s) => s.chunk.preposition === 'mit' && s.clause.chunks.some(isPutAt), find: patient },
  {
    name: 'head/amount-verb',
    asks: (s) => s.clause.chunks.some(isAmountVerb),
    find: (s) => subjectOf(s),
  },
  { name: 'head/it-is', find: itIs },
  { name: 'head/for', asks: (s) => !counts(s) && !isAdverbial(s), find: forBehind },
  { name: 'head/goal', asks: (s) => s.role === null && (isMoney(s) || shares(s)), find: goal },
  { name: 'head/patient', asks: (s) => s.role === null && !counts(s), find: patient },
  {
    name: 'head/pronoun',
    asks: (s) => s.clause.chunks.some((c) => /^(?:hierfür|dafür|davon|darunter|hiervon|dazu)$/.test(c.normal)),
    find: (s) => {
      const topic = s.topic();
      return isMoney(s) && topic && isPayer(topic) ? null : topic;
    },
  },
  { name: 'head/before', find: listed },
  { name: 'head/for-before', asks: (s) => !counts(s) && !isAdverbial(s), find: forBefore },
  { name: 'head/numbered', find: numbered },
  { name: 'head/subject', asks: (s) => !isMoney(s) && !isAdverbial(s) && isOfSubject(s), find: (s) => subjectOf(s) },
  { name: 'head/unit', asks: (s) => s.quantity.unit.code === '{FTE}', find: unitNoun },
  { name: 'head/amount-subject', asks: isMoney, find: (s) => amount(subjectOf(s)) },
  { name: 'head/budget', asks: isMoney, find: budgeted },
  {
    name: 'head/topic',
    asks: (s) => !isAdverbial(s) && s.quantity.unit.code !== 'Cel',
    find: (s) => (isMoney(s) ? amount(s.topic()) : s.topic()),
  },
];

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

/** "Der Betrieb konnte seine Schulden von 7,3 auf 6,4 Mrd. Euro reduzieren": where a clause has two bare phrases, the second is what changes. */
function objectOf(scene: Scene): Named | null {
  // "Die Ausgaben überschritten den Plan um 40 %": what exceeds, not what is exceeded.
  if (scene.clause.chunks.some((c) => /^(?:über(?:schr|stieg|steig|tr[ai]f)|unterschr)/.test(c.normal))) return null;
  const bare = scene.clause.chunks.filter(
    (c) =>
      c.kind === 'Phrase' &&
      !c.preposition &&
      !c.genitive &&
      !isTimeNoun(c) &&
      c.index < scene.chunk.index &&
      scene.reading.chunks[c.index - 1]?.kind !== 'Quantity' &&
      scene.reading.chunks[c.index - 1]?.kind !== 'Coordinator',
  );
  const hindmost = bare.at(-1);
  // "Die Kosten beziffert die Stadt auf 44 Mio. Euro": who says so stands behind the verb, the object before it.
  const last = hindmost && bare.length > 1 && isPayer(named(hindmost, scene.reading.text)) ? bare[0] : hindmost;
  // "den Fördersatz um zehn Punkte abzusenken": what is accusative and stands right before is changed.
  if (
    last &&
    /^(?:den|einen|diesen|seinen|ihren)$/.test(last.determiner ?? '') &&
    (last.index >= scene.chunk.index - 3 || !last.normal.endsWith('n'))
  )
    return resolve(scene.reading, last);
  return last && bare.length > 1 && (last.determiner || last.terms[0]!.tag === 'Adjective')
    ? resolve(scene.reading, last)
    : null;
}

function hasNounBehind(scene: Scene): boolean {
  const next = after(scene);
  return next?.kind === 'Phrase' && !next.determiner && !isTimeNoun(next);
}

/** "ein Anstieg der Fallzahlen um 5 %", "bei einer Erhöhung von rund 6,6 %", "Steigerung auf 3,5 Mrd. Euro": what changed, not the change. */
function changeNounBefore(scene: Scene): Named | null {
  const { chunks } = scene.reading;
  const governor = before(chunks, scene.chunk.index);
  if (governor?.kind !== 'Preposition' || !/^(?:von|um|auf)$/.test(governor.normal)) return null;
  for (let i = governor.index - 1; i >= 0 && i > governor.index - 7; i--) {
    const here = chunks[i]!;
    if (here.kind === 'Phrase' && changeNoun(here.normal)) {
      const complement = complementOf(chunks, here.index) ?? genitiveBehindNumber(scene);
      return complement ? resolve(scene.reading, complement) : subjectUnless(scene, here);
    }
    if (here.kind === 'Verb' || here.kind === 'Comma' || here.kind === 'Colon') return null;
  }
  return null;
}

function genitiveBehindNumber(scene: Scene): Chunk | null {
  const hit = genitive(scene);
  return hit
    ? (scene.reading.chunks.find((c) => c.head && c.head.start >= hit.start && c.end <= hit.end + 1) ?? null)
    : null;
}

function subjectUnless(scene: Scene, change: Chunk): Named | null {
  // "5.911 Beratungen – ein Plus von 12,8 %": the number before is what grew.
  const previous = scene.found.at(-1);
  const apposed = scene.reading.chunks[change.index - 1];
  if (previous?.named && (apposed?.kind === 'Dash' || apposed?.kind === 'Comma' || apposed?.kind === 'Open'))
    return previous.named;
  const hit = subjectOf(scene);
  if (hit && !(hit.start >= change.start && hit.end <= change.end)) return hit;
  // "Eine Verkürzung um zwei Drittel ist möglich": what is new has no word before it to go back to.
  return /^(?:eine?|keine?|jede)$/.test(change.determiner ?? '') && !change.preposition
    ? named(change, scene.reading.text)
    : scene.topic();
}

/** "Ausgaben für Mieten und Pachten: + 17,5 %": what stands before the colon is named. */
function colon(scene: Scene): Named | null {
  const { chunks } = scene.reading;
  const first = before(chunks, scene.chunk.index);
  if (first?.kind !== 'Colon' && first?.kind !== 'Dash') return null;
  let name: Chunk | null = null;
  for (let i = first.index - 1; i >= 0; i--) {
    const here = chunks[i]!;
    if (here.kind === 'Verb' || here.kind === 'Colon' || here.kind === 'Comma') break;
    if (
      here.kind === 'Phrase' &&
      !here.genitive &&
      !here.preposition &&
      !isTimeNoun(here) &&
      chunks[i - 1]?.kind !== 'Coordinator'
    )
      name = here;
  }
  return name ? resolve(scene.reading, name) : null;
}

/** "Bezogen auf die Zahl der Hitzetage – 14 in 2023 –": an aside on the word before the dash. */
function aside({ reading, chunk }: Scene): Named | null {
  const dash = before(reading.chunks, chunk.index);
  const last = dash?.kind === 'Dash' ? reading.chunks[dash.index - 1] : undefined;
  return last?.kind === 'Phrase' && !isTimeNoun(last) && isPlural(last)
    ? resolve(reading, chainHead(reading, last))
    : null;
}

function isPlural({ determiner, genitive, normal }: Chunk): boolean {
  return (genitive || !determiner || /^(?:die|den|der)$/.test(determiner)) && /(?:e|n|r|s|l)$/.test(normal);
}

/** "8 Mio. Euro im Haushaltsjahr 2026 für Zuweisungen". */
function forBehind(scene: Scene): Named | null {
  const { chunks } = scene.reading;
  for (let i = scene.chunk.index + 1; i < chunks.length && i < scene.chunk.index + 8; i++) {
    const here = chunks[i]!;
    if (here.kind === 'Phrase' && here.preposition === 'für') return resolve(scene.reading, here);
    if (here.kind === 'Quantity' || here.kind === 'Comma' || here.kind === 'Colon') return null;
  }
  return null;
}

/** "davon 400.000 Euro für Schulungen", "450.000 Euro als Zuschüsse": what money of a whole is for, right behind it. */
function forRightBehind(scene: Scene): Named | null {
  const { chunks } = scene.reading;
  const next = chunks[scene.chunk.index + 1];
  const at = next?.kind === 'Comma' ? next.index + 1 : scene.chunk.index + 1;
  if (!/^(?:für|als)$/.test(chunks[at]?.normal ?? '')) return null;
  const what = chunks[at + 1];
  if (what?.kind !== 'Phrase' || isTimeNoun(what) || chunks[at + 2]?.kind === 'Quantity') return null;
  return resolve(scene.reading, what);
}

/** "Für die Unterhaltung der Grundstücke gab der Bund 1,1 Mio. Euro aus". */
function forBefore(scene: Scene): Named | null {
  const hit = scene.clause.chunks.find(
    (c) => c.index < scene.chunk.index && c.kind === 'Phrase' && c.preposition === 'für' && !isTimeNoun(c),
  );
  return hit ? resolve(scene.reading, hit) : null;
}

/** "Frauen 26 %", "Erwachsene 132,00 Euro": in lists the noun stands right before its number. */
function listed(scene: Scene): Named | null {
  const previous = before(scene.reading.chunks, scene.chunk.index);
  if (previous?.kind !== 'Phrase' || isTimeNoun(previous) || scene.clause.chunks.some((c) => c.kind === 'Verb'))
    return null;
  return resolve(scene.reading, chainHead(scene.reading, previous));
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

/** "Sie wuchs von 1.210 um 8 % auf 1.307 Fälle": where nothing else says what changes, the noun at another number of the change does. */
function result(scene: Scene): Named | null {
  for (const other of scene.clause.chunks) {
    if (other === scene.chunk || other.mention?.type !== 'quantity') continue;
    const hit = behind({ ...scene, chunk: other, quantity: other.mention });
    if (hit) return hit;
  }
  return null;
}
