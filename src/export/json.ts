/** JSON for people: indented, with a line end. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** NDJSON: a value a line. */
export function toNdjson(values: Iterable<unknown>): string {
  let lines = '';
  for (const value of values) lines += `${JSON.stringify(value)}\n`;
  return lines;
}
