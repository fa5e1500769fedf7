import { changeNouns } from '../../language/german/change-words.js';

/** "mehr (+) weniger (-)", "Mehr/Weniger", "Mehr- oder Minderausgaben" */
const MORE_OR_LESS =
  /^\(?(?:mehr|plus)-?\s?(?:\(\s?\+\s?\)|\+)?,?\s?(?:\/|oder|bzw\.|und)?\s?(?:weniger|minder|minus)/i;

/** "Mehrausgaben", "Minderbedarf", "Über-/Unterschreitung"; not "Mehrwertsteuer". */
const MORE_MONEY =
  /^(?:Mehr|Minder)(?:ausgaben?|einnahmen?|bedarfe?|kosten|aufwand|aufwendungen|erträge|erlöse|aufkommen)(?!\p{L})|^(?:Über|Unter)(?:-\s?\/\s?(?:Unter|Über))?schreitung(?:en)?(?!\p{L})/u;

/** Nouns and short forms that are a change wherever they head numbers. */
const DIFFERS =
  /^(?:differenz(?:en)?|diff|veränderung(?:en)?|veränd|änderung|abweichung(?:en)?|abw|unterschied)$|veränderung$|(?:^|[^e])differenz$|(?:veränderungs|zuwachs|steigerungs|wachstums)rate$/;

/** "Zu-/Abnahme", "Anstieg / Rückgang", "Zu- bzw. Abnahme": either way, so the sign tells which. */
const EITHER = /^(?:\p{L}{2,30}\s)?(\p{Lu}\p{Ll}{1,24})(-?)\s?(?:\/|bzw\.|oder|und)\s?-?(\p{L}{4,24})(?!\p{L})/u;

const FIRST = /^(?:prozentuale[rs]?\s|absolute[rs]?\s|rel\.\s|in\s%\s)?(\p{L}[\p{L}-]{2,40})/u;

export interface ChangeHeader {
  change: boolean;
  direction: 'up' | 'down' | null;
}

/** Whether a header names a change: "Differenz", "Mehrkosten ggü. Vorjahr", "+/-", "Zu-/Abnahme". */
export function changeOf(text: string): ChangeHeader {
  if (
    /(?:^|\s)(?:\+\s?\/\s?[-–]|±)/.test(text) ||
    MORE_OR_LESS.test(text) ||
    MORE_MONEY.test(text) ||
    goesEitherWay(text)
  )
    return { change: true, direction: null };
  const first = FIRST.exec(text)?.[1]?.toLowerCase() ?? '';
  if (DIFFERS.test(first)) return { change: true, direction: null };
  const noun = changeNouns.find(({ ending }) => first.endsWith(ending));
  if (noun) return { change: true, direction: noun.direction };
  return {
    change:
      /Veränderung|Differenz|Abweichung|Entwicklung|Mehrbedarf ggü|ggü\.|gegenüber/.test(text) &&
      /%|Prozent|absolut|Veränderung|Differenz/.test(text),
    direction: null,
  };
}

/** Whether a noun says only that something changed, and not what: "Anhebung"; not "Gebührenanhebung". */
export const isChangeNoun = (noun: string): boolean => {
  const word = noun.toLowerCase();
  return changeNouns.some(({ ending }) => word === ending);
};

function goesEitherWay(text: string): boolean {
  const [, first, hyphen, second] = EITHER.exec(text) ?? [];
  if (!first || !second) return false;
  const way = (word: string) =>
    /^(?:zu|ab)nahmen?$/.test(word) || changeNouns.some(({ ending }) => word.endsWith(ending));
  const [one, other] = [first.toLowerCase(), second.toLowerCase()];
  return way(other) && (hyphen ? /^(?:zu|ab|an|über|unter|mehr|minder)$/.test(one) : way(one));
}

/** What one of the headers over a column, or all in one line, says of changes; the innermost first. */
export function changeOfHeaders(headers: readonly string[]): ChangeHeader {
  for (const header of [headers.join(' '), ...[...headers].reverse()]) {
    const found = changeOf(header);
    if (found.change) return found;
  }
  return { change: false, direction: null };
}

/** Rows that only say how those above them changed: "Differenz", "Veränderung in %"; not "Erhöhung der Gebühr", which is a thing of its own. */
const CHANGES_ROW =
  /^(?:prozentuale[rs]?\s|absolute[rs]?\s)?(?:Veränderung(?:en)?|Differenz|Abweichung|Unterschied|Zuwachs|Zunahme|Abnahme|Rückgang|Anstieg)(?=$|[\s:(])/u;
export const changesRow = (label: string): boolean =>
  CHANGES_ROW.test(label) || MORE_OR_LESS.test(label) || /^\+\s?\/\s?[-–]/.test(label);
