/** A committee named in a text, in the nominative. */
export interface CommitteeMention {
  name: string;
  start: number;
  end: number;
}

/** `Ausschuss`, `Innenausschusses`, `Haushalts- und Finanzausschuss`, `Unterausschuss`, also in old spelling and capitals. */
const head =
  /((?:(?:\p{Lu}\p{L}{1,20}- und )?(?:\p{Lu}[\p{L}-]{0,30}(?:isch|ig|lich|end)|Erst|Zweit|Dritt|Viert)(?:en|er|e|em) ){0,2})((?:\p{Lu}[\p{L}]{1,30}-(?:, | und | sowie ))?(?:\p{Lu}[\p{L}]{1,30}-(?: und |, ))?(?:\p{Lu}[\p{L}-]{0,40}aus|Aus|AUS|\p{Lu}{3,20}AUS)(?:sch(?:uss|uß)|SCHUSS)(?:es|ES|e)?)(?!\p{L})/gu;
const body =
  /((?:[\p{L}-]{2,30}(?:isch|ig|lich)(?:en|er|e|em) ){0,2})((?:Enquete-?[Kk]ommission|[\p{L}-]{0,20}[Kk]ontrollgremiums?|Deputation|Petitionskommission|Parlamentarisches Kontrollgremium)(?: (?:„[^“]{3,80}“|[IVX]{1,4}(?!\p{L})|\d{1,2}\/\d{1,2}))?)(?!\p{L})/gu;

/** What stands behind `für`: nouns in a list, with articles and adjectives among them. */
const word = '(?:(?:die|den|das|der|des) )?(?:\\p{Ll}{3,20}(?:e|en|er|es) )?\\p{Lu}[\\p{L}-]{1,40}';
const field = new RegExp(
  `^ (?:für|FÜR|zur|zum) ${word}(?:(?:,| und| sowie| u\\.| UND|,? insbesondere| in| der| des| und die| und der| im| mit) ${word}){0,9}`,
  'u',
);
const ofWhom =
  / (?:und|sowie) (?:des|dem|im) | (?:des|der|im|beim|am|in|vom|von|zu|zum|zur|und|und de[sr]) (?:\p{Lu}[\p{L}-]{3,30} )?(?:Landtage?s?|Bundestage?s?|Bürgerschaft|Abgeordnetenhauses|Sitzung|Ausschuss|Ausschusses|Landesregierung|Fraktion|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Tagesordnungspunkt|TOP|Thema|Punkt|Landtags-Drs)(?!\p{L})/u;

const strongEnding = { masculine: 'er', neuter: 'es', feminine: 'e' };

/** Finds the committees in a text (on one line, hyphenation healed). */
export function findCommittees(text: string): CommitteeMention[] {
  const out: CommitteeMention[] = [];
  if (!/aussch|Aussch|AUSSCH|ommission|gremium|Deputation/.test(text)) return out;
  head.lastIndex = 0;
  for (let match = head.exec(text); match; match = head.exec(text)) {
    const [, adjectives = '', name = ''] = match;
    const start = match.index;
    let end = start + match[0].length;
    // "Unterausschuss Personal": a name without "für".
    let tail = fieldBehind(text, end);
    if (!tail && /^Unteraussch/.test(name))
      tail =
        /^ (?!des |der )\p{Lu}[\p{L}-]+(?:(?:,| und) \p{Lu}[\p{L}-]+){0,4}/u.exec(text.slice(end, end + 90))?.[0] ?? '';
    if (!tail && /^(?:Parlamentarisch|\p{L}*[Uu]ntersuchungs)/u.test(adjectives + name))
      tail = /^ (?:[IVX]{1,5}|\d{1,2}\/\d{1,2})(?![\p{L}\d])/u.exec(text.slice(end, end + 12))?.[0] ?? '';
    tail = tail.replace(/ des \p{Lu}\p{L}{3,20}ischen$/u, '');
    if (!tail) tail = /^ \((?:Land|Stadt|Kommunales|L|S)\)/u.exec(text.slice(end, end + 14))?.[0] ?? '';
    if (!tail) tail = /^ (?:„[^“]{3,60}“)/u.exec(text.slice(end, end + 70))?.[0] ?? '';
    end += tail.length;
    const plain = nominative(name);
    // The bare word points back to one named before ("des Ausschusses").
    if (!tail && !adjectives.trim() && /^Ausschu(?:ss|ß)$/i.test(plain)) continue;
    if (/^(?:Vermittlungs|Ausschüsse)/.test(plain)) continue;
    out.push({
      name: adjectives.replace(/(?:en|em|er|e) (?=$|\p{Lu})/gu, `${strongEnding.masculine} `) + plain + tail,
      start,
      end,
    });
  }
  body.lastIndex = 0;
  for (let match = body.exec(text); match; match = body.exec(text)) {
    const tail = fieldBehind(text, match.index + match[0].length);
    const feminine = /ommission|Deputation/.test(match[2]!);
    const ending = feminine ? strongEnding.feminine : strongEnding.neuter;
    const adjectives = match[1]!.replace(/(?:en|em|er|e) (?=$|\p{L})/gu, `${ending} `);
    const name = feminine ? match[2]! : match[2]!.replace(/gremiums/, 'gremium');
    out.push({ name: adjectives + name + tail, start: match.index, end: match.index + match[0].length + tail.length });
  }
  return out.sort((a, b) => a.start - b.start);
}

function fieldBehind(text: string, at: number): string {
  const found = field.exec(text.slice(at, at + 220))?.[0] ?? '';
  if (!found) return '';
  const stop = ofWhom.exec(found);
  const cut = stop ? found.slice(0, stop.index) : found;
  return cut.replace(/(?:,| und| sowie| in| der| des| mit| im)$/u, '');
}

function nominative(name: string): string {
  return name
    .replace(/(sch(?:uss|uß))(?:es|e)$/u, '$1')
    .replace(/SCHUSSES$/, 'SCHUSS')
    .replace(/uß$/, 'uss');
}
