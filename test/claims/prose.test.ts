import { describe, expect, test } from 'vitest';
import { administrativeCases } from './administrative-cases.js';
import { amountsCases } from './amounts-cases.js';
import { anaphoraCases } from './anaphora-cases.js';
import { besideCases } from './beside-cases.js';
import { changesCases } from './changes-cases.js';
import { countedCases } from './counted-cases.js';
import { departmentsCases } from './departments-cases.js';
import { elidedCases } from './elided-cases.js';
import { leaningCases } from './leaning-cases.js';
import { listsCases } from './lists-cases.js';
import { measuresCases } from './measures-cases.js';
import { namingCases } from './naming-cases.js';
import { namingOnly } from './naming-only-cases.js';
import { placesCases } from './places-cases.js';
import { cases } from './prose-cases.js';
import { ratesCases } from './rates-cases.js';
import { relativeCases } from './relative-cases.js';
import { remaindersCases } from './remainders-cases.js';
import { saidAnewCases } from './said-anew-cases.js';
import { sharesCases } from './shares-cases.js';
import { type Case, readMarked } from './support.js';
import { timesCases } from './times-cases.js';
import { unitsToldCases } from './units-told-cases.js';
import { variedCases } from './varied-cases.js';

const groups: Readonly<Record<string, readonly Case[]>> = {
  mixed: cases,
  administrative: administrativeCases,
  elided: elidedCases,
  counted: countedCases,
  naming: namingCases,
  shares: sharesCases,
  amounts: amountsCases,
  times: timesCases,
  changes: changesCases,
  lists: listsCases,
  measures: measuresCases,
  varied: variedCases,
  rates: ratesCases,
  departments: departmentsCases,
  beside: besideCases,
  places: placesCases,
  leaning: leaningCases,
  relative: relativeCases,
  remainders: remaindersCases,
  anaphora: anaphoraCases,
  'units told': unitsToldCases,
  'said anew': saidAnewCases,
};

describe.each(Object.entries(groups))('claims in prose: %s', (_, group) => {
  test.each(group.map((each) => [each[0], each] as const))('%s', (_text, each) => {
    const { got, others } = readMarked(each);
    const [, ...expected] = each;
    expect(got).toEqual(expected);
    expect(others).toEqual([]);
  });
});

test.each(namingOnly)('no claim: %s', (text) => {
  expect(readMarked([text]).others).toEqual([]);
});
