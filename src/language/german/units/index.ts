import type { UnitEntry } from './entry.js';
import { money } from './money.js';
import { physical } from './physical.js';
import { shares } from './shares.js';
import { spans } from './spans.js';
import { staff } from './staff.js';

export type { UnitEntry } from './entry.js';

/** All units that are known. */
export const units: readonly UnitEntry[] = [...shares, ...money, ...spans, ...physical, ...staff];
