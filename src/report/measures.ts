/** What is known of a list when it is decided whether it says what is done. */
export interface ListFacts {
  /** The sentence that announces it, or null. */
  intro: string | null;
  /** The headings above, innermost last. */
  headings: readonly string[];
  items: readonly string[];
}

/** Signs that a list speaks of doings, or of something else; each with a text it must find and one it must not. */
export interface Sign {
  name: string;
  where: 'intro' | 'heading' | 'item';
  weight: number;
  pattern: RegExp;
  examples: string[];
  counterExamples: string[];
}

const stem = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})`, 'iu');

export const signs: readonly Sign[] = [
  {
    name: 'says measures',
    where: 'intro',
    weight: 3,
    pattern:
      /(?:maßnahme|aktivität|initiative|vorhaben(?!d)|schritte?n?(?!\p{L})|handlungsfeld|fokusprojekt|projekte?n?(?!\p{L})|aktionsplan|verbesserungen)/iu,
    examples: ['Folgende Maßnahmen wurden ergriffen:', 'Das Land setzt diese Vorhaben um:'],
    counterExamples: ['Folgende Fragen wurden gestellt:'],
  },
  {
    name: 'says what was done',
    where: 'intro',
    weight: 3,
    pattern: stem(
      'umgesetzt|ergriffen|eingeleitet|eingeführt|ausgebaut|aufgebaut|ausgeweitet|weiterentwickelt|gestärkt|verstärkt|verbessert|unterstützt|gefördert|unternommen|beschlossen|veranlasst|geschaffen|erweitert|angepasst|intensiviert|optimiert|modernisiert|vorangetrieben|initiiert|entlastet|erleichtert|beschleunigt|realisiert|aufgelegt|vorgesehen|bereitgestellt|in angriff genommen|setzt (?:\\p{L}{1,20} ){0,4}(?:um|auf)|fördert|plant|geplant|beabsichtigt|sieht .{1,60} vor',
    ),
    examples: [
      'Das Verfahren wurde im Jahr 2021 weiterentwickelt:',
      'Das Land plant:',
      'Für 2023 ist Folgendes vorgesehen:',
    ],
    counterExamples: ['Im Ausschuss waren vertreten:'],
  },
  {
    name: 'goes on from doings',
    where: 'intro',
    weight: 2,
    pattern: stem(
      'sind (?:insbesondere |vor allem |hierbei |hier )?zu nennen|zu nennen sind|(?:dazu|hierzu|darunter) (?:gehör|zähl|sind|werden|wurden|hat)|im einzelnen (?:sind|handelt|hat|wurde|werden|erfolg|ist)|insbesondere:?$|vor allem:?$',
    ),
    examples: [
      'Dazu gehören insbesondere:',
      'Im Einzelnen sind dies',
      'Zur Gewinnung neuer Kräfte sind insbesondere zu nennen:',
    ],
    counterExamples: ['Die Antwort dazu lautet:'],
  },
  {
    name: 'says who does it',
    where: 'intro',
    weight: 2,
    pattern:
      /^(?:(?:Die|Das|Der) (?:\p{Ll}{3,30}e )?(?:Land(?:esregierung)?|Staatsregierung|Bundesregierung|Senat|Bund|Ministerium|Ministerin?|Behörde|Stadt|\p{L}{3,30}(?:ministerium|verwaltung))|Wir|Ich)(?: (?:\p{L}{2,20} ){0,4})?(?: ?(?:hat|haben|wird|werden|will|beabsichtigt)(?: (?:daher|deshalb|dazu|hierzu|bereits|zudem))?)?[:,]?$/u,
    examples: ['Der Senat hat', 'Die Landesregierung wird daher'],
    counterExamples: ['Im Ausschuss waren vertreten:', 'Der Senat beantwortet die Fragen wie folgt:'],
  },
  {
    name: 'asks for it',
    where: 'intro',
    weight: -6,
    pattern: stem(
      'ersucht|ersuchen|gebeten|aufgefordert|bittet|beantragt|wolle beschließen|zu berichten|gefordert|fordert',
    ),
    examples: ['Die Bürgerschaft hat den Senat ersucht,', 'Der Landtag wolle beschließen,'],
    counterExamples: ['Der Senat hat', 'Das Land fördert:'],
  },
  {
    name: 'announces something else',
    where: 'intro',
    weight: -6,
    pattern: stem(
      'folgende[nrs]? (?:\\p{L}{2,30} )?(?:fragen|unterlagen|themen|dokumente|anlagen|daten|angaben|positionen|zahlen|ergebnisse|personen|mitglieder|länder|kreise|kommunen|städte|standorte|quellen|gesetze|rechtsgrundlagen|vorschriften|gründe|ursachen|definition|kriterien|kategorien|gruppen|bereiche aufgeteilt)|fragen:?$|anlagen?:?$|anbei|beigefügt|rechtsgrundlage|gliedert sich|verteil(?:t|en) sich|aufgeteilt|zugeordnet|nachfolgende tabelle|teilgenommen|vertreten|ausgabenschwerpunkt|gründe (?:hierfür|dafür|sind)|hindernis|voraussetzung|tagesordnung',
    ),
    examples: [
      'Die Landesregierung beantwortet folgende Fragen:',
      'Dieser Anstieg verteilt sich auf die folgenden Positionen:',
      'Beigefügt sind:',
    ],
    counterExamples: ['Folgende Maßnahmen wurden ergriffen:'],
  },
  {
    name: 'heading names measures',
    where: 'heading',
    weight: 3,
    pattern: /(?:maßnahme|aktivität|initiative|umsetzung|handlungsfeld|sachstand der|geplante|vorhaben)/iu,
    examples: ['3.2 Maßnahmen der Landesregierung', 'Umsetzung'],
    counterExamples: ['Ausgangslage'],
  },
  {
    name: 'heading names something else',
    where: 'heading',
    weight: -5,
    pattern:
      /^(?:\S{1,8} )?(?:anlagen?|anhang|inhalt|gliederung|quellen|literatur|verteiler|abkürzung|rechtsgrundlage|tagesordnung|teilnehm|fragen|verzeichnis)/iu,
    examples: ['Anlagen', '5 Rechtsgrundlagen', 'Verteiler'],
    counterExamples: ['Maßnahmen zur Anlagensicherheit'],
  },
  {
    name: 'doing as a noun',
    where: 'item',
    weight: 3,
    pattern:
      /^(?:(?:[Dd](?:er|ie|as|en)|[Ee]ine?|[Dd]urch|[Zz]u[rm]|[Mm]it|\p{L}{3,25}e[rns]?) ){0,3}(?:\p{Lu}\p{L}{0,40}(?:[aä]us|[aA]uf|[aA]n|[uU]m|[eE]in|[aA]b)?(?:bau|aufwuchs|aufbau|ausbau|umbau|start|abschluss|einsatz|erlass|aufstockung|beitritt)|Ausbau|Aufbau|Umbau|Aufwuchs|Start|Einsatz|Erlass|Abschluss|Beginn|Fokusprojekt|Projekt|Modellprojekt|Pilotprojekt|Programm|Initiative|Kampagne|Förderprogramm|\p{L}{3,40}(?:ierung|führung|stellung|richtung|stärkung|stützung|derung|schaffung|weiterung|besserung|wicklung|setzung|bindung|fassung|bildung|passung|stockung|lastung|legung|leichterung|gründung|öffnung|sicherung|ung))(?!\p{L})/u,
    examples: [
      'Ausbau der Beratung',
      'Der Ausbau und die Stärkung zentraler Strukturen.',
      'Unterstützung der Kommunen',
      'Einführung digitaler Akten',
      'Durch den Aufwuchs auf 30 Kräfte',
      'Fokusprojekt „Nord“',
    ],
    counterExamples: ['BÜ Süderwalseder Weg: PFA 2,', 'Stadt Köln', 'Anlage 3'],
  },
  {
    name: 'doing as a verb',
    where: 'item',
    weight: 3,
    pattern: stem(
      'wird|werden|wurde|wurden|unterstützt|fördert|stärkt|erfolgt|erfolgte|baut|plant|setzt|richtet|schafft|führt|stellt|bietet|eingerichtet|eingeführt|finanziert|entwickelt|übernimmt|verstärkt|begleitet|hat (?:\\p{L}{1,30} ){1,12}\\p{L}{2,30}(?:t|en)',
    ),
    examples: ['Das Land unterstützt die Kommunen.', 'Es wurden 30 Stellen geschaffen.'],
    counterExamples: ['Stadt Köln'],
  },
  {
    name: 'doing at the end',
    where: 'item',
    weight: 3,
    pattern:
      /$(?<=(?<!\p{L})(?:zu \p{Ll}{3,25}n|\p{Ll}{2,8}zu\p{Ll}{3,20}n|\p{Ll}{0,8}ge\p{Ll}{2,20}(?:t|en)|(?:be|ver|er|ent)\p{Ll}{2,20}t|\p{Ll}{3,20}(?:iert|bauen|stellen|führen|setzen|richten|weiten|gleichen|stärken|fördern|schaffen|nehmen))(?: \([^()]{2,80}\))?(?: und| sowie|,)?[.,;]?)/u,
    examples: [
      '140 Bäume gepflanzt,',
      'die Fördermittel auf 500.000 Euro aufzustocken,',
      '36 Sonnensegel beschafft (Kosten: 214 Tsd. Euro) und',
      'bis Ende 2008 drei Häuser zu Begegnungsstätten ausbauen,',
    ],
    counterExamples: ['Stadt Köln', 'der Antrag der Gemeinde', 'Kreis Wesel,'],
  },
  {
    name: 'question',
    where: 'item',
    weight: -8,
    pattern: /\?["“)]{0,2}$/,
    examples: ['Wie viele Fälle?'],
    counterExamples: ['Ausbau der Beratung'],
  },
  {
    name: 'paper or law',
    where: 'item',
    weight: -5,
    pattern:
      /^(?:Anlagen?(?!\p{L})|Anhang|§|Art\.|Artikel \d|https?:|www\.|Drucksache|Drs\.|Vorlage \d|Gesetz (?:zur|über)|Verordnung (?:zur|über))/u,
    examples: ['Anlage 1: Übersicht', '§ 58a AufenthG'],
    counterExamples: ['Anlagensicherheit wird verbessert'],
  },
  {
    name: 'label and value',
    where: 'item',
    weight: -3,
    pattern:
      /^[^:.]{2,60}: ?[+–-]? ?[\d.,]{1,12} ?(?:%|Prozent|Euro|EUR|€|Mio|Mrd|Personen|Fälle)? ?[^.(]{0,30}(?:\([^()]{0,40}\))?[,;.]?$/u,
    examples: ['Personalausgaben: + 5,6 % (s. Nummer 3.2).', 'Köln: 12'],
    counterExamples: ['Ausbau: Das Netz wird größer.'],
  },
];

/** Whether a list says what is done: the sum of the signs, the items' by their share. */
export function saysWhatIsDone(list: ListFacts): boolean {
  let score = 0;
  for (const sign of signs) {
    if (sign.where === 'intro') score += list.intro && sign.pattern.test(list.intro) ? sign.weight : 0;
    else if (sign.where === 'heading')
      score += headingsFor(sign, list.headings).some((heading) => sign.pattern.test(heading)) ? sign.weight : 0;
    else score += (sign.weight * list.items.filter((item) => sign.pattern.test(item)).length) / list.items.length;
  }
  // A list that nothing announces is one of doings only where heading and items say so.
  return score >= (list.intro ? 3 : 5);
}

/** A chapter on measures holds them in all its sections; what is no measure is said by the nearest heading. */
const headingsFor = (sign: Sign, headings: readonly string[]) => (sign.weight > 0 ? headings : headings.slice(-1));

/** Whether an item alone, by its own words, says what is done. */
export const saysDoing = (item: string): boolean =>
  signs.reduce((sum, { where, weight, pattern }) => sum + (where === 'item' && pattern.test(item) ? weight : 0), 0) >=
  3;
