import { lazily } from '../text/lazily.js';
import type { House } from './house.js';
import { houses } from './houses/index.js';
import { readFileName } from './read-paper.js';

/** What spoke for a house. Places are in the text that was given; a file name has none. */
export interface HouseEvidence {
  kind: 'capitals' | 'name' | 'address' | 'domain' | 'government domain' | 'mandate' | 'file name';
  text: string;
  start: number;
  end: number;
}

/** A house with all that speaks for it. */
export interface HouseReading {
  house: House;
  score: number;
  evidence: HouseEvidence[];
}

/**
 * How much each kind says. A stamp or running head prints the house's own name in capitals; a ministry's domain only says which
 * government writes, and names of other houses occur in any text.
 */
const weights: Record<HouseEvidence['kind'], number> = {
  capitals: 6,
  'file name': 5,
  address: 5,
  domain: 4,
  name: 3,
  'government domain': 3,
  mandate: 1,
};

interface Clue {
  house: House;
  kind: HouseEvidence['kind'];
}

interface Index {
  pattern: RegExp;
  clues: Map<string, Clue[]>;
}

/** Blanks and line ends are all one, and so is the case, except for capitals. */
const key = (text: string) => text.replaceAll(/\s+/gu, ' ').toLowerCase();

const quote = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

const index = lazily((): Index => {
  const clues = new Map<string, Clue[]>();
  const add = (text: string, clue: Clue) => {
    const list = clues.get(key(text)) ?? [];
    if (!list.some(({ house }) => house === clue.house)) list.push(clue);
    clues.set(key(text), list);
  };
  for (const house of houses) {
    for (const text of house.capitals) add(text, { house, kind: 'name' });
    for (const { text } of house.names) add(text, { house, kind: 'name' });
    for (const { street, postalCode, city } of house.addresses) {
      if (street) add(street, { house, kind: 'address' });
      add(`${postalCode} ${city}`, { house, kind: 'address' });
    }
    for (const text of house.domains) add(text, { house, kind: 'domain' });
    for (const text of house.governmentDomains) add(text, { house, kind: 'government domain' });
    for (const text of house.mandates) add(text, { house, kind: 'mandate' });
  }
  const texts = [...clues.keys()].sort((a, b) => b.length - a.length);
  const words = texts.map((text) => quote(text).replaceAll(' ', '\\s{1,3}'));
  return { pattern: new RegExp(`(?<![\\p{L}\\d])(?:${words.join('|')})(?![\\p{L}\\d-])`, 'gu'), clues };
});

/**
 * Which houses a text (and the path of its file) speak for, the likeliest first. Each distinct clue counts once; a clue that many
 * houses share (the suffix MdL) counts for none. Reads the text once: give it the first and last pages, not a whole report.
 */
export function detectHouse(text: string, path: string | null = null): HouseReading[] {
  const found = new Map<House, HouseReading>();
  const seen = new Set<string>();
  const note = (house: House, evidence: HouseEvidence) => {
    const reading = found.get(house) ?? { house, score: 0, evidence: [] };
    reading.evidence.push(evidence);
    const once = `${house.code} ${evidence.kind} ${key(evidence.text)}`;
    if (!seen.has(once)) reading.score += weights[evidence.kind];
    seen.add(once);
    found.set(house, reading);
  };
  const named = path === null ? null : readFileName(path);
  if (named) note(named.house, { kind: 'file name', text: path!, start: 0, end: 0 });
  const { pattern, clues } = index();
  // Lower case beforehand: a pattern that must not mind the case of any letter is several times slower.
  const lower = text.toLowerCase();
  const places = lower.length === text.length ? lower : text;
  for (const match of places.matchAll(pattern)) {
    const printed = text.slice(match.index, match.index + match[0].length);
    const meant = clues.get(key(printed)) ?? [];
    if (meant.length > 2) continue;
    const capitals = printed === printed.toUpperCase();
    for (const { house, kind } of meant) {
      note(house, {
        kind: kind === 'name' && capitals ? 'capitals' : kind,
        text: printed,
        start: match.index,
        end: match.index + printed.length,
      });
    }
  }
  return [...found.values()].sort((a, b) => b.score - a.score || (a.house.code < b.house.code ? -1 : 1));
}
