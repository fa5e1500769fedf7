/**
 * Endings of nouns that name money or other masses which an amount can be the size of: "Zuweisungen an das Sondervermögen von 1,3 Mrd. Euro".
 * They decide how far left "von" reaches: over an attribute to such a noun, but not over one that pays or gets.
 */
export const amountNounEndings: readonly string[] = [
  'ung', 'ungen', 'ausgabe', 'ausgaben', 'kosten', 'mittel', 'mitteln', 'einnahme', 'einnahmen', 'bedarf', 'bedarfs', 'bedarfe', 'beitrag', 'beiträge', 'beiträgen', 'zuschuss',
  'zuschüsse', 'zuschüssen', 'hilfe', 'hilfen', 'gelder', 'geldern', 'aufwand', 'aufwände', 'erlös', 'erlöse', 'erlösen', 'ertrag', 'erträge', 'erträgen', 'schuld', 'schulden', 'kredit',
  'kredite', 'krediten', 'darlehen', 'ansatz', 'ansätze', 'ansätzen', 'budget', 'etat', 'fonds', 'vermögen', 'guthaben', 'rücklage', 'rücklagen', 'lücke', 'defizit', 'überschuss', 'preis',
  'preise', 'preisen', 'tarif', 'tarife', 'tarifen', 'gebühr', 'gebühren', 'entgelt', 'entgelte', 'miete', 'mieten', 'umsatz', 'umsätze', 'gewinn', 'gewinne', 'verlust', 'verluste', 'steuer',
  'steuern', 'nahme', 'nahmen', 'rabatt', 'bestand', 'bestände', 'summe', 'betrag', 'beträge', 'volumen', 'nachteil', 'nachteile', 'nachteilen', 'schaden', 'schäden', 'quote', 'anteil',
  'abgabe', 'abgaben', 'erstattung', 'reserve', 'reserven', 'investition', 'investitionen', 'zins', 'zinsen', 'prämie', 'prämien', 'pauschale', 'pauschalen', 'zulage', 'zulagen', 'gehalt', 'bezüge', 'rente', 'renten',
];
