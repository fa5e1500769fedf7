import type { ListItem, Measure, TextSpan, TextUnit } from '../model/index.js';
import type { Entry, List } from './lists.js';
import { saysDoing, saysWhatIsDone } from './measures.js';
import { firstSentenceEnd } from './sentence-ends.js';

/** The measures among the lists, in source order; their units are told that they belong to them. */
export function measuresOf(lists: readonly List[], units: TextUnit[]): Measure[] {
  const measures: Measure[] = [];
  for (const list of lists) {
    const items = list.entries.map((entry) => entry.item.text);
    if (!saysWhatIsDone({ intro: list.intro?.span.text ?? null, headings: list.headings, items })) continue;
    const add = (entry: Entry) => {
      const id = `m${measures.length + 1}`;
      const own = entry.entries.filter(standsAlone);
      const parts = entry.entries.filter((inner) => !standsAlone(inner));
      const { text, start, end } = whole(entry.item, parts);
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
      for (const part of parts) units[part.unit]!.measure = id;
      own.forEach(add);
    };
    list.entries.forEach(add);
  }
  return measures;
}

/** Whether a nested item says something by itself, and does not only go on with the item above: "bei Nordhausen mit 60 Hektar". */
const standsAlone = ({ item, entries }: Entry) =>
  entries.length > 0 || !/^[\p{Ll}\d(]/u.test(item.text) || saysDoing(item.text);

/** An item together with the parts that only go on with it. */
function whole(item: ListItem, parts: readonly Entry[]): TextSpan {
  const { text, start, end } = item;
  return {
    text: [text, ...parts.map((part) => part.item.text)].join(' '),
    start,
    end: parts.reduce((last, part) => Math.max(last, part.item.end), end),
  };
}

/** The opening statement: a bold or colon-ended head, else the first sentence. */
function leadOf({ item, head }: Entry): string {
  if (head && head.length < item.text.length) return head.replace(/[:.]$/, '');
  const sentence = item.text.slice(0, firstSentenceEnd(item.text));
  const colon = /^([^.:?!(]{3,90}):(?= \S)/.exec(sentence);
  return colon ? colon[1]! : sentence;
}
