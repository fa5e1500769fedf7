import { houses } from '../parliaments/index.js';
import { lazily } from '../text/lazily.js';

/**
 * Words that letters to a parliament are made of, whoever writes them: labels, offices, months, what a subject and a closing say.
 * With the words of the names of houses and ministries they are what a failed text recognition can be corrected by.
 */
const ofEveryLetter = `
  Aktenzeichen Geschäftszeichen Zeichen Nachricht Durchwahl Telefon Telefax Fax Hausruf Fernruf Bearbeiter Bearbeiterin Bearbeitet bearbeitet Bearb
  Auskunft erteilt Ansprechpartner Ansprechpartnerin Ansprechperson Datum Betreff Bezug Anlage Anlagen Postfach Postanschrift Hausanschrift
  Dienstgebäude Lieferanschrift Besucheranschrift Internet Mail Poststelle Seite Mein Meine Unser Unsere Ihr Ihre Ihren Ihres Ihnen Ihrer Ich
  bitte angeben Antwort Zimmer Name Referat Abteilung Haltestelle Verkehrsmittel Öffentliche
  Präsident Präsidenten Präsidentin Vorsitzende Vorsitzenden Vorsitzender Mitglied Mitglieder Mitgliedern Abgeordnete Abgeordneten Abgeordneter
  Landtag Landtags Landtages Landtagspräsident Landtagspräsidentin Bundestag Bundestages Bürgerschaft Bundesrat Bundesrates Fraktion Fraktionen
  Minister Ministers Ministerin Ministerium Ministeriums Staatsminister Staatsministerin Staatsministerium Innenministerium Finanzministerium
  Justizministerium Kultusministerium Sozialministerium Staatskanzlei Senatskanzlei Senatsverwaltung Senator Senatorin Staatssekretär Staatssekretärin
  Ministerialdirektor Ministerialdirigent Ministerialdirigentin Ministerialrat Ministerialrätin Abteilungsleiter Abteilungsleiterin
  Ausschuss Ausschusses Ausschuß Innenausschuss Innenausschusses Finanzausschuss Finanzausschusses Haushaltsausschuss Haushaltsausschusses
  Rechtsausschuss Rechtsausschusses Sozialausschuss Sozialausschusses Umweltausschuss Umweltausschusses Verkehrsausschuss Verkehrsausschusses
  Sitzung Tagesordnungspunkt Vorlage Umdruck Drucksache Ausschussdrucksache Ausschussvorlage Unterrichtung Stellungnahme Wahlperiode
  Legislaturperiode Verteiler Ausgegeben Eingang Eingegangen eingegangen Bericht Berichts Antrag Anfrage Kleine Große Schriftliche Schriftlicher
  Beschluss Landesregierung Bundesregierung Staatsregierung Senat Senats
  geehrter geehrte geehrten freundlichen freundlichem Grüßen Gruß Vertretung Auftrag Hochachtung vorzüglicher Mitteilung
  Januar Februar April Juni Juli August September Oktober November Dezember
  für über und des der den dem die das von vom zum zur mit auf aus bei nach Herrn Herr Frau nachrichtlich zwischen gegenüber
  mich dem Im im In in Ist ist um am
`;

/** What umlauts lose and what look-alikes become; two words with one skeleton look the same to a failed recognition. */
const classes: Readonly<Record<string, string>> = {
  I: 'l',
  '1': 'l',
  '|': 'l',
  '!': 'l',
  i: 'l',
  Ü: 'U',
  ü: 'u',
  Ö: 'O',
  '0': 'O',
  ö: 'o',
  Ä: 'A',
  ä: 'a',
  ß: 'B',
  q: 'g',
};

const skeletonOf = new Array<string>(0x180).fill('');
for (let code = 0; code < skeletonOf.length; code++) {
  const sign = String.fromCharCode(code);
  skeletonOf[code] = classes[sign] ?? sign;
}

/** The look of a word with all look-alikes made one. */
export function skeleton(word: string): string {
  let out = '';
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    const next = word.charCodeAt(i + 1);
    if (code === 114 && next === 110) {
      out += 'm';
      i++;
    } else if (code === 118 && next === 118) {
      out += 'w';
      i++;
    } else if (code === 105 && next === 105) {
      out += 'u';
      i++;
    } else out += code < skeletonOf.length ? skeletonOf[code]! : word[i]!;
  }
  return out;
}

interface KnownWords {
  readonly words: ReadonlySet<string>;
  /** The one word of a skeleton; `null` where there are several. */
  readonly bySkeleton: ReadonlyMap<string, string | null>;
}

/** The words of letters, houses and ministries; collected when first asked for. */
export const knownWords = lazily((): KnownWords => {
  const words = new Set<string>();
  const add = (text: string) => {
    for (const word of text.match(/\p{L}{2,40}/gu) ?? []) {
      words.add(word);
      if (word.length > 3 && /^\p{Lu}/u.test(word)) words.add(word.toUpperCase());
    }
  };
  add(ofEveryLetter);
  for (const house of houses) {
    for (const name of house.names) add(name.text);
    for (const name of house.capitals) add(name);
    for (const { city, street } of house.addresses) add(`${city} ${street ?? ''}`);
    for (const { name } of house.ministries) if (name.length < 120) add(name);
    for (const { name } of house.committees) add(name);
  }
  for (const word of ['FÜR', 'UND', 'DES', 'DER']) words.add(word);
  const bySkeleton = new Map<string, string | null>();
  for (const word of words) {
    const key = skeleton(word);
    const other = bySkeleton.get(key);
    if (other === undefined) bySkeleton.set(key, word);
    else if (other !== word) bySkeleton.set(key, preferred(other, word));
  }
  return { words, bySkeleton };
});

/** Of two spellings of one word ("im", "Im") the capital is the one that looks like an "l". */
function preferred(one: string | null, two: string): string | null {
  if (one === null || one.toLowerCase() !== two.toLowerCase()) return null;
  return /^\p{Lu}\p{Ll}/u.test(one) ? one : two;
}
