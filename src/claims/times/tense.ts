import type { Chunk, Clause } from '../../language/phrases/index.js';

/** Auxiliaries, modals and strong verbs in the past, with a prefix or without; the weak ones are told by -te. */
const past =
  /^(?:ab|an|auf|aus|be|bei|ein|ent|er|ge|ver|vor|zu|zurück|über|unter|um|durch|zer|hin|her|nach)?(?:worden|gewesen|(?:war|hatte|wurde|konnte|musste|durfte|wollte|starb|half|traf|warf|warb|galt|bat|las|trat|gab|sah|maß|lag|saß|stand|ging|hing|fing|kam|nahm|sprach|brach|stahl|fahl|barg|lang|sang|sank|sprang|trank|zwang|drang|schwand|band|fand|rang|gann|wann|rann|schwamm|schied|blieb|schrieb|trieb|stieg|schwieg|wies|lieh|zieh|schien|riss|glitt|griff|litt|ritt|schnitt|schritt|stritt|wich|glich|strich|bog|flog|zog|hob|bot|fror|lor|floh|floss|schloss|schoss|goss|noss|log|losch|schmolz|wog|fuhr|grub|lud|schlug|trug|wuchs|wusch|schuf|fiel|hielt|ließ|riet|schlief|lief|rief|stieß|hieß|tat|brachte|dachte)e?n?)$/;
/** Forms in -ten that are present: the stem ends in t. */
const present =
  /^(?:an|auf|aus|be|bei|ein|ent|er|ver|über|unter|vor|zu|mit|ge)?(?:arbei|leis|kos|bie|hal|gel|tre|war|ra|stal|wal|rich|ach|lei|berei|inhal|wer|strei|lau|re)ten$|^(?:hätte|hätten|dürfte|dürften|könnte|könnten|müsste|sollte|sollten|bitte|biete|halte|leiste|arbeite)$/;
const plan = /^(?:soll|sollen|sollte|sollten|will|wollen|dürfte|dürften)$/;

/** The tense of a clause by its verbs: what was, what is, what is to be; null where there is no verb that tells. */
export function tenseOf(clause: Clause): 'past' | 'present' | 'plan' | null {
  let have = false;
  let be = false;
  let participle = false;
  let tense: 'past' | 'present' | 'plan' | null = null;
  for (const [i, chunk] of clause.chunks.entries()) {
    if (chunk.kind === 'Participle') participle = true;
    if (chunk.kind !== 'Verb') continue;
    const { normal } = chunk;
    // "haben vorzulegen"
    if (/^\p{Ll}{2,6}zu\p{Ll}{3,}n$/u.test(normal) || clause.chunks[i - 1]?.normal === 'zu') continue;
    if (plan.test(normal)) return 'plan';
    if (past.test(normal) || (/ten?$/.test(normal) && !present.test(normal))) return 'past';
    have ||= /^(?:hat|haben|habe)$/.test(normal);
    be ||= /^(?:ist|sind|sei|seien)$/.test(normal);
    // A participle that looks like a verb of the present ("erhöht", "erhalten") has an auxiliary beside it.
    if (tense) participle = true;
    tense = 'present';
  }
  // "sind besetzt", "sind gestiegen": of now or before.
  if (participle && be) return null;
  return participle && have ? 'past' : tense;
}

const takers = /^(?:davon|darunter|hiervon|hierunter|wovon|worunter|dabei|hierbei|damit|hierfür|dafür|hierzu|dazu)$/;
const equates = /^(?:was|das|dies|dieses)$/;

const reports =
  /^(?:mitgeteilt|mitteilt|teilte|erklärt|angegeben|berichtet|ausgeführt|dargelegt|beanstandet|bemängelt|empfohlen|gebeten|angekündigt|zugesagt|festgestellt|gefordert|eingeräumt|betont|bestätigt|beschlossen|beschloss|entschieden|entschied|vereinbart|verständigt|geeinigt|einigte|verpflichtet|beantragt|vorgeschlagen|beauftragt|angeregt|zugesichert)/;

/** "hat im März 2024 mitgeteilt, …": when something was said is not when it was so. */
export function isReport({ chunks }: Clause): boolean {
  return chunks.some((c) => (c.kind === 'Verb' || c.kind === 'Participle') && reports.test(c.normal));
}

/** Whether a clause whose verb ends at a chunk says that something is to be done: "hat beschlossen", "vereinbarten". */
export function announces(last: Chunk, { chunks }: Clause): boolean {
  return chunks.some(
    (c) =>
      c.index <= last.index &&
      (c.kind === 'Verb' || c.kind === 'Participle' || (c.kind === 'Phrase' && !c.determiner)) &&
      reports.test(c.terms[0]!.normal),
  );
}

/** Whether the time of one clause of a sentence holds in another. */
export function passes(from: Clause, to: Clause, edtf: string, day: boolean): boolean {
  if (to.kind === 'bracket') return true;
  // "Nachdem es 2021 noch 30 waren, …", "…, bevor neun dazukamen": the main clause has another time.
  if (isBeforeOrAfter(from) || isBeforeOrAfter(to)) return false;
  if (takesUp(to)) return true;
  const own = tenseOf(to);
  // "2023 wurden 30 besetzt, weitere zwölf sollen folgen", "Sie müssen bis Ende 2024 abrechnen; zwölf haben eingereicht"
  const before = tenseOf(from);
  if (own === 'plan' && before === 'past') return false;
  if (own === 'past' && edtf.startsWith('../') && (before === 'plan' || before === 'present')) return false;
  // "Bis 2027 wird die Brücke erneuert, der Bund trägt 75 %", "Der Bau beginnt im März 2026; er kostet 4 Mio. Euro"
  if (own === 'present' && to.kind === 'coordinate' && isApart(to) && (edtf.startsWith('../') || isEvent(from, edtf)))
    return false;
  if (to.kind === 'relative' && edtf.includes('..')) return false;
  // "Das Amt teilte am 12. Mai mit, dass …": the day when it was said.
  if (day && to.kind === 'subordinate' && /^(?:dass|ob)$/.test(to.chunks[0]!.normal)) return false;
  return own !== 'present' || before !== 'past';
}

const beforeOrAfter = /^(?:nachdem|bevor|seitdem|seit|ehe)$/;
const isBeforeOrAfter = ({ kind, chunks }: Clause) =>
  kind === 'subordinate' && beforeOrAfter.test(chunks[0]?.normal ?? '');

const events =
  /^(?:beginn|starte|ende[nt]?$|öffne|eröffne|schließ|tritt$|treten$|läuft$|laufen$|erlischt$|entfällt$|entfallen$|folgt$)/;

/** "Das Projekt startet 2026", "der Vertrag läuft bis 2028": a clause that says when something happens, in the present. */
const isEvent = ({ chunks }: Clause, edtf: string) =>
  !/^\d.*\/\d/.test(edtf) && chunks.some((c) => c.kind === 'Verb' && events.test(c.normal));

/** Whether a clause has a subject of its own: "und kostet 4 Mio. Euro" has the one before. */
const isApart = ({ chunks }: Clause) =>
  chunks.some((c) => (c.kind === 'Phrase' || c.kind === 'Quantity') && c.preposition === null && !c.genitive);

/** "davon sind 96 neu", "von denen 96 …", "das sind 8 %", "was 8 % entspricht": said of the numbers before, whatever the tense. */
export function takesUp({ chunks, kind }: Clause): boolean {
  return chunks.some(
    (c: Chunk, i) =>
      takers.test(c.normal) ||
      (c.kind === 'Relative' && (c.preposition === 'von' || c.preposition === 'bei')) ||
      (kind !== 'subordinate' &&
        i < 3 &&
        equates.test(c.normal) &&
        (c.normal === 'was' || c.kind === 'Pronoun' || c.kind === 'Determiner')),
  );
}
