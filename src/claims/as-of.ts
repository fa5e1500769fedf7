import type { DateLikeMention, Mention } from '../model/index.js';

/** A date that says on which day figures were taken: "Stand: 12/2021", "Stichtag 1.1.2022". */
export interface AsOf {
  date: DateLikeMention;
  /** Whether the text says "Stichtag", which also tells the time of the claims in its sentence. */
  cutoff: boolean;
}

const standWord =
  /(?<!\p{L})(?:Daten-?)?(Stand|Stichtag(?:e|en|s)?|Datenstand|Sachstand)\s{0,3}:?\s{0,3}(?:jeweils\s)?(?:(?:zum|vom|am|per|ab|der|den)\s){0,2}$/u;

/** The "Stand" dates among the mentions of a text. "Standort" and "auf dem Stand von" are none. */
export function asOfDates(text: string, mentions: readonly Mention[]): AsOf[] {
  const found: AsOf[] = [];
  for (const mention of mentions) {
    if (mention.type !== 'date') continue;
    const before = text.slice(Math.max(0, mention.start - 40), mention.start);
    if (!before.includes('Sta') && !before.includes('tich') && !before.includes('stand')) continue;
    const hit = standWord.exec(before);
    if (!hit || /(?<!\p{L})auf\s(?:dem\s)?$/u.test(before.slice(0, hit.index))) continue;
    found.push({ date: mention, cutoff: hit[1]!.startsWith('Stichtag') });
  }
  return found;
}

/** Which of several governs a number: the first that follows it in its text, else the last before. */
export function governing(asOf: readonly AsOf[], at: number): AsOf | null {
  return asOf.find((a) => a.date.start > at) ?? asOf.at(-1) ?? null;
}
