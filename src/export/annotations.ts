import { documentKey, type Exported, textQuote } from './place.js';

/** A claim as an annotation of the W3C's Web Annotation data model. */
export interface Annotation {
  '@context': 'http://www.w3.org/ns/anno.jsonld';
  id: string;
  type: 'Annotation';
  motivation: 'identifying';
  body: { type: 'Dataset'; format: 'application/json'; value: unknown };
  target: { source: string; selector: unknown[] };
}

/** The claims of a document as annotations; the position selector counts UTF-16 units. */
export function annotations({ vorlage, source }: Exported): Annotation[] {
  const key = documentKey(vorlage);
  return vorlage.claims.map((claim) => ({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:vorlage:${vorlage.source.sha256}:${claim.id}`,
    type: 'Annotation',
    motivation: 'identifying',
    body: { type: 'Dataset', format: 'application/json', value: claim },
    target: {
      source: encodeURI(key),
      selector: [textQuote(source, claim), { type: 'TextPositionSelector', start: claim.start, end: claim.end }],
    },
  }));
}
