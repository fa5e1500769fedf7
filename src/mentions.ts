import { type Analysis, abbreviations } from './language/index.js';
import type { Abbreviation, DateMention, Measure, Reference, TextUnit, Vorlage } from './model/index.js';

const referenceKinds: ReadonlySet<string> = new Set(['law', 'document', 'budget', 'case', 'enclosure', 'agenda']);

/** What of the mentions goes into the document as it is: dates, references, abbreviations, in source order. */
export function collect(
  units: readonly TextUnit[],
  analyses: readonly Analysis[],
): Pick<Vorlage, 'dates' | 'references' | 'abbreviations'> {
  const dates: DateMention[] = [];
  const references: Omit<Reference, 'id'>[] = [];
  const short: Abbreviation[] = [];
  for (const [i, { flow }] of units.entries()) {
    const { text, mentions } = analyses[i]!;
    for (const mention of mentions) {
      const place = { text: mention.text, ...flow.span(mention.start, mention.end) };
      if (mention.type === 'date') {
        const { edtf, startDate, endDate, precision } = mention;
        dates.push({ ...place, edtf, startDate, endDate, precision });
      } else if (mention.type === 'reference' && referenceKinds.has(mention.kind)) {
        references.push({ ...place, kind: mention.kind as Reference['kind'], target: mention.target });
      }
    }
    if (!text.includes('(')) continue;
    for (const { short: letters, long, start, end } of abbreviations(text))
      short.push({ short: letters, long, ...flow.span(start, end) });
  }
  return {
    dates: dates.sort(byPlace),
    references: references.sort(byPlace).map((reference, i) => ({ id: `x${i + 1}`, ...reference })),
    abbreviations: firstOfEach(short.sort(byPlace)),
  };
}

/** Gives each measure the claims and dates that stand in it. */
export function fillMeasures(
  measures: readonly Measure[],
  { claims, dates }: Pick<Vorlage, 'claims' | 'dates'>,
): Measure[] {
  return measures.map((measure) => ({
    ...measure,
    claims: between(claims, measure).map((claim) => claim.id),
    dates: between(dates, measure).map((date) => date.edtf),
  }));
}

function between<T extends { start: number }>(
  items: readonly T[],
  { start, end }: { start: number; end: number },
): T[] {
  return items.filter((item) => item.start >= start && item.start < end);
}

function byPlace(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return a.start - b.start || a.end - b.end;
}

/** An abbreviation is introduced once; said again in brackets it is only repeated. */
function firstOfEach(all: readonly Abbreviation[]): Abbreviation[] {
  const seen = new Set<string>();
  return all.filter(({ short }) => !seen.has(short) && seen.add(short));
}
