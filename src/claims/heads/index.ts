import { amountVerbs } from '../../language/german/carrier-nouns.js';
import { type Chunk, isTimeNoun } from '../../language/phrases/index.js';
import { changeNoun } from '../change-frame.js';
import { amountNoun, behind, chainHead, front, genitive, prepositional } from './around.js';
import { after, before, type Scene, subjectOf } from './construction.js';
import { elided, fallsTo, ofWhole, takenUp } from './elided.js';
import { complementOf, type Named, resolve } from './named.js';

export type { Scene } from './construction.js';
export { type Named, named, resolve } from './named.js';

/** A way in which German says what a number counts. The first that finds something decides. */
interface Construction {
  name: string;
  /** For which numbers it is asked. */
  asks?: (scene: Scene) => boolean;
  find: (scene: Scene) => Named | null;
}

const isMoney = (s: Scene) => s.quantity.unit.system === 'iso4217';
const counts = (s: Scene) => s.quantity.unit.code === '1' || s.quantity.unit.code === '{FTE}';
const shares = (s: Scene) => s.quantity.unit.code === '%' || s.quantity.unit.code === '%{points}' || isFraction(s);
const isFraction = (s: Scene) =>
  s.quantity.unit.code === '1' && s.quantity.value !== null && Math.abs(s.quantity.value) < 1 && s.quantity.value !== 0;

const constructions: readonly Construction[] = [
  { name: 'head/change-noun', asks: (s) => s.role === null || s.role === 'by', find: changeNounBefore },
  { name: 'head/change-object', asks: (s) => s.role !== null && !(counts(s) && hasNounBehind(s)), find: objectOf },
  {
    name: 'head/change-subject',
    asks: (s) => s.role !== null && !(counts(s) && hasNounBehind(s)),
    find: (s) => subjectOf(s),
  },
  { name: 'head/falls-to', find: fallsTo },
  { name: 'head/of-whole', find: ofWhole },
  { name: 'head/behind', find: behind },
  { name: 'head/genitive', asks: (s) => s.role === null, find: genitive },
  { name: 'head/prepositional', asks: (s) => shares(s) || counts(s), find: prepositional },
  { name: 'head/coordinated', find: (s) => coordinatedBehind(s) },
  { name: 'head/gapping', asks: isFraction, find: gapping },
  { name: 'head/front', find: front },
  { name: 'head/taken-up', find: takenUp },
  { name: 'head/elided', find: elided },
  { name: 'head/bracket', asks: (s) => s.clause.kind === 'bracket', find: bracket },
  { name: 'head/colon', find: colon },
  { name: 'head/object', asks: (s) => s.chunk.preposition === 'auf', find: objectOf },
  {
    name: 'head/amount-verb',
    asks: (s) => s.clause.chunks.some((c) => c.kind === 'Verb' && amountVerbs.some((v) => c.normal.startsWith(v))),
    find: (s) => subjectOf(s),
  },
  { name: 'head/for', asks: (s) => !counts(s), find: forBehind },
  {
    name: 'head/pronoun',
    asks: (s) => s.clause.chunks.some((c) => /^(?:hierfür|dafür|davon|darunter|hiervon|dazu)$/.test(c.normal)),
    find: (s) => s.topic,
  },
  { name: 'head/before', find: listed },
  { name: 'head/for-before', asks: (s) => !counts(s), find: forBefore },
  { name: 'head/subject', asks: (s) => !isMoney(s), find: (s) => subjectOf(s) },
  { name: 'head/amount-subject', asks: isMoney, find: (s) => amount(subjectOf(s)) },
  { name: 'head/topic', find: (s) => (isMoney(s) ? amount(s.topic) : s.topic) },
];

/** How many numbers of a list are passed on the way to the noun behind the last. */
const LONGEST_LIST = 40;

/** What a number counts, with the name of the construction that says so. */
export function findHead(scene: Scene): { named: Named; rule: string } | null {
  for (const { name, asks, find } of constructions) {
    if (asks && !asks(scene)) continue;
    const hit = find(scene);
    if (hit) return { named: hit, rule: name };
  }
  return null;
}

/** Who pays or gets money is not what the money is: only a noun of money stands for it without more. */
function amount(hit: Named | null): Named | null {
  return hit && amountNoun.test(hit.head.toLowerCase()) ? hit : null;
}

/** "Der Betrieb konnte seine Schulden von 7,3 auf 6,4 Mrd. Euro reduzieren": where a clause has two bare phrases, the second is what changes. */
function objectOf(scene: Scene): Named | null {
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
  const last = bare.at(-1);
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
  const hit = subjectOf(scene);
  return hit && !(hit.start >= change.start && hit.end <= change.end) ? hit : scene.topic;
}

/** "26 % bzw. 24 % bei den Rückführungen": a number without a noun of its own shares that of the number joined to it. */
function coordinatedBehind(scene: Scene, reach = LONGEST_LIST): Named | null {
  const { chunks } = scene.reading;
  let i = scene.chunk.index + 1;
  let joined = false;
  while (
    chunks[i] &&
    (chunks[i]!.kind === 'Coordinator' || chunks[i]!.kind === 'Comma' || chunks[i]!.kind === 'Adverb')
  ) {
    joined ||= chunks[i]!.kind === 'Coordinator' || chunks[i]!.kind === 'Comma';
    i++;
  }
  const other = chunks[i];
  if (
    !joined ||
    other?.kind !== 'Quantity' ||
    other.mention?.type !== 'quantity' ||
    other.mention.unit.code !== scene.quantity.unit.code
  )
    return null;
  const there: Scene = { ...scene, chunk: other, quantity: other.mention };
  return (
    behind(there) ?? genitive(there) ?? prepositional(there) ?? (reach > 0 ? coordinatedBehind(there, reach - 1) : null)
  );
}

/** "Der Bund trägt die Hälfte und die Bahn ein Drittel der Kosten": a bare fraction is of the same whole as the next one of its sentence. */
function gapping(scene: Scene): Named | null {
  const other = scene.reading.chunks.find(
    (c) =>
      c.index > scene.chunk.index &&
      c.kind === 'Quantity' &&
      c.mention?.type === 'quantity' &&
      c.mention.unit.code === '1',
  );
  if (other?.mention?.type !== 'quantity') return null;
  const there: Scene = { ...scene, chunk: other, quantity: other.mention };
  return isFraction(there) ? genitive(there) : null;
}

/** "Studierende (3.200)", "664 000 Euro im Jahr 2020 (+ 17,5 %)": a bracket speaks of what stands before it. */
function bracket(scene: Scene): Named | null {
  const { chunks } = scene.reading;
  let i = scene.chunk.index;
  while (i >= 0 && chunks[i]!.kind !== 'Open') i--;
  for (i--; i >= 0; i--) {
    const here = chunks[i]!;
    if (here.kind === 'Phrase' && !isTimeNoun(here)) {
      const earlier = scene.found.find((f) => f.chunk.index === here.index - 1);
      if (earlier?.named) return earlier.named;
      return resolve(scene.reading, counts(scene) ? here : chainHead(scene.reading, here));
    }
    if (here.kind === 'Quantity') return scene.found.find((f) => f.chunk === here)?.named ?? null;
    if (here.kind === 'Verb' || here.kind === 'Comma') return null;
  }
  return null;
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
