/** Words that say for which area a figure holds. */
export const areaAdverbs: ReadonlySet<string> = new Set([
  'bundesweit',
  'bundesweite',
  'bundesweiten',
  'landesweit',
  'landesweite',
  'landesweiten',
  'deutschlandweit',
  'europaweit',
  'weltweit',
  'kreisweit',
  'stadtweit',
  'flächendeckend',
]);

/** Names of areas, as they stand behind "in", "im", "für", "aus": the Länder, the federation, Europe. */
export const areaNames: ReadonlySet<string> = new Set([
  'baden-württemberg',
  'bayern',
  'berlin',
  'brandenburg',
  'bremen',
  'hamburg',
  'hessen',
  'mecklenburg-vorpommern',
  'niedersachsen',
  'nordrhein-westfalen',
  'nrw',
  'rheinland-pfalz',
  'saarland',
  'sachsen',
  'sachsen-anhalt',
  'schleswig-holstein',
  'thüringen',
  'deutschland',
  'bundesgebiet',
  'bundesrepublik',
  'europa',
  'eu',
  'landesgebiet',
  'stadtgebiet',
  'kreisgebiet',
  'bundesländern',
  'ländern',
  'westdeutschland',
  'ostdeutschland',
]);

/** Nouns of areas that take a name behind them: "in der Stadt Musterhausen", "im Landkreis Wittmund". */
export const areaKinds: ReadonlySet<string> = new Set([
  'stadt',
  'landkreis',
  'kreis',
  'gemeinde',
  'region',
  'bezirk',
  'regierungsbezirk',
  'land',
  'bundesland',
  'freistaat',
  'landkreisen',
  'kreisen',
  'städten',
  'gemeinden',
]);

/** Points of the compass, by which parts of an area are named: "Inspektion Nord", a column "Mitte". */
export const compass: ReadonlySet<string> = new Set(
  'nord süd ost west mitte nordost nordwest südost südwest'.split(' '),
);
