import { type Chunk, counted, isPassive, isTimeNoun, object, subject } from '../../language/phrases/index.js';
import { antecedent } from './antecedent.js';
import { before, isAmountVerb, isMoney, type Scene } from './construction.js';
import { isPayer, type Named, named, resolve } from './named.js';

const spends = /^(?:invest|fließ|floss|geflossen|gesteckt|steck)/;
const takesPart = /^(?:beteilig|partizip)/;
const binds = /^(?:gebunden|verbunden|verknüpft)$/;
const deed = /(?:ung|ungen|bau|tion|tionen|ausgleich|erwerb|schutz|erhalt|kauf|betrieb|unterhalt|hilfe|hilfen|abbau)$/;

/** What money is for, in a phrase of its clause: "in den Ausbau", "zur Finanzierung der Kurse", "an den Kosten", "an Zuwendungen". */
export function goal(scene: Scene): Named | null {
  const { clause, reading, chunk } = scene;
  const says = (verb: RegExp) => clause.chunks.some((c) => verb.test(c.normal));
  const invested = says(spends);
  const shared = says(takesPart);
  const bound = isMoney(scene) && says(binds);
  const upTo = reading.chunks.find((c) => c.kind === 'Quantity' && c.index > chunk.index)?.index ?? Infinity;
  // What stands between this number and the next is its own.
  const ordered = [
    ...clause.chunks.filter((c) => c.index > chunk.index && c.index < upTo),
    ...clause.chunks.filter((c) => c.index < chunk.index || c.index > upTo),
  ];
  for (const c of ordered) {
    if (c.kind !== 'Phrase' || isTimeNoun(c) || !c.preposition) continue;
    const fits =
      (invested && isInto(c)) ||
      (bound && /^(?:mit|an|am|in|im)$/.test(c.preposition) && c.index < chunk.index) ||
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

/** "bis zu 50 % der Kosten, höchstens jedoch 60.000 Euro": the sum that caps a share is of the same. */
export function capped({ reading: { chunks }, chunk, found, quantity, clause }: Scene): Named | null {
  const previous = found.at(-1);
  // "Die Förderung beträgt 80 %, höchstens 250.000 Euro"
  if (clause.chunks.some(isAmountVerb)) return null;
  if (!previous?.named || (quantity.comparator !== '<=' && quantity.comparator !== '>=')) return null;
  const share = previous.chunk.mention;
  if (share?.type !== 'quantity' || share.unit.code !== '%') return null;
  let i = chunk.index - 1;
  while (chunks[i]?.kind === 'Adverb' || chunks[i]?.kind === 'Coordinator') i--;
  return chunks[i]?.kind === 'Comma' ? previous.named : null;
}

/** "Der Eintritt kostet 6 Euro, die Familienkarte 15 Euro", "Kinder ab vier Jahren 4 Euro": a last part with a subject of its own and the verb of the first. */
export function ownPart({ reading, chunk, clause, found }: Scene): Named | null {
  const { chunks } = reading;
  let i = chunk.index - 1;
  while (chunks[i]?.kind === 'Adverb' || isAgeBound(chunks[i])) i--;
  const own = chunks[i];
  if (own?.kind !== 'Phrase' || own.preposition || own.genitive || isTimeNoun(own)) return null;
  const joint = chunks[i - 1]?.kind;
  let behind = chunk.index + 1;
  while (chunks[behind]?.kind === 'Adverb') behind++;
  const next = chunks[behind];
  const ends =
    !next || next.kind === 'Comma' || next.kind === 'Coordinator' || /^(?:statt|anstatt|gegenüber)$/.test(next.normal);
  if (joint !== 'Comma' && joint !== 'Coordinator') return null;
  if (own.determiner)
    return ends && clause.chunks.some((c) => c.index < i && (isAmountVerb(c) || isCopula(c)))
      ? resolve(reading, own)
      : null;
  // "Erwachsene zahlen 6 Euro, Kinder 4 Euro"
  const previous = found.findLast((f) => f.chunk.index < i)?.chunk;
  const like =
    previous?.mention?.type === 'quantity' &&
    chunk.mention?.type === 'quantity' &&
    previous.mention.unit.code === chunk.mention.unit.code;
  const isLast =
    ends || (next.kind === 'Verb' && (!chunks[next.index + 1] || chunks[next.index + 1]!.kind === 'Comma'));
  return like &&
    isLast &&
    chunks.some((c) => (c.index < i && (isAmountVerb(c) || pays.test(c.normal))) || (c === next && pays.test(c.normal)))
    ? resolve(reading, own)
    : null;
}

const isCopula = (c: Chunk) => /^(?:ist|sind|war|waren)$/.test(c.normal);

function isAgeBound(chunk: Chunk | undefined): boolean {
  return chunk?.mention?.type === 'quantity' && chunk.mention.unit.code === 'a';
}

/** Who takes part in costs: "Der Bund beteiligt sich mit 240 Mio. Euro, die Länder mit 110 Mio. Euro", "Der Kreis steuert 40.000 Euro bei". */
export function bearer({ reading, chunk, clause, recent, quantity, found }: Scene): Named | null {
  const contributes = clause.chunks.some(
    (c) => c.kind !== 'Phrase' && /^(?:steuer(?:e|t|n|te|ten)|beigesteuert|beizusteuern)$/.test(c.normal),
  );
  if (!contributes && !(chunk.preposition === 'mit' && clause.chunks.some((c) => takesPart.test(c.normal))))
    return null;
  const { chunks } = reading;
  // "Die Kosten betragen 5,6 Mio. Euro. Das Land beteiligt sich mit 1,2 Mio."
  const borne = found.length === 0 ? recent(quantity.unit.code) : null;
  if (borne && /(?:kosten|ausgaben|aufwand|aufwendungen|bedarf|volumen)$/.test(borne.head.toLowerCase())) return borne;
  const costs = (c: Chunk) =>
    /^(?:daran|hieran|dazu|hierzu)$/.test(c.normal) ||
    (c.kind === 'Phrase' && /^(?:an|am|zu|zur|zum)$/.test(c.preposition ?? ''));
  if (clause.chunks.some(costs)) return null;
  let i = chunk.index - 1;
  while (chunks[i]?.kind === 'Adverb' || chunks[i]?.kind === 'Preposition') i--;
  const own = chunks[i];
  const joint = chunks[i - 1]?.kind;
  if (own?.kind === 'Phrase' && !own.preposition && (joint === 'Comma' || joint === 'Coordinator'))
    return resolve(reading, own);
  const doer = clause.chunks.find((c) => c.kind === 'Phrase' && !c.preposition && !c.genitive && !isTimeNoun(c));
  return doer && doer.index < chunk.index ? resolve(reading, doer) : null;
}

/** "Größter Block sind mit 2,4 Mio. Euro die Personalkosten": the subject behind the number, where the clause opens with what is said of it. */
export function predicate({ reading, chunk, clause }: Scene): Named | null {
  const [first, verb] = clause.chunks;
  const next = reading.chunks[chunk.index + 1];
  const says =
    first?.kind === 'Phrase' &&
    !first.preposition &&
    (!first.determiner || first.terms.some((t) => t.tag === 'Adjective'));
  if (!says || !verb || !isCopula(verb) || next?.kind !== 'Phrase' || !/^(?:die|der|das)$/.test(next.determiner ?? ''))
    return null;
  return chunk.index <= verb.index + 3 ? resolve(reading, next) : null;
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
  // "Mittel, die der Bund zu 60 % erstattet": the pronoun is what it is done to.
  if (
    clause.kind === 'relative' &&
    clause.antecedent &&
    !done &&
    clause.chunks.includes(subject(clause)!) &&
    relativeObject(clause.chunks)
  )
    return resolve(reading, clause.antecedent);
  // "trägt der Bund sie zu 100 %"
  const pronoun = done
    ? undefined
    : clause.chunks.find((c) => c.kind === 'Pronoun' && /^(?:sie|ihn|es)$/.test(c.normal));
  if (pronoun && subject(clause) && subject(clause)!.index < pronoun.index) return antecedent(scene, pronoun);
  const phrase = done
    ? (subject(clause) ?? counted(clause))
    : (object(clause) ?? (isMoney(scene) || chunk.preposition === 'mit' ? null : subject(clause)));
  return phrase && !isTimeNoun(phrase) ? resolve(reading, phrase) : null;
}

function relativeObject(chunks: readonly Chunk[]): boolean {
  return chunks.some(
    (c) => c.kind === 'Relative' && !c.preposition && /^(?:die|den|das|welche|welchen|welches)$/.test(c.normal),
  );
}

const budgets =
  /^(?:veranschlagt|eingeplant|vorgesehen|bereitgestellt|bewilligt|verausgabt|ausgegeben|abgeflossen|abgerufen|ausgezahlt|bereit|angemeldet|eingestellt|übrig|gekürzt)$/;

/** "Im Haushalt 2025 sind 215 Mio. Euro veranschlagt", "Der Entwurf sieht 222 Mio. Euro vor": for what the sum before was. */
export function budgeted({ clause, recent, quantity, found }: Scene): Named | null {
  // "2023 kamen 4,8 Mio. Euro hinzu"
  const adds = () =>
    found.length === 0 && clause.chunks.some((c) => /^(?:hinzu|hinzugekommen|dazugekommen)$/.test(c.normal));
  const says = clause.chunks.some((c) => c.kind !== 'Phrase' && budgets.test(c.normal));
  const supported = () => clause.chunks.some((c) => c.normal === 'verfügung' && c.preposition === 'zur');
  const provides = () =>
    clause.chunks.some((c) => c.normal === 'vor') && clause.chunks.some((c) => /^s(?:ieht|ah|ehen)/.test(c.normal));
  return says || supported() || provides() || adds() ? recent(quantity.unit.code) : null;
}

/** "ein städtischer Anteil von 31,8 Mio. Euro verbleibt": a new part of a sum, told from others by an article or adjective, is a thing itself. */
export function ownSize({ reading, chunk }: Scene): Named | null {
  const { chunks, text } = reading;
  const governor = before(chunks, chunk.index);
  const noun = governor?.normal === 'von' ? chunks[governor.index - 1] : undefined;
  if (noun?.kind !== 'Phrase' || !/^(?:anteil|teil|betrag|rest|restbetrag)$/.test(noun.normal)) return null;
  const isTold = /^eine?[nm]?$/.test(noun.determiner ?? '') || noun.terms.some((t) => t.tag === 'Adjective');
  return isTold ? named(noun, text) : null;
}

/** "30 Mio. Euro aus dem Konjunkturprogramm", "Aus dem Titel flossen 57 Mio. Euro ab": where money comes from. */
export function source({ reading, chunk, clause }: Scene): Named | null {
  const from = (c: Chunk) => c.kind === 'Phrase' && c.preposition === 'aus' && !isTimeNoun(c);
  const behind = reading.chunks.slice(chunk.index + 1, chunk.index + 5).find((c) => from(c) || c.kind === 'Quantity');
  const hit = behind && from(behind) ? behind : clause.chunks.find((c) => from(c) && c.index < chunk.index);
  return hit ? resolve(reading, hit) : null;
}

const pays =
  /^(?:zahl|gezahlt|bezahl|entricht|erhalt|erhielt|erhält|bekomm|bekam|verlor|verlier|verdien|spar|gespart|leist)/;

/** "Erwachsene zahlen 6 Euro", "die Opfer verloren im Schnitt 16.800 Euro": an amount for each of many. */
export function payer({ reading, clause }: Scene): Named | null {
  if (!clause.chunks.some((c) => pays.test(c.normal))) return null;
  const own = subject(clause);
  if (!own || !clause.chunks.includes(own) || isPayer(named(own, reading.text))) return null;
  const each = clause.chunks.some((c) =>
    /^(?:je|jeweils|schnitt|mittel|durchschnitt|durchschnittlich|pro)$/.test(c.normal),
  );
  const many = own.determiner === null ? /(?:e|n|r|s)$/.test(own.normal) : each && own.determiner === 'die';
  return many ? resolve(reading, own) : null;
}
