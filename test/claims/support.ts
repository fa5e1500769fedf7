import { readClaims } from '../../src/claims/index.js';
import { analyse } from '../../src/language/index.js';
import type { Claim, Relation, TextUnit } from '../../src/model/index.js';
import { MappedText } from '../../src/text/mapped-text.js';

/** What a marked number must become; only the fields that are written are compared. */
export interface Expected {
  head?: string | null;
  kind?: string;
  when?: string | null;
  unit?: string;
  cmp?: string;
  value?: number | null;
  scope?: string | null;
  asOf?: string | null;
  modality?: string;
}

/** Text with its numbers in ⟦ ⟧, in order, and what each must become. */
export type Case = readonly [string, ...Expected[]];

/** Paragraphs, one a line: "- " begins the items of a list under the last line that is none, "# " a heading over what follows it. */
function unitsOf(text: string): TextUnit[] {
  const units: TextUnit[] = [];
  let lead: number | null = null;
  let headings: number[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    const item = line.startsWith('- ');
    const heading = line.startsWith('# ');
    const mark = item || heading ? 2 : 0;
    units.push({
      flow: MappedText.of(line.slice(mark), offset + mark),
      role: item ? 'item' : heading ? 'heading' : 'paragraph',
      section: null,
      measure: null,
      lead: item ? lead : null,
      headings,
    });
    offset += line.length + 1;
    if (heading) headings = [units.length - 1];
    else if (!item) lead = units.length - 1;
  }
  return units;
}

/** What the claims stage reads in a few lines of text. */
export function read(text: string): { claims: Claim[]; relations: Relation[] } {
  const units = unitsOf(text);
  const analyses = units.map((unit) => analyse(unit.flow.text, { referenceDate: '2024-03-15' }));
  return readClaims({ units, analyses, tables: [] });
}

/** The claims on marked numbers as far as a case says what they are, and the texts of those on other numbers. */
export function readMarked([marked, ...expected]: Case): { got: (Expected | null)[]; others: string[] } {
  const places: number[] = [];
  const text = marked.replace(/[⟦⟧]/g, (mark, at: number) => {
    if (mark === '⟦') places.push(at - places.length * 2);
    return '';
  });
  const { claims } = read(text);
  const own = places.map((at) => claims.find((c) => c.number.start <= at && at < c.number.end));
  return {
    got: own.map((claim, i) => (claim ? pick(claim, expected[i] ?? {}) : null)),
    others: claims.filter((claim) => !own.includes(claim)).map((claim) => claim.text),
  };
}

function pick(claim: Claim, like: Expected): Expected {
  const all: Required<Expected> = {
    head: claim.quantified?.head ?? null,
    kind: claim.kind,
    when: claim.period?.edtf ?? null,
    unit: claim.unit.code + (claim.unit.per ? `/${claim.unit.per}` : ''),
    cmp: claim.comparator,
    value: claim.value,
    scope: claim.scope?.text ?? null,
    asOf: claim.asOf?.edtf ?? null,
    modality: claim.modality,
  };
  return Object.fromEntries(Object.keys(like).map((key) => [key, all[key as keyof Expected]]));
}

/** The relations of a text, in words: the numbers as printed. */
export function relationsOf(text: string): string[] {
  const { claims, relations } = read(text);
  const byId = new Map(claims.map((claim) => [claim.id, text.slice(claim.number.start, claim.number.end)]));
  const number = (id: string | null) => (id === null ? '-' : byId.get(id)!);
  return relations.map((r) => {
    if (r.type === 'change') return `${r.direction} ${number(r.from)} ${number(r.by)} ${number(r.to)}`;
    if (r.type === 'part') return `${number(r.part)} of ${number(r.whole)}`;
    if (r.type === 'same') return `${number(r.a)} = ${number(r.b)}`;
    return `${r.parts.map(number).join(' + ')} = ${number(r.total)}`;
  });
}
