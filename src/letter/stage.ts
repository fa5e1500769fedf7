import type { Context } from '../context.js';
import type { Layout } from '../layout/index.js';
import type { Header } from '../model/index.js';
import type { House } from '../parliaments/index.js';
import type { SourceText } from '../text/source-text.js';
import type { EvidenceLog } from './evidence.js';

/** What every reader of a header field is given. */
export interface Reading {
  /** The whole document; for the fields of the letter itself only the letter that the header is of, with what follows it. */
  layout: Layout;
  readonly text: SourceText;
  readonly context: Context;
  readonly evidence: EvidenceLog;
  /** Filled field by field; later readers may look at what earlier ones found. */
  readonly header: Header;
  /** The house, once it is known. */
  house: House | null;
}

/** A header in which nothing is stated. */
export function emptyHeader(): Header {
  return {
    parliament: null,
    legislativeTerm: null,
    documentType: null,
    reference: null,
    distributionCode: null,
    fileReference: null,
    date: null,
    distributedOn: null,
    receivedOn: null,
    ministry: null,
    addressee: null,
    contact: null,
    subject: null,
    title: null,
    consultation: null,
    requests: [],
    enclosures: [],
    signatory: null,
    offices: [],
    evidence: {},
  };
}
