import { articleBefore, type Chunk, type SentenceReading } from '../../language/phrases/index.js';
import { isAttribute, isComparison, isTimePhrase } from './free.js';

/** Prepositions between a number and the date that it is of: "3 Mio. Euro im Jahr 2021", "21 bis 2026". */
const links = /^(?:in|im|zum|zu|am|für|bis|seit|ab)$/;

/** A date that belongs to one number: in a bracket or right behind it, as the label before it, or in what describes the counted thing. */
export interface Owned {
  chunk: Chunk;
  how: 'bracket' | 'label' | 'behind' | 'attribute';
}

/** "8.120 (2022)", "2022: 8.120", "6,6 Mrd. Euro in 2017": the chunk that may say the time of a number alone. */
export function ownDate(reading: SentenceReading, number: Chunk): Owned | null {
  const { chunks } = reading;
  const label = labelOf(chunks, number);
  if (label) return { chunk: label, how: 'label' };
  const around = beforeBracket(reading, number);
  if (around) return { chunk: around, how: 'label' };
  const described = attributeOf(chunks, number);
  if (described) return { chunk: described, how: 'attribute' };
  // "gegenüber dem Ansatz im Jahr 2019 von 980.000 Euro": the number is of what is compared with.
  const compared = chunks[number.index - 2];
  if (
    (number.preposition === 'von' || number.preposition === 'mit') &&
    compared?.kind === 'Date' &&
    isComparison(reading, compared)
  )
    return { chunk: compared, how: 'label' };
  let i = number.index + 1;
  if (chunks[i]?.kind === 'Phrase' && !chunks[i]!.determiner) i++;
  while (chunks[i]?.genitive) i++;
  if (chunks[i]?.kind === 'Open') return bracketed(chunks, i);
  // "acht davon im Jahr 2022"
  if (chunks[i]?.normal === 'davon' || chunks[i]?.normal === 'hiervon') i++;
  // "40 % der 2022 gestellten Anträge"
  if (i === number.index + 1 && chunks[i]?.kind === 'Determiner' && number.preposition !== 'um') {
    let at = i + 1;
    while (chunks[at]?.kind === 'Preposition' || isTimePhrase(chunks[at])) at++;
    const described = chunks[at];
    if (described?.kind === 'Date' && isAttribute(reading, described)) return { chunk: described, how: 'attribute' };
  }
  // "soll von derzeit 46 % bis 2027 auf 70 % steigen": when the change ends.
  if (number.preposition === 'von' && chunks[i]?.preposition === 'bis' && goesTo(chunks, i)) return null;
  const start = i;
  while (chunks[i]?.kind === 'Preposition' && links.test(chunks[i]!.normal)) i++;
  const linked = i > start;
  while (linked && chunks[i]?.kind === 'Determiner') i++;
  // "die 288 Mio. Euro des Vorjahres"
  if (!linked && chunks[i]?.normal === 'des' && chunks[i + 1]?.kind === 'Date') i++;
  if (linked && isTimePhrase(chunks[i]) && chunks[i + 1]?.kind === 'Date') i++;
  const at = chunks[i];
  if (!at || !(at.kind === 'Date' || (linked && at.kind === 'Phrase'))) return null;
  // "5 Fälle, 2019 bereits 7": a date with the next number right behind it opens what follows.
  let next = at.index + 1;
  while (chunks[next]?.kind === 'Adverb') next++;
  if (!linked && chunks[next]?.kind === 'Quantity') return null;
  // "von den 40 bis 2027 geplanten Brunnen"
  return { chunk: at, how: start === number.index + 1 && isDescribing(chunks[next]) ? 'attribute' : 'behind' };
}

/** Whether "um" or "auf" and a number follow. */
function goesTo(chunks: readonly Chunk[], from: number): boolean {
  const next = chunks.slice(from, from + 6).find((c) => c.kind === 'Quantity');
  return next !== undefined && /^(?:um|auf)$/.test(next.preposition ?? '');
}

const timeWord = /jahr|zeitraum|monat|quartal|stichtag|zeitpunkt/;

/** "2022: 8.120", "Vorjahr: rund 45" */
function labelOf(chunks: readonly Chunk[], number: Chunk): Chunk | null {
  let i = number.index - 1;
  while (chunks[i]?.kind === 'Adverb') i--;
  if (chunks[i]?.kind !== 'Colon') return null;
  const label = chunks[i - 1];
  if (label?.kind !== 'Date' && !(label?.kind === 'Phrase' && timeWord.test(label.normal))) return null;
  // "Fälle im Jahr 2022: …" announces; a label stands alone, behind an opening mark, a comma or another number.
  return label;
}

/** "gegenüber dem Vorjahr (412)", "den Wert des Vorjahres (88,9 %)": a number alone in a bracket is of what is compared before it. */
export function beforeBracket(reading: SentenceReading, number: Chunk): Chunk | null {
  const { chunks } = reading;
  if (chunks[number.index - 1]?.kind !== 'Open' || /^[-+–−±]/.test(number.terms[0]!.text)) return null;
  const dated = chunks[number.index - 2];
  if (dated?.kind !== 'Date' && dated?.kind !== 'Phrase') return null;
  let i = number.index + 1;
  if (chunks[i]?.kind === 'Phrase') i++;
  if (chunks[i]?.kind !== 'Close') return null;
  return (dated.kind === 'Date' && dated.normal.startsWith('vorjahr')) || isComparison(reading, dated) ? dated : null;
}

/** "geplanten Brunnen": the noun that a number counts, with what describes it. */
const isDescribing = (chunk: Chunk | undefined) =>
  chunk?.kind === 'Phrase' && chunk.terms[0]!.tag === 'Adjective' && /(?:t|n)e[nr]?$/.test(chunk.terms[0]!.normal);

/** "die 2023 bewilligten 4 Mio. Euro", "von den bis Ende 2022 gestellten 48 Anträgen": a date within the phrase that the number belongs to. */
function attributeOf(chunks: readonly Chunk[], number: Chunk): Chunk | null {
  let i = number.index - 1;
  // "Der im Jahr 2025 zu deckende Bedarf von 11,65 Mio. Euro": the noun that the number is the size of is described.
  const sized = chunks[i]?.normal === 'von' ? chunks[i - 1] : undefined;
  if (sized?.kind === 'Phrase') return describedAt(chunks, sized);
  if (!chunks[i] || !describes.has(chunks[i]!.kind) || !/e[nrsm]?$/.test(chunks[i]!.normal)) return null;
  while (i >= 0 && describes.has(chunks[i]!.kind)) i--;
  const date = chunks[i];
  if (date?.kind !== 'Date') return null;
  for (i--; i >= 0 && (chunks[i]!.kind === 'Preposition' || chunks[i]!.kind === 'Adverb' || isPlan(chunks[i]!)); i--);
  return chunks[i]?.kind === 'Determiner' ? date : null;
}

/** "die am 17.12.2019 beschlossene Zielmarke von 80 %": when it was decided is not when it is so. */
const decided = /^(?:beschloss|verabschied|vereinbar|vorgegeb|festge|genehmigt)/;

/** The date between a phrase and the article that a long attribute parts from it. */
export function describedAt(chunks: readonly Chunk[], phrase: Chunk): Chunk | null {
  const article = articleBefore(chunks, phrase);
  if (!article || article.index > phrase.index - 3 || decided.test(phrase.terms[0]!.normal)) return null;
  const date = chunks.slice(article.index, phrase.index).find((c) => c.kind === 'Date');
  return date && date.preposition !== 'bis' && date.preposition !== 'seit' ? date : null;
}

const describes: ReadonlySet<string> = new Set(['Adjective', 'Participle', 'Verb', 'Adverb', 'Other']);
/** "im Haushalt 2023", "im Jahr 2023" */
const isPlan = (chunk: Chunk) => isTimePhrase(chunk) || /^(?:doppel)?haushalt$/.test(chunk.normal);

function bracketed(chunks: readonly Chunk[], open: number): Owned | null {
  let i = open + 1;
  while (chunks[i]?.kind === 'Preposition' || isTimePhrase(chunks[i]) || isBudgetWord(chunks[i])) i++;
  const at = chunks[i]?.kind === 'Close' ? chunks[i - 1] : chunks[i];
  if (!at || (at.kind !== 'Date' && at.kind !== 'Phrase')) return null;
  // "(ab 2026 jährlich)"
  let next = at.index + 1;
  while (at.kind === 'Date' && (chunks[next]?.kind === 'Adverb' || chunks[next]?.kind === 'Adjective')) next++;
  return chunks[next]?.kind === 'Close' ? { chunk: at, how: 'bracket' } : null;
}

/** "in den vergangenen fünf Jahren (2019 bis 2023)", "im Prüfungszeitraum (2019 bis 2022)": a bracket that says which time is meant. */
export function spellsOut({ chunks }: SentenceReading, { index }: Chunk): boolean {
  if (chunks[index - 1]?.kind !== 'Open' || chunks[index + 1]?.kind !== 'Close') return false;
  const time = chunks[index - 2];
  if (time?.preposition !== 'in' && time?.preposition !== 'im' && time?.preposition !== 'während') return false;
  if (time.kind === 'Phrase')
    return isTimePhrase(time) || /(?:periode|halbjahr|mittel|durchschnitt|schnitt)$/.test(time.normal);
  return time.mention?.type === 'quantity' && /^(?:a|mo)$/.test(time.mention.unit.code);
}

/** "(Ist 2023)", "(Ansatz 2024)", "(verteilt auf die Jahre 2025 bis 2027)" */
const isBudgetWord = (chunk: Chunk | undefined) =>
  chunk !== undefined &&
  /^(?:ist|soll|ansatz|plan|haushalt|haushaltsplan|haushaltsansatz|entwurf|prognose|ergebnis|verteilt|insgesamt|jeweils)$/.test(
    chunk.normal,
  );
