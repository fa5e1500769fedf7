import { day } from './day-form.js';
import type { Kind } from './fragment.js';

/**
 * Evidence that a fragment is of a kind: what it looks like, and how much that counts. Scores of all matching rules add up;
 * a rule of 6 and more decides by itself, one of 1 only tips the scales.
 */
export interface Rule {
  readonly name: string;
  readonly pattern: RegExp;
  readonly scores: Partial<Record<Kind, number>>;
  readonly examples: readonly string[];
  readonly not: readonly string[];
}

export const letterheadRules: readonly Rule[] = [
  {
    name: 'ministry',
    pattern:
      /^(?:(?:Der|Die|Das) )?(?:\p{Lu}[\p{L}-]{2,30} ){0,2}(?:\p{L}{0,20}[Mm]inisterium|\p{Lu}{0,20}MINISTERIUM|Staatskanzlei|STAATSKANZLEI|Senatskanzlei|SENATSKANZLEI|Senatsverwaltung|Senatsbehörde)(?!\p{L})/u,
    scores: { letterhead: 4, returnAddress: 1 },
    examples: [
      'Ministerium des Innern',
      'Sächsisches Staatsministerium der Finanzen',
      'STAATSMINISTERIUM DES INNERN',
      'Senatskanzlei',
    ],
    not: ['Das Haus des Ministeriums', 'Bericht des Ministeriums'],
  },
  {
    name: 'authority of a city state',
    pattern:
      /^(?:Behörde für|Finanzbehörde|Der Senat(?:or)? |Die Senatorin |Der Senat$|Freie (?:und )?Hansestadt|Freie Hansestadt|Kulturbehörde|Justizbehörde|Landesrechnungshof|Bundesrechnungshof|Die Landesregierung$|Bundeskanzleramt|Auswärtiges Amt)/u,
    scores: { letterhead: 4 },
    examples: ['Behörde für Inneres und Sport', 'Der Senator für Finanzen'],
    not: ['Der Senatsbeschluss'],
  },
  {
    name: 'head of a ministry',
    pattern:
      /^(?:DER|DIE|Der|Die) (?:STAATS|Staats)?(?:MINISTER(?:IN)?|Minister(?:in)?|minister(?:in)?|Ministerpräsident(?:in)?|MINISTERPRÄSIDENT(?:IN)?|Senator(?:in)?|Staatssekretär(?:in)?|staatssekretär(?:in)?|sekretär(?:in)?|Chef(?:in)? der \p{L}{3,20}kanzlei|Regierende Bürgermeister(?:in)?|Amtschef(?:in)?)(?: (?:für|des|der) .{3,90})?$/u,
    scores: { letterhead: 4, signature: 1 },
    examples: ['Der Minister', 'Die Staatsministerin', 'Der Staatssekretär', 'Die Ministerin für Bildung und Kultur'],
    not: ['Der Minister hat mitgeteilt.'],
  },
  {
    name: 'state behind the name',
    pattern:
      /^(?:des Landes |DES LANDES |des Freistaate?s|Freistaat |FREISTAAT|des Saarlandes$|der Freien (?:und )?Hansestadt|Land \p{Lu}[\p{L}-]+$)/u,
    scores: { letterhead: 2.5 },
    examples: ['des Landes Nordrhein-Westfalen', 'Freistaat Sachsen'],
    not: ['des Landtags'],
  },
  {
    name: 'field of a ministry',
    pattern: /^(?:für|FÜR|und|UND|der|des) \p{Lu}[^.:?!]{3,80}$/u,
    scores: { letterhead: 1.5, subject: 0.5, addressee: 0.3 },
    examples: ['für Umwelt, Energie und Klimaschutz', 'und Integration', 'des Innern'],
    not: ['für die Mitglieder.'],
  },
  {
    name: 'address in one line',
    pattern: /^[^.:]{6,140}[,·•●▪|–-] ?\d{5} \p{Lu}[\p{L}-]{2,30}(?:[ ,]|$)/u,
    scores: { returnAddress: 5, letterhead: 1, office: 1 },
    examples: [
      'Ministerium des Innern NRW, 40190 Düsseldorf',
      'Staatskanzlei · Musterallee 1 · 14473 Potsdam',
      'des Landes Nordrhein-Westfalen, 40190 Düsseldorf',
    ],
    not: ['40190 Düsseldorf'],
  },
];

export const addresseeRules: readonly Rule[] = [
  {
    name: 'to',
    pattern:
      /^(?:An|AN)(?: (?:den|die|das|DEN|DIE|DAS))?(?:$| (?:Herrn?|Frau|Landtag|Präsident|Vorsitz|Mitglied|Abgeordnet|\p{L}+ausschuss))/u,
    scores: { addressee: 6 },
    examples: ['An den', 'An', 'An die Vorsitzende des Innenausschusses', 'An das Abgeordnetenhaus von Berlin'],
    not: ['An den Schulen wurde gearbeitet', 'Anlage'],
  },
  {
    name: 'office of a parliament',
    pattern:
      /^(?:(?:den |die |Die |Der |Den |Herrn? |Frau |Dem |der )?(?:stellvertretende[nr]? )?(?:Präsident(?:en|in)?|Landtagspräsident(?:en|in)?|Vorsitzende[nr]?|Direktor(?:in)?|Mitglieder)(?:$| (?:des|der|im|beim|von)(?:$| [^.]{1,90}$)| (?:Herrn?|Frau) .{3,60}$))/u,
    scores: { addressee: 4.5, signature: -1 },
    examples: [
      'Präsidenten des Landtags',
      'die Vorsitzende des Innenausschusses',
      'Herrn Vorsitzenden',
      'Präsidentin des',
    ],
    not: ['Präsidentschaft', 'Vorsitzende der Fraktion.'],
  },
  {
    name: 'person of a parliament',
    pattern:
      /^(?:Herrn?|Frau) (?:.{2,60},? )?(?:MdL|MdA|MdB|MdBB|MdHB|M\. ?d\. ?L\.)$|^(?:Herrn?|Frau) Abgeordnete[nr]?(?: |$)/u,
    scores: { addressee: 4, contact: -2 },
    examples: ['Herrn Max Muster MdL', 'Frau Erika Muster, MdA', 'Herrn Abgeordneten Max Muster (SPD)'],
    not: ['Frau Muster'],
  },
  {
    name: 'person',
    pattern: /^(?:z\. ?Hd\. )?(?:Herrn|Herr|Frau) (?:(?:Prof|Dr|Dipl)[\p{L}.-]*\.? ){0,3}\p{Lu}[\p{L}.' -]{1,50}$/u,
    scores: { addressee: 1.5, contact: 1.6 },
    examples: ['Herrn Max Muster', 'Frau Dr. von Muster'],
    not: ['Herr Muster sagte, dass'],
  },
  {
    name: 'by way of',
    pattern:
      /^(?:über|durch|über den|über die|d\.? ?d\.?)$|^(?:über (?:den|die|das) (?:Präsident|Senats|Abgeord|Landtag|Chef)|über Senatskanzlei)/u,
    scores: { addressee: 4 },
    examples: ['über', 'über den Präsidenten des Abgeordnetenhauses', 'über Senatskanzlei - G Sen -'],
    not: ['über die Lage'],
  },
  {
    name: 'for the members',
    pattern:
      /^(?:für (?:die|den|das) Mitglied(?:er)?|nachrichtlich(?:$|:)|- ?(?:Landtagsverwaltung|persönlich) ?-|– ?(?:Landtagsverwaltung|persönlich) ?–|Haus des Landtags$|Landeshaus$|Maximilianeum$|im (?:Hause|Landtag)$)/u,
    scores: { addressee: 4 },
    examples: ['für die Mitglieder', 'für die Mitglieder des Innenausschusses', 'Landeshaus'],
    not: ['für die Mitarbeiter'],
  },
  {
    name: 'copies',
    pattern: /^(?:in )?\(?\d{1,3}(?:-| )?(?:fach|facher Ausfertigung|Kopien|Exemplare|Abdrucke|Ausfertigungen)\)?$/u,
    scores: { addressee: 4 },
    examples: ['60-fach', '60 Exemplare', 'in 60-facher Ausfertigung'],
    not: ['60 Exemplare wurden gedruckt'],
  },
  {
    name: 'street',
    pattern:
      /^\p{Lu}[\p{L}'. -]{1,40}(?:str\.|straße|strasse|platz|allee|ufer|weg|markt|damm|ring|wall|graben|hof|tor|Straße|Str\.|Platz|Weg|Allee|Ring|Landtags) ?\d{1,3} ?[a-z]?(?: ?[-–] ?\d{1,3})?(?:,|$)/u,
    scores: { addressee: 1, office: 1.6, contact: 0.3 },
    examples: ['Platz des Landtags 1', 'Friedrichstr. 62-80', 'Domplatz 6-9'],
    not: ['Straße der Zukunft'],
  },
  {
    name: 'town',
    pattern: /^(?:D-)?\d{5} \p{Lu}[\p{L}-]{1,30}(?: \((?:\p{L}| )+\))?(?: (?:am|an der|\p{Lu})[\p{L} .]{1,20})?$/u,
    scores: { addressee: 1, office: 1.2, contact: 0.3 },
    examples: ['40221 Düsseldorf', '55116 Mainz'],
    not: ['40221 Stimmen wurden gezählt'],
  },
  {
    name: 'box',
    pattern: /^Postfach \d[\d ]{1,9}$/u,
    scores: { addressee: 1, office: 1.4 },
    examples: ['Postfach 10 11 43'],
    not: ['Postfach leer'],
  },
];

export const stampRules: readonly Rule[] = [
  {
    name: 'term',
    pattern:
      /^(?:.{0,60}[ –-])?\d{1,2}\. ?(?:WAHLPERIODE|Wahlperiode|Legislaturperiode)(?: ?[–-]? ?(?:Drucksache|Drs\.|DRUCKSACHE|Vorlage|Umdruck).{0,30})?(?: ?[-–]?)$/u,
    scores: { stamp: 6 },
    examples: [
      '17. WAHLPERIODE',
      'Niedersächsischer Landtag – 19. Wahlperiode Drucksache 19/11216',
      'Landtag Brandenburg 7. Wahlperiode',
    ],
    not: ['In der 17. Wahlperiode wurde beschlossen'],
  },
  {
    name: 'paper with its number',
    pattern:
      /^(?!Antrag |Große |Kleine |Beschluss |Gesetz|Schreiben |Bericht )(?:\p{Lu}[\p{L}. –-]{2,60} )?(?:zu )?(?:VORLAGE|Vorlage|UMDRUCK|Umdruck|DRUCKSACHE|Drucksache|Drs\.(?:-Nr\.)?:?|Unterrichtung|UNTERRICHTUNG|INFORMATION|Information|Zuschrift|Stellungnahme|STELLUNGNAHME|VL|Ausschussvorlage|AUSSCHUSSVORLAGE|Ausschu(?:ss|ß)[Dd]rucksache|Ausschussdrucksache|AUSSCHUSSDRUCKSACHE|ADrs\.?|Rote Nummer|rote Nr\.)(?: [\p{Lu}]{2,4})? ?(?:Nr\.)?:? ?\d[\d /()A-Z-]{1,24}(?: ?\(?(?:neu|Neudruck|S)\)?)?$/u,
    scores: { stamp: 5, subject: -1 },
    examples: [
      'VORLAGE 17/6403',
      'Baden-Württemberg Drucksache 16 / 722',
      'Drs.-Nr.: 8/3284',
      'Umdruck 20/1234',
      'Ausschussvorlage INA 20/12',
      'Rote Nummer 0123 A',
    ],
    not: [
      'Vorlage an den Ausschuss',
      'Antrag der Fraktion - Drs. 18/55',
      'Antrag der Fraktion, Drucksache 17/1 vom heutigen Tag',
    ],
  },
  {
    name: 'word of a stamp',
    pattern:
      /^(?:VORLAGE|UMDRUCK|DRUCKSACHE|Drucksache|Vorlage|Umdruck|AUSSCHUSSVORLAGE|AUSSCHUSSDRUCKSACHE|Ausschussdrucksache|LANDTAG|NEUDRUCK|Neudruck|THÜR\. LANDTAG POST|BÜRGERSCHAFT|Deutscher Bundestag|DEUTSCHER BUNDESTAG|Ausschuss(?: für .{3,60})?|\p{Lu}\p{Ll}{3,20}ausschu(?:ss|ß))$/u,
    scores: { stamp: 4 },
    examples: ['VORLAGE', 'LANDTAG', 'Neudruck'],
    not: ['Vorlage eines Berichts'],
  },
  {
    name: 'bare number',
    pattern: /^\d{1,2} ?\/ ?\d{1,3} ?\d{0,3}(?: ?\(?(?:neu|Neudruck)\)?)?$/u,
    scores: { stamp: 4, fileReference: 0.5 },
    examples: ['17/6403', '19 /10 048'],
    not: ['17/6403/22'],
  },
  {
    name: 'number with a committee',
    pattern: /^[A-Z]{3}(?:\/[A-Z]{3})? \d{2}\/\d{1,4}$/u,
    scores: { stamp: 4.5 },
    examples: ['SIA 19/88'],
    not: ['IV 4/12', 'SPD 19/88 neu'],
  },
  {
    name: 'code of a committee',
    pattern:
      /^(?:Verteiler:? ?)?(?:A ?\d{1,2}(?:\/\d)?(?:[,;] ?| und | ))*A ?\d{1,2}(?:\/\d)?$|^alle Abg(?:\.|eordneten)?$|^Verteiler: .{2,80}$/u,
    scores: { distribution: 5 },
    examples: ['A19', 'A19, A05', 'A 04/1', 'alle Abg.', 'Verteiler: Fraktionen'],
    not: ['A 46 wird ausgebaut', 'Anlage 1'],
  },
  {
    name: 'reception and distribution',
    pattern: new RegExp(
      `^\\(?(?:Ausgegeben|Verteilt|verteilt|Eing\\.|EING\\.|Eingegangen|Eingang|EINGEGANGEN|EINGANG|Datum des Originals|Posteingang)(?: am)?:? ?(?:${day})?`,
      'u',
    ),
    scores: { stamp: 4.5 },
    examples: [
      'Ausgegeben: 03.02.2022',
      '(Ausgegeben am 03.02.2022)',
      'Eingegangen am 3. Februar 2022',
      'Datum des Originals: 01.02.2022/Ausgegeben: 03.02.2022',
    ],
    not: ['Die Ausgegebenen'],
  },
];
