import { type Chunk, counted, isPassive, isTimeNoun, object, subject } from '../../language/phrases/index.js';
import { isMoney, type Scene } from './construction.js';
import { type Named, resolve } from './named.js';

const spends = /^(?:invest|fließ|floss|geflossen|gesteckt|steck)/;
const takesPart = /^(?:beteilig|partizip)/;
const deed = /(?:ung|ungen|bau|tion|tionen|ausgleich|erwerb|schutz|erhalt|kauf|betrieb|unterhalt|hilfe|hilfen|abbau)$/;

/** What money is for, in a phrase of its clause: "in den Ausbau", "zur Finanzierung der Kurse", "an den Kosten", "an Zuwendungen". */
export function goal(scene: Scene): Named | null {
  const { clause, reading, chunk } = scene;
  const says = (verb: RegExp) => clause.chunks.some((c) => verb.test(c.normal));
  const invested = says(spends);
  const shared = says(takesPart);
  for (const c of clause.chunks) {
    if (c.kind !== 'Phrase' || isTimeNoun(c) || !c.preposition) continue;
    const fits =
      (invested && isInto(c)) ||
      (shared && /^(?:an|am)$/.test(c.preposition)) ||
      (/^(?:zur|zum)$/.test(c.preposition) && deed.test(c.normal) && !isSupportVerb(reading.text, c)) ||
      (isMoney(scene) &&
        c.preposition === 'an' &&
        !c.determiner &&
        (c.index === chunk.index + 2 || c.index < chunk.index));
    if (fits) return resolve(reading, c);
  }
  return null;
}

/** "in den Ausbau", "ins Netz", "in die Schulen": accusative, so a goal and no place. */
function isInto(c: Chunk): boolean {
  return (
    c.preposition === 'ins' ||
    (c.preposition === 'in' && !/^(?:dem|der|einem|einer|diesem|dieser)$/.test(c.determiner ?? ''))
  );
}

/** "stellt 5 Mio. Euro zur Verfügung": the phrase belongs to the verb. */
function isSupportVerb(text: string, c: Chunk): boolean {
  return (
    /^(?:Verfügung|Anwendung|Auszahlung|Umsetzung|Geltung|Anrechnung)/.test(text.slice(c.start, c.end)) &&
    c.terms.length === 1
  );
}

const instruments = /^(?:mit|für|zu|zur|auf)$/;

/**
 * What something is done to with the number: "hat das Vorhaben mit 4,2 Mio. Euro gefördert", "wurde für 2,65 Mio. Euro verkauft",
 * "wird zu 50 % vom Land ausgeglichen". The subject of a passive, the object of an active clause.
 */
export function patient(scene: Scene): Named | null {
  const { clause, chunk, reading } = scene;
  if (!instruments.test(chunk.preposition ?? '')) return null;
  const done =
    isPassive(clause) ||
    clause.chunks.some((c) => /^(?:dotiert|ausgestattet|angesetzt|veranschlagt|bewertet)/.test(c.normal));
  const phrase = done
    ? (subject(clause) ?? counted(clause))
    : (object(clause) ?? (isMoney(scene) || chunk.preposition === 'mit' ? null : subject(clause)));
  return phrase && !isTimeNoun(phrase) ? resolve(reading, phrase) : null;
}
