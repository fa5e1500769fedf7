/** A person's name, taken apart. Offsets are in the text that was read. */
export interface Person {
  honorific: string | null;
  /** With academic title, without honorific and mandate. */
  name: string;
  title: string | null;
  givenName: string | null;
  familyName: string;
  suffix: string | null;
  start: number;
  end: number;
}

/** Academic titles and what may stand among them. */
const title =
  /^(?:(?:apl\. |Hon\.-|Univ\.-|Jun\.-)?Prof(?:\.|essor(?:in)?)|Dres\.|Dr(?:\.-Ing\.|\.)?|Drs\.|Dipl\.-[\p{L}.-]{2,20}|Mag\.|PD|Priv\.-Doz\.|h\. ?c\.|mult\.|e\. ?h\.|E\. ?h\.|habil\.|rer\. ?(?:nat|pol|oec|publ|soc|medic)\.|iur\.|jur\.|phil\.|med\.|vet\.|theol\.|oec\.|paed\.|dent\.|agr\.|disc\. ?pol\.|sc\.|Ing\.|-Ing\.|M\. ?A\.|LL\. ?M\.)(?= |\p{Lu}|$)/u;
const particle =
  /^(?:von|vom|van|der|den|de|del|della|di|da|dos|du|la|le|zu|zum|zur|und|ten|ter|te|af|al|el|bin|ibn|Freiherr|Freifrau|Freiin|Graf|Gräfin|Baron|Baronin|Edler|Edle|Ritter|Fürst|Fürstin|Prinz|Prinzessin|auf|v\.|v|Frhr\.|Frfr\.|Frh\.|Gf\.|z\.)$/u;
const mandate = /,? ?\(?(MdL|MdA|MdBB|MdHB|MdB|MdEP|M\. ?d\. ?L\.|M\. ?d\. ?B\.)\)?,?$/u;
const trailing = /,? ?\((?:[^()]{1,40})\)$|,? ?(?:LL\. ?M\.|M\. ?A\.|MBA|MPA)$/u;
const namePart = /^\p{Lu}[\p{L}'’.-]*,?$/u;

/** Words that no name begins with, though they are capitalised like one. */
const notNames =
  /^(?:Der|Die|Das|Den|Dem|Des|An|Am|Im|In|Mit|Zum|Zur|Sitzung|Bericht|Vorlage|Antrag|Anlagen?|Telefon|Telefax|Fax|Tel\.|E-Mail|Ministerium|Landtags?|Abteilung|Referat|Seite|Datum|Postfach|Haus|Dienstgebäude|Auftrag|Vertretung|Grüßen|Staatskanzlei|Senatskanzlei|Herrn|Frau|Herr|Präsident(?:en|in)?|Vorsitzende[rn]?|Sehr|Minister(?:in)?|Staatssekretär(?:in)?|Landesregierung|Land|Freistaat|Ausschuss|Betreff|Behörde|Senator(?:in)?|Verteiler|Internet|Öffentliche|Nordrhein-Westfalen|Niedersachsen|Hessen|Bayern|Berlin|Hamburg|Bremen|Sachsen|Thüringen|Brandenburg|Saarland|Aktenzeichen|Geschäftszeichen|Durchwahl|Name|Umdruck|Drucksache|TOP|Fraktion|Ihre?|Zeichen|Nachricht|Unsere?|Meine?|Hausanschrift|HAUSANSCHRIFT|DATUM|BETREFF|BEZUG|Unterrichtung|Ministerpräsident(?:in)?|Bundesministerium|Anschrift|Schlossplatz|Rote|Nummer|Schleswig-Holstein|Mecklenburg-Vorpommern|Sachsen-Anhalt|Baden-Württemberg|Rheinland-Pfalz|Freistaat|Hansestadt|Hochschulen?|Zimmer|Eingang|Haltestelle)$/u;

/** Reads a name with its honorific, titles and mandate; `null` if the text is not just a name. */
export function readPerson(text: string): Person | null {
  let at = text.length - text.trimStart().length;
  let rest = text.trim();
  const honorificMatch =
    /^(?:z\. ?Hd\. |zu Händen )?(Herrn|Herr|Frau|Herm)(?= )(?: (?:Abgeordneten?r?|Kolleg(?:en|in|e)|Kollegen))? /u.exec(
      rest,
    );
  let honorific: string | null = null;
  if (honorificMatch) {
    honorific = honorificMatch[1] === 'Frau' ? 'Frau' : 'Herr';
    at += honorificMatch[0].length;
    rest = rest.slice(honorificMatch[0].length);
  }
  let suffix: string | null = null;
  for (let i = 0; i < 3; i++) {
    const found = mandate.exec(rest) ?? trailing.exec(rest);
    if (!found) break;
    if (found[1]) suffix = found[1].replaceAll(/[. ]/g, '').replace('Mdl', 'MdL');
    rest = rest.slice(0, found.index).trimEnd();
  }
  rest = rest.replace(/[,;]$/, '');
  if (rest.length < 3 || rest.length > 80 || /[\d:@/„“"!?]/.test(rest)) return null;
  const comma = /^(\p{Lu}[\p{L}'’-]{1,30}), ((?:(?:Prof|Dr)[\p{L}.-]*\.? ){0,3}\p{Lu}[\p{L}'’-]{1,30})$/u.exec(rest);
  const parsed = parse(comma ? `${comma[2]} ${comma[1]}` : rest);
  if (!parsed) return null;
  // "von Baden-Württemberg" goes on with a line above; a person has a title, an honorific or a given name.
  if (
    !honorific &&
    !parsed.title &&
    /(?:sch(?:uss|uß)(?:es)?|ministeriums?|kanzlei|verwaltung|behörde)$/u.test(parsed.name)
  )
    return null;
  if (!honorific && !parsed.title && particle.test(parsed.name.split(' ')[0]!)) return null;
  if (!honorific && !parsed.title && /(?:^| )und(?: |$)/u.test(parsed.name)) return null;
  return { honorific, suffix, ...parsed, start: at, end: at + rest.length };
}

function parse(name: string): Pick<Person, 'name' | 'title' | 'givenName' | 'familyName'> | null {
  let rest = name;
  let titleEnd = 0;
  for (let found = title.exec(rest); found; found = title.exec(rest)) {
    titleEnd += found[0].length;
    rest = rest.slice(found[0].length);
    const space = rest.length - rest.trimStart().length;
    titleEnd += space;
    rest = rest.slice(space);
  }
  const words = rest.split(/ +/);
  if (words.length > 7 || words[0] === '') return null;
  if (!words.every((word) => namePart.test(word) || particle.test(word))) return null;
  if (words.some((word) => notNames.test(word))) return null;
  if (words.every((word) => particle.test(word))) return null;
  const printedTitle = name.slice(0, titleEnd).trim();
  const firstParticle = words.findIndex((word, i) => i > 0 && particle.test(word));
  const family =
    words.length === 1 ? 0 : firstParticle > 0 ? firstParticle : particle.test(words[0]!) ? 0 : words.length - 1;
  return {
    name: name.replaceAll(/ {2,}/g, ' '),
    title: printedTitle || null,
    givenName: words.slice(0, family).join(' ') || null,
    familyName: words.slice(family).join(' '),
  };
}
