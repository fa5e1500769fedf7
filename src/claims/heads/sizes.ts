import type { Chunk } from '../../language/phrases/index.js';
import { changeNoun } from '../change-frame.js';
import type { Scene } from './construction.js';
import { amountNoun } from './named.js';

/** "Ablauf der Frist von sechs Wochen", "Auszahlung des Zuschusses von 5.000 Euro": what is done to a sum or span, or a point of it, has not its size. */
export function isDeedTo(outer: Chunk, inner: Chunk): boolean {
  return isSize(inner.normal) && deeds.test(outer.normal) && !isSize(outer.normal) && !changeNoun(outer.normal);
}

/** What is done to something, and points of its course. */
const deeds =
  /(?:ung|ungen|ablaufs?|verlauf|beginn|ende|bau|kauf|erwerb|abruf|einsatz|verzicht|vergabe|rückgabe|freigabe|übernahme|abbau)$/;

/** Whether a noun is itself money or a stretch, and no deed: "Zuschusses", "Frist", but not "Bewilligung". */
function isSize(noun: string): boolean {
  const plain = noun.replace(/(?<=[^u]s)es$|(?<!ung)s$/, '');
  return !/ung(?:en)?$/.test(noun) && (amountNoun.test(noun) || amountNoun.test(plain) || spanNoun.test(plain));
}

/** Nouns of what has a length, in time or space. */
const spanNoun =
  /(?:frist|zeit|dauer|zeitraum|zeitraums|zeitraumes|zeitspanne|phase|pause|alter|alters|strecke|länge|breite|höhe|tiefe|fläche)$/;

/** "ist nach Auskunft der Träger von fünf Tagen auszugehen": "von" belongs to the verb, unless a size stands before it. */
export function isAssumed({ clause }: Scene, phrase: Chunk): boolean {
  if (isSize(phrase.normal) || amountNoun.test(phrase.normal)) return false;
  return clause.chunks.some((c) => /^(?:ausgehen|auszugehen|ausgeh[et]|ausging(?:en)?|ausgegangen)$/.test(c.normal));
}
