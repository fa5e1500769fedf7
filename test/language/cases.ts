import { recognise } from '../../src/language/index.js';
import type { Mention } from '../../src/model/index.js';

/** What a mention says, short enough to stand in a table of cases. */
export function say(mention: Mention): string {
  switch (mention.type) {
    case 'quantity': {
      const value = mention.value === null ? `${mention.lower}–${mention.upper}` : (mention.decimal ?? '');
      const sign = mention.comparator === '=' ? '' : mention.comparator;
      const unit = mention.unit.code + (mention.unit.per ? `/${mention.unit.per}` : '');
      return unit === '1' ? `${sign}${value}` : `${sign}${value} ${unit}`;
    }
    case 'duration':
    case 'set':
      return mention.iso;
    case 'date':
      return mention.edtf;
    case 'reference':
      return `${mention.kind}: ${mention.target}`;
    case 'ordinal':
      return `${mention.value}.`;
    default:
      return mention.value;
  }
}

type Kind = Mention['type'];

/** All mentions of some kinds in a text, as they are said; all kinds where none is named. */
export function read(text: string, ...kinds: Kind[]): string[] {
  return recognise(text)
    .filter(({ type }) => kinds.length === 0 || kinds.includes(type))
    .map(say);
}

/** Lines "text => a | b" as cases; nothing behind the arrow means that nothing must be found. */
export function table(lines: string): [text: string, want: string[]][] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.includes('=>'))
    .map((line) => {
      const [text = '', want = ''] = line.split('=>');
      return [text.trim().replaceAll('⏎', '\n').replaceAll('␣', ' '), want.trim() ? want.trim().split(' | ') : []];
    });
}
