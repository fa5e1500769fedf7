import { parseVorlage } from '../../src/index.js';

/** The tables of a whole document in short: rows of cells, claims as "value unit kind head time @day", relations by their values. */
export function readTable(source: string) {
  const { tables, claims, relations, checks } = parseVorlage(source);
  const rows = tables.flatMap((table) => {
    const found: string[][] = Array.from({ length: table.rowCount }, () => Array(table.columnCount).fill(''));
    for (const cell of table.cells) found[cell.row]![cell.column] = cell.text;
    return found.map((row) => row.join(' | '));
  });
  const value = (id: string | null) =>
    id === null ? 'nothing' : Number(claims.find((claim) => claim.id === id)!.value!.toPrecision(10));
  return {
    cells: rows,
    claims: claims
      .filter((claim) => claim.table)
      .map(({ value, lower, upper, unit, kind, quantified, period, asOf }) =>
        [
          value === null ? `${lower}..${upper}` : Number(value.toPrecision(10)),
          unit.code + (unit.per ? `/${unit.per}` : ''),
          kind,
          quantified?.head ?? '-',
          period?.edtf ?? '-',
          ...(asOf ? [`@${asOf.edtf}`] : []),
        ].join(' '),
      ),
    relations: relations.map((r) =>
      r.type === 'sum'
        ? `${r.parts.map(value).join(' + ')} = ${value(r.total)}`
        : r.type === 'part'
          ? `${value(r.part)} of ${value(r.whole)}`
          : r.type === 'same'
            ? `${value(r.a)} is ${value(r.b)}`
            : `${value(r.from)} to ${value(r.to)} by ${value(r.by)} ${r.direction}`,
    ),
    alarms: checks
      .filter((check) => check.verdict === 'inconsistent')
      .map((check) => `${check.rule}: ${check.formula}`),
  };
}

/** A table as it is printed, and all that is read from it. */
export interface Form {
  name: string;
  source: readonly string[];
  cells: readonly string[];
  claims: readonly string[];
  relations: readonly string[];
}
