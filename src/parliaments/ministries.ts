import { lazily } from '../text/lazily.js';
import { fold } from './fold.js';
import type { House, MinistryEntry } from './house.js';
import { houses } from './houses/index.js';

/** A ministry and the house that it reports to. */
export interface MinistryReading {
  house: House;
  ministry: MinistryEntry;
}

/** What narrows the search down when a name or domain was in use more than once. */
export interface Narrowing {
  house?: House | null;
  /** A day on which the ministry had this name, ISO 8601. */
  day?: string | null;
}

interface Index {
  byName: Map<string, MinistryReading[]>;
  byShort: Map<string, MinistryReading[]>;
  byDomain: Map<string, MinistryReading[]>;
}

const index = lazily((): Index => {
  const made: Index = { byName: new Map(), byShort: new Map(), byDomain: new Map() };
  for (const house of houses) {
    for (const ministry of house.ministries) {
      const reading = { house, ministry };
      for (const key of foldedNames(ministry.name, house)) add(made.byName, key, reading);
      if (ministry.short) add(made.byShort, ministry.short, reading);
      if (ministry.domain) add(made.byDomain, ministry.domain, reading);
    }
  }
  return made;
});

const add = (map: Map<string, MinistryReading[]>, key: string, reading: MinistryReading) => {
  const list = map.get(key);
  if (list) list.push(reading);
  else map.set(key, [reading]);
};

/** A name with and without the Land behind it: letterheads print both. */
function foldedNames(name: string, house: House): Set<string> {
  const whole = fold(name);
  const found = new Set([whole]);
  for (const land of house.landNames) {
    const end = fold(land);
    if (whole.endsWith(end) && whole.length > end.length) found.add(whole.slice(0, -end.length));
  }
  return found;
}

/** The ministry of a name as a letterhead prints it, in whatever case and with or without the Land. */
export function ministryByName(name: string, narrowing: Narrowing = {}): MinistryReading | null {
  const { byName } = index();
  const whole = fold(name);
  const found = byName.get(whole);
  if (found) return only(found, narrowing);
  // The Land may be printed where the entry leaves it out.
  for (const house of narrowing.house ? [narrowing.house] : houses) {
    for (const key of foldedNames(name, house)) {
      const named = byName.get(key)?.filter((reading) => reading.house === house);
      if (named?.length) return only(named, { ...narrowing, house });
    }
  }
  return null;
}

/** The ministry of a short name ("MKFFI"); the same letters mean different ministries in different Länder. */
export function ministryByShortName(short: string, narrowing: Narrowing = {}): MinistryReading | null {
  return only(index().byShort.get(short) ?? [], narrowing);
}

/** The ministry behind a mail address, host or domain: `poststelle@mkffi.nrw.de`, `www.mkffi.nrw.de`. */
export function ministryByDomain(address: string, narrowing: Narrowing = {}): MinistryReading | null {
  const { byDomain } = index();
  let host = address
    .slice(address.lastIndexOf('@') + 1)
    .replace(/^https?:\/\//iu, '')
    .toLowerCase();
  host = host.replace(/[/?#].{0,2000}$/su, '').replace(/\.$/u, '');
  for (;;) {
    const found = byDomain.get(host);
    if (found) return only(found, narrowing);
    const dot = host.indexOf('.');
    if (dot < 0 || !host.slice(dot + 1).includes('.')) return null;
    host = host.slice(dot + 1);
  }
}

/** The one reading that fits; several under one name and short name count as one, several different ones as none. */
function only(found: readonly MinistryReading[], { house, day }: Narrowing): MinistryReading | null {
  let fitting = house ? found.filter((reading) => reading.house === house) : [...found];
  if (day) {
    const then = fitting.filter(({ ministry }) => inUse(ministry, day));
    if (then.length > 0) fitting = then;
  }
  const first = fitting[0];
  if (!first) return null;
  const same = fitting.every(
    ({ ministry, house: of }) => of === first.house && ministry.short === first.ministry.short,
  );
  return same ? fitting.at(-1)! : null;
}

/** Whether a ministry bore this name on a day; its own dates may be as rough as a year. */
function inUse({ from, to }: MinistryEntry, day: string): boolean {
  return (!from || from <= day.slice(0, from.length)) && (!to || day.slice(0, to.length) <= to);
}
