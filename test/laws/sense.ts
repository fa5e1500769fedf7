import type { Section, Span, Vorlage } from '../../src/index.js';

const inside = (inner: Span, outer: Span) => outer.start <= inner.start && inner.end <= outer.end;
const scale = /^(?:1|10|100|1000|1000000|1000000000|1000000000000)$/;

/** A number printed with digits and well-formed groups, read without the library; `null` if it is written otherwise ("0229.504"). */
export function reread(printed: string): number | null {
  const digits = printed.replace(/[\s\u00A0\u2009\u202F']+/g, '');
  if (!/^(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/.test(digits)) return null;
  return Number(digits.replaceAll('.', '').replace(',', '.'));
}

/** What does not fit together inside a result: order, ids, pointers, nesting, numbers. Empty if all does. */
export function senseFaults(result: Vorlage, source: string): string[] {
  return [...idFaults(result), ...pointerFaults(result), ...nestingFaults(result), ...numberFaults(result, source)];
}

function idFaults(result: Vorlage): string[] {
  const faults: string[] = [];
  const lists = {
    m: result.measures,
    t: result.tables,
    c: result.claims,
    r: result.relations,
    k: result.checks,
    x: result.references,
    s: sectionsOf(result),
  };
  for (const [letter, items] of Object.entries(lists))
    items.forEach(({ id }, index) => {
      if (id !== `${letter}${index + 1}`) faults.push(`${letter}${index + 1} is called ${id}`);
    });
  const ordered = { ...lists, d: result.dates, a: result.abbreviations, messages: result.messages };
  for (const [name, items] of Object.entries(ordered))
    items.forEach((item, index) => {
      const before = items[index - 1];
      if (before && before.start > item.start) faults.push(`${name}: ${before.start} stands before ${item.start}`);
    });
  return faults;
}

/** All sections in source order. */
export function sectionsOf(result: Vorlage): Section[] {
  const all = (sections: readonly Section[]): Section[] => sections.flatMap((s) => [s, ...all(s.sections)]);
  return all(result.sections);
}

function pointerFaults(result: Vorlage): string[] {
  const faults: string[] = [];
  const claims = new Set(result.claims.map(({ id }) => id));
  const need = (id: string | null, where: string) => {
    if (id !== null && !claims.has(id)) faults.push(`${where} names ${id}, which is no claim`);
  };
  for (const measure of result.measures) for (const id of measure.claims) need(id, measure.id);
  for (const check of result.checks) for (const id of check.claims) need(id, check.id);
  for (const relation of result.relations) {
    const ids =
      relation.type === 'change'
        ? [relation.from, relation.by, relation.to]
        : relation.type === 'part'
          ? [relation.part, relation.whole]
          : relation.type === 'same'
            ? [relation.a, relation.b]
            : [...relation.parts, relation.total];
    for (const id of ids) need(id, relation.id);
    // "sank auf 44", "sank um 12": where it went and to, or by how much, is a statement, whatever it was before.
    const told = relation.type === 'change' && (relation.to !== null || relation.by !== null);
    if (ids.filter((id) => id !== null).length < (told ? 1 : 2)) faults.push(`${relation.id} relates too few claims`);
  }
  for (const pointer of Object.keys(result.header.evidence)) {
    const value = pointer
      .split('/')
      .slice(1)
      .reduce<unknown>((at, key) => (at as Record<string, unknown> | null | undefined)?.[key], result.header);
    if (value === undefined || value === null) faults.push(`evidence ${pointer} points at nothing`);
  }
  return faults;
}

function nestingFaults(result: Vorlage): string[] {
  const faults: string[] = [];
  const sections = new Map(sectionsOf(result).map((section) => [section.id, section]));
  const measures = new Map(result.measures.map((measure) => [measure.id, measure]));
  const tables = new Map(result.tables.map((table) => [table.id, table]));
  const within = (inner: Span & { id: string }, id: string | null, places: ReadonlyMap<string, Span>) => {
    if (id === null) return;
    const outer = places.get(id);
    if (!outer) faults.push(`${inner.id} stands in ${id}, which is not there`);
    else if (!inside(inner, outer)) faults.push(`${inner.id} stands outside of ${id}`);
  };
  for (const section of sections.values()) {
    for (const child of [...section.blocks, ...section.sections]) within(child, section.id, sections);
  }
  for (const measure of result.measures) within(measure, measure.section, sections);
  for (const table of result.tables) {
    within(table, table.section, sections);
    for (const cell of table.cells) {
      if (cell.row >= table.rowCount || cell.column >= table.columnCount)
        faults.push(`a cell stands outside of ${table.id}`);
    }
  }
  for (const claim of result.claims) {
    within(claim, claim.section, sections);
    within(claim, claim.measure, measures);
    within(claim, claim.table?.id ?? null, tables);
    if (!inside(claim.number, claim)) faults.push(`${claim.id}: the number stands outside of the claim`);
    if (!inside(claim, claim.sentence)) faults.push(`${claim.id} stands outside of its sentence`);
  }
  return faults;
}

function numberFaults(result: Vorlage, source: string): string[] {
  const faults: string[] = [];
  for (const claim of result.claims) {
    const { value, decimal, lower, upper, id } = claim;
    if (value === null && lower === null && upper === null) faults.push(`${id} has neither value nor bounds`);
    if ((value === null) !== (decimal === null)) faults.push(`${id}: value ${value}, decimal ${decimal}`);
    if (decimal !== null && Number(decimal) !== value) faults.push(`${id}: value ${value}, decimal ${decimal}`);
    if (lower !== null && upper !== null && lower > upper) faults.push(`${id}: from ${lower} to ${upper}`);
    if (!(claim.resolution > 0)) faults.push(`${id}: resolution ${claim.resolution}`);
    const printed = reread(source.slice(claim.number.start, claim.number.end));
    if (printed && value !== null && !scale.test(String(Math.round(Math.abs(value / printed) * 1e6) / 1e6)))
      faults.push(`${id}: "${source.slice(claim.number.start, claim.number.end)}" was read as ${value}`);
  }
  return faults;
}
