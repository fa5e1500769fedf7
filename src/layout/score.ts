import { isLower } from '../text/characters.js';
import { Picker } from '../text/needs.js';
import { Sign } from '../text/signs.js';
import type { Fragment, Kind } from './fragment.js';
import { kinds } from './fragment.js';
import { addresseeRules, letterheadRules, type Rule, stampRules } from './rules.js';
import { senderRules, textRules } from './rules-letter.js';
import type { Zone } from './zones.js';

/** All rules of evidence. */
export const rules: readonly Rule[] = [
  ...letterheadRules,
  ...addresseeRules,
  ...stampRules,
  ...senderRules,
  ...textRules,
];

const indexOfKind = new Map(kinds.map((kind, i) => [kind, i]));
/** The rules with the index of each kind, so that no name is looked up for every line. */
const weighed = rules.map(({ pattern, scores }) => ({ pattern, weights: weightsOf(scores) }));
/** The rules that can match a line: a handful of them all. */
const possible = new Picker(weighed, ({ pattern }) => pattern);

function weightsOf(scores: Partial<Record<Kind, number>>): [number, number][] {
  return Object.entries(scores).map(([kind, value]) => [indexOfKind.get(kind as Kind)!, value]);
}

/** What is known of the houses that helps to tell lines apart. */
export interface HouseLines {
  /** Names of houses as they stand in addresses and stamps, lower case. */
  readonly names: ReadonlySet<string>;
  /** Streets and boxes of houses, lower case, without white space. */
  readonly streets: ReadonlySet<string>;
  readonly postalCodes: ReadonlySet<string>;
}

/** What each zone makes likely or unlikely, whatever the line looks like. */
const zoneScores: Record<Zone, Partial<Record<Kind, number>>> = {
  before: {
    body: -3,
    report: -4,
    closing: -3,
    signature: -5,
    reportTitle: -3,
    subject: 0.9,
    annex: -5,
    enclosure: -1.5,
    office: -0.6,
  },
  letter: {
    body: 2.2,
    subject: -6,
    reportTitle: -6,
    report: -6,
    annex: -6,
    signature: -4,
    letterhead: -2,
    addressee: -2.5,
    date: -1,
    enclosure: -2,
    contact: 0.4,
    office: 0.3,
    returnAddress: -1,
  },
  after: {
    body: -4,
    subject: -6,
    reportTitle: 0.5,
    report: 0.6,
    signature: 0,
    letterhead: -2,
    addressee: -0.5,
    contact: -1.2,
    date: -1.5,
    fileReference: -1,
    closing: 0,
    salutation: -3,
    returnAddress: -1,
  },
  head: {
    body: -9,
    report: -0.5,
    closing: -6,
    salutation: -6,
    signature: -5,
    subject: -0.5,
    reportTitle: 1,
    annex: -3,
    enclosure: -2,
  },
  tail: {
    body: -9,
    report: 3,
    subject: -6,
    salutation: -6,
    closing: -3,
    letterhead: -4,
    addressee: -4,
    contact: -3,
    date: -4,
    fileReference: -4,
    reportTitle: -4,
    signature: -1.5,
    enclosure: -2,
    office: -2,
    stamp: -1,
    distribution: -2,
    returnAddress: -3,
  },
};

const zoneWeights = Object.fromEntries(
  Object.entries(zoneScores).map(([zone, scores]) => [zone, kinds.map((kind) => scores[kind] ?? 0)]),
) as Record<Zone, number[]>;

const sidebar = (
  ['contact', 'office', 'stamp', 'distribution', 'furniture', 'date', 'fileReference', 'returnAddress'] as const
).map((kind) => indexOfKind.get(kind)!);

/** How likely each kind is for a fragment: the sum of its evidence. */
export function score(
  fragment: Fragment,
  zone: Zone,
  prose: boolean,
  behindClosing: number,
  houses: HouseLines,
): number[] {
  const scores = [...zoneWeights[zone]];
  const add = (kind: Kind, value: number) => {
    scores[indexOfKind.get(kind)!]! += value;
  };
  const { text } = fragment;
  if (text.length <= 220)
    possible.each(text, fragment.signs, ({ pattern, weights }) => {
      if (pattern.test(text)) for (const [kind, value] of weights) scores[kind]! += value;
    });
  if (text.length <= 80 && !isLower(text.charCodeAt(0))) byHouse(fragment, houses, add);
  if (prose && !titled.test(text)) byProse(zone, text, add);
  if (zone === 'letter' && !prose && text.length < 70) {
    if (sidebar.some((kind) => scores[kind]! >= 1.2))
      add('body', sidebar.some((kind) => scores[kind]! >= 3.5) ? -5 : -3.4);
    else if (/^\p{Ll}/u.test(text)) add('body', 2);
  }
  if (zone === 'after' && behindClosing > 0) bySignature(text, prose, behindClosing, add);
  return scores;
}

/** A report's title can be as long as running text. */
const titled = textRules.find((rule) => rule.name === 'title of a report')!.pattern;

function byHouse({ text, signs }: Fragment, houses: HouseLines, add: (kind: Kind, value: number) => void) {
  const lower = text.toLowerCase();
  if (houses.names.has(lower)) {
    if (text === text.toUpperCase()) add('stamp', 4);
    else {
      add('addressee', 2);
      add('stamp', 1.6);
    }
  }
  if ((signs & Sign.figure) === 0) return;
  if (houses.streets.has(lower.replaceAll(' ', ''))) add('addressee', 3);
  const code = /^(?:D-)?(\d{5}) \p{Lu}/u.exec(text);
  if (code && houses.postalCodes.has(code[1]!)) add('addressee', 2.2);
}

function byProse(zone: Zone, text: string, add: (kind: Kind, value: number) => void) {
  if (zone === 'letter') add('body', 2);
  else add('report', zone === 'before' || zone === 'head' ? 0 : 3.5);
  for (const kind of ['letterhead', 'signature', 'contact', 'office', 'addressee'] as const) add(kind, -2);
  if (/[.:]$/.test(text)) add('subject', -0.4);
}

/** Right behind the closing stand the name and the role of who signed. */
function bySignature(text: string, prose: boolean, distance: number, add: (kind: Kind, value: number) => void) {
  if (prose || text.length > 90) return;
  const named =
    /^(?:\(?gez\.? ?)?(?:(?:Prof|Dr|Dipl)[\p{L}.-]{0,20} ){0,3}(?:\p{Lu}[\p{L}.'-]{1,40},? ?){1,5}(?:(?:MdL|MdB|MdA|von|van|der|zu|de) ?){0,4}.{0,12}\)?$/u.test(
      text,
    );
  if (named) add('signature', Math.max(0, 4.2 - 0.45 * (distance - 1)));
  else if (distance <= 3) add('signature', 1);
}
