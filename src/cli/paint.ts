/** Colours, where they are wanted. */
export interface Paint {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  mark(text: string): string;
}

/** Without colour, what is marked stands in brackets. */
export function createPaint(colour: boolean): Paint {
  const code = (on: number, off: number) => (text: string) => (colour ? `\u001b[${on}m${text}\u001b[${off}m` : text);
  return {
    bold: code(1, 22),
    dim: code(2, 22),
    red: code(31, 39),
    mark: colour ? code(7, 27) : (text) => `[${text}]`,
  };
}

/** A stretch of the source in one line, with some places in it marked. */
export function marked(
  source: string,
  { start, end }: { start: number; end: number },
  places: readonly { start: number; end: number }[],
  paint: Paint,
): string {
  let line = '';
  let at = start;
  for (const place of [...places].sort((one, other) => one.start - other.start)) {
    if (place.start < at || place.end > end) continue;
    line += source.slice(at, place.start) + paint.mark(source.slice(place.start, place.end));
    at = place.end;
  }
  return (line + source.slice(at, end)).replace(/\s+/g, ' ').trim();
}

/** "file:12:5" */
export function placeOf(file: string, source: string, offset: number): string {
  let line = 1;
  let from = 0;
  for (let next = source.indexOf('\n'); next >= 0 && next < offset; next = source.indexOf('\n', from)) {
    line++;
    from = next + 1;
  }
  return `${file}:${line}:${offset - from + 1}`;
}
