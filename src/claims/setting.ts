import type { TextUnit } from '../model/index.js';
import type { AsOf } from './as-of.js';
import type { ProseClaim } from './draft.js';
import type { Time } from './times/scene.js';
import type { UnitReader } from './unit-reader.js';

/** What a sentence is read with. */
export interface Setting {
  reader: UnitReader;
  sentence: number;
  unit: TextUnit;
  index: number;
  asOf: readonly AsOf[];
  /** The claims of the sentences before in this unit, or of the lead-in of this item. */
  before: readonly ProseClaim[];
  /** The time that the last sentence before in this unit, or the item before, states. */
  said: Time | null;
  /** The "Stand" of the list that the unit is an item of. */
  leadAsOf: () => { asOf: AsOf; unit: TextUnit } | null;
  /** Whether the lead-in ends in "davon waren" or the like. */
  partOfLead: boolean;
  /** Whether the lead-in ends in "entfallen". */
  leadFalls: boolean;
  /** Whether the unit states times of its own. */
  ownTimes: boolean;
  /** The time stated above the unit, with the unit that states it. */
  above: () => { time: Time; unit: TextUnit } | null;
}
