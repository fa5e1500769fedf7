import type { Analysis } from '../language/index.js';
import type { Readable, TextUnit } from '../model/index.js';
import { type AsOf, asOfDates } from './as-of.js';
import { type Named, named } from './heads/index.js';
import { timeAbove } from './times/above.js';
import type { Time } from './times/scene.js';
import { UnitReader, within } from './unit-reader.js';

/** The prose of a document: its units, each with what the language layer found in it. */
export interface Prose {
  units: readonly TextUnit[];
  analyses: readonly Analysis[];
}

/** What the units around a unit say: what was spoken of before it, and when. */
export class Context {
  private readonly readers = new Map<number, UnitReader>();

  constructor(readonly prose: Prose) {}

  /** The reader of a unit; its sentences are read once as long as it is kept. */
  reader(index: number): UnitReader {
    const known = this.readers.get(index);
    if (known) return known;
    const made = new UnitReader(this.prose.analyses[index]!, () => this.topicAbove(index));
    this.readers.set(index, made);
    return made;
  }

  /** Lets go of what was read before a unit. */
  forgetBefore(index: number): void {
    for (const known of this.readers.keys()) if (known < index) this.readers.delete(known);
  }

  /** The time stated above a unit: by the sentence that announces its list, or the list above that, else by the nearest heading. */
  timeAbove(unit: TextUnit): { time: Time; unit: TextUnit } | null {
    const { units, analyses } = this.prose;
    for (const place of [...this.leadsOf(unit), ...[...unit.headings].reverse()]) {
      const last = analyses[place]?.sentences.at(-1);
      if (!last || !within(analyses[place]!.mentions, last.start, last.end).some((m) => m.type === 'date')) continue;
      const reader = this.reader(place);
      const time = timeAbove(reader.reading(reader.sentences.length - 1));
      if (time) return { time, unit: units[place]! };
    }
    return null;
  }

  /** The "Stand" that a unit's lead-in states. */
  asOfAbove(unit: TextUnit): { asOf: AsOf; unit: TextUnit } | null {
    for (const lead of this.leadsOf(unit)) {
      const analysis = this.prose.analyses[lead];
      const asOf = analysis && asOfDates(analysis.text, analysis.mentions).at(-1);
      if (asOf) return { asOf, unit: this.prose.units[lead]! };
    }
    return null;
  }

  /** The unit that announces this one, and the one that announces that. */
  private leadsOf(unit: TextUnit): number[] {
    const leads: number[] = [];
    for (let { lead } = unit; lead !== null && leads.length < 3; lead = this.prose.units[lead]!.lead) leads.push(lead);
    return leads;
  }

  /** What was spoken of before a unit: in its lead-in, else in the unit before it of the same section. */
  private topicAbove(index: number): Named | null {
    const { units, analyses } = this.prose;
    const unit = units[index]!;
    const question = this.questionOf(index);
    const asked = question === null ? null : this.asked(question);
    if (asked) return placed(asked, units[question!]!.flow);
    const above = unit.lead ?? index - 1;
    const other = units[above];
    if (!other || above >= index || other.section !== unit.section || other.role === 'heading' || !analyses[above])
      return null;
    const topic = this.ownTopic(above);
    return topic && placed(topic, other.flow);
  }

  /** The question that a unit answers. */
  private questionOf(index: number): number | null {
    const { units } = this.prose;
    const { role, lead, section } = units[index]!;
    if (role === 'answer') return lead !== null && units[lead]!.role === 'question' ? lead : null;
    if (role !== 'paragraph') return null;
    // An answer that is not marked as one stands right under its question.
    for (let i = index - 1; i >= 0 && i >= index - FARTHEST_QUESTION; i--) {
      if (units[i]!.section !== section) return null;
      if (units[i]!.role === 'question') return i;
      if (units[i]!.role === 'heading') return null;
    }
    return null;
  }

  /** What a question asks the number of: "Wie viele Schulen …?" */
  private asked(index: number): Named | null {
    const reader = this.reader(index);
    for (let i = 0; i < reader.sentences.length && i < 3; i++) {
      const { text, chunks } = reader.reading(i);
      const much = chunks.find(
        (c) => c.kind === 'Phrase' && c.determiner === 'viele' && chunks[c.index - 1]?.normal === 'wie',
      );
      if (much) return named(much, text);
    }
    return null;
  }

  /** The topic that a unit ends with, without looking further up: no chain of units is ever walked. */
  private ownTopic(index: number): Named | null {
    const reader = this.reader(index);
    const last = reader.sentences.length - 1;
    return last >= 0 ? reader.topicOf(last) : null;
  }
}

/** How many paragraphs back the question of an answer may stand. */
const FARTHEST_QUESTION = 4;

/** What was named in another unit, with its place there. */
export function placed(named: Named, flow: Readable): Named {
  return { place: flow.span(named.start, named.end), ...named };
}
