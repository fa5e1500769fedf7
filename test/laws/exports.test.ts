import { expect, test } from 'vitest';
import * as core from '../../src/index.js';
import * as face from '../../src/unified.js';

test('the names of the core', () => {
  expect(Object.keys(core).sort()).toMatchInlineSnapshot(`
    [
      "abbreviation",
      "abbreviations",
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
      "recognise",
      "reference",
      "relation",
      "request",
      "section",
      "sentences",
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
