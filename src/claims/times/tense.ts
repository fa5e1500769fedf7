import type { Chunk, Clause } from '../../language/phrases/index.js';

/** Strong and auxiliary verbs in the past; the weak ones are told by -te. */
const past =
  /^(?:war|waren|wurde|wurden|worden|gewesen|hatte|hatten|gab|gaben|lag|lagen|stand|standen|kam|kamen|ging|gingen|nahm|nahmen|fand|fanden|hielt|hielten|erhielt|erhielten|enthielt|enthielten|blieb|blieben|verblieb|verblieben|trat|traten|(?:be|ver|ent|bei)?trug|betrugen|(?:ge|be|ent)?fiel|entfielen|fielen|belief|beliefen|stieg|stiegen|sank|sanken|wuchs|wuchsen|bestand|bestanden|entstand|entstanden|entsprach|entsprachen|wies|wiesen|schloss|schlossen|beschloss|beschlossen|begann|begannen|verlor|gewann|sah|sahen|ließ|ließen|bot|boten|ergab|ergaben|floss|flossen|zog|zogen|bezog|bezogen|schied|schieden|sprach|sprachen|übernahm|übernahmen|betraf|betrafen|befand|befanden|vergab|vergaben|rief|riefen|brachte|brachten|schuf|schufen|lief|liefen|überstieg|überstiegen|übertraf|übertrafen|konnte|konnten|musste|mussten|durfte|durften|wollte|wollten)$/;
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
  for (const chunk of clause.chunks) {
    if (chunk.kind === 'Participle') participle = true;
    if (chunk.kind !== 'Verb') continue;
    const { normal } = chunk;
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
  // "Bis 2027 wird die Brücke erneuert, der Bund trägt 75 %", "Der Bau beginnt im März 2026; er kostet 4 Mio. Euro"
  if (own === 'present' && to.kind === 'coordinate' && isApart(to) && (edtf.startsWith('../') || isEvent(from, edtf)))
    return false;
  if (to.kind === 'relative' && edtf.includes('..')) return false;
  // "Das Amt teilte am 12. Mai mit, dass …": the day when it was said.
  if (day && to.kind === 'subordinate' && /^(?:dass|ob)$/.test(to.chunks[0]!.normal)) return false;
  return own !== 'present' || tenseOf(from) !== 'past';
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
function takesUp({ chunks, kind }: Clause): boolean {
  return chunks.some(
    (c: Chunk, i) =>
      takers.test(c.normal) ||
      (c.kind === 'Relative' && c.preposition === 'von') ||
      (kind !== 'subordinate' &&
        i < 3 &&
        equates.test(c.normal) &&
        (c.normal === 'was' || c.kind === 'Pronoun' || c.kind === 'Determiner')),
  );
}
