/** "In welcher Höhe wurden …": what is asked for stands further on. */
export const ASKS_AMOUNT = /(?:^|\s)[Ii]n welche[rm] (?:Höhe|Umfang|Umfange|Größenordnung|Maße?)\s(?=\S)/u;

const GOVERNS =
  /^(?:de[rsnm]|das|die|eine[rsnm]?|ein|diese[rsnm]?|jede[rsnm]?|ih[rn]e?[rsnm]?|seine?[rsnm]?|in|im|am|an|ans|auf|aus|bei|beim|durch|für|gegen|mit|nach|seit|über|unter|um|von|vom|vor|zu|zum|zur|zwischen|je|pro)$/i;

const JOINED = /^\s+(?:(?:und|oder|bis|sowie)\s|\d)/;

/**
 * What such a question asks the amount of: the first noun that neither an article nor a preposition governs, for who acts has an article and
 * times and purposes have prepositions.
 *
 *     In welcher Höhe hat das Land in den Jahren 2022 und 2023 [Mittel] für den Ausbau von Radwegen gewährt?
 */
export function bareNoun(text: string, from: number): { start: number; end: number } | null {
  const words = /[\p{L}\d][\p{L}\d*:-]{0,60}|[,(?;]/gu;
  words.lastIndex = from;
  let governed = false;
  for (let match = words.exec(text); match; match = words.exec(text)) {
    const [word] = match;
    if (word === '(' || word === '?' || word === ';') return null;
    // "den Jahren 2022 und 2023", "Städte und Gemeinden": what governs the first goes on over the others.
    const joined = JOINED.test(text.slice(words.lastIndex, words.lastIndex + 8));
    if (/^(?:und|oder|bis|sowie)$/.test(word)) continue;
    if (word === ',' || GOVERNS.test(word)) governed = word !== ',';
    else if (!/^[\p{Lu}\d]/u.test(word)) {
      // An attribute ends in e; a verb or a particle ends what is governed.
      if (!/e[rsnm]?$/.test(word)) governed = false;
    } else if (!governed && /^\p{Lu}/u.test(word)) return { start: match.index, end: match.index + word.length };
    else if (!joined) governed = false;
  }
  return null;
}
