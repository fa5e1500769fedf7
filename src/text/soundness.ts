import type { Context } from '../context.js';
import type { TextUnit } from '../model/index.js';

/** How much of a source is looked at to tell text from bytes. */
const SAMPLE = 20_000;
/** Share of control signs from which on it is no text; a broken font stays below. */
const LIMIT = 0.1;

/** Whether a source can be read at all; says why where it cannot: nothing in it, or bytes. */
export function isReadable(source: string, context: Context): boolean {
  if (source.trim() === '') {
    context.report('source.empty', { start: 0, end: source.length });
    return false;
  }
  if (/^\uFEFF?(?:%PDF-|PK\u0003\u0004|\u00D0\u00CF\u0011)/.test(source) || controlShare(source) > LIMIT) {
    context.report('source.binary', { start: 0, end: source.length });
    return false;
  }
  return true;
}

function controlShare(source: string): number {
  const length = Math.min(source.length, SAMPLE);
  let control = 0;
  for (let i = 0; i < length; i++) {
    const code = source.charCodeAt(i);
    if ((code < 0x20 && (code < 0x09 || code > 0x0d)) || (code >= 0x7f && code < 0xa0 && code !== 0x85)) control++;
  }
  return control / length;
}

/** Says so where the last paragraph of a source breaks off in the middle of a sentence. */
export function reportTruncation(source: string, units: readonly TextUnit[], context: Context): void {
  let last: TextUnit | undefined;
  for (const unit of units) if (!last || unit.flow.span().end > last.flow.span().end) last = unit;
  if (!last || (last.role !== 'paragraph' && last.role !== 'letter' && last.role !== 'answer')) return;
  const { text } = last.flow;
  const span = last.flow.span();
  if (source.slice(span.end).trim() !== '' || text.split(' ', 8).length < 8) return;
  if (/[\p{L}\d,–-]$/u.test(text))
    context.report('document.truncated', { start: Math.max(span.start, span.end - 40), end: span.end });
}
