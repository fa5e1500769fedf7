import type { Address } from '../model/index.js';

/** Words that a street's name ends with. */
const street =
  /(?:\p{Lu}|Am |An der |An den |Auf dem |Unter den |Alter |Haus )[\p{L}\d'.’ -]{1,45}?(?:str\.|straße|strasse|Str\.|Straße|Strasse|platz|Platz|allee|Allee|ufer|Ufer|weg|Weg|markt|Markt|damm|Damm|ring|Ring|wall|Wall|graben|hof|tor|Landtags|gasse|chaussee|Republik|berg|brücke|park|Park|steig|promenade|stieg|reihe|Havelblick) ?\d{1,3} ?[a-z]?(?:[ /]?[-–/+][ /]?\d{1,3} ?[a-z]?)?(?![\d\p{L}])/u;
const bare = /^\p{Lu}[\p{L}'.’-]{2,30}(?: [\p{L}'.’-]{2,30}){0,3} \d{1,3} ?[a-z]?(?: ?[-–/] ?\d{1,3})?$/u;
const box = /Postfach(?: \d[\d ]{1,9}\d)/u;
const town =
  /(?:^|[ ,·•●▪|–-])(?:D-)?(\d{5}) ((?:(?:Bad|Sankt|St\.|Markt|Groß|Klein|Hann\.) )?\p{Lu}[\p{L}-]{1,30}(?: (?:am|an der|im|in der|ob der|vor der|\(Oder\)) ?(?:\p{Lu}\p{L}{2,20})?)?(?: \(\p{Lu}\p{L}{2,20}\))?)/u;

/** The street (or box) in a text, as printed. */
export function findStreet(text: string): string | null {
  if (!/\d/.test(text)) return null;
  const part = /(?:^|[,·•●|–] ?)([^,·•●|]{3,60}?)(?=$|,|·|•|●|\||–| ?- ?\d{5})/u;
  const found =
    box.exec(text)?.[0] ??
    street.exec(text)?.[0].replace(/^Haus des Landtags /, '') ??
    bare.exec(part.exec(text)?.[1] ?? '')?.[0];
  return found?.trim() ?? null;
}

/** Postal code and town in a text. */
export function findTown(text: string): { postalCode: string; city: string; start: number; end: number } | null {
  const match = town.exec(text);
  if (!match) return null;
  const start = match.index + match[0].indexOf(match[1]!);
  return { postalCode: match[1]!, city: match[2]!.trim(), start, end: match.index + match[0].length };
}

/** The address in some lines; `null` where they have none. Of several towns the first counts. */
export function readAddress(lines: readonly string[]): Address | null {
  let found: { postalCode: string; city: string } | null = null;
  let streetText: string | null = null;
  for (const line of lines) {
    found ??= findTown(line);
    streetText ??= findStreet(line);
  }
  if (!found && !streetText) return null;
  return { street: streetText, postalCode: found?.postalCode ?? null, city: found?.city ?? null };
}
