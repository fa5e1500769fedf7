import { type Chunk, isSubjectPronoun, isTimeNoun } from '../../language/phrases/index.js';
import { changeNoun, findChange, hangsOnAnother } from '../change-frame.js';
import { behind, genitive } from './around.js';
import { before, type Scene, subjectOf } from './construction.js';
import { complementOf, isPayer, type Named, named, resolve } from './named.js';

/** "Der Betrieb konnte seine Schulden von 7,3 auf 6,4 Mrd. Euro reduzieren": where a clause has two bare phrases, the second is what changes. */
export function objectOf(scene: Scene): Named | null {
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
      scene.reading.chunks[c.index - 1]?.kind !== 'Coordinator' &&
      !isApposed(scene, c),
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
  // "Die Ermächtigungen erhöhte es um ein Viertel"
  if (last && hasDoer(scene)) return resolve(scene.reading, last);
  return last && bare.length > 1 && (last.determiner || last.terms[0]!.tag === 'Adjective')
    ? resolve(scene.reading, last)
    : null;
}

/** "Die Quote, also die Summe beider Gruppen, ist …": said again in other words. */
function isApposed({ reading: { chunks } }: Scene, { index }: Chunk): boolean {
  return /^(?:also|nämlich|sprich)$/.test(chunks[index - 1]?.normal ?? '') && chunks[index - 2]?.kind === 'Comma';
}

/** Whether a pronoun is the subject of an active clause, so that what is bare in it is the object. */
function hasDoer({ clause }: Scene): boolean {
  return (
    clause.chunks.some(
      (c) => (isSubjectPronoun(c) && /^(?:er|sie|es)$/.test(c.normal)) || /^(?:wir|man)$/.test(c.normal),
    ) &&
    !clause.chunks.some((c) => c.normal === 'sich') &&
    clause.chunks.some((c) =>
      /^(?:\p{Ll}{0,3}(?:ge)?(?:erhöh|senk|kürz|stock|heb|hob|reduzier|verringer|minder|steiger|weitet?))/u.test(
        c.normal,
      ),
    )
  );
}

/** "ein Anstieg der Fallzahlen um 5 %", "bei einer Erhöhung von rund 6,6 %", "Steigerung auf 3,5 Mrd. Euro": what changed, not the change. */
export function changeNounBefore(scene: Scene): Named | null {
  const { chunks } = scene.reading;
  const governor = before(chunks, scene.chunk.index);
  if (governor?.kind !== 'Preposition' || !/^(?:von|um|auf)$/.test(governor.normal)) return null;
  if (hangsOnAnother(chunks, governor)) return null;
  for (let i = governor.index - 1; i >= 0 && i > governor.index - 7; i--) {
    const here = chunks[i]!;
    if (here.kind === 'Phrase' && changeNoun(here.normal)) {
      // "Der Preis stieg mit der Verlängerung des Vertrages um 16 %": the verb says what changed.
      if (here.preposition && here.index < governor.index - 1 && findChange(scene.clause)?.noun === false) return null;
      const complement = complementOf(chunks, here.index) ?? genitiveBehindNumber(scene);
      if (complement) return resolve(scene.reading, complement);
      // "führte den Rückgang um 1.136 Fälle auf das Wetter zurück"
      return behind(scene) ?? subjectUnless(scene, here);
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
  // "Gegenüber dem Vorjahr bedeutet dies einen Zuwachs um 4 %"
  if (isSetAgainst(scene)) return named(change, scene.reading.text);
  // "Der Nachtrag führte zu einem Anstieg um 29 %": what leads to a change does not change itself.
  if (
    change.preposition === 'zu' &&
    scene.clause.chunks.some((c) => /^(?:führ(?:t|te|ten|en)|geführt)$/.test(c.normal))
  )
    return scene.topic() ?? named(change, scene.reading.text);
  const isNew = /^(?:eine?[nm]?|einer|keine?n?|jede)$/.test(change.determiner ?? '');
  if (isNew && scene.clause.chunks.find((c) => c.kind === 'Phrase' || c.kind === 'Pronoun') === change)
    return named(change, scene.reading.text);
  const hit = subjectOf(scene);
  // "Der Vertrag sieht eine Kürzung um 10 % vor": who or what says so does not change.
  if (hit && !(hit.start >= change.start && hit.end <= change.end) && !(isNew && isAgent(hit))) return hit;
  // "Eine Verkürzung um zwei Drittel ist möglich": what is new has no word before it to go back to.
  return isNew && (!change.preposition || hit)
    ? named(change, scene.reading.text)
    : (scene.topic() ?? (change.preposition ? null : named(change, scene.reading.text)));
}

const equates = /^(?:ist|sind|war|waren|wäre|entspr|bedeut|ergibt|ergab)/;

/** Whether the clause sets what was said before against another time: "Gegenüber 2022 bedeutet dies …". */
function isSetAgainst({ clause: { chunks } }: Scene): boolean {
  return (
    chunks[0]?.normal === 'gegenüber' &&
    chunks.some(
      (c, i) =>
        /^(?:das|dies)$/.test(c.normal) &&
        (equates.test(chunks[i - 1]?.normal ?? '') || equates.test(chunks[i + 1]?.normal ?? '')),
    )
  );
}

/** Who decides, or a paper in which something is laid down. */
function isAgent(hit: Named): boolean {
  return isPayer(hit) || paper.test(hit.head.toLowerCase());
}

const paper =
  /(?:vereinbarung|vertrag|plan|planung|gesetz|entwurf|konzept|satzung|verordnung|gutachten|antrag|richtlinie|beschluss|vorlage|bericht)$/;

/** Whether "mithin" or the like stands between a number and one behind it. */
function isReworded({ reading: { chunks }, chunk }: Scene, other: Chunk): boolean {
  for (let i = chunk.index + 1; i < other.index; i++)
    if (/^(?:mithin|also|somit)$/.test(chunks[i]!.normal)) return true;
  return false;
}

/** "Sie wuchs von 1.210 um 8 % auf 1.307 Fälle": where nothing else says what changes, the noun at another number of the change does. */
export function result(scene: Scene): Named | null {
  for (const other of scene.clause.chunks) {
    if (
      other === scene.chunk ||
      other.mention?.type !== 'quantity' ||
      !/^(?:von|um|auf)$/.test(other.preposition ?? '') ||
      // "… auf 1.153.000, mithin um 46.250 Datensätze pro Jahr"
      isReworded(scene, other)
    )
      continue;
    const hit = behind({ ...scene, chunk: other, quantity: other.mention });
    if (hit) return hit;
  }
  return null;
}
