import type { Chunk, SentenceReading } from '../../language/phrases/index.js';
import type { DateLikeMention } from '../../model/index.js';

/** Whether a date can say when its clause holds: it says a time, and nothing is compared with it. */
export function isFree(reading: SentenceReading, date: Chunk): boolean {
  return !isComparison(reading, date) && isSaid(reading, date);
}

/** Whether a date says when something is: no date of a paper, no part of a name, no attribute of a noun. */
export function isSaid(reading: SentenceReading, date: Chunk): boolean {
  return (
    (!isAttribute(reading, date) || isOfSurvey(reading, date)) &&
    !isDocumentDate(reading, date) &&
    !isName(reading, date) &&
    !isOfReason(reading, date) &&
    !isObject(reading, date)
  );
}

const surveys = /(?:erhebung|umfrage|befragung|zählung|abfrage|messung|stichprobe|inventur)$/;

/** "nach einer im Oktober 2023 durchgeführten Erhebung": what was found is of the time when it was looked for. */
function isOfSurvey({ chunks }: SentenceReading, { index }: Chunk): boolean {
  const noun = chunks.slice(index + 1, index + 4).find((c) => c.kind === 'Phrase');
  return noun !== undefined && surveys.test(noun.normal) && /^(?:nach|laut|gemäß|bei|in)$/.test(noun.preposition ?? '');
}

const carries =
  /^(?:über(?:trag|trug|trüg|geleitet|führ|nahm|nomm)|versch(?:ieb|ob)|verleg|verlager|vorgezogen|vorgetragen|mitgenommen|zurückreich|hineinreich)/;

/** "in das Jahr 2023 übertragen", "ins Folgejahr verschoben": the time that something is moved to. */
export function isGoal({ chunks, clauseOf }: SentenceReading, time: Chunk): boolean {
  let i = time.index;
  if (time.kind === 'Date' && isTimePhrase(chunks[i - 1])) i--;
  const phrase = chunks[i]!;
  const article = phrase.determiner ?? (chunks[i - 1]?.kind === 'Determiner' ? chunks[i - 1]!.normal : null);
  if (phrase.preposition !== 'ins' && !(phrase.preposition === 'in' && /^(?:das|die)$/.test(article ?? '')))
    return false;
  return clauseOf[time.index]?.chunks.some((c) => carries.test(c.normal)) ?? false;
}

/** "hat bei 17 Betrieben die Jahre 2019 bis 2021 geprüft": the years are what is looked at. */
function isObject({ chunks, clauseOf }: SentenceReading, { index }: Chunk): boolean {
  const years = chunks[index - 1];
  if (!years || years.preposition !== null || (years.determiner !== 'die' && years.determiner !== 'den')) return false;
  if (!isTimePhrase(years)) return false;
  return clauseOf[index]?.chunks.some((c) => looks.test(c.normal)) ?? false;
}
const looks = /^(?:geprüft|prüf|umfass|untersuch|betrachte|betraf|betrifft|betreffen|erfass|abdeck|deck)/;

/** "angesichts der Preisentwicklung seit 2014", "der höchste Wert seit 1984": since when there is what the noun before names. */
function isOfReason({ chunks }: SentenceReading, date: Chunk): boolean {
  if (date.preposition !== 'seit') return false;
  const noun = chunks[date.index - 2];
  if (noun?.kind !== 'Phrase') return false;
  return (
    reasons.has(noun.preposition ?? '') || noun.terms.some((t) => t.tag === 'Adjective' && superlative.test(t.normal))
  );
}
const superlative = /(?:st|ßt|cht)e[nrsm]?$/;
const reasons = new Set(['angesichts', 'wegen', 'aufgrund', 'infolge', 'trotz', 'dank']);

/** "im Jahr", "Ende des Schuljahres": a noun that a date completes. */
export function isTimePhrase(chunk: Chunk | undefined): boolean {
  return (
    chunk?.kind === 'Phrase' &&
    /(?:jahr|jahre|jahren|jahres|zeitraum|monat|quartal|ende|anfang|mitte|beginn)$/.test(chunk.normal)
  );
}

const compares =
  /^(?:gegenüber|vergleich|verglichen|gemessen|bezogen|ausgehend|ggü|(?:vergleichs|basis|bezugs|ausgangs)jahr(?:e?s)?)$/;

/** Nouns of a level that something lies under or over. */
const levels = /(?:wert|stand|niveau|ansatz|durchschnitt|mittel|ergebnis)(?:e?s)?$/;

/** "gegenüber 2016", "im Vergleich zum Jahr 2016", "als 2019", "auf dem Stand von 2015": that is what is compared with. */
export function isComparison(reading: SentenceReading, date: Chunk): boolean {
  const { chunks } = reading;
  if (isExceeded(chunks, date)) return true;
  // "hinter dem Vorjahr zurück", "über dem Vorjahr"
  if (date.preposition === 'hinter' || date.preposition === 'über' || date.preposition === 'unter') return true;
  for (let i = date.index - 1; i >= 0 && i > date.index - 6; i--) {
    const here = chunks[i]!;
    // "liegt um 8 % unter dem Wert des Jahres 2019"
    if (here.kind === 'Phrase' && /^(?:unter|über)$/.test(here.preposition ?? '') && levels.test(here.normal))
      return true;
    if (compares.test(here.normal) || (here.kind === 'Phrase' && here.preposition === 'gegenüber')) return true;
    // "als 2019 das Programm begann" and "sowohl 2021 als auch 2022" compare nothing.
    if (here.normal === 'als') return i > 0 && chunks[i - 1]!.kind !== 'Comma' && chunks[i + 1]!.normal !== 'auch';
    if (/^(?:stand|niveau|höhe|wert)s?$/.test(here.normal) && chunks[i + 1]!.normal === 'von') return true;
    if (here.kind === 'Preposition' && /^(?:zu|zum|mit|im|in|am|von|vom|dem|auf)$/.test(here.normal)) continue;
    if (here.kind !== 'Determiner' && !isTimePhrase(here)) return isThan(reading, here);
  }
  return false;
}

/** "übersteigt den Ansatz für 2024 um 913.000 Euro": what is exceeded is of another time. */
function isExceeded(chunks: readonly Chunk[], { index, preposition }: Chunk): boolean {
  const noun = chunks[index - (preposition === 'für' ? 2 : 1)];
  return (
    noun?.kind === 'Phrase' &&
    noun.determiner !== null &&
    !noun.preposition &&
    /^(?:über|unter)(?:steig|stieg|schreit|schritt|tr[ai]f|biete|bot)/.test(chunks[noun.index - 1]?.normal ?? '')
  );
}

/** "weniger als bei der Befragung 2018": the noun that a year follows is itself what something is compared with. */
function isThan({ chunks }: SentenceReading, noun: Chunk): boolean {
  if (noun.kind !== 'Phrase') return false;
  let i = noun.index - 1;
  while (i > 0 && (chunks[i]!.kind === 'Determiner' || chunks[i]!.kind === 'Preposition')) i--;
  const than = chunks[i - 1];
  if (chunks[i]?.normal !== 'als' || !than || than.kind === 'Phrase') return false;
  return /^(?:mehr|weniger|\p{L}{3,30}er)$/u.test(than.normal);
}

/** "aus dem 2021 begonnenen Projekt": the date stands inside a phrase and dates its noun. */
export function isAttribute(reading: SentenceReading, date: Chunk): boolean {
  const { chunks } = reading;
  let i = date.index - 1;
  const described = isDescription(chunks[date.index + 1]);
  while (
    i >= 0 &&
    (chunks[i]!.kind === 'Preposition' ||
      isTimePhrase(chunks[i]) ||
      chunks[i]!.kind === 'Adverb' ||
      (described && chunks[i]!.kind === 'Phrase' && chunks[i]!.preposition !== null))
  )
    i--;
  if (chunks[i]?.kind !== 'Determiner') return false;
  const next = chunks[date.index + 1];
  // "seit dem 1. Januar 2025 43,92 Euro", "die des Vorjahres 50 Mio. Euro"
  if (next?.kind === 'Quantity') return false;
  return next !== undefined && next.kind !== 'Verb' && next.kind !== 'Comma' && next.kind !== 'Open';
}

/** "beschlossene Zielmarke" behind "die vom Rat am 17. Dezember": the phrase that an article before its attributes began. */
function isDescription(next: Chunk | undefined): boolean {
  const first = next?.terms[0];
  return next?.kind === 'Phrase' && first?.tag === 'Adjective' && /(?:t|en)e[nrsm]?$/.test(first.normal);
}

const papers =
  /(?:gesetz|gesetzes|verordnung|novelle|beschluss|beschlusses|vertrag|vertrages|vertrags|vereinbarung|bericht|bericht[es]s|erlass|erlasses|richtlinie|studie|gutachten|urteil|plan|konzept|reform|satzung|antrag|antrags|anfrage|schreiben|schreibens|antwort|abkommen|abkommens|stellungnahme|entwurf|fassung|vorlage|untersuchung|bescheid|bescheides)$/;

/** "vom 1. Juli 2022 an" */
export function isFromOn({ chunks }: SentenceReading, { index, preposition }: Chunk): boolean {
  return chunks[index + 1]?.normal === 'an' && (preposition === 'vom' || preposition === 'von');
}

/** "Beschluss vom 28.04.2022", "das Gesetz von 2019", "eine Studie aus dem Jahr 2021": the day or year of a paper. */
function isDocumentDate(reading: SentenceReading, date: Chunk): boolean {
  const { chunks } = reading;
  let i = date.index - 1;
  while (i > 0 && (isTimePhrase(chunks[i]) || chunks[i]!.kind === 'Determiner')) i--;
  const before = chunks[i];
  if (before?.kind !== 'Preposition' || !/^(?:von|vom|aus)$/.test(before.normal)) return false;
  const mention = date.mention as DateLikeMention;
  const dated = chunks[i - 1];
  // "mit Wirkung vom 1. Januar 2023"
  if (before.normal === 'vom' && mention.precision === 'day' && !mention.edtf.includes('/'))
    return !(dated && events.test(dated.normal)) && !isFromOn(reading, date);
  return dated?.kind === 'Phrase' && papers.test(dated.normal);
}

/** What happens on a day: "der Vorfall vom 22. November", "mit Wirkung vom 1. Januar". */
const events =
  /(?:wirkung|vorfall|unfall|brand|feuer|hochwasser|unwetter|sturm|angriff|anschlag|ausfall|störung|einsatz|wahl|streik|explosion|überfall|tat|razzia|demonstration|versammlung|zählung|starkregen|warntag)(?:e?s)?$/;

const names =
  /(?:agenda|strategie|vision|leitbild|leitbilds|masterplan|masterplans|programm|programms|offensive|initiative|pakt|pakts|charta|konzept|konzepts|leitlinie|leitlinien|plan|plans|zukunft|digital|roadmap)$/;
/** Plans of money and posts are made for a year. */
const yearly =
  /^jahres|bauprogramm$|(?:haushalt|stellen|wirtschaft|finanz|kosten|investition|erfolg|etat)s?plan(?:e?s)?$/;

/** "§ 6 Haushaltsgesetz 2024", "§ 48 EEG 2021", "nach dem GEG 2024": the year of a law. */
function isLaw({ chunks }: SentenceReading, before: Chunk): boolean {
  if (before.kind === 'Reference') return true;
  if (before.kind !== 'Phrase') return false;
  // "schloss die WSV 2022 nur elf Verfahren ab": who does something has a number behind its year.
  const done = before.determiner === 'die' && /^(?:Adverb|Quantity)$/.test(chunks[before.index + 2]?.kind ?? '');
  return (/^\p{Lu}{2,7}[GOV]$/u.test(before.head!.text) && !done) || chunks[before.index - 1]?.kind === 'Reference';
}

/** "(„Kontrolle? Vielleicht 2040 wieder“)": a date in a title between quotation marks. */
function isQuoted(text: string, { start, end }: Chunk): boolean {
  return (
    /„[^“”"„]{0,60}$/u.test(text.slice(Math.max(0, start - 61), start)) &&
    /^[^“”"„]{0,60}[“”"]/u.test(text.slice(end, end + 61))
  );
}

/** "Agenda 2030", "das Programm „Digital 2025“": the year is part of a name. */
function isName(reading: SentenceReading, date: Chunk): boolean {
  if (isQuoted(reading.text, date)) return true;
  const before = reading.chunks[date.index - 1];
  if (before && isLaw(reading, before)) return true;
  if (before?.kind !== 'Phrase' || (date.mention as DateLikeMention).precision !== 'year') return false;
  if (/[“”"«‘’']/.test(reading.text[date.end] ?? '')) return true;
  return names.test(before.normal) && !yearly.test(before.normal);
}
