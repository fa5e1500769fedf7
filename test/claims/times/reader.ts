import { read } from '../support.js';

/**
 * A text whose numbers say in place what they must become: "2021 wurden ⟦400::2021⟧ Plätze geschaffen, im Folgejahr ⟦520::2022 count⟧."
 * Behind "::" stand, in any order, the time in EDTF ("-" for none, "a|b" where both are right), the kind, the comparator, "asOf=…".
 */
export type Marked = string;

const kinds = new Set(['count', 'amount', 'share', 'change', 'measurement', 'duration', 'ratio']);
const comparators = new Set(['=', '~', '<', '<=', '>', '>=']);

/** Reads a marked text; the answer is the same text with what was found in place of what was not expected. */
export function checked(marked: Marked): string {
  const expectations: { at: number; number: string; wanted: string[] }[] = [];
  let plain = '';
  let last = 0;
  for (const { 0: whole, 1: number, 2: wanted, index } of marked.matchAll(/⟦([^⟧]+)::([^⟧]+)⟧/g)) {
    plain += marked.slice(last, index);
    expectations.push({ at: plain.length, number: number!, wanted: wanted!.split(' ') });
    plain += number;
    last = index + whole.length;
  }
  plain += marked.slice(last);
  const { claims } = read(plain);
  let answer = '';
  let from = 0;
  for (const { at, number, wanted } of expectations) {
    const claim = claims.find((c) => c.number.start <= at && at < c.number.end);
    const got = wanted.map((want) => {
      if (!claim) return 'nothing';
      if (kinds.has(want)) return claim.kind;
      if (comparators.has(want)) return claim.comparator;
      if (want.startsWith('asOf=')) return `asOf=${claim.asOf?.edtf ?? '-'}`;
      const when = claim.period?.edtf ?? '-';
      return want.split('|').includes(when) ? want : when;
    });
    answer += `${plain.slice(from, at)}⟦${number}::${got.join(' ')}⟧`;
    from = at + number.length;
  }
  answer += plain.slice(from);
  const others = claims.filter((c) => !expectations.some(({ at }) => c.number.start <= at && at < c.number.end));
  return others.length ? `${answer} [${others.map((c) => c.text).join('; ')}]` : answer;
}
