import { expect, test } from 'vitest';
import * as core from '../../src/index.js';
import * as face from '../../src/unified.js';

test('the names of the core', () => {
  expect(Object.keys(core).sort()).toMatchInlineSnapshot(`
    [
      "abbreviation",
      "address",
      "addressee",
      "block",
      "check",
      "claim",
      "claimKind",
      "comparator",
      "consultation",
      "contact",
      "dateMention",
      "enclosure",
      "evidence",
      "header",
      "letter",
      "listItem",
      "measure",
      "message",
      "messageCodes",
      "ministry",
      "office",
      "paragraph",
      "parliament",
      "parseVorlage",
      "reference",
      "relation",
      "request",
      "section",
      "signatory",
      "source",
      "span",
      "table",
      "tableCell",
      "textSpan",
      "unit",
      "vorlage",
    ]
  `);
});

test('the names of the unified face', () => {
  expect(Object.keys(face)).toEqual(['default']);
});
