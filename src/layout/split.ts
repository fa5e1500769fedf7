import { Sign, signsOf } from '../text/signs.js';

/** Where a second column begins on a line that lost its wide gap, by what the right part looks like. */
export interface SplitRule {
  readonly name: string;
  /** What a line must have in it to be looked at; 0 for any line. */
  readonly needs: number;
  /** Finds the right part; its match begins where the second column begins. */
  readonly right: RegExp;
  /** What the left part must look like; any text where left out. */
  readonly left?: RegExp;
  /** What the left part must not look like. */
  readonly notLeft?: RegExp;
  readonly examples: readonly (readonly [left: string, right: string])[];
  readonly leaves: readonly string[];
}

const day = String.raw`\d{1,2}\. ?(?:\d{1,2}\. ?\d{4}|\p{Lu}\p{Ll}{2,8} \d{4})`;
/** Lines of an address, which a second column often stands beside. */
const addressLine =
  /^(?:An (?:den|die|das)(?= |$)|(?:Herrn|Frau) .{2,50}|(?:An (?:den|die) )?(?:Herrn?|Frau|Präsident|Vorsitzend)|\d{5} \p{Lu}|\p{Lu}[\p{L} .-]{2,40}(?:str\.|straße|platz|allee|ufer|weg|markt|damm|ring|Landtags?|Straße|Platz) \d{1,3})/u;

export const splitRules: readonly SplitRule[] = [
  {
    name: 'label with a number',
    needs: Sign.figure,
    right: /(?<=\S )(?:Telefon|Telefax|Tel\.|Fax|Durchwahl)(?:zentrale|-Nr\.)?[: ]{1,2}[(+\d]/u,
    notLeft: /(?:(?:^|[ (])(?:\p{Ll}+|Unter|Ihr|Mein),?|-|–|\() $/u,
    examples: [
      ['Telefon 0211 837-02', 'Telefax 0211 837-2200'],
      ['40221 Düsseldorf', 'Telefon 0211 1'],
      ['Platz des Landtags 1', 'Telefax: 0211 1'],
    ],
    leaves: ['Unter Telefon 0211', 'erreichen Sie uns per Telefon 0211 1'],
  },
  {
    name: 'label with a colon',
    needs: Sign.colon,
    right:
      /(?<=\S )(?:Aktenzeichen|Az\.|Gesch(?:ä|ae)ftszeichen|Auskunft erteilt|Bearbeiter(?:in)?|Bearbeitet von|Ansprechpartner(?:in)?|Datum|E-Mail|Dienstgebäude|Lieferanschrift|Telefon|Telefax|Internet|Mein Zeichen|Ihr Zeichen): ?/u,
    notLeft: /(?:und|oder|das|unser|Unser|Mein|mein|\() $/u,
    examples: [
      ['An den', 'Aktenzeichen: 42.01'],
      ['Herrn Präsidenten', 'Datum: 03.03.2026'],
    ],
    leaves: ['Unser Aktenzeichen: 42'],
  },
  {
    name: 'stamp in capitals',
    needs: Sign.capitals,
    right: /(?<=\S )(?:LANDTAG|(?:\d{1,2}\. ?)?WAHLPERIODE|VORLAGE|DRUCKSACHE|UMDRUCK|[\p{Lu}Ü]{4,}-[\p{Lu}Ü]{5,}$)/u,
    left: /\p{Ll}/u,
    notLeft: /(?:Drucksache|Vorlage|Wahlperiode)/,
    examples: [
      ['An den', 'LANDTAG'],
      ['Präsidenten des Landtags', 'NORDRHEIN-WESTFALEN'],
      ['Nordrhein-Westfalen', '17. WAHLPERIODE'],
      ['Herrn Max Muster MdL', 'VORLAGE'],
    ],
    leaves: ['LANDTAG NORDRHEIN-WESTFALEN', '17. WAHLPERIODE'],
  },
  {
    name: 'stamp number behind an address',
    needs: Sign.figure,
    right: /(?<=\S )(?:(?:Vorlage|Umdruck|Drucksache) )?\d{1,2} ?\/ ?\d{1,3} ?\d{0,3}$/u,
    left: addressLine,
    examples: [
      ['40221 Düsseldorf', '17/6403'],
      ['Platz des Landtags 1', 'Vorlage 17/6403'],
    ],
    leaves: ['Antrag Drucksache 17/1', 'Drucksache 17/6403'],
  },
  {
    name: 'distribution code behind an address',
    needs: Sign.figure,
    right: /(?<=\S )A ?\d{2}(?:\/\d)?(?:, ?A ?\d{2}(?:\/\d)?){0,5}$/u,
    left: addressLine,
    examples: [['40221 Düsseldorf', 'A19, A05']],
    leaves: ['Anlage A19'],
  },
  {
    name: 'date behind an address',
    needs: Sign.figure,
    right: new RegExp(`(?<=\\S )(?:Datum:? )?${day}$`, 'u'),
    left: addressLine,
    examples: [
      ['40221 Düsseldorf', '03. Februar 2022'],
      ['An den', '03.02.2022'],
      ['Herrn Max Muster MdL', '03.02.2022'],
    ],
    leaves: ['Düsseldorf, den 3. Februar 2022', 'Sitzung am 09.02.2022'],
  },
  {
    name: 'page mark',
    needs: Sign.figure,
    right: /(?<=\S )Seite \d{1,4} (?:von|\/) ?\d{1,4}$/u,
    examples: [['03. Februar 2022', 'Seite 1 von 3']],
    leaves: ['Seite 1 von 3'],
  },
  {
    name: 'mail or web address',
    needs: Sign.address,
    right: /(?<=\S )(?:[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}|www\.[\w-]{1,60}(?:\.[\w-]{1,60}){1,4})$/u,
    notLeft: /(?:[Mm]ail|MAIL|INTERNET|Internet|Web|Homepage|unter|an|:|\() $/u,
    examples: [
      ['wie zugesagt,', 'poststelle@mkffi.nrw.de'],
      ['40219 Düsseldorf', 'www.im.nrw'],
    ],
    leaves: ['E-Mail: a@b.de', 'Schreiben Sie an a@b.de'],
  },
  {
    name: 'anything behind a closing',
    needs: 0,
    right:
      /(?<=^(?:Mit (?:freundlichen|besten) Grüßen|Mit freundlichem Gruß|Mit vorzüglicher Hochachtung|Hochachtungsvoll) )\S/u,
    left: /^(?:Mit|Hochachtungsvoll) /,
    examples: [['Mit freundlichen Grüßen', '40479 Düsseldorf']],
    leaves: ['Mit freundlichen Grüßen', 'Mit freundlichen Worten schloss er'],
  },
  {
    name: 'address behind the end of a sentence',
    needs: Sign.figure,
    right:
      /(?<=\p{Ll} .{0,60}\p{L}{2}[.;:] )(?:\d{5} \p{Lu}\p{Ll}{2,20}|\p{Lu}[\p{L}-]{2,30}(?:str\.|straße|platz|allee|ufer|ring|weg) \d{1,3}(?: ?- ?\d{1,3})?)$/u,
    examples: [
      ['Die Mittel betragen 25 Mrd. Euro.', 'Musterstr. 6'],
      ['zur Weiterleitung an die Mitglieder.', '40479 Düsseldorf'],
    ],
    leaves: ['wohnt in der Musterstr. 6', 'Ministerium des Innern NRW, 40190 Düsseldorf'],
  },
  {
    name: 'label of an office at the end',
    needs: 0,
    right: /(?=[DLH])(?<=\p{Ll}[ -]{1,2})(?:Dienstgebäude(?: und)?|Lieferanschrift|Hausanschrift)$/u,
    notLeft: /(?:das|dem|des|ein|eine|im|und|oder|neue[nrs]?|die|der) $/u,
    examples: [['mit der Bitte um Weiter-', 'Dienstgebäude und']],
    leaves: ['Dienstgebäude und', 'am neuen Dienstgebäude'],
  },
  {
    name: 'address behind two spaces',
    needs: Sign.wide,
    right:
      /(?<=\S {2})(?:\d{5} \p{Lu}[\p{L} -]{2,30}$|\p{Lu}[\p{L} .-]{2,30}(?:str\.|straße|platz|allee|ufer|Straße|Platz) \d{1,3} ?[a-z]?(?: ?- ?\d{1,3})?$|Telef|Dienstgebäude|Lieferanschrift)/u,
    examples: [['übersende ich den Bericht', '40219 Düsseldorf']],
    leaves: ['Platz des Landtags 1 40221 Düsseldorf'],
  },
];

/** Offset where the second column begins, 0 if there is none. */
export function splitPoint(text: string): number {
  if (text.length > 300) return 0;
  const signs = signsOf(text);
  let first = 0;
  for (const rule of splitRules) {
    if (rule.needs !== 0 && (signs & rule.needs) === 0) continue;
    // What the left part must look like is found in the whole line too; most lines fail here at once.
    if (rule.left && !rule.left.test(text)) continue;
    const match = rule.right.exec(text);
    if (!match || match.index === 0) continue;
    const left = text.slice(0, match.index);
    if (rule.left && !rule.left.test(left)) continue;
    if (rule.notLeft?.test(left)) continue;
    if (first === 0 || match.index < first) first = match.index;
  }
  return first;
}
