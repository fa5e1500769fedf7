import type { Reading } from './stage.js';

/** What speaks for and against a text being a paper of a parliament. */
const against =
  /^(?:Presse(?:mitteilung|information|erklärung|meldung)|PRESSE(?:MITTEILUNG|INFORMATION)|Medieninformation|MEDIENINFORMATION|Es gilt das gesprochene Wort|Gesetz- und Verordnungsblatt|GESETZ- UND VERORDNUNGSBLATT|Plenarprotokoll|Rede (?:de[rs]|von|zu)|Newsletter|Bundesgesetzblatt)/iu;
const law =
  /^(?:Der Landtag hat das folgende Gesetz beschlossen|Der (?:Bundestag|Landtag) hat (?:.{0,60})beschlossen:?|Das vorstehende Gesetz wird|Vom \d{1,2}\. \p{L}+ \d{4}$|Artikel 1$|§ 1$)/u;
const answer =
  /^(?:.{0,40}(?:Antwort|Stellungnahme|Mitteilung|Unterrichtung|Bericht) (?:der|des|durch) (?:Landes|Staats|Bundes|\p{L}*[Mm]inist|Senat)|Kleine Anfrage|Große Anfrage|Schriftliche Anfrage|Antwort$|Stellungnahme$|Vorlage ?[–-] ?zur|(?:Schriftlicher )?Bericht (?:an den|für den|des Minist|der Minist|zu TOP)|Sprechvermerk)/u;

/** Whether the text is a paper of a parliament. A press release, a law or a speech is none, though it names houses and ministries. */
export function isVorlage({ layout, header }: Reading): boolean {
  const head = layout.fragments.filter((f) => f.text.length < 200).slice(0, 90);
  let score = 0;
  if (header.reference) score += 3;
  if (header.documentType) score += 1;
  if (
    layout
      .of('addressee')
      .some(
        (f) =>
          /^(?:An |Präsident|Vorsitzende|den Präs|die Präs|die Vors|den Vors|Herrn? |Frau )/u.test(f.text) ||
          /Landtag|Bundestag|Bürgerschaft|Abgeordnetenhaus|usschuss|Bundesrat/u.test(f.text),
      )
  )
    score += 2;
  if (layout.letters.some((l) => /Präsident|Vorsitzende/u.test(layout.fragments[l.salutation]!.text))) score += 1;
  if (layout.letters.some((l) => layout.kinds[l.closing] === 'closing')) score += 1;
  if (layout.of('stamp').some((f) => /Wahlperiode|WAHLPERIODE/.test(f.text))) score += 2;
  if (layout.of('letterhead').length > 0) score += 1;
  if (head.some((f) => answer.test(f.text))) score += 1.5;
  if (head.slice(0, 20).some((f) => /Sitzung de[rs] .{0,120}(?:usschuss|Landtag)/u.test(f.text))) score += 1;
  if (head.slice(0, 30).some((f) => against.test(f.text))) score -= 6;
  if (head.filter((f) => law.test(f.text)).length > 1) score -= 5;
  return score >= 2.5;
}
