/** Nouns that stand before a number that names: "Frage 3", "Titel 812 02", "Seite 5". */
export interface NamingNoun {
  kind: string;
  words: string;
  /** The number may also count what follows ("Klasse 25 Schüler"), so a noun behind it decides. */
  careful?: true;
}

export const namingNouns: readonly NamingNoun[] = [
  { kind: 'enclosure', words: 'anlage anlagen anl anhang anhänge anhangs annex beilage beilagen' },
  {
    kind: 'agenda',
    words: 'top tops tagesordnungspunkt tagesordnungspunkte tagesordnungspunkten tagesordnungspunktes',
  },
  { kind: 'question', words: 'frage fragen fragenkomplex unterfrage unterfragen teilfrage teilfragen einzelfrage' },
  {
    kind: 'section',
    words:
      'nummer nummern nr nrn ziffer ziffern ziff kapitel kapitels kap abschnitt abschnitte abschnitten abschn punkt punkte punkten buchstabe buchstaben unterpunkt tz tzn textziffer textziffern rn rdnr randnummer randnummern kapiteln gliederungspunkt',
  },
  { kind: 'page', words: 'seite seiten s spalte spalten zeile zeilen blatt fußnote fußnoten fn bl' },
  {
    kind: 'figure',
    words:
      'tabelle tabellen tab abbildung abbildungen abb grafik grafiken diagramm schaubild schaubilder karte übersicht übersichten bild',
  },
  {
    kind: 'budget',
    words:
      'einzelplan einzelpläne einzelplänen einzelplans epl titel titeln titels tit titelgruppe titelgruppen titgr tgr tg haushaltskapitel haushaltsstelle haushaltstitel hauptgruppe obergruppe produktgruppe zweckbestimmung kostenstelle förderprodukt förderprodukte förderkapitel produktnummer',
  },
  {
    kind: 'law',
    words: 'absatz abs absätze absätzen artikel art artikeln satz sätze satzes unterabsatz halbsatz paragraf paragraph',
  },
  {
    kind: 'grade',
    words:
      'jahrgang jahrgänge jahrgängen jahrgangs jahrgangsstufe jahrgangsstufen klassenstufe klassenstufen jahrgangsstufen klasse sjg jg stufe schulstufe phase entgeltgruppe besoldungsgruppe entgeltgruppen besoldungsgruppen eg entgeltstufe pflegegrad pflegegrade pflegegraden pflegestufe stufen klassen lehrjahr schuljahrgang schuljahrgänge schuljahrgängen',
    careful: true,
  },
  {
    kind: 'name',
    words:
      'teil teile band bd bände bänden heft linie linien raum gleis modul variante szenario typ modell version agenda horizont industrie zone tarifzone los lose phase ausgabe auflage folge gruppe cluster bauabschnitt alternative option priorität kategorie säule maßnahme ebene artikelnummer tor halle zimmer wahlkreis bezirk block lfd objekt position pos schritt stufe grad level dezernat amt fachbereich fachdienst fachgebiet sachgebiet referat abteilung senat kammer ressort geschäftsbereich stabsstelle handlungsfeld handlungsfelder handlungsfeldern aktionsfeld leitlinie leitziel',
    careful: true,
  },
  { kind: 'road', words: 'bundesstraße landesstraße kreisstraße autobahn bab staatsstraße' },
  { kind: 'postbox', words: 'postfach hausnummer' },
  { kind: 'account', words: 'konto sachkonto sachkonten kontonummer blz bankleitzahl steuernummer kundennummer iban' },
  { kind: 'file', words: 'isbn issn az aktenzeichen geschäftszeichen gz vorgangsnummer registriernummer' },
];

/** Nouns of papers: "Drucksache 19/10820", "Vorlage 17/6403". */
export const papers: ReadonlyMap<string, string> = new Map([
  ...'drucksache drucksachen drs drucks bt-drucks br-drucks lt-drucks bt-drs lt-drs bt-drucksache lt-drucksache bundestagsdrucksache bundestagsdrucksachen landtagsdrucksache landtagsdrucksachen bundesratsdrucksache br-drs br-drucksache bundesrats-drucksache'
    .split(' ')
    .map((w) => [w, 'Drucksache'] as const),
  ...'vorlage vorlagen informationsvorlage'.split(' ').map((w) => [w, 'Vorlage'] as const),
  ...'ausschussdrucksache ausschussdrucksachen a-drs adrs kommissionsdrucksache'
    .split(' ')
    .map((w) => [w, 'Ausschussdrucksache'] as const),
  ...'umdruck umdrucke'.split(' ').map((w) => [w, 'Umdruck'] as const),
  ...'unterrichtung information plenarprotokoll ausschussprotokoll stellungnahme zuschrift ausschussvorlage vl anfrage antrag beschlussempfehlung entschließungsantrag änderungsantrag gesetzentwurf'
    .split(' ')
    .map((w) => [w, w[0]!.toUpperCase() + w.slice(1)] as const),
]);

export const telephoneWords: ReadonlySet<string> = new Set(
  'tel telefon telefonnummer telefax fax durchwahl mobil handy fon phone apparat app rufnummer hotline servicenummer zentrale tel.-nr faxnr telefonnr'.split(
    ' ',
  ),
);

/** Ends of street names; the number behind is the house. */
export const streetEnd =
  /(?:straße|strasse|str|platz|allee|weg|ring|ufer|damm|gasse|chaussee|promenade|markt|wall|graben)$/;

/** Ends of the names of buildings, units and things of which there are several: the number behind tells them apart. */
export const numberedThing =
  /(?:haus(?:es)?|gebäudes?|(?:zellen|bau|seiten)trakts?|flügels?|station|wache|reviere?s?|kaserne|schacht(?:e?s)?|tunnels?|brücke|kais?|flur|flurstücks?|parzelle|reaktors?|turbine|schleuse|lehrgangs?|hundertschaft|tranche|charge|formulars?|formblatts?|vordrucks?|protokolls?|notruf(?:e?s)?|nummern?|paragrafen?|kennziffern?|arbeitspakets?|meilensteins?|teilprojekts?|konjunkturpakets?|welle|sektors?|deponie|deponieklasse|bahnsteigs?|gleises|aufgangs?|etage|windows)$/;

/** Registers of German courts. */
export const courtRegisters: ReadonlySet<string> = new Set(
  `BvR BvL BvF BvE BvG BvQ BvC BvB BvK BvN BvP BvT BvU BvO VerfGH VGH ZR ZB StR StB AZR ABR AZB AZN ARs BN CN VR KVR EnVR VfGBbg B C D K L M N O S U W R A E F G H P
   Qs Ks Js Kls KLs Ns Ws Ss OWi OVG LZ Lv GR Vf St ARZ AnwZ NotZ RiZ Sa Ta Ca Ga BV TaBV AS SO SB KR RA AL KA AY VE UF WF Wx IN IK Gs Cs Ls Ds UJs RVs Rv Kart Verg Ni HK OH AR
   RJ EG SF JVEG KO RS`
    .trim()
    .split(/\s+/),
);

/** Gazettes in which laws are printed, without the full stop: "BGBl. I S. 1234". */
export const gazettes: readonly string[] =
  'bgbl gvbl gv gvobl gbl abl amtsbl bstbl banz rgbl mbl smbl nds.gvbl stanz gmbl juhr bkbl'.split(' ');

/** Collections of judgments and journals: "BVerfGE 65, 1", "NJW 2019, 1234". */
export const reports: readonly string[] =
  `bverfge bverfgk bverwge bghz bghst bage bsge bfhe bfh/nv njw njw-rr nvwz nvwz-rr nstz nstz-rr nzs nza nza-rr nzm nzg nzv nzbau dvbl döv nwvbl baur famrz mdr jz jus jura wm zip bb db
   grur grur-rr strafo stv versr vblbw bayvbl ndsvbl asr infauslr zar eugrz slg beckrs ecli`
    .trim()
    .split(/\s+/);

/** Laws whose abbreviation alone tells that a number before was a paragraph. */
export const lawName =
  /^(?:[A-ZÄÖÜ][\p{L}-]*(?:G|GB|O|VO|V|R|E)|SGB|GG|BGB|HGB|StGB|ZPO|StPO|VwGO|AO|GO|LHO|BHO|TV-L|TVöD|EMRK|GRCh|GRC|CISG|BRK|UN-BRK|KRK|LVerf|[A-ZÄÖÜ][\p{Ll}-]+(?:gesetz|gesetzes|gesetzbuch|gesetzbuches|ordnung|verordnung|verfassung|vertrag|vertrages|staatsvertrag))$/u;

/** Nouns of laws that only "des" or "der" before them shows to be meant: "Artikel 1 des Gesetzes". */
export const lawNoun =
  /^(?:Gesetz(?:es|buch|buches|buchs)?|Verordnung|Verfassung|Grundgesetz(?:es)?|Vertrag(?:es|s)?|Richtlinie|Satzung|Abkommens?|Konvention|Charta|Geschäftsordnung|Landeshaushaltsordnung)$/;
