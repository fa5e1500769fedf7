import { describe, expect, test } from 'vitest';
import { aboveCases } from './above-cases.js';
import { asOfCases } from './as-of-cases.js';
import { attachedCases } from './attached-cases.js';
import { clauseCases } from './clause-cases.js';
import { deicticCases } from './deictic-cases.js';
import { kindCases } from './kind-cases.js';
import { moreCases } from './more-cases.js';
import { ownedCases } from './owned-cases.js';
import { partsOfYearsCases } from './parts-cases.js';
import { passingCases } from './passing-cases.js';
import { checked } from './reader.js';
import { seriesCases } from './series-cases.js';
import { toldCases } from './told-cases.js';

const groups = {
  'in the clause': clauseCases,
  attached: attachedCases,
  told: toldCases,
  'now, until now, from now on': deicticCases,
  above: aboveCases,
  'as of': asOfCases,
  kinds: kindCases,
  'many subjects': moreCases,
  'parts of years': partsOfYearsCases,
  'one by one': seriesCases,
  'of one number': ownedCases,
  'from clause to clause': passingCases,
};

describe.each(Object.entries(groups))('times and kinds: %s', (_, cases) => {
  test.each(cases)('%s', (marked) => {
    expect(checked(marked)).toBe(marked);
  });
});
