import type { Vorlage } from '../model/index.js';
import type { Exported } from './place.js';
import type { Cell, Field, FieldType } from './table.js';

const field = (
  name: string,
  type: FieldType,
  description: string,
  value: (vorlage: Vorlage) => Cell | undefined,
): Field<Exported> => ({ name, type, description, value: ({ vorlage }) => value(vorlage) });

/** What the header says of a document, in columns. */
export const documentFields: readonly Field<Exported>[] = [
  field('id', 'string', 'Parliament, type, term and number.', ({ id }) => id),
  field('path', 'string', 'Where the file was.', ({ source }) => source.path),
  field('sha256', 'string', 'Hash of the source text in UTF-8.', ({ source }) => source.sha256),
  field('parliament', 'string', 'Code of the house.', ({ header }) => header.parliament?.code),
  field('legislative_term', 'integer', 'Wahlperiode.', ({ header }) => header.legislativeTerm),
  field('document_type', 'string', 'Vorlage, Umdruck, Drucksache …', ({ header }) => header.documentType),
  field('reference', 'string', 'Number of the document.', ({ header }) => header.reference),
  field('distribution_code', 'string', 'Verteiler.', ({ header }) => header.distributionCode),
  field('file_reference', 'string', 'Aktenzeichen.', ({ header }) => header.fileReference),
  field('date', 'date', 'Of the letter.', ({ header }) => header.date),
  field('distributed_on', 'date', 'When it was distributed.', ({ header }) => header.distributedOn),
  field('ministry', 'string', 'The sender.', ({ header }) => header.ministry?.name),
  field('ministry_short', 'string', 'Its short name.', ({ header }) => header.ministry?.shortName),
  field('addressee', 'string', 'Office of the addressee.', ({ header }) => header.addressee?.office),
  field('addressee_name', 'string', 'Name of the addressee.', ({ header }) => header.addressee?.name),
  field('contact', 'string', 'Who answers questions.', ({ header }) => header.contact?.name),
  field('signatory', 'string', 'Who signed.', ({ header }) => header.signatory?.name),
  field('signatory_role', 'string', 'As what.', ({ header }) => header.signatory?.role),
  field('committee', 'string', 'Committee of the sitting.', ({ header }) => header.consultation?.committee),
  field('sitting', 'date', 'Day of the sitting.', ({ header }) => header.consultation?.date),
  field('subject', 'string', 'Subject line of the letter.', ({ header }) => header.subject),
  field('title', 'string', 'Title of the report.', ({ header }) => header.title),
  field('claims', 'integer', 'How many claims.', ({ claims }) => claims.length),
  field('relations', 'integer', 'How many relations.', ({ relations }) => relations.length),
  field('checks', 'integer', 'How many checks.', ({ checks }) => checks.length),
  field(
    'inconsistent',
    'integer',
    'How many checks found figures that do not fit.',
    ({ checks }) => checks.filter(({ verdict }) => verdict === 'inconsistent').length,
  ),
  field('measures', 'integer', 'How many measures.', ({ measures }) => measures.length),
  field('tables', 'integer', 'How many tables.', ({ tables }) => tables.length),
];
