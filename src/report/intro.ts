import type { Readable, TextSpan, TextUnit } from '../model/index.js';
import { endsSentence, lastSentenceStart } from './sentence-ends.js';

/** What announces a list: the unit, and its last sentence. */
export interface Intro {
  unit: number;
  span: TextSpan;
}

/** A sentence that its list goes on with: "Der Senat hat⏎– 140 Bäume gepflanzt". */
const OPEN =
  /(?<!\p{L})(?:hat|haben|wird|werden|wurden?|will|wollen|soll|sollen|ist|sind|ist vorgesehen,|beabsichtigt,|vorgesehen,|geplant,)$/u;
const ANNOUNCES = /(?:folgend|nachstehend|nachfolgend|insbesondere|im Einzelnen|unter anderem|u\. ?a\.)/i;

/** Finds the sentence that announces a list that starts behind the units given, also over a line that came between them. */
export function introBefore(units: readonly TextUnit[], section: string | null, firstItem: string): Intro | null {
  for (let back = 1, passed = 0; back <= 4 && passed < 2; back++) {
    const index = units.length - back;
    const unit = units[index];
    if (!unit || unit.section !== section || unit.role === 'heading' || unit.role === 'item') return null;
    if (unit.role === 'footnote') continue;
    const { text } = unit.flow;
    if (/:[“”"]?$/.test(text)) return introOf(unit.flow, index);
    if (passed === 0 && announcesWithoutColon(text, firstItem)) return introOf(unit.flow, index);
    // A short line that is no sentence came between: a page number, a line of the sidebar.
    if (text.length > 90 || endsSentence(text)) return null;
    passed++;
  }
  return null;
}

/** "Im Einzelnen sind dies⏎- die Sanierung" and "… folgende Schritte." announce as well as a colon does. */
function announcesWithoutColon(text: string, firstItem: string): boolean {
  // "Auf die Kreise entfielen hiervon⏎– Oberlahn: 6,5 VZÄ": a sentence that breaks off behind a small word goes on in its list.
  const breaksOff = text.length > 25 && / \p{Ll}+$/u.test(text);
  if (!endsSentence(text)) return OPEN.test(text) || breaksOff || (/^[\p{Ll}\d]/u.test(firstItem) && text.length > 15);
  return ANNOUNCES.test(text.slice(lastSentenceStart(text)));
}

function introOf(flow: Readable, unit: number): Intro {
  const start = lastSentenceStart(flow.text);
  return { unit, span: { text: flow.text.slice(start), ...flow.span(start) } };
}
