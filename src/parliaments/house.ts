/**
 * Where a fact comes from: `known` is general knowledge that nobody doubts, `seen KEY` was read in a source that
 * `sources.ts` lists under that key.
 */
export type Source = 'known' | `seen ${string}`;

/** Case of a printed name, for finding it in a sentence or an address. */
export type GrammaticalCase = 'nominative' | 'genitive' | 'dative' | 'accusative';

/** One way in which the house's name is written. */
export interface HouseName {
  text: string;
  case: GrammaticalCase;
  source: Source;
}

/** An address of the house, and the years in which letters were sent there. */
export interface HouseAddress {
  /** Street and number, or the post-office box; `null` where the post code alone is enough. */
  street: string | null;
  postalCode: string;
  city: string;
  /** First and last year, where the house moved. */
  from?: number;
  to?: number;
  source: Source;
}

/** A Wahlperiode. */
export interface Term {
  number: number;
  /** First day, ISO 8601. */
  from: string;
  /** Last day, ISO 8601; `null` while it runs. */
  to: string | null;
  source: Source;
}

/**
 * A kind of document and how its number looks in stamp and running head.
 *
 * The pattern has the named groups that `reference` uses: `term` and `number`, and where the house has them `committee` and
 * `suffix`. Blanks in a group are dropped when it is read (`10 006` is 10006).
 */
export interface Paper {
  /** Name of the type in the nominative: "Vorlage", "Umdruck". */
  type: string;
  pattern: RegExp;
  /**
   * How the number is written in the header: `{term}/{number}`, `{padded}` to keep leading noughts; `null` for a
   * title whose number stands elsewhere.
   */
  reference: string | null;
  /** Texts that the pattern reads, each with the reference that comes out (empty where there is none). */
  examples: Readonly<Record<string, string>>;
  /** Texts that look alike and must not be read as this type. */
  counterExamples: readonly string[];
  source: Source;
}

/** A file name (or the end of a path or URL) that says which document is inside. Groups as in {@link Paper}. */
export interface FileName {
  type: string;
  pattern: RegExp;
  /** As in {@link Paper}, where it is not `{term}/{number}`. */
  reference?: string;
  /** Names that the pattern reads, each with `term/number`. */
  examples: Readonly<Record<string, string>>;
  counterExamples?: readonly string[];
  source: Source;
}

/** How something looks, with texts that do and that do not. */
export interface Shape {
  pattern: RegExp;
  examples: readonly string[];
  counterExamples: readonly string[];
  source: Source;
}

/** An office in the forms that letters print. */
export interface Office {
  /** "Präsident" / "Präsidentin". */
  masculine: string;
  feminine: string;
  /** "Präsidenten" / "Präsidentin": after `An den`, `An die`, `Herrn`. */
  masculineOblique: string;
  /** What stands behind it: "des Landtags Nordrhein-Westfalen". The office in the nominative is the two together. */
  of: string;
  /** Other ways to say whose president it is, shorter or older: "des Landtags". */
  ofAlso: readonly string[];
  source: Source;
}

/** A ministry under one name; a new name is a new entry. */
export interface MinistryEntry {
  /** Full name as its letterhead prints it, in one line. */
  name: string;
  /** Short name, "MKFFI"; `null` where none is in use. */
  short: string | null;
  /** First and last month or day under this name (`2017-06-30`, `2017-06`); open where not known or still so. */
  from?: string;
  to?: string;
  /** Domain of its mail addresses, "mkffi.nrw.de". */
  domain?: string;
  source: Source;
}

/** A committee in the terms in which it had this name. */
export interface CommitteeEntry {
  /** Name in the nominative: "Ausschuss für Inneres". */
  name: string;
  /** Code that stamps and numbers use: "A19", "INA", "14". */
  code?: string;
  /** Short name or initials that are used for it, "AGS". */
  short?: string;
  /** Wahlperioden, empty where not known. */
  terms: readonly number[];
  source: Source;
}

/** Title of a member of the government or of who signs for one. */
export interface Title {
  masculine: string;
  feminine: string;
}

/**
 * A parliament. Plain data for the interpreters in this folder: no code asks which house it is. A house names what differs
 * from `generic.ts`; adding one means adding its file and its line in `houses/index.ts`.
 */
export interface House {
  /** ISO 3166-2 without `DE-`; `BT` for the Bundestag, `BR` for the Bundesrat; empty for the generic house. */
  code: string;
  /** Official name in the nominative. */
  name: string;
  /** All ways to write the name, with their grammatical case. */
  names: readonly HouseName[];
  /** The name as stamps and running heads print it. */
  capitals: readonly string[];
  addresses: readonly HouseAddress[];
  /** Domains of the house and of its documentation system. */
  domains: readonly string[];
  /** Domains of the government that answers to it: "nrw.de". */
  governmentDomains: readonly string[];
  /** The Land behind a ministry's name, as letterheads add it or leave it out: "des Landes Nordrhein-Westfalen". */
  landNames: readonly string[];
  terms: readonly Term[];
  /** Kinds of documents, the most telling first: a committee paper before the bare word "Vorlage". */
  papers: readonly Paper[];
  president: Office;
  /** Mandate behind a member's name: "MdL". */
  mandates: readonly string[];
  files: readonly FileName[];
  /** A line of a stamp that holds Verteiler codes and nothing else; `null` where the house has none. */
  distributionCode: Shape | null;
  ministries: readonly MinistryEntry[];
  committees: readonly CommitteeEntry[];
  /** Titles of members of the government and of those who sign for them, highest first. */
  titles: readonly Title[];
}

/** What a house's file says: its code and name, and whatever differs from the generic house. */
export type HouseDifference = Pick<House, 'code' | 'name'> & Partial<House>;
