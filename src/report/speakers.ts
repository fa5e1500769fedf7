/** Whose words a part of the document holds. */
export type Speaker = 'questioner' | 'government' | undefined;

const QUESTIONER =
  /(?:Vorbemerkung|Vorwort|Begründung|Anfrage|Fragen?)(?:en)? (?:der|des) (?:Abgeordneten|Fragesteller|Fragestellenden|Anfragenden|Anfragesteller|Fraktion|Antragsteller|Kleinen Anfrage)/i;
const GOVERNMENT =
  /(?:Vorbemerkung|Antwort|Stellungnahme|Bericht)(?:en)? (?:der|des|von) (?:(?:\p{L}{1,30} )?(?:Landes|Bundes|Staats)regierung|Senats?|Ministeriums?|Ministers|Ministerin|Staatsministeriums?)/iu;

/** Who speaks under a heading, as far as it says. */
export function speakerOf(heading: string): Speaker {
  if (QUESTIONER.test(heading)) return 'questioner';
  return GOVERNMENT.test(heading) ? 'government' : undefined;
}
