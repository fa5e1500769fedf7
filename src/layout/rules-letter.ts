import { day } from './day-form.js';
import type { Rule } from './rules.js';

export const senderRules: readonly Rule[] = [
  {
    name: 'contact label',
    pattern:
      /^(?:Name|Bearb\.|Bearbeitet von|bearbeitet von|Auskunft erteilt|Auskunft|(?:Ihre? |Ihr\/e )?(?:Bearbeiter|Sachbearbeiter|Ansprechpartner|Ansprechperson)(?:in|\/-?in|[*:]in|\(in\))?|Kontakt|Durchwahl|Referat|Ihre? (?:Nachricht|Zeichen|Schreiben)(?: vom)?|Datum und Zeichen|Ihres Schreibens|Dst\.-Nr\.|Dok(?:ument)?\.?-Nr\.|E-?Mail|Zimmer|Raum)(?:$|[:, ]+.{0,60}$)/u,
    scores: { contact: 4 },
    examples: [
      'Ihr/e Ansprechpartner/in:',
      'Ansprechpartner/-in / E-Mail',
      'Auskunft erteilt:',
      'Name Dr. Muster',
      'Durchwahl 0721 926-1',
      'Bearbeiter: Max Muster',
      'Ihr Zeichen, Ihre Nachricht vom',
      'Dokument-Nr.: 2018-118204',
    ],
    not: ['Namentlich genannt', 'Kontaktpersonen wurden'],
  },
  {
    name: 'telephone',
    pattern:
      /^(?:Telefon|Telefax|Tel\.|Fax|TEL|FAX|T|F|Telefonzentrale|Fernruf|Hausruf)(?:-Nr\.|\/Fax)?[.:]* ?(?:[(+\d][\d ()/+.–-]{3,40}(?:App\. ?\d+)?)?(?: ?\|)?$/u,
    scores: { contact: 2.6, office: 2.6 },
    examples: ['Telefon 0211 837-2370', 'Tel.: (0711) 123-0', 'Telefax:'],
    not: ['Telefonisch erreichbar'],
  },
  {
    name: 'bare telephone number',
    pattern: /^(?:\+49|0\d{2,4})[ /()-][\d ()/-]{4,20}$/u,
    scores: { contact: 2.5, office: 1.5 },
    examples: ['0211 837-2370', '+49 211 837-1'],
    not: ['0211'],
  },
  {
    name: 'mail of a person',
    pattern:
      /^(?:E-?Mail:? ?)?(?!poststelle|post@|info@|mail@)[\p{L}][\p{L}\d-]{0,30}\.?[\p{L}\d.-]{1,40}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}$/iu,
    scores: { contact: 3, office: 1 },
    examples: ['Edgar.voss@mkffi.nrw.de', 'E-Mail: e.muster@im.nrw.de'],
    not: ['poststelle@im.nrw.de', 'nicht @ erreichbar'],
  },
  {
    name: 'mail of an office',
    pattern: /^(?:E-?Mail:? ?)?(?:poststelle|post|info|mail|kontakt)[\w.-]{0,30}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}$/iu,
    scores: { office: 3.5, contact: 1 },
    examples: ['poststelle@mkffi.nrw.de', 'E-Mail: poststelle@im.nrw.de'],
    not: ['erika.muster@im.nrw.de'],
  },
  {
    name: 'label of mail or web',
    pattern: /^(?:E-?Mail|Internet|Web|Homepage):?$/iu,
    scores: { office: 2, contact: 2 },
    examples: ['E-Mail:', 'Internet'],
    not: ['Internetseite'],
  },
  {
    name: 'web address',
    pattern: /^(?:Internet:? ?|Web:? ?)?(?:https?:\/\/)?www\.[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}\/?$/iu,
    scores: { office: 4 },
    examples: ['www.mkffi.nrw', 'Internet: www.im.nrw.de'],
    not: ['siehe www.im.nrw.de dort'],
  },
  {
    name: 'office label',
    pattern:
      /^(?:Dienstgebäude|Dienstsitz|Lieferanschrift|Hausanschrift|Postanschrift|Besucheranschrift|Besucheradresse|Anschrift|Öffentliche Verkehrsmittel|Öffentlicher Nahverkehr|Verkehrsanbindung|Verkehrsverbindung|Haltestelle|Rheinbahn|Straßenbahn|Stadtbahn|Buslinie|Bus |U-Bahn|S-Bahn|Linien? \d|Sprechzeiten|Öffnungszeiten|Bankverbindung|IBAN|BIC|Parkplatz|Behindertengerecht|Zu erreichen|zu erreichen|Erreichbar|Hinweise? zum Datenschutz|Informationen zu(?:m|r) (?:Datenschutz|Umgang)|Kein Zugang für|Zentrale|HAUSANSCHRIFT|POSTANSCHRIFT|VERKEHRSANBINDUNG|Eingang$)/u,
    scores: { office: 5 },
    examples: ['Dienstgebäude und', 'Lieferanschrift:', 'Haltestelle: Musterplatz', 'Rheinbahn Linien 706, 709'],
    not: ['Busse fahren'],
  },
  {
    name: 'place and day',
    pattern: new RegExp(
      `^(?:(?:Datum|DATUM):? {0,20})?(?:\\p{Lu}[\\p{L} ./-]{2,30}, ?(?:(?:den|am|im) |\\p{Ll}?[_~|']{1,3} )?|\\p{Lu}[\\p{L}/-]{2,20} (?:den )?|den )?${day}$`,
      'u',
    ),
    scores: { date: 5, stamp: 0.5 },
    examples: [
      '03. Februar 2022',
      'Bonn, den 14. Mai 2021',
      'Datum: 03.03.2026',
      'Karlsruhe 30.01.2009',
      '1 8. APR. 2024',
      'Düsseldorf, 3.2.2022',
    ],
    not: ['Sitzung des Innenausschusses am 09.02.2022', 'Seit dem 3. Februar 2022 gilt'],
  },
  {
    name: 'label of a day',
    pattern: /^(?:Datum|DATUM):?$|^\p{Lu}\p{L}{3,20}, (?:den|im) /u,
    scores: { date: 3 },
    examples: ['Datum:', 'Dresden, den ®4M'],
    not: ['Datumsgrenze'],
  },
  {
    name: 'file reference',
    pattern:
      /^(?:Aktenzeichen|AKTENZEICHEN|Az\.?|AZ|Gesch(?:ä|ae)ftszeichen|Geschäftsz\.|Gesch\.?-?Z\.?|Mein Zeichen|Unser Zeichen|Unsere Zeichen|Mein Aktenzeichen|Unser Aktenzeichen|GZ|Gz\.|Zeichen)(?:$|[: .(]+.{0,70}$)/u,
    scores: { fileReference: 5.5 },
    examples: [
      'Aktenzeichen',
      'Az.: 42.01-7',
      'Geschäftszeichen (bei Antwort bitte angeben): 31-1',
      'Mein Zeichen: 1.2',
    ],
    not: ['Aktenzeichenliste'],
  },
  {
    name: 'note to a file reference',
    pattern:
      /\(?[Bb]itte (?:bei (?:der )?(?:Antwort|Rückfragen)|stets) ?(?:bitte )?angeben\)?|\(?[Bb]ei (?:der )?(?:Antwort|Rückfragen)(?: bitte)? angeben\)?/u,
    scores: { fileReference: 4 },
    examples: ['(bei Antwort bitte angeben)', 'bitte bei Antwort angeben'],
    not: ['bitte angeben'],
  },
  {
    name: 'shape of a file reference',
    pattern: /^(?=[^a-zäöü]*\d)(?=.*[.\-/])[\p{Lu}\d][\p{L}\d]{0,8}(?:(?: ?[.\-/_] ?| )[\p{L}\d()]{1,12}){1,8}$/u,
    scores: { fileReference: 1.8 },
    examples: ['35-0141.5-017/8906', 'II A 3 - 42.01', '42-57.01.13'],
    not: ['Herrn Muster', '2022'],
  },
];

export const textRules: readonly Rule[] = [
  {
    name: 'subject label',
    pattern: /^(?:Betreff|BETREFF|Betr\.|Betrifft|betr\.|Thema)(?:$|[: ])/u,
    scores: { subject: 6.5 },
    examples: ['Betreff: Bericht', 'Betr.: Sitzung', 'Betreff'],
    not: ['Betreffzeile', 'Betroffene'],
  },
  {
    name: 'opening of a subject',
    pattern:
      /^(?:\d{1,3}\. )?(?:Sitzung d(?:es|er) |\d{1,3}\. Sitzung|TOP \d|Tagesordnungspunkt|Antrag |Berichtswunsch|Berichtsbitte|Berichtsersuchen|Berichtsantrag|Kleine Anfrage|Große Anfrage|Bericht |Schriftlicher Bericht|Berichterstattung|hier:|Hier:|h i e r|Bezug:|Schreiben |Ihr Schreiben|Beantwortung|Unterrichtung|Stellungnahme|Beschluss |Dringliche|Umsetzung|Entwurf|Haushalt|Einzelplan|Kapitel \d|Vorgang:)/u,
    scores: { subject: 2.5 },
    examples: [
      'Sitzung des Innenausschusses am 09.02.2022',
      'TOP 7',
      'hier: Sachstand',
      'Antrag der Fraktion der FDP vom 12.01.2022',
    ],
    not: ['Anträge liegen vor', 'Sitzungen fanden statt'],
  },
  {
    name: 'letter that is answered',
    pattern: new RegExp(`^Ihre? (?:Schreiben|Nachricht|E-Mail)(?: vom| v\\.) ${day}(?:, .{1,40})?$`, 'u'),
    scores: { contact: 3.5, subject: -3 },
    examples: ['Ihr Schreiben vom 26. April 2004', 'Ihre Nachricht vom 07.08.2018, I A 2.6'],
    not: ['Ihr Schreiben zur Lage der Museen', 'Ihr Schreiben vom 26. April 2004 zur Lage der Museen'],
  },
  {
    name: 'quoted topic',
    pattern: /^[„"“»].{3,200}$/u,
    scores: { subject: 1.5, reportTitle: 0.5 },
    examples: ['„Lage der Museen“'],
    not: ['Museen'],
  },
  {
    name: 'salutation',
    pattern:
      /^(?:Sehr (?:geehrte|verehrte)[rs]? |Sehr geehrte[rs]?$|Lieber? (?:Herr|Frau|Kolleg|\p{Lu}\p{Ll}+,)|(?:Werte|Geehrte)r? )/u,
    scores: { salutation: 9 },
    examples: ['Sehr geehrter Herr Präsident,', 'Sehr geehrte Frau Vorsitzende,', 'Liebe Frau Muster,'],
    not: ['Sehr gut', 'Liebe zur Kunst'],
  },
  {
    name: 'closing',
    pattern:
      /^(?:Mit (?:freundlichen?|besten|herzlichen|vorzüglicher|kollegialen|den besten) (?:Grüßen|Gruß|Gr(?:ü|ue|u)(?:ß|ss|B)en|Empfehlungen|Hochachtung)|Mit freundlichem Gruß|Hochachtungsvoll|(?:Freundliche|Beste|Viele|Herzliche) Grüße|In vorzüglicher)/iu,
    scores: { closing: 9 },
    examples: ['Mit freundlichen Grüßen', 'Hochachtungsvoll', 'Mit freundlichem Gruß', 'Mit freundlichen GrüBen'],
    not: ['Mit freundlichen Worten'],
  },
  {
    name: 'signed for',
    pattern:
      /^(?:\(?gez\.|gezeichnet|In Vertretung|in Vertretung|I[.,] ?V\.|i\. ?V\.|iV\.?$|Im Auftrag|im Auftrag|I\. ?A\.|i\. ?A\.|F\. ?d\. ?R|Beglaubigt|elektronisch gezeichnet)(?!\p{L}{2})/u,
    scores: { signature: 6 },
    examples: ['gez. Max Muster', 'In Vertretung', 'i. V.', 'Im Auftrag', 'i. A. Muster'],
    not: ['In Vertretungen', 'Auftrag'],
  },
  {
    name: 'role',
    pattern:
      /^(?:Parlamentarische[r]? )?(?:Staats)?(?:Minister(?:in)?|minister(?:in)?|Ministerpräsident(?:in)?|Senator(?:in)?|Staatsr(?:at|ätin)|Staatssekretär(?:in)?|staatssekretär(?:in)?|sekretär(?:in)?|Ministerial\p{L}{3,20}|(?:Leitende[r]? )?Ministerialr(?:at|ätin)|Regierungs\p{L}{3,20}|Chef(?:in)? der \p{L}{3,20}|Amtschef(?:in)?|Abteilungsleiter(?:in)?|Referatsleiter(?:in)?|Senats(?:rat|rätin|dirigent(?:in)?|direktor(?:in)?))(?: (?:für|des|der) .{3,90}| und .{3,60})?$/u,
    scores: { signature: 2.5 },
    examples: [
      'Minister',
      'Staatssekretärin',
      'Ministerialdirigent',
      'Chef der Staatskanzlei',
      'Staatsministerin für Umwelt',
    ],
    not: ['Ministerium', 'Minister Muster sagte'],
  },
  {
    name: 'enclosures',
    pattern:
      /^(?:\d{1,2} |\(?\d{1,2}\)? )?(?:Anlagen?|Anlg?\.|ANLAGEN?)(?:$|:|\s?\(?-?\d{1,2}-?\)?$| ?[:–-] | \d{1,2}(?:$|[:.)] ?| ?[–-] ))/u,
    scores: { enclosure: 5, annex: 0.5 },
    examples: ['Anlage', 'Anlagen: 2', '2 Anlagen', 'Anlage 1: Übersicht', 'Anlagen (3)'],
    not: ['Anlagenbau', 'Anlage wurde gebaut'],
  },
  {
    name: 'how many of an enclosure',
    pattern: /^(?:\d{1,2}[.)] |[-–•] )?\p{Lu}.{3,120} \(\d{1,3}-?fach\)$/u,
    scores: { enclosure: 5.5 },
    examples: ['2. Karte der Amtsgrenzen (1fach)', 'Übersicht der Brücken (1-fach)', 'Bericht (60fach)'],
    not: ['(60-fach)', 'Übersicht'],
  },
  {
    name: 'title of a report',
    pattern:
      /^(?:(?:Schriftlicher|Mündlicher|Öffentlicher|Ergänzender|Gemeinsamer|Jährlicher|Erster|Zweiter|Dritter|\d{1,2}\.) )?(?:\p{Lu}\p{L}{2,30}(?:bericht)|Bericht|BERICHT|Sprechvermerk|SPRECHVERMERK|Sprechzettel|Stellungnahme|Antwort)(?:$| (?:der|des|zu|zum|zur|über|an|für|von|der Landesregierung|\p{Lu}).{0,200}$)/u,
    scores: { reportTitle: 4, subject: 1 },
    examples: [
      'Bericht des Ministers für Umwelt',
      'Schriftlicher Bericht',
      'Sprechvermerk',
      'Sachstandsbericht zum Ausbau',
    ],
    not: ['Bericht erstattete der Minister nicht', 'Berichte liegen vor'],
  },
  {
    name: 'title of a print',
    pattern:
      /^(?:Kleine Anfrage|Große Anfrage|Schriftliche Anfrage|Antrag|Antwort|ANTWORT|Unterrichtung|UNTERRICHTUNG|Mitteilung|MITTEILUNG|Vorlage [–-] zur|VORLAGE [–-] zur|Mitteilung [–-] zur|Vorlage für die Sitzung|Beschlussempfehlung|Gesetzentwurf)(?:$| )/u,
    scores: { reportTitle: 2.5 },
    examples: ['Kleine Anfrage', 'Antwort', 'Vorlage – zur Kenntnisnahme –', 'Unterrichtung'],
    not: ['Antworten'],
  },
  {
    name: 'page furniture',
    pattern:
      /^(?:[-–—]{1,2} ?\d{1,4} ?[-–—]{1,2}|\d{1,4}|Seite:? \d{1,4}(?: ?(?:von|\/) ?\d{1,4})?|S\. \d{1,4}|-- \d{1,4} of \d{1,4} --|\{\d{1,4}\}-+|[_=–—-]{3,}|[.…]{3,}|\f+|\.\.\. ?\d{1,4}|\/ ?\d{1,2}|[•|]|\|(?: ?:?-{1,20}:? ?\|){1,20}|!\[[^\]]{0,80}\]\([^)]{0,200}\))$/u,
    scores: { furniture: 8 },
    examples: [
      '| --- | :-: |',
      '![img-1.jpeg](img-1.jpeg)',
      '– 2 –',
      'Seite 1 von 3',
      '-- 2 of 5 --',
      '12',
      '{29}------------',
    ],
    not: ['12 Fälle', '17/6403'],
  },
];
