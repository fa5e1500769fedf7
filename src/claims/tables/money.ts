import { amountNounEndings } from '../../language/german/money-nouns.js';

/** Endings of other masses than money, and of measures ("Maßnahmen"): over a column they may count things. */
const OTHERS = new Set('ung ungen bestand bestände quote anteil nahme nahmen volumen'.split(' '));
const MORE = [
  'einnahme',
  'einnahmen',
  'förderung',
  'zuwendung',
  'zuwendungen',
  'aufwendungen',
  'vergütung',
  'finanzierung',
  'ansatz',
  'ist',
  'soll',
  'plan',
];
const endings = [...amountNounEndings.filter((ending) => !OTHERS.has(ending)), ...MORE];
const MONEY = new RegExp(`(?:${endings.join('|')})(?![a-zäöüß])`);

/** Whether a header names money: "Zuschuss 2023", "Kosten", "Ansatz"; not "Mitglieder" or "Maßnahmen". */
export const moneyNoun = (header: string): boolean => MONEY.test(header.toLowerCase());

const COUNTED =
  /(?:fälle|plätze|personen|kinder|anträge|mitglieder|teilnehmende|teilnehmer|beschäftigte|schüler|stellen|betten|vorhaben|projekte|maßnahmen|fahrzeuge|gebäude|einwohner|stunden|tage)(?:innen)?(?![a-zäöüß])/;

/** Whether a header names things that are counted one by one: "Mitglieder", "Anträge". */
export const countedNoun = (header: string): boolean => COUNTED.test(header.toLowerCase());
