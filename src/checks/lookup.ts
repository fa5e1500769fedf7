import type { Claim, Header, Relation } from '../model/index.js';
import type { Lang } from '../wording/words.js';

/** What every check reads from. */
export interface Facts {
  claims: readonly Claim[];
  byId: ReadonlyMap<string, Claim>;
  relations: readonly Relation[];
  header: Header;
  lang: Lang;
}

/** Whether two claims count in the same unit. */
export const sameUnit = (a: Claim, b: Claim): boolean => a.unit.code === b.unit.code && a.unit.per === b.unit.per;
