/** A stretch of glyphs as the page draws it, turned so that it reads from left to right; `y` grows downwards. */
export interface Run {
  text: string;
  x: number;
  /** The baseline. */
  y: number;
  width: number;
  /** Size of the font, the measure for every distance. */
  size: number;
}

/** What the PDF reader hands out for each stretch of text. */
export interface TextItem {
  str: string;
  transform: number[];
  width: number;
}

/** The right edge of a run. */
export const rightOf = (run: Run): number => run.x + run.width;

/** Below this angle (degrees) a line is taken as level: scanners are never quite straight. */
const level = 2;

/**
 * Sorts the items of a page by the direction they read in; the direction that has most of the text comes first.
 *
 * A landscape table is turned as a whole, a stamp or a note in the margin is read on its own, after the page.
 */
export function runsByDirection(items: readonly TextItem[]): Run[][] {
  const groups = new Map<number, { runs: Run[]; letters: number }>();
  for (const item of items) {
    const text = plain(item.str).trim();
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = item.transform;
    const size = Math.hypot(c, d);
    if (text === '' || !(size > 0) || !Number.isFinite(e + f + item.width)) continue;
    const angle = direction(a, b);
    const group = groups.get(angle) ?? { runs: [], letters: 0 };
    groups.set(angle, group);
    group.letters += text.length;
    group.runs.push(turn({ text, x: e, y: f, width: item.width, size }, angle));
  }
  return [...groups.values()].sort((one, other) => other.letters - one.letters).map((group) => group.runs);
}

/** Letters that are printed as one glyph. */
const ligatures: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

/** Undoes ligatures and nothing else: a raised 2 stays one, private signs (bullets) stay for the text stage. */
function plain(text: string): string {
  return text.replace(/[\uFB00-\uFB06]/g, (sign) => ligatures[sign] ?? sign).replace(/[\0-\x08\x0A-\x1F]/g, '');
}

/** The angle of a line in whole degrees, level ones as 0. */
function direction(a: number, b: number): number {
  const degrees = Math.round((Math.atan2(b, a) * 180) / Math.PI);
  const right = Math.round(degrees / 90) * 90;
  return Math.abs(degrees - right) < level ? (right === -180 ? 180 : right) : degrees;
}

function turn(run: Run, angle: number): Run {
  if (angle === 0) return { ...run, y: -run.y };
  const radians = (angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  return { ...run, x: run.x * cos + run.y * sin, y: run.x * sin - run.y * cos };
}
