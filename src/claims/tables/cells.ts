import type { Claim, ClaimKind, Readable, TableUnit, Unit } from '../../model/index.js';
import type { ClaimDraft } from '../draft.js';
import type { CellNumber } from './cell-numbers.js';
import { shift } from './cell-numbers.js';
import type { UnitAt } from './cell-units.js';
import type { Name } from './names.js';
import type { Period } from './periods.js';

/** A claim made of a cell, with what the relations need to know of it. */
export interface CellClaim {
  draft: ClaimDraft;
  row: number;
  column: number;
  number: CellNumber;
  /** A short label in the cell before its number: "bisher", "neu". */
  label: string;
}

export interface Governing {
  unit: UnitAt | null;
  name: Name | null;
  period: Period | null;
  asOf: Claim['asOf'];
  modality: Claim['modality'];
  change: boolean;
  /** Whether signs in the column are those of a calculation: "+ 6,40 Euro" over "= 52,00 Euro". */
  operators: boolean;
  rule: string;
}

const COUNT: Unit = { text: '', code: '1', system: 'count', per: null };
const DURATIONS = new Set(['a', 'mo', 'wk', 'd', 'h', 'min', 's']);

/** The claim that a number of a cell makes under what governs it. */
export function claimOf(
  table: TableUnit,
  cell: Readable,
  row: number,
  column: number,
  number: CellNumber,
  by: Governing,
): CellClaim {
  const header = number.unit || number.bracketed ? null : by.unit;
  const unit = number.unit ?? header?.unit ?? COUNT;
  // A scale said in the cell or in its unit ("TEUR") is counted already.
  const power = number.scale === null && header?.scale ? header.scale : 0;
  const lift = 10 ** power;
  const times = (value: number | null) =>
    value === null ? null : power ? Number((value * lift).toPrecision(15)) : value;
  const decimal = number.decimal === null ? null : power ? lifted(number.decimal, power) : number.decimal;
  const span = cell.span(number.start, number.end);
  const draft: ClaimDraft = {
    kind: kindOf(unit, number, by),
    text: cell.text.slice(number.start, number.end),
    ...span,
    number: cell.span(number.number.start, number.number.end),
    value: decimal === null ? null : Number(decimal),
    decimal,
    lower: times(number.lower),
    upper: times(number.upper),
    resolution: power ? Number((number.resolution * lift).toPrecision(15)) : number.resolution,
    comparator: number.comparator,
    unit,
    quantified: by.name
      ? { text: by.name.head, head: by.name.head, ...by.name.readable.span(by.name.start, by.name.end) }
      : null,
    scope: null,
    period: by.period,
    asOf: by.asOf,
    modality: by.modality,
    ...(table.speaker ? { speaker: table.speaker } : {}),
    sentence: rowSpan(table, row),
    section: table.section,
    measure: null,
    table: { id: table.id, row, column },
    rule: by.rule,
  };
  return { draft, row, column, number, label: cell.text.slice(0, number.start).trim() };
}

function kindOf(unit: Unit, number: CellNumber, { change, operators }: Governing): ClaimKind {
  if (number.fraction) return 'share';
  if (unit.code === '%{points}') return 'change';
  const signed =
    !operators && (number.sign === '+' || number.sign === '±' || (number.sign === '-' && unit.code === '%'));
  if ((change && !number.bracketed) || signed) return 'change';
  if (unit.system === 'iso4217') return 'amount';
  if (unit.code === '%') return 'share';
  if (DURATIONS.has(unit.code)) return 'duration';
  return unit.code === '1' || unit.code.startsWith('{') ? 'count' : 'measurement';
}

/** A decimal string times a power of ten. */
function lifted(decimal: string, power: number): string {
  const [whole, fraction = ''] = decimal.split('.') as [string, string?];
  return shift(whole, power - fraction.length, fraction);
}

/** The row from its first to its last cell. */
export function rowSpan(table: TableUnit, row: number): { start: number; end: number } {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const cell of table.rows[row]!) {
    if (!cell) continue;
    const span = cell.span();
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return { start: Number.isFinite(start) ? start : end, end };
}

/** Whether what a column's or row's head says is a plan or an estimate. */
export function modalityOf(text: string): Claim['modality'] {
  if (
    /(?:^|\s)(?:Soll|Plan|Ansatz|Entwurf|HPE|HH-?Ansatz|geplant\p{Ll}*|vorgesehen\p{Ll}*|Planung|Verpflichtungsermächtigung(?:en)?)(?=[\s.,:)\d]|$)/u.test(
      text,
    )
  )
    return 'planned';
  if (
    /(?:^|\s)(?:Prognose|Schätzung|geschätzt\p{Ll}*|voraussichtlich\p{Ll}*|erwartet\p{Ll}*|vsl\.|Hochrechnung)(?=[\s.,:)\d]|$)/u.test(
      text,
    )
  )
    return 'estimated';
  return 'actual';
}
