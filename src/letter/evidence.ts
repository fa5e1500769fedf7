import type { Evidence, Readable, Span } from '../model/index.js';

/** Collects where each value of the header stands. */
export class EvidenceLog {
  readonly entries: Record<string, Evidence> = {};

  /** The value at `path` is printed at `span`. */
  read(path: string, span: Span): void {
    this.entries[path] = { start: span.start, end: span.end };
  }

  /** The value at `path` was deduced by `rule` from what is printed at `span`. */
  imply(path: string, span: Span, rule: string): void {
    this.entries[path] = { start: span.start, end: span.end, implied: rule };
  }

  /** The value at `path` is the first place of `value` in `flow`, or the whole of `flow`. */
  find(path: string, flow: Readable, value: string | null): void {
    if (value === null) return;
    const at = flow.text.indexOf(value);
    this.read(path, at >= 0 ? flow.span(at, at + value.length) : flow.span());
  }
}
