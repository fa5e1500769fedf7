import { z } from 'zod';

const text = (what: string) => z.string().nullable().describe(what);

/** A postal address; each part is `null` where it is not printed. */
export const address = z
  .object({
    street: text('Street and number, or the post-office box.'),
    postalCode: text('Five digits.'),
    city: text('City.'),
  })
  .describe('A postal address, each part null where it is not printed.');
export type Address = z.infer<typeof address>;

/** A house: ISO 3166-2 without `DE-` for the Länder, `BT` for the Bundestag, `BR` for the Bundesrat. */
export const parliament = z
  .object({
    code: z.string().describe('ISO 3166-2 without "DE-"; Bundestag "BT", Bundesrat "BR".'),
    name: z.string().describe('Official name.'),
  })
  .describe('The house that the document was sent to.');

export const ministry = z
  .object({
    name: z.string().describe('Name as the letterhead prints it, in one line.'),
    shortName: text('Short form, such as "MKFFI".'),
    address: address.nullable(),
  })
  .describe('The sender.');

export const addressee = z
  .object({
    office: text('Office in the nominative: "Präsident des Landtags Nordrhein-Westfalen".'),
    honorific: text('"Herr" or "Frau".'),
    name: text('Name with academic title, without honorific and mandate.'),
    suffix: text('Mandate behind the name: "MdL", "MdB", "MdA".'),
    address: address.nullable(),
  })
  .describe('To whom the letter goes.');

export const contact = z
  .object({
    name: text('Name with academic title.'),
    title: text('Academic title alone.'),
    phone: text('Telephone as printed.'),
    email: text('E-mail as printed.'),
  })
  .describe('Who answers questions about the letter.');

export const consultation = z
  .object({
    committee: text('Committee in the nominative: "Integrationsausschuss".'),
    date: text('Day of the sitting, ISO 8601.'),
    session: text('Number of the sitting.'),
    agendaItem: text('Agenda item, such as "7" or "2 a".'),
    committees: z.array(z.string()).describe('All committees named, in source order, in the nominative.').optional(),
    dates: z.array(z.string()).describe('All sitting days named, ISO 8601.').optional(),
  })
  .describe('The sitting for which the document was written.');

export const request = z
  .object({
    by: z.string().describe('Who asked: a fraction, a member, a committee.'),
    date: text('Day of the request, ISO 8601.'),
  })
  .describe('The request that the document answers.');

export const enclosure = z
  .object({ title: text('What is enclosed.'), count: z.int().nullable().describe('How many.') })
  .describe('An enclosure named in the letter.');

export const signatory = z
  .object({
    name: text('Full name with academic title.'),
    title: text('Academic title alone.'),
    givenName: text('Given name.'),
    familyName: text('Family name with particles.'),
    role: text('Role: the printed one, or what letterhead or report title imply.'),
    onBehalf: text('"in Vertretung" or "im Auftrag".'),
  })
  .describe('Who signed the letter.');

export const office = z
  .object({
    label: text('Label such as "Dienstgebäude und Lieferanschrift".'),
    street: text('Street and number.'),
    postalCode: text('Five digits.'),
    city: text('City.'),
    phone: text('Telephone.'),
    fax: text('Telefax.'),
    email: text('E-mail.'),
    web: text('Web address.'),
  })
  .describe('A building or address of the sender in the office column.');

export const evidence = z
  .object({
    start: z.int().min(0),
    end: z.int().min(0),
    implied: z.string().describe('The rule, where the value was deduced instead of read.').optional(),
  })
  .describe('Where a header value stands in the source.');
export type Evidence = z.infer<typeof evidence>;

/** Everything that letterhead, stamp, addressee block, subject and signature say. */
export const header = z.object({
  parliament: parliament.nullable(),
  legislativeTerm: z.int().nullable().describe('Wahlperiode.'),
  documentType: text('"Vorlage", "Umdruck", "Drucksache", "Unterrichtung" …'),
  reference: text('Number of the document, such as "17/6403".'),
  distributionCode: text('Verteiler, such as "A19"; several are joined with ", ".'),
  fileReference: text('Aktenzeichen or Geschäftszeichen.'),
  date: text('Date of the letter, ISO 8601.'),
  distributedOn: text('Day of "Ausgegeben" or "verteilt am", ISO 8601.'),
  receivedOn: text('Day of the reception stamp, ISO 8601.').optional(),
  ministry: ministry.nullable(),
  addressee: addressee.nullable(),
  contact: contact.nullable(),
  subject: text('Subject line of the letter.'),
  title: text('Title of the report, in one line.'),
  consultation: consultation.nullable(),
  requests: z.array(request).describe('Requests that the document answers, with their dates.').optional(),
  enclosures: z.array(enclosure).describe('Enclosures named in the letter.'),
  signatory: signatory.nullable(),
  offices: z.array(office).describe('The office column.'),
  evidence: z
    .record(z.string(), evidence)
    .describe('Where each value stands, by JSON pointer: "/date", "/signatory/role".'),
});
export type Header = z.infer<typeof header>;
export type Parliament = z.infer<typeof parliament>;
export type Ministry = z.infer<typeof ministry>;
export type Addressee = z.infer<typeof addressee>;
export type Contact = z.infer<typeof contact>;
export type Consultation = z.infer<typeof consultation>;
export type Enclosure = z.infer<typeof enclosure>;
export type Signatory = z.infer<typeof signatory>;
export type Office = z.infer<typeof office>;
