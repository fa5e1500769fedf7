import type { Readable } from '../../model/index.js';
import { ASKS_AMOUNT, bareNoun } from './asked-amounts.js';
import { isBody } from './bodies.js';
import { GENERIC, type Name, nameIn } from './names.js';

/**
 * What the text around a table says that it is about: the question that it answers, the sentence that leads to it, its title. All of them may name
 * what is counted behind a noun that only arranges ("Verteilung der Mittel", "Übersicht über die Zuwendungen", "Zahl der Anträge").
 */
const ARRANGES =
  /^(?:(?:Ver|Auf|Unter)teilung|Aufschlüsselung|Aufstellung|Zusammen(?:stellung|fassung|setzung)|Gegenüberstellung|Auflistung|Darstellung|Überblick|Liste|Bild|Statistik|Auswertung|Abfrage|Erhebung|(?:Kenn|Eck|Grund|Einzel)?[Dd]aten|(?:Kenn|Fall|Einzel)zahlen|(?:\p{L}{3,30})?(?:[Bb]ilanz|rechnung|[Üü]bersicht|statistik|spiegel|verzeichnis|tabelle|liste)|(?:Stellen|Haushalts|Wirtschafts|Finanz|Erfolgs|Vermögens|Investitions)plan|Eckwerte|Einzelheiten|Position(?:en)?|Details|Ergebnisse|(?:Aus|Zu)?baustand|Sachstand|Umsetzungsstand|Verlauf|Lage|Situation|Struktur|Gliederung|Größenordnung|Termine?n?|Kapitel|Titel|Einzelplan|Anhang|Abschnitt|Drucksache|Vorlage|Punkt|Nachfrage|Zuge|Rahmen|Jahresvergleich|Zeitreihe)$/u;

const says = (noun: string) => !GENERIC.test(noun) && !ARRANGES.test(noun);

const NOUN = /(?:[\p{Ll}\d-]{1,30},?\s){0,5}(\p{Lu}[\p{L}*:-]{2,60})/uy;
const LINKED = /\s(?:der|des|von|vom|an|über|zu|zur|zum|bei|für)(?=\s)/uy;

/** The first noun from `at` on that says what is counted; over arranging nouns to their complements. */
/** "die Zahl der [in den Notaufnahmen behandelten] Fälle" */
const ATTRIBUTE =
  /(?:in|im|an|am|bei|beim|von|vom|durch|mit|auf|aus|nach)\s[^.?!:,]{3,60}?\s\p{Ll}{3,}(?:t|n|nd)en\s(?=\p{Lu})/uy;

function nounFrom(readable: Readable, at: number): Name | null {
  const { text } = readable;
  ATTRIBUTE.lastIndex = at;
  const attribute = ATTRIBUTE.exec(text);
  for (let from = attribute ? ATTRIBUTE.lastIndex : at, hops = 0; hops < 4; hops++) {
    NOUN.lastIndex = from;
    const match = NOUN.exec(text);
    if (!match) return null;
    const head = match[1]!.replace(/(?<![-*:])[-*:]{1,3}$/, '');
    const start = NOUN.lastIndex - match[1]!.length;
    if (says(head) || /[qQ]uote$/.test(head)) return { readable, head, start, end: start + head.length, counted: true };
    LINKED.lastIndex = start + head.length;
    if (!LINKED.test(text)) return null;
    from = LINKED.lastIndex + 1;
  }
  return null;
}

/** Where a question or lead-in goes on with what is counted. */
const ASKS: readonly RegExp[] = [
  /(?:[Ww]ie ?viel(?:e|en)?|[Ww]elche|[Aa]nzahl(?: (?:der|von|an))?|(?:^|\s)[Zz]ahl der|[Hh]öhe der|[Ss]umme der|[Uu]mfang der)\s(?=\S)/u,
  /[Ww]ie (?:hoch|groß) (?:war|waren|ist|sind|fiel|fielen|lag|lagen)\s(?=\S)/u,
];

/** What a question or the sentence before a table asks for: "Wie viele Kinder …", "Wie hoch war die Rückholquote …". */
export function nameAsked(readable: Readable | null): Name | null {
  if (!readable) return null;
  const { text } = readable;
  // Of a paragraph only the sentence that leads to the table speaks of it.
  const from = text.endsWith('?') ? 0 : lastSentence(text);
  const amount = ASKS_AMOUNT.exec(from ? text.slice(from) : text);
  const bare = amount ? bareNoun(text, from + amount.index + amount[0].length) : null;
  if (bare) return { readable, head: text.slice(bare.start, bare.end), ...bare, counted: true };
  for (const pattern of ASKS) {
    const match = pattern.exec(from ? text.slice(from) : text);
    // "Wie viele dieser Bindungen …": what is counted was named before.
    const back = match && /^dies/.test(text.slice(from + match.index + match[0].length));
    const name = match && !back ? nounFrom(readable, from + match.index + match[0].length) : null;
    if (name) return name;
  }
  return null;
}

/** How a sentence leads to its table; behind each stands what the table counts. */
const LEADS_TO: readonly { pattern: RegExp; example: string }[] = [
  {
    pattern: /(?:[Ff]olgende|[Nn]achstehende|[Nn]achfolgende)[nrs]?\s(?=\S)/u,
    example: 'wurden folgende Anträge gezählt:',
  },
  {
    pattern:
      /(?:Tabelle|Übersicht|Aufstellung|Zusammenstellung|Liste|Grafik)\s(?:\d{1,2}\s)?(?:zeigt|enthält|nennt|listet|weist|stellt)\s(?=\S)/u,
    example: 'Die folgende Tabelle zeigt die Zahl der Anträge:',
  },
  {
    pattern: /(?:Überblick|Übersicht|Auskunft|Aufschluss)\süber\s(?=\S)/u,
    example: 'Einen Überblick über die Anträge gibt Tabelle 2.',
  },
  { pattern: /[Ww]ie sich\s(?=d)/u, example: 'Wie sich die Anträge verteilen, zeigt die folgende Übersicht.' },
  {
    pattern: /[Ww]ie (?:ist|sind|war|waren|(?:stellt|hat|haben|entwickel\p{Ll}+|verteil\p{Ll}+) sich)\s(?=d)/u,
    example: 'Wie verteilen sich die Anträge auf die Ämter?',
  },
  { pattern: /^(?:Die|Der|Das)\s(?=\S)/u, example: 'Die Anträge verteilen sich wie folgt:' },
];

export { LEADS_TO as leadsToTable };

/** What the sentence that leads to a table says that it shows; null where only bodies stand there. */
export function nameLedTo(readable: Readable): Name | null {
  const from = lastSentence(readable.text);
  const sentence = readable.text.slice(from);
  for (const { pattern } of LEADS_TO) {
    const match = pattern.exec(sentence);
    const name = match ? nounFrom(readable, from + match.index + match[0].length) : null;
    if (name && !isBody(name.head)) return name;
  }
  // "Die Kosten werden auf 2 Mio. Euro veranschlagt. Sie verteilen sich wie folgt:"
  const before =
    /^(?:Sie|Diese|Dieser|Er)\s/.test(sentence) && from > 2 ? lastSentence(readable.text.slice(0, from - 1)) : -1;
  const named = before >= 0 ? /^(?:Die|Der|Das)\s(?=\S)/u.exec(readable.text.slice(before, from)) : null;
  const earlier = named && nounFrom(readable, before + named[0].length);
  return earlier && !isBody(earlier.head) ? earlier : null;
}

const VERB =
  /(?:^|\s)(?:ist|sind|war|waren|wird|werden|wurden?|hat|haben|hatten?|kann|können|zeigt|zeigen|ergibt|ergeben|ergab|gibt|geben|gab|lautet|lauten|beträgt|betragen|betrug|stellt|stellen|entwickel\p{Ll}+|verteil(?:t|en|te|ten)|entfallen|entfielen|förder(?:t|te|ten))(?=[\s,:.]|$)/u;

/** What a title or lead-in is about. */
export function topicOf(readable: Readable): Name | null {
  if (VERB.test(readable.text)) return nameLedTo(readable);
  return nameCounted(readable) ?? titled(readable);
}

/** The noun of a title: "Ausgaben für Radwege", "Tabelle 2: Haus- und Sperrmüll", "Verteilung der Zuwendungen". */
function titled(readable: Readable): Name | null {
  let name = nameIn(readable, false, true);
  for (let hops = 0; name && hops < 4; hops++) {
    const rest = readable.text.slice(name.end);
    // "Stellenplan (Planstellen und Stellen)"
    const inner = ARRANGES.test(name.head) ? /^\s\((\p{Lu}[\p{L}-]{3,40})(?=[\s,)])/u.exec(rest) : null;
    if (inner && says(inner[1]!)) {
      const start = name.end + 2;
      return { readable, head: inner[1]!, start, end: start + inner[1]!.length, counted: false };
    }
    const half = /^-\s(?:und|oder)\s(?=\p{Lu})/u.exec(rest);
    if (!half && !ARRANGES.test(name.head)) return name;
    name = nameIn(readable, false, true, name.end + (half?.[0].length ?? 0));
  }
  return name;
}

/** What a title counts itself: "Kalkulationsbasis 10 Teilnehmende". */
function nameCounted(readable: Readable): Name | null {
  const match = /^\p{Lu}[\p{L}-]{3,40}(?: je \p{L}{3,30})?:? [1-9]\d{0,5} (\p{Lu}[\p{L}*:-]{2,60})/u.exec(
    readable.text,
  );
  if (!match || GENERIC.test(match[0].split(/[ :]/)[0]!)) return null;
  const start = match[0].length - match[1]!.length;
  return { readable, head: match[1]!, start, end: match[0].length, counted: true };
}

/** Where the last sentence of a text begins, as far as a table's lead-in needs it. */
export function lastSentence(text: string): number {
  for (let at = text.length - 2; at > 0; at--) {
    const code = text.charCodeAt(at);
    if (
      (code === 46 || code === 63) &&
      text[at + 1] === ' ' &&
      /\p{Ll}{3}$/u.test(text.slice(at - 3, at)) &&
      /^\p{Lu}/u.test(text.slice(at + 2, at + 3))
    )
      return at + 2;
  }
  return 0;
}
