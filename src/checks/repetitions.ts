import { intervalOf } from '../model/interval.js';
import { type Facts, sameUnit } from './lookup.js';
import { plain, printed } from './numbers.js';
import { type CheckDraft, checked } from './verdict.js';

/** A figure that is said again is the same, if need be rounded. */
export function checkRepetitions(facts: Facts): CheckDraft[] {
  const found: CheckDraft[] = [];
  for (const relation of facts.relations) {
    if (relation.type !== 'same') continue;
    const a = facts.byId.get(relation.a);
    const b = facts.byId.get(relation.b);
    const first = a ? intervalOf(a) : null;
    const second = b ? intervalOf(b) : null;
    if (!a || !b || !first || !second || !sameUnit(a, b)) continue;
    found.push(
      checked(
        {
          rule: 'same',
          claims: [a.id, b.id],
          formula: `${plain(a)} = ${plain(b)}`,
          reported: b.value,
          reportedInterval: second,
          computed: a.value,
          computedInterval: first,
          at: relation,
        },
        'check.same',
        { a: printed(a, facts.lang), b: printed(b, facts.lang) },
        facts.lang,
      ),
    );
  }
  return found;
}
