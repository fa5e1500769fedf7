/** Which way something went. */
export type Direction = 'up' | 'down';

/**
 * Verbs that say that a figure rose or fell: beginnings of their forms, without separable prefix.
 * A form counts if it begins with `stem`; `particle` must stand at the end of the clause or be glued in front.
 */
export interface ChangeVerb {
  stem: string;
  direction: Direction;
  /** Separable prefix without which the verb does not mean change: "nahm … zu". */
  particle?: string;
  example: string;
  counterExample?: string;
}

export const changeVerbs: readonly ChangeVerb[] = [
  ...stems('up', {
    stieg: 'stieg',
    steig: 'steigt',
    gestieg: 'gestiegen',
    angestieg: 'angestiegen',
    ansteig: 'ansteigen',
    anstieg: 'anstiegen',
    gesteigert: 'gesteigert',
    erhöh: 'erhöhte',
    wuchs: 'wuchsen',
    wächs: 'wächst',
    wachs: 'wachsen',
    gewachs: 'gewachsen',
    angewachs: 'angewachsen',
    anwachs: 'anwachsen',
    anwuchs: 'anwuchs',
    aufgewachs: 'aufgewachsen',
    aufwachs: 'aufwachsen',
    zugenomm: 'zugenommen',
    zunahm: 'zunahm',
    zunehm: 'zunehmen',
    zunimm: 'zunimmt',
    kletter: 'kletterte',
    gekletter: 'geklettert',
    verdoppel: 'verdoppelt',
    verdreifach: 'verdreifacht',
    vervierfach: 'vervierfacht',
    vervielfach: 'vervielfacht',
    vergrößer: 'vergrößert',
    verteuer: 'verteuerten',
    aufgestock: 'aufgestockt',
    aufstock: 'aufstocken',
    angehob: 'angehoben',
    anheb: 'anheben',
    ausgeweit: 'ausgeweitet',
    ausweit: 'ausweiten',
    ausgebau: 'ausgebaut',
    verbesser: 'verbesserte',
    verstärk: 'verstärkt',
    zuleg: 'zulegen',
    zugelegt: 'zugelegt',
  }),
  ...stems('down', {
    sank: 'sanken',
    sink: 'sinkt',
    gesunk: 'gesunken',
    absink: 'absinken',
    abgesunk: 'abgesunken',
    senk: 'senkte',
    gesenk: 'gesenkt',
    abgesenk: 'abgesenkt',
    absenk: 'absenken',
    gefall: 'gefallen',
    fiel: 'fielen',
    fäll: 'fällt',
    zurückgegang: 'zurückgegangen',
    zurückging: 'zurückging',
    zurückgeh: 'zurückgehen',
    rückläuf: 'rückläufig',
    abgenomm: 'abgenommen',
    abnahm: 'abnahm',
    abnehm: 'abnehmen',
    reduzier: 'reduzierte',
    verringer: 'verringerte',
    verminder: 'vermindert',
    minder: 'mindert',
    gemindert: 'gemindert',
    schrumpf: 'schrumpfte',
    geschrumpf: 'geschrumpft',
    halbier: 'halbierte',
    gekürz: 'gekürzt',
    kürz: 'kürzen',
    eingebroch: 'eingebrochen',
    abgebau: 'abgebaut',
    abschmelz: 'abschmelzen',
    abgeschmolz: 'abgeschmolzen',
    verschlechter: 'verschlechterte',
    gedrück: 'gedrückt',
  }),
  {
    stem: 'nahm',
    particle: 'zu',
    direction: 'up',
    example: 'nahm um 5 % zu',
    counterExample: 'nahm an der Sitzung teil',
  },
  { stem: 'nimmt', particle: 'zu', direction: 'up', example: 'nimmt um 5 % zu' },
  { stem: 'nehm', particle: 'zu', direction: 'up', example: 'nehmen um 5 % zu' },
  { stem: 'legt', particle: 'zu', direction: 'up', example: 'legten um 5 % zu' },
  { stem: 'nahm', particle: 'ab', direction: 'down', example: 'nahm um 5 % ab' },
  { stem: 'nimmt', particle: 'ab', direction: 'down', example: 'nimmt um 5 % ab' },
  { stem: 'nehm', particle: 'ab', direction: 'down', example: 'nehmen um 5 % ab' },
  {
    stem: 'ging',
    particle: 'zurück',
    direction: 'down',
    example: 'ging um 5 % zurück',
    counterExample: 'ging an die Kommunen',
  },
  { stem: 'geh', particle: 'zurück', direction: 'down', example: 'geht um 5 % zurück' },
];

/** Nouns that say the same: the ending of the word decides, so that compounds are found ("Kostensteigerung"). */
export const changeNouns: readonly {
  ending: string;
  direction: Direction;
  example: string;
  counterExample?: string;
}[] = [
  { ending: 'anstieg', direction: 'up', example: 'Kostenanstieg' },
  { ending: 'anstiegs', direction: 'up', example: 'Kostenanstiegs' },
  { ending: 'steigerung', direction: 'up', example: 'Leistungssteigerung', counterExample: 'Versteigerung' },
  { ending: 'zunahme', direction: 'up', example: 'Zunahme' },
  { ending: 'erhöhung', direction: 'up', example: 'Gebührenerhöhung' },
  { ending: 'zuwachs', direction: 'up', example: 'Personalzuwachs' },
  { ending: 'zuwächse', direction: 'up', example: 'Zuwächse' },
  { ending: 'aufwuchs', direction: 'up', example: 'Stellenaufwuchs' },
  { ending: 'wachstum', direction: 'up', example: 'Wachstum' },
  { ending: 'plus', direction: 'up', example: 'Plus' },
  { ending: 'anhebung', direction: 'up', example: 'Anhebung' },
  { ending: 'aufstockung', direction: 'up', example: 'Aufstockung' },
  { ending: 'verdopplung', direction: 'up', example: 'Verdopplung' },
  { ending: 'verdoppelung', direction: 'up', example: 'Verdoppelung' },
  { ending: 'rückgang', direction: 'down', example: 'Geburtenrückgang' },
  { ending: 'rückgangs', direction: 'down', example: 'Rückgangs' },
  { ending: 'abnahme', direction: 'down', example: 'Abnahme' },
  { ending: 'senkung', direction: 'down', example: 'Beitragssenkung' },
  { ending: 'verringerung', direction: 'down', example: 'Verringerung' },
  { ending: 'verminderung', direction: 'down', example: 'Verminderung' },
  { ending: 'reduzierung', direction: 'down', example: 'Reduzierung' },
  { ending: 'reduktion', direction: 'down', example: 'Reduktion' },
  { ending: 'kürzung', direction: 'down', example: 'Mittelkürzung' },
  { ending: 'minus', direction: 'down', example: 'Minus' },
  { ending: 'minderung', direction: 'down', example: 'Minderung' },
  { ending: 'halbierung', direction: 'down', example: 'Halbierung' },
  { ending: 'einbruch', direction: 'down', example: 'Umsatzeinbruch', counterExample: 'Wohnungseinbruch' },
];

/** Comparatives that turn the number before them into a difference: "5 % mehr als 2019", "3 Punkte höher". */
export const comparatives: Readonly<Record<string, Direction>> = {
  mehr: 'up',
  höher: 'up',
  größer: 'up',
  länger: 'up',
  teurer: 'up',
  stärker: 'up',
  häufiger: 'up',
  schneller: 'up',
  über: 'up',
  oberhalb: 'up',
  weniger: 'down',
  niedriger: 'down',
  geringer: 'down',
  kleiner: 'down',
  kürzer: 'down',
  günstiger: 'down',
  seltener: 'down',
  unter: 'down',
  unterhalb: 'down',
  langsamer: 'down',
};

function stems(direction: Direction, forms: Record<string, string>): ChangeVerb[] {
  return Object.entries(forms).map(([stem, example]) => ({ stem, direction, example }));
}
