import type { Measure, TextUnit } from '../model/index.js';
import type { Entry, List } from './lists.js';
import { saysWhatIsDone } from './measures.js';
import { firstSentenceEnd } from './sentence-ends.js';

/** The measures among the lists, in source order; their units are told that they belong to them. */
export function measuresOf(lists: readonly List[], units: TextUnit[]): Measure[] {
  const measures: Measure[] = [];
  for (const list of lists) {
    const items = list.entries.map((entry) => entry.item.text);
    if (!saysWhatIsDone({ intro: list.intro?.span.text ?? null, headings: list.headings, items })) continue;
    const add = (entry: Entry) => {
      const { text, start, end } = entry.item;
      const id = `m${measures.length + 1}`;
      measures.push({
        id,
        text,
        lead: leadOf(entry),
        start,
        end,
        intro: list.intro?.span ?? null,
        section: list.section,
        path: entry.path,
        claims: [],
        dates: [],
      });
      units[entry.unit]!.measure = id;
      entry.entries.forEach(add);
    };
    list.entries.forEach(add);
  }
  return measures;
}

/** The opening statement: a bold or colon-ended head, else the first sentence. */
function leadOf({ item, head }: Entry): string {
  if (head && head.length < item.text.length) return head.replace(/[:.]$/, '');
  const sentence = item.text.slice(0, firstSentenceEnd(item.text));
  const colon = /^([^.:?!]{3,90}):(?= \S)/.exec(sentence);
  return colon ? colon[1]! : sentence;
}
