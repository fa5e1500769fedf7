/**
 * Words that stand on their own in any German text. They tell a half of a word from a whole one where the text layer lost its hyphens:
 * a line that starts with one of them starts with a word.
 */
export const functionWords: ReadonlySet<string> = new Set(
  `aber alle allein allem allen aller alles als also am an andere anderem anderen anderer anderes auch auf aus außer bei beide beiden beider beim
  bereits bevor bezüglich bis bisher bzw da dabei dadurch dafür dagegen daher damals damit danach daneben dann daran darauf daraus darf darin
  darüber darum darunter das dass davon dazu dem den denen denn dennoch der deren derer derzeit des deshalb dessen die dies diese diesem diesen
  dieser dieses doch dort drei durch dürfen eben ebenfalls ebenso ein eine einem einen einer eines einige einigen einiger einzelne einzelnen er
  erst erste ersten erstmals es etwa etwas fast folgende folgenden fünf für ganz gar gegen gegenüber gemäß genau gerade gibt ging hat hatte hatten
  hätte hätten haben hier hierbei hierfür hiervon hierzu hinsichtlich ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer in indem infolge
  innerhalb ins insbesondere insgesamt inzwischen ist ja je jede jedem jeden jeder jedes jedoch jeweils jeweilige jeweiligen kann kein keine keinem
  keinen keiner können konnte konnten könnte könnten lag lagen laut liegen liegt machen macht man mehr mehrere mit mithilfe mittels muss müssen
  musste mussten nach nachdem neben nicht nichts nie noch nun nur ob oberhalb obwohl oder ohne pro rund sehr sein seine seinem seinen seiner seines
  seit selbst sich sie sieht sind sobald so sofern sogar solche solchen soll sollen sollte sollten somit sondern sonst soweit sowie sowohl statt stets
  teils teilweise trotz über überwiegend um und uns unter unterhalb unser unsere vier viele vielen vom von vor voraussichtlich während wann war waren
  warum was wegen weil weit weiter weitere weiteren weiterer weiterhin welche welchem welchen welcher welches wenig wenige wenn wer werden wie wieder
  will wir wird wo wobei wodurch wohl wollen worden worin wurde wurden würde würden zehn zu zudem zuletzt zum zunächst zur zurück zusätzlich
  zuvor zwar zwei zwischen zwölf eigene eigenen eigener eigenes neue neuen neuer neues große großen erhöht gestiegen gesunken betragen beträgt
  betrug betrugen jährlich deutlich bis lediglich nahezu spätestens mindestens höchstens entsprechend entsprechende entsprechenden geplant
  vorgesehen erforderlich möglich notwendig`.split(/\s+/),
);

/** Words that link the two halves of "Natur- und Umweltschutz": the hyphen before them stays. */
export const linkWords: ReadonlySet<string> = new Set([
  'und',
  'oder',
  'bzw',
  'beziehungsweise',
  'sowie',
  'bis',
  'u',
  'o',
  'als',
  'wie',
  'noch',
  'statt',
  'noch',
  'samt',
  'nebst',
]);

/** First parts of names and adjectives that keep their hyphen before a small letter: "nordrhein-westfälisch". */
export const keptFirstParts: ReadonlySet<string> = new Set(
  [
    'nordrhein',
    'baden',
    'schleswig',
    'mecklenburg',
    'rheinland',
    'sachsen',
    'deutsch',
    'pro',
    'anti',
    'ex',
    'non',
    'e',
    'covid',
    'corona',
    'eu',
    'ost',
    'bund',
  ].filter((part) => part !== 'ost' && part !== 'bund' && part !== 'pro' && part !== 'ex'),
);

/** Nouns that often end German compounds, written small as they stand behind a lost hyphen: "Mittel⏎bedarf". */
export const compoundHeads: ReadonlySet<string> = new Set(
  `abgabe abgaben abkommen abschluss amt amtes anlage anlagen ansatz ansätze anstieg antrag anträge anteil anteile anteils arbeit arbeiten aufgabe
  aufgaben aufkommen aufsicht aufwand ausgabe ausgaben ausschuss ausschusses bau bedarf bedarfs bedarfe behörde behörden bereich bereiche bereichen
  bericht berichte berichts bestand bestände betrag beträge betrieb betriebe betriebs beschäftigte beschäftigten dienst dienste einnahmen einrichtung
  einrichtungen entwicklung ergebnis ergebnisse ermächtigung ermächtigungen fall fälle fällen fläche flächen förderung fonds gebäude gebiet gebiete gebühr
  gebühren gesetz gesetze gesetzes gruppe gruppen haushalt haushalte haushalts hilfe hilfen jahr jahre jahren jahres kosten kraft kräfte kräften kredit
  kredite kreis kreise land länder leistung leistungen lehrkräfte maßnahme maßnahmen ministerium ministeriums mittel mitteln personal pflicht plan plane
  pläne planung politik preis preise programm programme programms projekt projekte prozent prüfung quote quoten rat recht rechte rechts rechnung rücklage
  rücklagen schule schulen schutz sitzung sitzungen stelle stellen steuer steuern stand summe system systeme teil teile teilen titel träger umfang verbrauch verbrauchs verfahren
  verfahrens vertrag verträge verwaltung verwaltungen volumen vorhaben werk werke wert werte wesen wirtschaft zahl zahlen zahlung zahlungen zeit zeitraum
  ziel ziele zins zinsen zuschuss zuschüsse zuweisung zuweisungen zuwendung zuwendungen zentrum zweck zwecke`.split(
    /\s+/,
  ),
);

/** Free words of up to four letters that are no function words; every other short run of small letters is a piece of a word. */
export const shortWords: ReadonlySet<string> = new Set(
  `acht alt alte alts art arm bald bar bat blau böse dank denk dick dünn echt edel elf enge eng eher eins enden ende ernst euro fand fern fest fiel fing fit
  flog form frei früh ganz geht gibt gilt gold grad grau grob grün gut gute hält half halb hart heim heiß her hielt hin hing hob hoch hohe hohen jung kalt kam
  kamen karg klar klug km knap kürz lang lange las late lebt leer legt lehr leicht lieb lief ließ link lohn los mal milde mild mio mrd nah nahe nahm neun neu
  nett null offen paar pro qm rang rat reif rein rief riet rot rote rund ruft sah sank sagt satt sauer sei seit setz sieh sog stak steht stieg still stur tat
  teil tief tot tote trat treu trug tsd ur viel voll wach wahr wars weg weil weit wert wild wies zahl zahm zart zieht zog zwölf sechs neun zehn gem inkl ggf
  rd ca vgl eur ha kg kwh mwh gwh cm mm je z u d i a s v h o e n g m l t`.split(/\s+/),
);
