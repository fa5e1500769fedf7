import type { Evidence, Header } from '../model/index.js';
import type { Lang } from '../wording/index.js';
import type { Facts } from './lookup.js';
import { type CheckDraft, untestable } from './verdict.js';

/** Periods end after they begin. */
export function checkPeriods(facts: Facts): CheckDraft[] {
  const found: CheckDraft[] = [];
  const seen = new Set<number>();
  for (const claim of facts.claims) {
    const period = claim.period;
    if (!period?.startDate || !period.endDate || period.startDate <= period.endDate || seen.has(period.start)) continue;
    seen.add(period.start);
    found.push(
      dated(
        'period.order',
        [claim.id],
        `${period.startDate} ≤ ${period.endDate}`,
        'check.period',
        { start: day(period.startDate, facts.lang), end: day(period.endDate, facts.lang) },
        period,
        facts.lang,
      ),
    );
  }
  return found;
}

/** Dates of the header that cannot have come about in this order. */
export function checkHeader({ header, lang }: Facts): CheckDraft[] {
  const found: CheckDraft[] = [];
  const { date, distributedOn, consultation } = header;
  if (!date) return found;
  const at = evidenceAt(header, '/date');
  if (distributedOn && distributedOn < date)
    found.push(
      dated(
        'header.distributed-before-letter',
        [],
        `${date} ≤ ${distributedOn}`,
        'check.header.distributed',
        { date: day(date, lang), other: day(distributedOn, lang) },
        evidenceAt(header, '/distributedOn') ?? at,
        lang,
      ),
    );
  for (const request of header.requests ?? []) {
    if (!request.date || request.date <= date) continue;
    found.push(
      dated(
        'header.request-after-letter',
        [],
        `${request.date} ≤ ${date}`,
        'check.header.request',
        { date: day(date, lang), other: day(request.date, lang) },
        at,
        lang,
      ),
    );
  }
  const days = consultation?.date ? daysBetween(date, consultation.date) : 0;
  // Reports are handed in late and sittings announced early, but not by a year: a wrong year is more likely.
  if (consultation?.date && (days < -200 || days > 340))
    found.push(
      dated(
        'header.sitting-far-from-letter',
        [],
        `${date} … ${consultation.date}`,
        'check.header.sitting',
        { date: day(date, lang), other: day(consultation.date, lang), days: Math.abs(days) },
        evidenceAt(header, '/consultation/date') ?? at,
        lang,
      ),
    );
  return found;
}

function evidenceAt(header: Header, path: string): Evidence | null {
  return header.evidence[path] ?? null;
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000) || 0;
}

/** A date as people of a language write it. */
function day(iso: string, lang: Lang): string {
  const [year, month, date] = iso.split('-');
  return lang === 'de' && month && date ? `${date}.${month}.${year}` : iso;
}

function dated(
  rule: string,
  claims: string[],
  formula: string,
  code: string,
  args: Record<string, string | number>,
  at: { start: number; end: number } | null,
  lang: Lang,
): CheckDraft {
  return {
    ...untestable(rule, claims, formula, code, args, at ?? { start: 0, end: 0 }, lang),
    verdict: 'inconsistent',
  };
}
