import type { Line } from '../text/source-text.js';
import type { Fragment, Kind } from './fragment.js';
import { kinds } from './fragment.js';
import { addresseeRules, letterheadRules } from './rules.js';
import { senderRules, textRules } from './rules-letter.js';
import type { HouseLines } from './score.js';
import type { Zone } from './zones.js';

const at = Object.fromEntries(kinds.map((kind, i) => [kind, i])) as Record<Kind, number>;
const patternOf = (name: string) =>
  [...addresseeRules, ...letterheadRules, ...senderRules, ...textRules].find((rule) => rule.name === name)!.pattern;
const street = patternOf('street');
const town = patternOf('town');
const box = patternOf('box');
const oneLine = patternOf('address in one line');
const ministry = patternOf('ministry');
const labels = ['office label', 'contact label', 'telephone', 'file reference', 'web address', 'mail of an office'].map(
  patternOf,
);
const forWhom = patternOf('signed for');
const annex = patternOf('enclosures');

/** From this evidence on a line opens an address: "An den", "Präsidenten des Landtags", "Herrn … MdL". */
const opens = 4;

/**
 * Adds what the lines around a fragment tell of it. An address belongs to whom the lines above it name: below "An den Präsidenten" it is
 * the addressee's, elsewhere it is the sender's office. Behind the first line of the sender's office no further name has signed. What
 * stands in a right-hand column is no subject.
 */
export function addContext(
  fragments: readonly Fragment[],
  zones: readonly Zone[],
  scores: readonly number[][],
  houses: HouseLines,
  lines: readonly Line[],
): void {
  let addressed = false;
  let left = false;
  let signed = false;
  let topic = false;
  let stamped = false;
  /** The page on which the letter ends, then those behind it. */
  let page = 0;
  for (let i = 0; i < fragments.length; i++) {
    const fragment = fragments[i]!;
    const zone = zones[i]!;
    const score = scores[i]!;
    // A running header is known by the other pages; above a letter it may be all that tells the paper's number.
    if (lines[fragment.line]!.furniture && (zone === 'letter' || zone === 'after')) score[at.furniture]! += 6;
    if (zone === 'letter') page = fragment.page;
    if (zone === 'tail' || zone === 'letter') {
      addressed = false;
      left = false;
      continue;
    }
    if (zone !== 'after') {
      left = false;
      signed = false;
    }
    if (fragment.column > 0 && zone === 'before') {
      score[at.subject]! -= 2;
      score[at.contact]! += 0.5;
    }
    stamped = score[at.stamp]! >= 4 ? !topic : stamped && fragment.gap === 0;
    topic = zone === 'before' && !stamped && (score[at.subject]! >= 2.9 || (topic && fragment.gap === 0));
    // Below the topic a number is that of the paper it speaks of.
    if (topic && fragment.gap === 0 && score[at.stamp]! >= 4) {
      score[at.stamp]! -= 6;
      score[at.subject]! += 2;
    }
    if (fragment.gap > 2) addressed = false;
    const { text } = fragment;
    if (text.length > 150) continue;
    if (score[at.addressee]! >= opens) addressed = true;
    const place = placeOf(text);
    if (place && houses.streets.has(text.toLowerCase().replaceAll(' ', ''))) addressed = true;
    if (place) ofAddress(score, zone, addressed);
    if (zone === 'after') {
      // Wide below a name something else begins.
      if (signed && fragment.gap > 1) left = true;
      signed ||= score[at.signature]! >= 2.5 && !forWhom.test(text);
      if (left) score[at.signature]! -= 4;
      const sender = ministry.test(text);
      if (sender) score[at.office]! += 4;
      if (place || sender || labels.some((label) => label.test(text))) {
        left = true;
        score[at.signature]! -= 4;
      }
    }
    if (place === 'town') addressed = false;
    // At the head of a page "Anlage 1" is the annex itself, not the note that there is one.
    if (zone === 'after' && page > 0 && fragment.page > page && score[at.furniture]! < 4) {
      if (annex.test(text)) {
        score[at.enclosure]! -= 6;
        score[at.annex]! += 9;
      }
      page = fragment.page;
    }
  }
}

function ofAddress(score: number[], zone: Zone, addressed: boolean): void {
  if (addressed) {
    score[at.addressee]! += 2;
    return;
  }
  score[at.addressee]! -= 2.5;
  score[at.office]! += 2.2;
  if (zone === 'after') {
    score[at.returnAddress]! -= 5;
    score[at.office]! += 2;
  }
}

function placeOf(text: string): 'street' | 'town' | null {
  if (!/\d/.test(text)) return null;
  if (town.test(text) || oneLine.test(text)) return 'town';
  return street.test(text) || box.test(text) ? 'street' : null;
}
