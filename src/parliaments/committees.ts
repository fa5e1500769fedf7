import { fold } from './fold.js';
import type { CommitteeEntry, House } from './house.js';

/** The committee behind a code of stamp or number ("A19", "A 19", "INA") in a term; `null` where it is not known. */
export function committeeByCode(house: House, code: string, term: number | null = null): CommitteeEntry | null {
  const wanted = code.replaceAll(/\s/gu, '');
  return inTerm(
    house.committees.filter((committee) => committee.code === wanted),
    term,
  );
}

/** The committee of a name in any print, or of the initials that the house uses for it ("HFA"). */
export function committeeByName(house: House, name: string, term: number | null = null): CommitteeEntry | null {
  const wanted = fold(name);
  return inTerm(
    house.committees.filter((committee) => fold(committee.name) === wanted || committee.short === name),
    term,
  );
}

/** The committee of that term; without a term only one whose name never changed. */
function inTerm(found: readonly CommitteeEntry[], term: number | null): CommitteeEntry | null {
  if (term !== null) return found.find(({ terms }) => terms.length === 0 || terms.includes(term)) ?? null;
  const first = found[0];
  return first && found.every(({ name }) => name === first.name) ? first : null;
}
