import type { Check, Claim, Measure, Relation, Table, TableCell } from '../model/index.js';
import { documentFields } from './document-fields.js';
import { documentKey, type Exported, pageAt, textQuote } from './place.js';
import { defineTable, type ExportTable, type Field } from './table.js';

/** A thing in a document. */
type In<Thing> = Exported & { it: Thing };

const within = <Thing>(exported: Exported, things: readonly Thing[]): In<Thing>[] =>
  things.map((it) => ({ ...exported, it }));

const document: Field<Exported> = {
  name: 'document',
  type: 'string',
  description: 'The document; key of documents.',
  value: ({ vorlage }) => documentKey(vorlage),
};
const place: Field<In<{ start: number; end: number }>>[] = [
  { name: 'start', type: 'integer', description: 'First UTF-16 unit in the source.', value: ({ it }) => it.start },
  { name: 'end', type: 'integer', description: 'One past the last UTF-16 unit.', value: ({ it }) => it.end },
  {
    name: 'page',
    type: 'integer',
    description: 'Page, where known.',
    value: ({ vorlage, it }) => pageAt(vorlage, it.start),
  },
];
/**
 * The keys that every row has. Where a claim may be in no measure, and a relation has no part, the key is half empty, which
 * Table Schema takes for a broken one: these are told in the descriptions of their columns.
 */
const toDocument = { fields: ['document'], table: 'documents', references: ['document'] };

const documents = defineTable<Exported>({
  name: 'documents',
  description: 'One row for each document.',
  fields: [document, ...documentFields],
  primaryKey: ['document'],
  foreignKeys: [],
  rows: (exported) => [exported],
});

const text = (
  name: string,
  description: string,
  value: (claim: Claim) => string | null | undefined,
): Field<In<Claim>> => ({ name, type: 'string', description, value: ({ it }) => value(it) });
const number = (name: string, description: string, value: (claim: Claim) => number | null): Field<In<Claim>> => ({
  name,
  type: 'number',
  description,
  value: ({ it }) => value(it),
});
const day = (
  name: string,
  description: string,
  value: (claim: Claim) => string | null | undefined,
): Field<In<Claim>> => ({
  name,
  type: 'date',
  description,
  value: ({ it }) => value(it),
});

const claims = defineTable<In<Claim>>({
  name: 'claims',
  description: 'One row for each number that says how much or how many.',
  fields: [
    document,
    text('claim', 'Id within the document.', ({ id }) => id),
    text('kind', 'count, amount, share, change, measurement, duration or ratio.', ({ kind }) => kind),
    text('text', 'Number with qualifier, scale and unit, as printed.', (claim) => claim.text),
    number('value', 'In base units; empty for a range.', ({ value }) => value),
    text('decimal', 'The exact value.', ({ decimal }) => decimal),
    number('lower', 'Lower end.', ({ lower }) => lower),
    number('upper', 'Upper end.', ({ upper }) => upper),
    number('resolution', 'Place value of the last printed digit.', ({ resolution }) => resolution),
    text('comparator', '=, ~, <, <=, > or >=.', ({ comparator }) => comparator),
    text('unit', 'Unit as printed.', ({ unit }) => unit.text),
    text('unit_code', 'UCUM or ISO 4217.', ({ unit }) => unit.code),
    text('unit_per', 'Code behind the slash.', ({ unit }) => unit.per),
    text('quantified', 'What is counted.', ({ quantified }) => quantified?.text),
    text('quantified_head', 'Its head noun.', ({ quantified }) => quantified?.head),
    text('scope', 'Where it holds.', ({ scope }) => scope?.text),
    text('period', 'The time that it is about, as printed.', ({ period }) => period?.text),
    text('period_edtf', 'The same in EDTF.', ({ period }) => period?.edtf),
    day('period_start', 'First day.', ({ period }) => period?.startDate),
    day('period_end', 'Last day.', ({ period }) => period?.endDate),
    text('as_of', 'Stand, Stichtag, in EDTF.', ({ asOf }) => asOf?.edtf),
    text('modality', 'actual, planned or estimated.', ({ modality }) => modality),
    text('speaker', 'Whose figure it is, where told.', ({ speaker }) => speaker),
    {
      name: 'sentence',
      type: 'string',
      description: 'The sentence as it stands in the source.',
      value: ({ source, it }) => source.slice(it.sentence.start, it.sentence.end),
    },
    {
      name: 'quote',
      type: 'string',
      description: 'The claim as it stands in the source.',
      value: ({ source, it }) => source.slice(it.start, it.end),
    },
    {
      name: 'quote_prefix',
      type: 'string',
      description: 'What stands before the quote.',
      value: ({ source, it }) => textQuote(source, it).prefix,
    },
    {
      name: 'quote_suffix',
      type: 'string',
      description: 'What stands behind the quote.',
      value: ({ source, it }) => textQuote(source, it).suffix,
    },
    text('section', 'Id of the section.', ({ section }) => section),
    text('measure', 'With "document" the key of measures; empty where the claim is in none.', ({ measure }) => measure),
    text('table', 'Id of the table.', ({ table }) => table?.id),
    { name: 'row', type: 'integer', description: 'Row in the table.', value: ({ it }) => it.table?.row },
    { name: 'column', type: 'integer', description: 'Column in the table.', value: ({ it }) => it.table?.column },
    text('rule', 'The rule that made it.', ({ rule }) => rule),
    ...place,
  ],
  primaryKey: ['document', 'claim'],
  foreignKeys: [toDocument],
  rows: (exported) => within(exported, exported.vorlage.claims),
});

const member = (name: string, description: string): Field<In<Relation>> => ({
  name,
  type: 'string',
  description,
  value: ({ it }) => (it as unknown as Record<string, string | null | undefined>)[name] ?? null,
});
const members = ['from', 'by', 'to', 'part', 'whole', 'a', 'b', 'total'] as const;

const relations = defineTable<In<Relation>>({
  name: 'relations',
  description: 'How claims belong together.',
  fields: [
    document,
    { name: 'relation', type: 'string', description: 'Id within the document.', value: ({ it }) => it.id },
    member('type', 'change, part, same or sum.'),
    member('direction', 'Of a change: up or down.'),
    ...members.map((name) =>
      member(name, `With "document" the key of claims: "${name}" of the relation; empty where it has none.`),
    ),
    {
      name: 'parts',
      type: 'array',
      description: 'Claims that are summed.',
      value: ({ it }) => (it.type === 'sum' ? it.parts : null),
    },
    member('rule', 'The rule that made it.'),
    ...place,
  ],
  primaryKey: ['document', 'relation'],
  foreignKeys: [toDocument],
  rows: (exported) => within(exported, exported.vorlage.relations),
});

const checks = defineTable<In<Check>>({
  name: 'checks',
  description: 'Whether figures fit together.',
  fields: [
    document,
    { name: 'check', type: 'string', description: 'Id within the document.', value: ({ it }) => it.id },
    { name: 'rule', type: 'string', description: 'The rule.', value: ({ it }) => it.rule },
    {
      name: 'verdict',
      type: 'string',
      description: 'consistent, consistent-by-rounding, inconsistent or not-testable.',
      value: ({ it }) => it.verdict,
    },
    { name: 'formula', type: 'string', description: 'What was computed.', value: ({ it }) => it.formula },
    { name: 'reported', type: 'number', description: 'The printed value.', value: ({ it }) => it.reported },
    { name: 'computed', type: 'number', description: 'The computed value.', value: ({ it }) => it.computed },
    { name: 'computed_min', type: 'number', description: 'The least it can be.', value: ({ it }) => it.computedMin },
    { name: 'computed_max', type: 'number', description: 'The most it can be.', value: ({ it }) => it.computedMax },
    { name: 'message', type: 'string', description: 'The finding in a sentence.', value: ({ it }) => it.message },
    { name: 'claims', type: 'array', description: 'Claims that were compared.', value: ({ it }) => it.claims },
    ...place,
  ],
  primaryKey: ['document', 'check'],
  foreignKeys: [toDocument],
  rows: (exported) => within(exported, exported.vorlage.checks),
});

const measures = defineTable<In<Measure>>({
  name: 'measures',
  description: 'Bullets that say what is done.',
  fields: [
    document,
    { name: 'measure', type: 'string', description: 'Id within the document.', value: ({ it }) => it.id },
    { name: 'text', type: 'string', description: 'The whole bullet.', value: ({ it }) => it.text },
    { name: 'lead', type: 'string', description: 'Its opening statement.', value: ({ it }) => it.lead },
    { name: 'intro', type: 'string', description: 'The sentence before the list.', value: ({ it }) => it.intro?.text },
    { name: 'section', type: 'string', description: 'Id of the section.', value: ({ it }) => it.section },
    { name: 'path', type: 'array', description: 'Place in the nested list.', value: ({ it }) => it.path },
    { name: 'claims', type: 'array', description: 'Claims in it.', value: ({ it }) => it.claims },
    { name: 'dates', type: 'array', description: 'Dates in it, EDTF.', value: ({ it }) => it.dates },
    ...place,
  ],
  primaryKey: ['document', 'measure'],
  foreignKeys: [toDocument],
  rows: (exported) => within(exported, exported.vorlage.measures),
});

const tableCells = defineTable<In<TableCell & { table: Table }>>({
  name: 'table_cells',
  description: 'Cells of tables that are not empty.',
  fields: [
    document,
    { name: 'table', type: 'string', description: 'Id of the table.', value: ({ it }) => it.table.id },
    { name: 'row', type: 'integer', description: 'Counted from 0.', value: ({ it }) => it.row },
    { name: 'column', type: 'integer', description: 'Counted from 0.', value: ({ it }) => it.column },
    { name: 'header', type: 'boolean', description: 'Whether it heads a row or column.', value: ({ it }) => it.header },
    {
      name: 'column_header',
      type: 'string',
      description: 'Header of its column.',
      value: ({ it }) => it.table.columns[it.column],
    },
    { name: 'text', type: 'string', description: 'What is in it.', value: ({ it }) => it.text },
    ...place,
  ],
  primaryKey: ['document', 'table', 'row', 'column'],
  foreignKeys: [toDocument],
  rows: (exported) =>
    within(
      exported,
      exported.vorlage.tables.flatMap((table) => table.cells.map((cell) => ({ ...cell, table }))),
    ),
});

/** Every table of the export. */
export const tables: readonly ExportTable[] = [documents, claims, relations, checks, measures, tableCells];
