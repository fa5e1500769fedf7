/** Endings of adjectives that no noun before another noun has: "Innerörtliche Straßen", "Kommunale Plätze". */
const DERIVED =
  /(?:ige|freie|lose|volle|reiche|arme|weite|elle|ive|bare|same)[rsnm]?$|(?:lich|isch|iert|end)(?:e[rsnm]?)?$|(?:(?<!ign|kan|pok|fili|person|lok|skand|mor|riv|ritu|spit)al|(?<!milit|milion|million|aktion|pension|sekret|kommiss|missio)är|ös|haft|fach)e[rsnm]?$/;

/** Adjectives without such an ending that open labels: "Innere Verrechnungen", "Kleine Baumaßnahmen". */
const PLAIN =
  /^(?:Inner|Äußer|Ober|Unter|Mittler|Vorder|Klein|Groß|Neu|Alt|Jung|Lang|Kurz|Hoh|Nieder|Tief|Breit|Frei|Fremd|Eigen|Allgemein|Privat|Rein|Ganz|Halb|Voll|Leer|Schwer|Leicht|Stark|Schwach|Gering|Gesamt|Einfach|Direkt|Indirekt|Fest|Feucht|Nass|Trocken|Warm|Kalt|Reich|Mobil|Zivil|Intern|Extern|Modern|Separat|Sonstig|Weiter|Ander|Übrig|Laufend|Best|Höher|Größer|Kleiner|Weiß|Grün|Blau|Rot)e[rsnm]?$/u;

/** A participle that opens a header: "Betreute Kinder", "Bewilligte Anträge", "Nicht besetzte Stellen". */
const PARTICIPLE =
  /^(?:Ge|Be|Ver|Er|Ent|Zer|Ab|An|Auf|Aus|Bei|Durch|Ein|Mit|Nach|Über|Um|Un|Unter|Vor|Zu|Wieder|Weiter|Rück|Zurück|Fertig|Fest|Neu|Teil|Voll|Nicht|Fort|Her|Los|Bereit|Frei|Still|Hoch|Zusammen)\p{Ll}{2,30}(?:te|ene)[rsnm]?$|^(?:Mittlere|Obere|Untere|Höhere|Niedere|Erste|Zweite|Letzte|Reine|Eigene|Offene|Höchste|Größte|Kleinste|Geringste|Vernässte|Sanierte)[rsnm]?$/u;

/** "Bewilligt", "Abgelehnt", "Unbesetzt" alone: a participle with a capital, no noun. */
const PREDICATE =
  /^(?:Ge|Be|Ver|Er|Ent|Zer|Ab|An|Auf|Aus|Ein|Um|Un|Durch|Zurück|Weiter|Fertig)\p{Ll}{1,24}(?:igt|etzt|utzt|ehnt|dert|ldet|eitet|aubt|agt|ellt|ührt|ährt|ahlt|eicht|lant|ossen|ommen|onnen|ogen|ieben)$/u;
export const isPredicate = (word: string): boolean =>
  PREDICATE.test(word) || /^(?:Offen|Männlich|Weiblich|Divers|Anhängig|Frei|Belegt)$/.test(word);

/** Whether a capital word before a noun is its adjective; in headers and labels participles are, too. */
export const isAttribute = (word: string, header: boolean): boolean =>
  DERIVED.test(word) || PLAIN.test(word) || (header && PARTICIPLE.test(word));
