import type { Case } from './support.js';

/** Pronouns and bare numbers: of what was named before, the one that fits in form, in size and in meaning. */
export const anaphoraCases: readonly Case[] = [
  // Money is the size of what names money, not of who has it.
  [
    'Die Kreise klagen darüber, dass die Mieten für Büros stark gestiegen sind. Im Mittel lagen sie bei ⟦14,20⟧ Euro.',
    { head: 'Mieten' },
  ],
  ['Noch etwas zum neuen Sondervermögen des Bundes. Es soll ⟦12⟧ Mrd. Euro umfassen.', { head: 'Sondervermögen' }],
  [
    'Die Stadt kaufte das Gebäude für ⟦3⟧ Mio. Euro und vermietete es für ⟦80.000⟧ Euro.',
    { head: 'Gebäude' },
    { head: 'Gebäude' },
  ],
  // A pronoun agrees with what it stands for.
  [
    'Gegenüber dem Stichtag, an dem der Fuhrpark ⟦62⟧ Wagen umfasst hatte, hat er sich um ⟦neun⟧ verkleinert.',
    { head: 'Wagen' },
    { head: 'Fuhrpark', kind: 'change' },
  ],
  [
    'Die Erfolgsquote lag über dem Schnitt der Länder; nur in Hessen fiel sie mit ⟦71⟧ % höher aus.',
    { kind: 'share', head: 'Erfolgsquote' },
  ],
  // What a number is part of is not smaller than that.
  [
    'Gebaut werden ⟦90⟧ Wohnungen an ⟦zwei⟧ Orten; mit ⟦30⟧ davon wurde begonnen.',
    { head: 'Wohnungen' },
    { head: 'Orten' },
    { head: 'Wohnungen' },
  ],
  [
    'Die Kosten beliefen sich auf ⟦2,4⟧ Mio. Euro. Ein ⟦Drittel⟧ davon trug der Kreis.',
    { head: 'Kosten' },
    { head: 'Kosten' },
  ],
  // An article in front of a long attribute is that of the noun behind it.
  [
    'Die Gebühr soll nach der vom Rat beschlossenen Anpassung um ⟦vier⟧ Prozent auf ⟦52⟧ Euro steigen.',
    { head: 'Gebühr' },
    { head: 'Gebühr' },
  ],
  ['Von den bisher nicht vermieteten Flächen hat das Amt weitere ⟦40⟧ vergeben.', { head: 'Flächen' }],
  ['Im ersten Jahr Einnahmen von ⟦90.000⟧ Euro zu erzielen, gelang nicht.', { head: 'Einnahmen' }],
  ['Der Absatz brach wegen Frost, Dürre und Hagel auf ⟦7,1⟧ Mio. Euro ein.', { head: 'Absatz' }],
  ['Mehr als die Gäste, genau ⟦60⟧ Prozent, war jünger.', { kind: 'share' }],
  // What hangs on another noun is no change.
  ['Der Zuwachs ist auf die Eröffnung von ⟦drei⟧ Heimen zurückzuführen.', { head: 'Heimen', kind: 'count' }],
  ['Der Plan sieht eine Kürzung um ⟦10⟧ % vor.', { head: 'Kürzung', kind: 'change' }],
  ['Auf die Auswahl entfiel ein Umsatz von ⟦31⟧ Mio. Euro.', { head: 'Umsatz' }],
  [
    'Das Geld fließt zu ⟦70⟧ Prozent in den Ausbau und zu ⟦30⟧ Prozent in die Pflege.',
    { head: 'Ausbau' },
    { head: 'Pflege' },
  ],
  ['Es fehlen noch ⟦zwölf⟧ der ⟦40⟧ noch offenen Bescheide.', { head: 'Bescheide' }, { head: 'Bescheide' }],
  // Who gets or has a part is not what is counted; what comes from where is told by that.
  [
    'Im Klinikum stehen ⟦90⟧ Betten, von denen ⟦14⟧ auf die Abteilung entfallen.',
    { head: 'Betten' },
    { head: 'Betten' },
  ],
  ['Daneben stehen aus dem Sonderprogramm ⟦2,4⟧ Mio. Euro bereit.', { head: 'Sonderprogramm' }],
  ['Für die Pflege verblieben ⟦1,3⟧ Mio. Euro.', { head: 'Pflege' }],
  ['Je Platz ergibt sich ein Betrag von ⟦21.600⟧ Euro.', { head: 'Betrag' }],
  [
    'Erwachsene zahlen ⟦sechs⟧ Euro, Kinder ab ⟦vier⟧ Jahren ⟦drei⟧ Euro.',
    { head: 'Erwachsene' },
    {},
    { head: 'Kinder' },
  ],
  ['Unna verlangt einen Beitrag von ⟦180⟧ Euro, Hamm von ⟦230⟧ Euro.', { head: 'Beitrag' }, { head: 'Beitrag' }],
  ['Das Vorhaben mahnt an, dass trotz Ausgaben von ⟦72⟧ Mio. Euro Nachweise fehlen.', { head: 'Ausgaben' }],
  ['Die Solaranlage trug dazu ⟦5⟧ GWh bei.', { head: 'Solaranlage' }],
  // What changes is told by the verb, the noun of change or the object beside a pronoun.
  [
    'Das Amt meldet: Die Zuschüsse erhöhte es um ⟦ein Viertel⟧ auf ⟦20⟧ Mio. Euro.',
    { head: 'Zuschüsse' },
    { head: 'Zuschüsse' },
  ],
  ['Der Preis stieg mit der Verlängerung des Vertrages im April um ⟦16⟧ %.', { head: 'Preis', kind: 'change' }],
  ['Eine Anhebung um ⟦30⟧ % würde genügen.', { head: 'Anhebung', kind: 'change' }],
  ['Die Gruppe wurde um ⟦sechs⟧ auf ⟦21⟧ Kräfte verstärkt.', { head: 'Kräfte' }, { head: 'Kräfte' }],
  // Items of a list: parts of what their lead-in counts, or things that their labels name.
  [
    'Es gibt ⟦60⟧ Heime. Von den Heimen erfüllen nach der Prüfung\n- ⟦40⟧ alle Vorgaben,\n- ⟦20⟧ die Vorgaben nur zum Teil.',
    { head: 'Heime' },
    { head: 'Heime' },
    { head: 'Heime' },
  ],
  [
    'Die Prüfung ergab in ⟦vier⟧ Betrieben:\n- Käuferinnen und Käufer: ⟦900⟧\n- Deckungsgrad: ⟦28⟧ %',
    { head: 'Betrieben' },
    { head: 'Käuferinnen' },
    { head: 'Deckungsgrad' },
  ],
  ['⟦3.700⟧ und damit ⟦ein Viertel⟧ der Inhaftierten waren krank.', { head: 'Inhaftierten' }, { head: 'Inhaftierten' }],
  ['Der Bestand an Überstunden lag bei ⟦812.000⟧ Stunden.', { head: 'Überstunden' }],
];
