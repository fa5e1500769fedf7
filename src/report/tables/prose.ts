import type { Atom } from './atoms.js';

/** Words that stand before a number in sentences and references, hardly ever at the end of a row's label. */
const BEFORE_NUMBER = new Set(
  (
    'von vom auf um bis in im am an bei beim mit zu zum zur für und oder sowie bzw. beziehungsweise rund rd. ca. circa etwa über unter nach vor seit ab je pro als ' +
    'wurden wurde waren war sind ist hat haben hatte hatten beträgt betrug betragen nur noch den die der das des dem ein eine einen einer eines aus durch gegen ' +
    'insbesondere mindestens höchstens maximal knapp fast gut mehr weniger'
  ).split(' '),
);
/** Words that name what a number points to: "Kapitel 3", "Telefon 0211". */
const NAMES_NUMBER = new Set(
  (
    'jahr jahre jahren nr. nummer abs. absatz art. artikel § §§ seite s. satz drs. drucksache kapitel kap. titel tit. einzelplan anlage anlagen tz. ' +
    'frage fragen telefon tel. fax telefax'
  ).split(' '),
);

/** Whether the values of a line are said in a sentence: a preposition, an article or a verb leads to one of them. */
export function saysHowMuch(atoms: readonly Atom[]): boolean {
  let last = -1;
  for (let i = atoms.length - 1; i >= 0; i--) {
    if (atoms[i]!.kind === 'word') {
      last = i;
      break;
    }
  }
  for (let i = 1; i < atoms.length; i++) {
    const atom = atoms[i]!;
    const before = atoms[i - 1]!;
    if (
      atom.kind === 'word' ||
      atom.kind === 'note' ||
      atom.kind === 'empty' ||
      before.kind !== 'word' ||
      atom.text.startsWith('=')
    )
      continue;
    // Within a label ("Kinder von 3 bis 6 Jahren 120 130") sentences and labels look alike: only the last words decide.
    if (i < last && atom.kind === 'number') continue;
    // "Ausgleich aus dem Jahr 2021     –   24.300": a wide gap ends the label.
    if (atom.kind === 'year' && (atoms[i + 1]?.gap ?? 0) >= 3) continue;
    // "Jahr 2024 72.454 71.886": the label of a row.
    if (i === 1 && atom.kind === 'year' && /^(?:Haushalts|Kalender)?[Jj]ahr$/.test(before.text) && atoms.length > 3)
      continue;
    if (atom.gap <= 2 && (BEFORE_NUMBER.has(before.text) || NAMES_NUMBER.has(before.text.toLowerCase()))) return true;
    if (/[,;.]$/.test(before.text) && atom.gap <= 2 && !/\p{L}{1,6}\.$/u.test(before.text)) return true;
  }
  return false;
}

/** What stands below a table or beside it, not in it. */
const CLOSES =
  /^(?:Quellen?|Hinweise?|Anmerkung(?:en)?|Abbildung|Abb\.|Tabelle|Tab\.|Erläuterung(?:en)?|Stand|Legende|\*{1,3}\d?\)?\s)(?!\p{L})/u;

/** Whether a line of words can stand in a table: a short heading, a label, a piece of a header. */
export function letsGoOn(text: string): boolean {
  const trimmed = text.trim();
  if ((trimmed.length > 90 && !namesOnly(trimmed)) || CLOSES.test(trimmed)) return false;
  if (/[.?!;]$/.test(trimmed) && !/(?:^|[\s(])\p{L}{1,5}\.$/u.test(trimmed)) return false;
  if (/[“"]$/.test(trimmed) && trimmed.length > 60) return false;
  return true;
}

/** What a line of running text hardly goes without: articles, verbs, marks. */
const RUNNING =
  /[,;:]|\p{Ll}{4}\.|(?:^|\s)(?:die|den|dem|das|ein|eine[rnms]?|ist|sind|war|waren|wird|werden|wurden?|hat|haben|hatten?|kann|können|soll|sollen|sich|nicht|auch|dass|im|am|zum|zur|vom|beim)(?=\s|$)/u;

/** A long line of nothing but names: the header of many columns in one line. */
function namesOnly(text: string): boolean {
  return text.length <= 150 && !RUNNING.test(text);
}
