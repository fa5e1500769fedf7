import { relativeAdjectives, relativeNouns } from '../../language/german/calendar-words.js';
import { type Chunk, isTimeNoun } from '../../language/phrases/index.js';
import type { Time, TimeScene } from './scene.js';
import { shifted, yearOf } from './shift.js';

const later = /^(?:später|darauf|danach)$/;
const before = /^(?:zuvor|davor|vorher|früher)$/;

/** A time that the text tells from one stated before, in years from it. */
interface Step {
  chunk: Chunk;
  years: number;
}

/**
 * "im Folgejahr", "ein Jahr später", "im Jahr darauf", "zwei Jahre zuvor", "im darauffolgenden Schuljahr", "im gleichen Zeitraum des Vorjahres":
 * told from the time of the number before, as far as the text states one.
 */
export function toldTime(scene: TimeScene): Time | null {
  if (!scene.earlier) return null;
  const step = nearest(scene);
  if (!step) return null;
  const { earlier } = scene;
  const whole =
    isAgain(scene) ||
    isWhole(earlier.edtf) ||
    (!isRelative(step.chunk.normal) && !isSeason(earlier.edtf)) ||
    isSeasonal(step.chunk.normal);
  const edtf = shifted(whole ? earlier.edtf : yearOf(earlier.edtf), step.years);
  if (!edtf) return null;
  const { start, end } = step.chunk;
  return {
    ...edtf,
    start,
    end,
    text: scene.reading.text.slice(start, end),
    rule: 'time/told',
    implied: 'governing-date',
  };
}

/** The last step before the number that is not another number's, else the first behind it. */
function nearest(scene: TimeScene): Step | null {
  const { chunks } = scene.reading;
  const own = scene.clause.chunks;
  for (let i = own.indexOf(scene.chunk) - 1; i >= 0; i--) {
    const here = own[i]!;
    const step = stepAt(scene, here);
    if (step) return step;
    if (here.kind === 'Date') return null;
    if (
      here.kind === 'Quantity' &&
      !later.test(chunks[here.index + 1]?.normal ?? '') &&
      !before.test(chunks[here.index + 1]?.normal ?? '')
    )
      break;
  }
  for (let i = own.indexOf(scene.chunk) + 1; i < own.length; i++) {
    const here = own[i]!;
    if (here.kind === 'Quantity' || here.kind === 'Date') return here.kind === 'Date' ? stepAt(scene, here) : null;
    const step = stepAt(scene, here);
    if (step) return scene.quantities.some((q) => q.index > here.index) ? null : step;
  }
  return null;
}

function stepAt({ reading, clause }: TimeScene, here: Chunk): Step | null {
  if (comparedWith(reading.chunks, here)) return null;
  const next = clause.chunks[clause.chunks.indexOf(here) + 1];
  const direction = next && later.test(next.normal) ? 1 : next && before.test(next.normal) ? -1 : 0;
  if (here.kind === 'Date') {
    const years = relativeNouns.get(here.normal);
    return years === undefined ? null : { chunk: here, years };
  }
  if (here.kind === 'Quantity' && direction && here.mention?.type === 'quantity' && here.mention.unit.code === 'a')
    return here.mention.value ? { chunk: here, years: direction * here.mention.value } : null;
  if (here.kind === 'Adjective') {
    const years = relativeAdjectives.get(here.normal.replace(/^dar(?:auf|an)/, '').replace(/e[nrsm]?$/, ''));
    return years && /^dar/.test(here.normal) ? { chunk: here, years } : null;
  }
  if (here.kind !== 'Phrase') return null;
  const noun = relativeNouns.get(here.normal);
  if (noun) return { chunk: here, years: noun };
  if (!isYearly(here.normal)) return null;
  if (direction) return { chunk: here, years: direction };
  const adjective = here.terms.find((t) => t.tag === 'Adjective' || t.tag === 'Participle');
  const years =
    adjective && relativeAdjectives.get(adjective.normal.replace(/^dar(?:auf|an)/, '').replace(/e[nrsm]?$/, ''));
  return years ? { chunk: here, years } : null;
}

/** "gegenüber dem Vorjahr", "im Vergleich zum Vorjahr", "als im Vorjahr": what is compared with is no time of the number. */
function comparedWith(chunks: readonly Chunk[], here: Chunk): boolean {
  for (let i = here.index - 1; i >= 0 && i > here.index - 4; i--) {
    const { normal, kind } = chunks[i]!;
    if (/^(?:gegenüber|als|vergleich|ggü|hinter|unter|über|unterhalb|oberhalb)$/.test(normal)) return true;
    if (kind !== 'Preposition' && kind !== 'Determiner') return false;
  }
  return false;
}

function isAgain({ clause }: TimeScene): boolean {
  return clause.chunks.some(
    (c) => c.kind === 'Phrase' && isTimeNoun(c) && c.terms.some((t) => /^(?:selb|gleich)e[nrs]$/.test(t.normal)),
  );
}

function isYearly(noun: string): boolean {
  return /jahr(?:e?s)?$/.test(noun) || isSeasonal(noun);
}

function isSeasonal(noun: string): boolean {
  return /(?:winter|sommer|saison|spielzeit|semester)s?$|^darauf/.test(noun);
}

function isRelative(noun: string): boolean {
  return relativeNouns.has(noun);
}

/** A year, also one from school or business: the one before is the same span a year earlier. */
function isWhole(edtf: string): boolean {
  return (
    !isSeason(edtf) &&
    (/^\d{4}$/.test(edtf) || (/^\d{4}-\d{2}\/\d{4}-\d{2}$/.test(edtf) && edtf.slice(0, 4) !== edtf.slice(8, 12)))
  );
}

/** Three months on end: a quarter or a season. */
function isSeason(edtf: string): boolean {
  const months = /^(\d{4})-(\d{2})\/(\d{4})-(\d{2})$/.exec(edtf);
  return months !== null && (Number(months[3]) - Number(months[1])) * 12 + Number(months[4]) - Number(months[2]) < 5;
}
