import { describe, expect, test } from 'vitest';
import { readClaims } from '../../src/claims/index.js';
import { analyse } from '../../src/language/index.js';
import type { Claim, TextUnit } from '../../src/model/index.js';
import { MappedText } from '../../src/text/mapped-text.js';
import { elidedCases } from './elided-cases.js';
import { cases, type Expected } from './prose-cases.js';

/** Reads a sentence on its own as one paragraph. */
function claimsOf(text: string): Claim[] {
  const unit: TextUnit = {
    flow: MappedText.of(text),
    role: 'paragraph',
    section: null,
    measure: null,
    lead: null,
    headings: [],
  };
  return readClaims({ units: [unit], analyses: [analyse(text)], tables: [] }).claims;
}

function pick(claim: Claim | undefined, like: Expected) {
  if (!claim) return 'no claim';
  const all: Expected = {
    head: claim.quantified?.head ?? null,
    kind: claim.kind,
    when: claim.period?.edtf ?? null,
    unit: claim.unit.code + (claim.unit.per ? `/${claim.unit.per}` : ''),
    cmp: claim.comparator,
  };
  return Object.fromEntries(Object.keys(like).map((key) => [key, all[key as keyof Expected]]));
}

describe('claims in prose', () => {
  test.each([...cases, ...elidedCases])('%s', (marked, ...expected) => {
    const places: number[] = [];
    const text = marked.replace(/⟦|⟧/g, (mark, at: number) => {
      if (mark === '⟦') places.push(at - places.length * 2);
      return '';
    });
    const claims = claimsOf(text);
    const got = places.map((at, i) =>
      pick(
        claims.find((c) => c.number.start <= at && at < c.number.end),
        expected[i]!,
      ),
    );
    expect(got).toEqual(expected);
    expect(claims).toHaveLength(places.length);
  });
});
