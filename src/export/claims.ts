import type { Claim } from '../model/index.js';
import { documentKey, type Exported, pageAt, type TextQuote, textQuote } from './place.js';

/** A claim that stands for itself: where it comes from, the quote, and everything that it has. */
export interface ClaimLine extends Claim {
  document: {
    key: string;
    id: string | null;
    path: string | null;
    sha256: string;
    parliament: string | null;
    reference: string | null;
    date: string | null;
    ministry: string | null;
    committee: string | null;
    title: string | null;
  };
  page: number | null;
  quote: TextQuote;
  /** The sentence as it stands in the source. */
  sentenceText: string;
}

/** The claims of a document, each complete in itself. */
export function claimLines({ vorlage, source }: Exported): ClaimLine[] {
  const { header } = vorlage;
  const document = {
    key: documentKey(vorlage),
    id: vorlage.id,
    path: vorlage.source.path,
    sha256: vorlage.source.sha256,
    parliament: header.parliament?.code ?? null,
    reference: header.reference,
    date: header.date,
    ministry: header.ministry?.name ?? null,
    committee: header.consultation?.committee ?? null,
    title: header.title ?? header.subject,
  };
  return vorlage.claims.map((claim) => ({
    document,
    page: pageAt(vorlage, claim.start),
    quote: textQuote(source, claim),
    sentenceText: source.slice(claim.sentence.start, claim.sentence.end),
    ...claim,
  }));
}
