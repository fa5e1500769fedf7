import type { Chunk, SentenceReading } from '../../language/phrases/index.js';
import type { Candidate } from './scene.js';

export function isTimePhrase(chunk: Chunk | undefined): boolean {
  return (
    chunk?.kind === 'Phrase' &&
    /(?:jahr|jahre|jahren|jahres|zeitraum|monat|quartal|ende|anfang|mitte)$/.test(chunk.normal)
  );
}

/** "gegenüber 2016", "im Vergleich zum Jahr 2016", "als 2019": that is what is compared with. */
export function isComparison(reading: SentenceReading, date: Chunk): boolean {
  const { chunks } = reading;
  for (let i = date.index - 1; i >= 0 && i > date.index - 5; i--) {
    const here = chunks[i]!;
    // "unter dem Niveau von 2019"
    if (here.kind === 'Phrase' && /(?:niveau|wert|stand)$/.test(here.normal))
      return /^(?:über|unter)$/.test(here.preposition ?? '');
    if (here.kind === 'Preposition' && here.normal === 'von') continue;
    if (here.kind === 'Preposition' && here.normal === 'gegenüber') return true;
    if (here.normal === 'als' || here.normal === 'vergleich') return true;
    if (here.kind === 'Phrase' && here.preposition === 'gegenüber') return true;
    if (here.kind === 'Preposition' && /^(?:zu|zum|mit|im|in)$/.test(here.normal)) continue;
    if (here.kind !== 'Determiner' && !isTimePhrase(here)) return false;
  }
  return false;
}

/** "aus dem 2021 begonnenen Projekt": the date stands inside a phrase and dates its noun. */
export function isAttribute(reading: SentenceReading, date: Chunk): boolean {
  const { chunks } = reading;
  let i = date.index - 1;
  while (i >= 0 && (chunks[i]!.kind === 'Preposition' || isTimePhrase(chunks[i]) || chunks[i]!.kind === 'Adverb')) i--;
  if (chunks[i]?.kind !== 'Determiner') return false;
  const next = chunks[date.index + 1];
  return next !== undefined && next.kind !== 'Verb' && next.kind !== 'Comma';
}

const papers =
  /(?:gesetz|gesetzes|verordnung|novelle|beschluss|beschlusses|vertrag|vertrages|vertrags|vereinbarung|bericht|bericht[es]s|erlass|erlasses|richtlinie|studie|gutachten|urteil|plan|konzept|reform)$/;

/** "Beschluss vom 28.04.2022", "das Gesetz von 2019": the day or year of a paper. */
export function isDocumentDate(reading: SentenceReading, { chunk, date }: Candidate): boolean {
  const before = reading.chunks[chunk.index - 1];
  const dated = reading.chunks[chunk.index - 2];
  if (
    before?.kind === 'Preposition' &&
    /^(?:von|aus)$/.test(before.normal) &&
    dated?.kind === 'Phrase' &&
    papers.test(dated.normal)
  )
    return true;
  if (date.precision !== 'day' || before?.kind !== 'Preposition' || before.normal !== 'vom') return false;
  return !date.edtf.includes('/');
}
