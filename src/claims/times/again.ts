import type { Chunk, SentenceReading } from '../../language/phrases/index.js';
import type { Time, TimeScene } from './scene.js';
import { yearOf } from './shift.js';
import { tenseOf } from './tense.js';

const equals =
  /^(?:ist|sind|war|waren|entspricht|entsprach|entsprechen|entsprachen|bedeutet|bedeutete|ergibt|ergab|macht|machte)$/;
const parts = /^(?:davon|hiervon|darunter|hierunter|dabei|hierbei)$/;

/** "Das entspricht einem Rückgang um 8 %", "Davon wurden 198 ausgegeben": a sentence that only goes on about the figures before it is of their time. */
export function timeAgain({ reading, discourse, clause, quantities }: TimeScene): Time | null {
  const { last, before } = discourse;
  if (!last || before.length === 0 || before.at(-1) !== last.edtf || last.edtf.includes('..')) return null;
  if (
    clause.kind === 'relative' ||
    clause.kind === 'bracket' ||
    !before.every((time) => time === null || isUpTo(time, last.edtf))
  )
    return null;
  // "Das sind im Mittel der drei Jahre 77 Euro"
  if (quantities.some(({ mention }) => mention?.type === 'quantity' && spans.has(mention.unit.code))) return null;
  return goesOn(reading) ? { ...last, rule: 'time/again' } : null;
}

const spans = new Set(['a', 'mo', 'wk', 'd']);

/** Whether a time ends no later than another one. */
const isUpTo = (time: string, last: string) => (yearOf(time) ?? '9') <= (yearOf(last) ?? '0');

function goesOn(reading: SentenceReading): boolean {
  const { chunks } = reading;
  const first = chunks[0];
  if (!first) return false;
  // "Von den 188.300 dabei gemessenen Fahrzeugen waren 9.741 zu schnell"
  const within = chunks.slice(0, 6).some((c) => /^(?:da|hier)bei$/.test(c.normal));
  if (within || parts.test(first.normal)) return tenseOf(reading.clauses[0]!) === 'past';
  for (let i = 0; i < chunks.length && i < 8; i++) {
    if (!isThis(chunks[i]!)) continue;
    return equals.test(chunks[i - 1]?.normal ?? '') || equals.test(chunks[i + 1]?.normal ?? '');
  }
  return false;
}

const isThis = ({ kind, normal }: Chunk) => kind === 'Pronoun' && (normal === 'das' || normal === 'dies');
