import type { TextUnit } from '../model/index.js';
import { lazily } from '../text/lazily.js';
import { append } from '../text/lists.js';
import { asOfDates } from './as-of.js';
import { Context, type Prose } from './context.js';
import { isQuantity } from './countable.js';
import type { ClaimDraft, ProseClaim } from './draft.js';
import { addUp } from './relations/add-up.js';
import { changes } from './relations/changes.js';
import { contrasts } from './relations/contrasts.js';
import { type Definite, definiteOf } from './relations/definite.js';
import { type RelationDraft, shifted } from './relations/draft.js';
import { parts } from './relations/parts.js';
import { roundings } from './relations/roundings.js';
import { saidBefore } from './relations/said-before.js';
import { sums } from './relations/sums.js';
import { readSentenceClaims } from './sentence-claims.js';
import { timeAbove } from './times/above.js';
import { within } from './unit-reader.js';

/** What running text says in numbers. */
export interface ProseClaims {
  drafts: ClaimDraft[];
  /** The unit of each claim. */
  units: number[];
  relations: RelationDraft[];
  /** The numbers that an article makes ones that are known already. */
  definite: Map<ClaimDraft, Definite>;
}

/** How many paragraphs of one section are read together, so that one may go on about the figures of another. */
const together = 6;

/**
 * Reads every number in running text that says how much or how many, and how these numbers relate. Paragraphs of one section are read together
 * with the lists that they announce, so many at a time; after that their sentences are let go.
 */
export function readProse(prose: Prose): ProseClaims {
  const context = new Context(prose);
  const result: ProseClaims = { drafts: [], units: [], relations: [], definite: new Map() };
  let group: Group | null = null;
  const flush = () => {
    if (group) collect(group.claims, prose.units, result);
  };
  for (const [index, unit] of prose.units.entries()) {
    if (!group || unit.role !== 'item' || unit.lead === null || unit.lead < group.from) {
      context.forgetBefore(index - 1);
      if (!group || unit.section !== group.section || ++group.paragraphs > together) {
        flush();
        group = { from: index, claims: [], byUnit: new Map(), section: unit.section, paragraphs: 1 };
      }
    }
    const analysis = prose.analyses[index]!;
    if (!analysis.mentions.some(isQuantity)) continue;
    const own = readUnit(
      context,
      index,
      unit,
      (unit.lead !== null && group.byUnit.get(unit.lead)) || [],
      group.claims.at(-1),
    );
    group.byUnit.set(index, own);
    append(group.claims, own);
  }
  flush();
  return result;
}

/** Paragraphs of a section and the items that hang on them. */
interface Group {
  from: number;
  section: TextUnit['section'];
  paragraphs: number;
  claims: ProseClaim[];
  byUnit: Map<number, readonly ProseClaim[]>;
}

function collect(claims: readonly ProseClaim[], texts: readonly TextUnit[], result: ProseClaims): void {
  const { drafts, units, relations } = result;
  const offset = drafts.length;
  const known = [...changes(claims), ...parts(claims, texts), ...sums(claims, texts)];
  append(known, addUp(claims, known));
  append(relations, saidBefore(claims, texts, known, drafts));
  append(
    drafts,
    claims.map((claim) => claim.draft),
  );
  append(
    units,
    claims.map((claim) => claim.unit),
  );
  for (const claim of claims) {
    const way = definiteOf(claim);
    if (way !== null) result.definite.set(claim.draft, way);
  }
  contrasts(claims, known);
  for (const found of [known, roundings(claims)])
    for (const relation of found) relations.push(shifted(relation, offset));
}

function readUnit(
  context: Context,
  index: number,
  unit: TextUnit,
  announced: readonly ProseClaim[],
  last: ProseClaim | undefined,
): ProseClaim[] {
  const { text, mentions } = context.prose.analyses[index]!;
  const reader = context.reader(index);
  const claims: ProseClaim[] = [];
  const asOf = asOfDates(text, mentions);
  const above = lazily(() => context.timeAbove(unit));
  const leadAsOf = lazily(() => context.asOfAbove(unit));
  // A paragraph that states times of its own takes none from a question or a heading; an item takes that of its lead-in.
  const ownTimes = unit.role !== 'item' && mentions.some((m) => m.type === 'date');
  const partOfLead = announced.length > 0 && endsInPart(context.prose.analyses[unit.lead!]!.text);
  const leadFalls = unit.lead !== null && endsInShare(context.prose.analyses[unit.lead]!.text);
  let said = unit.lead === null ? null : (last?.time ?? null);
  for (const [sentence, { start, end }] of reader.sentences.entries()) {
    const own = within(mentions, start, end);
    if (own.some(isQuantity)) {
      const before = claims.length ? recentOf(claims, sentence) : announced;
      const at = {
        reader,
        unit,
        index,
        asOf,
        above,
        leadAsOf,
        ownTimes,
        partOfLead,
        leadFalls,
        sentence,
        before,
        said,
      };
      const read = readSentenceClaims(at);
      append(claims, read);
      said = read.findLast((claim) => claim.time)?.time ?? said;
    } else if (own.some((m) => m.type === 'date')) said = timeAbove(reader.reading(sentence)) ?? said;
  }
  return claims;
}

/** The claims of the last sentences before. */
function recentOf(claims: readonly ProseClaim[], sentence: number): readonly ProseClaim[] {
  let from = claims.length;
  while (from > 0 && claims[from - 1]!.sentence >= sentence - 4) from--;
  return claims.slice(from);
}

/** "… Davon waren": whether a lead-in leaves its items to say how many of what it counted. */
function endsInPart(text: string): boolean {
  // "Von den elf Häusern erfüllen nach der Prüfung", "Hiervon besaßen zur Tatzeit"
  const last = text.slice(Math.max(text.lastIndexOf('. ') + 2, text.length - 160, 0));
  if (/^(?:Von (?:den|diesen|dem) |Davon |Hiervon )(?=\p{L}|\d)/u.test(last) && !/\d[^.]{0,40}$/u.test(last))
    return true;
  return /(?<!\p{L})(?:davon|hiervon|darunter|von ihnen|von diesen)(?:\s\p{Ll}+){0,3}:?$/iu.test(text.slice(-60));
}

/** "Von diesen Mitteln entfallen:": whether a lead-in leaves its items to say what goes to whom. */
function endsInShare(text: string): boolean {
  // "Von den Mehrausgaben entfallen nach den Unterlagen des Amtes:"
  return /entf(?:ällt|allen|iel|ielen)(?:\s[^\d.:;]{1,80}(?=:)|(?=:?$)):?$/u.test(text.slice(-110));
}
