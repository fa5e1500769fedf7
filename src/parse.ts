import { createContext, type ParseOptions } from './context.js';
import type { Vorlage } from './model/index.js';
import { sha256 } from './text/sha256.js';
import { readSource } from './text/source-text.js';

/** Reads the text of a document into a typed model. Never throws on input; what it could not read becomes a message. */
export function parseVorlage(source: string, options: ParseOptions = {}): Vorlage {
  const context = createContext(options);
  const text = readSource(source, options.pages);
  return {
    schemaVersion: 1,
    id: null,
    header: {
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
    },
    letter: null,
    sections: [],
    measures: [],
    tables: [],
    claims: [],
    relations: [],
    checks: [],
    dates: [],
    references: [],
    abbreviations: [],
    messages: context.messages,
    source: { path: options.path ?? null, sha256: sha256(source), length: source.length, pages: [...text.pages] },
  };
}
