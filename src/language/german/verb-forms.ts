/**
 * Finite forms of frequent verbs that look like nothing else by their ending; together with the auxiliaries, the change verbs and the
 * shapes in `phrases/tagger.ts` they tell where a clause has its verb.
 */
export const finiteVerbs: ReadonlySet<string> = new Set(
  `gab gibt gaben geben nahm nahmen nimmt nehmen kam kamen kommt kommen ging gingen geht gehen stand standen steht stehen lag lagen liegt liegen
  sah sahen sieht sehen hielt hielten hält halten ließ ließen lässt lassen fand fanden findet finden trug trugen trägt tragen betrug betrugen beträgt betragen
  erhielt erhielten erhält erhalten enthielt enthielten enthält enthalten entfiel entfielen entfällt entfallen belief beliefen beläuft belaufen
  stieg stiegen steigt steigen sank sanken sinkt sinken fiel fielen fällt fallen wuchs wuchsen wächst wachsen ergab ergaben ergibt ergeben
  bot boten bietet bieten schloss schlossen schließt schließen beschloss beschlossen beschließt verlor verloren verliert verlieren
  gewann gewannen gewinnt gewinnen trat traten tritt treten vertrat bestand bestanden besteht bestehen entstand entstanden entsteht entstehen
  entsprach entsprachen entspricht entsprechen wies wiesen weist weisen zeigt zeigte zeigten zeigen macht machte machten machen
  stellt stellte stellten stellen zahlt zahlte zahlten zahlen erreicht erreichte erreichten erreichen umfasst umfasste umfassten umfassen
  kostet kostete kosteten kosten dauert dauerte dauerten dauern leistet leistete leisteten arbeiten arbeitet arbeitete arbeiteten leben lebt lebte lebten
  nutzt nutzte nutzten nutzen plant plante planten planen rechnet rechnete rechneten rechnen stellte beantragt beantragte beantragten
  bewilligt bewilligte bewilligten fördert förderte förderten fördern verfügt verfügte verfügten verfügen gehört gehörte gehörten gehören
  hieß heißt wusste wissen weiß brachte brachten bringt bringen dachte denkt schrieb schrieben schreibt schreiben half halfen hilft helfen
  zog zogen zieht ziehen floss flossen fließt fließen verblieb verblieben verbleibt verbleiben schied schieden scheidet scheiden sprach sprachen spricht sprechen
  übernahm übernahmen übernimmt übernehmen unterstützt unterstützte unterstützten unterstützen begleitet begleitete begleiteten koordinieren koordiniert
  erfolgt erfolgte erfolgten erfolgen reduziert reduzierte reduzierten erhöht erhöhte erhöhten erhöhen verringert verringerte verringerten verringern
  betrifft betraf betrafen betreffen befindet befand befanden befinden basiert beruht beruhte fehlt fehlte fehlten fehlen gilt galt galten gelten droht drohte drohten drohen
  folgt folgte folgten folgen dient dienten dienen bildet bilden deckt decken lautet lauten stammt stammten stammen wohnt wohnen wartet warten besuchen betreiben
  beziehen erwarten melden meldeten prüfen prüften nennt nannte nannten nennen zählt zählte zählten zählen sparen starten stimmen stimmten vergeben verkehren
  verlangen versorgen verwenden verzeichnen tragen lagern wirken läuft lief liefen laufen setzt setzte setzten setzen legt legte legten legen führt führte führten führen`
    .trim()
    .split(/\s+/),
);

/** Past tenses of strong verbs that no ending tells, without their prefixes: "brach", "erwarb", "überschritt". */
export const strongPasts: ReadonlySet<string> = new Set(
  `band bat begann blies bog bot brach fand fiel flog floss gab galt ging griff hielt hing hob kam klang lag las lief ließ lud litt maß mied nahm
  rang riet rief riss sah sank saß schien schied schlief schlug schloss schmolz schnitt schob schoss schrieb schritt schuf schwand schwieg
  sprach sprang stach stahl stand starb stieg stieß strich stritt tat traf trat trieb trug verlor verschwand wandte warb warf wich wies wog wuchs wusch zog zwang`
    .trim()
    .split(/\s+/),
);

/** Adjectives that end like verbs where nothing is added to them: "81 Jahre alt", "dauerhaft", "transparent", "selten". */
export const adjectivesLikeVerbs: ReadonlySet<string> = new Set(
  `alt kalt leicht schlecht schlicht echt breit weit laut gut fest bunt dicht feucht hart recht satt sanft spät zart wert wett matt glatt exakt
  offen trocken selten eigen eben extern intern modern`
    .trim()
    .split(/\s+/),
);

/** Their endings: "mangelhaft", "relevant", "effizient", "direkt", "konkret"; not "plant", "dient". */
export const adjectiveEndings =
  /haft$|(?<!pl)ant$|(?<!di)ent$|(?:ir|orr|erf|ef|bj)ekt$|kret$|(?<!^)weit$|ibel$|(?<!qu|sch|[ihö])eren$/;
