import type { Claim, Header, Relation } from '../../src/model/index.js';

let at = 0;

/** A claim with only what a check looks at; the rest is plausible. */
export function claim(
  id: string,
  printed: number | [number, number],
  more: Partial<Claim> & { code?: string; places?: number } = {},
): Claim {
  const { code = '1', places = 0, ...rest } = more;
  const value = typeof printed === 'number' ? printed : null;
  at += 100;
  return {
    id,
    kind: code === '%' ? 'share' : code === 'EUR' ? 'amount' : 'count',
    text: String(printed),
    start: at,
    end: at + 5,
    number: { start: at, end: at + 5 },
    value,
    decimal: value === null ? null : value.toFixed(places).replace(/(?<=\.\d*?)0+$|\.0*$/, ''),
    lower: typeof printed === 'number' ? null : printed[0],
    upper: typeof printed === 'number' ? null : printed[1],
    resolution: Number(`1e${-places}`),
    comparator: '=',
    unit: {
      text: code === '1' ? '' : code,
      code,
      system: code === '1' ? 'count' : code === 'EUR' ? 'iso4217' : 'ucum',
      per: null,
    },
    quantified: null,
    scope: null,
    period: null,
    asOf: null,
    modality: 'actual',
    sentence: { start: 0, end: 1_000_000 },
    section: null,
    measure: null,
    table: null,
    rule: 'test',
    ...rest,
  };
}

export const change = (
  from: string | null,
  by: string | null,
  to: string | null,
  direction: 'up' | 'down' = 'up',
): Relation => ({
  id: 'r1',
  type: 'change',
  from,
  by,
  to,
  direction,
  start: 10,
  end: 90,
  rule: 'test',
});
export const part = (p: string, whole: string): Relation => ({
  id: 'r1',
  type: 'part',
  part: p,
  whole,
  start: 10,
  end: 90,
  rule: 'test',
});
export const sum = (parts: string[], total: string): Relation => ({
  id: 'r1',
  type: 'sum',
  parts,
  total,
  start: 10,
  end: 90,
  rule: 'test',
});
export const same = (a: string, b: string): Relation => ({
  id: 'r1',
  type: 'same',
  a,
  b,
  start: 10,
  end: 90,
  rule: 'test',
});

export const header = (more: Partial<Header> = {}): Header => ({
  parliament: null,
  legislativeTerm: null,
  documentType: null,
  reference: null,
  distributionCode: null,
  fileReference: null,
  date: null,
  distributedOn: null,
  ministry: null,
  addressee: null,
  contact: null,
  subject: null,
  title: null,
  consultation: null,
  enclosures: [],
  signatory: null,
  offices: [],
  evidence: {},
  ...more,
});
