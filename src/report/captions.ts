/** Lines that name a table or figure, or say where it comes from. */
export const captionForms: readonly { name: string; pattern: RegExp; examples: string[]; counterExamples: string[] }[] =
  [
    {
      name: 'numbered table or figure',
      pattern:
        /^(?:Tabelle|Tab\.|Abbildung|Abb\.|Grafik|Schaubild|Diagramm|Übersicht|Karte|Bild|Darstellung) {1,3}(?:Nr\. ?)?[A-Z]?\d{1,3}(?:[.\-–]\d{1,2})?[a-z]?(?: ?[:.–-] {0,3}\S.{0,240}|: ?| {1,10}\p{Lu}[^.]{0,200}|)$/u,
      examples: [
        'Tabelle 2: Entwicklung der Ausgaben',
        'Abb. 15: Verteilung',
        'Abbildung 1',
        'Tabelle 3 Fälle je Kreis',
      ],
      counterExamples: ['Abbildung 2 zeigt die Struktur der Ausgaben im Haushalt. Darin', 'Tabelle der Ausgaben'],
    },
    {
      name: 'source',
      pattern:
        /^(?:\(?Quellen?(?:nachweis|angabe)?|Datenquelle|Datenbasis|Eigene Darstellung|Abbildung|Abb\.|Tabelle): ?\S/,
      examples: [
        'Quelle: Statistisches Landesamt',
        'Quellen: Haushaltsrechnungen',
        'Abbildung: Aufteilung der Abschnitte',
      ],
      counterExamples: ['Quellen des Flusses', 'Quelle der Daten ist'],
    },
  ];

/** Whether a line is a caption, and whether it names the table or figure ("head") or follows it ("source"). */
export function captionOf(line: string): 'head' | 'source' | null {
  const code = line.charCodeAt(0);
  if (
    code !== 84 &&
    code !== 65 &&
    code !== 71 &&
    code !== 83 &&
    code !== 68 &&
    code !== 0xdc &&
    code !== 75 &&
    code !== 66 &&
    code !== 81 &&
    code !== 40 &&
    code !== 69
  )
    return null;
  if (captionForms[0]!.pattern.test(line))
    return /^\S{1,12} {1,3}\S{1,6} (?:zeigt|stellt|enthält|gibt|zu|und|bis|sowie|veranschaulicht|verdeutlicht|ist|sind|wird|weist|fasst|listet)(?!\p{L})/u.test(
      line,
    )
      ? null
      : 'head';
  return captionForms[1]!.pattern.test(line) ? 'source' : null;
}

/** Whether a caption line holds nothing but its name, so that the next line is its title. */
export const isBareCaption = (line: string) =>
  /^\S{1,12} {1,3}(?:Nr\. ?)?[A-Z]?\d{1,3}(?:[.\-–]\d{1,2})?[a-z]?:?$/.test(line);
