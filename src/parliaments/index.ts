export { committeeByCode, committeeByName } from './committees.js';
export { detectHouse, type HouseEvidence, type HouseReading } from './detect.js';
export { defineHouse, generic } from './generic.js';
export type { CommitteeEntry, House, HouseDifference, MinistryEntry, Office, Paper, Term } from './house.js';
export { houseByCode } from './house-by-code.js';
export { houses } from './houses/index.js';
export {
  type MinistryReading,
  ministryByDomain,
  ministryByName,
  ministryByShortName,
  type Narrowing,
} from './ministries.js';
export { type FileReading, type PaperNumber, readFileName, readPaper } from './read-paper.js';
export { termAt } from './terms.js';
