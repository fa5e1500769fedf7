import type { Words } from './words.js';

/** Words for the findings of `checks/`. */
export const checkWords = {
  'check.change.inconsistent': {
    en: '{by} does not fit {from} → {to}: that is {computed}.',
    de: '{by} passt nicht zu {from} → {to}: Das sind {computed}.',
  },
  'check.change.other-base.inconsistent': {
    en: '{by} does not fit {from} → {to}: that is {computed} ({other} of the later value).',
    de: '{by} passt nicht zu {from} → {to}: Das sind {computed} ({other} des späteren Werts).',
  },
  'check.change.other-base.consistent': {
    en: '{by} fits {from} → {to} ({computed}).',
    de: '{by} passt zu {from} → {to} ({computed}).',
  },
  'check.change.consistent': {
    en: '{by} fits {from} → {to} ({computed}).',
    de: '{by} passt zu {from} → {to} ({computed}).',
  },
  'check.change.units': {
    en: '{from}, {by} and {to} are not in comparable units.',
    de: '{from}, {by} und {to} stehen in Einheiten, die sich nicht vergleichen lassen.',
  },
  'check.change.zero': {
    en: 'A change in percent cannot be told from {from}.',
    de: 'Von {from} aus lässt sich keine Veränderung in Prozent angeben.',
  },
  'check.change.no-from': {
    en: 'The value before is not stated; with {by} to {side} it would be about {implied}.',
    de: 'Der frühere Wert ist nicht angegeben; bei {by} auf {side} wären es etwa {implied}.',
  },
  'check.change.no-to': {
    en: 'The value after is not stated; with {by} from {side} it would be about {implied}.',
    de: 'Der spätere Wert ist nicht angegeben; bei {by} von {side} aus wären es etwa {implied}.',
  },
  'check.difference.inconsistent': {
    en: '{by} does not fit {from} → {to}: the difference is {computed}.',
    de: '{by} passt nicht zu {from} → {to}: Der Unterschied beträgt {computed}.',
  },
  'check.difference.consistent': {
    en: '{by} fits {from} → {to}.',
    de: '{by} passt zu {from} → {to}.',
  },
  'check.part.inconsistent': {
    en: 'The part ({part}) is more than the whole ({whole}).',
    de: 'Der Teil ({part}) ist größer als das Ganze ({whole}).',
  },
  'check.part.consistent': {
    en: '{part} can be a part of {whole}.',
    de: '{part} kann ein Teil von {whole} sein.',
  },
  'check.part.times': {
    en: '{part} and {whole} are about different times.',
    de: '{part} und {whole} gelten für verschiedene Zeiten.',
  },
  'check.sum.inconsistent': {
    en: 'The {count} parts add up to {sum}, not to {total}.',
    de: 'Die {count} Teile ergeben zusammen {sum}, nicht {total}.',
  },
  'check.sum.consistent': {
    en: 'The {count} parts add up to {total}.',
    de: 'Die {count} Teile ergeben zusammen {total}.',
  },
  'check.hundred.inconsistent': {
    en: 'The {count} shares add up to {sum}, not to 100 %.',
    de: 'Die {count} Anteile ergeben zusammen {sum}, nicht 100 %.',
  },
  'check.hundred.consistent': {
    en: 'The {count} shares add up to 100 %.',
    de: 'Die {count} Anteile ergeben zusammen 100 %.',
  },
  'check.share.inconsistent': {
    en: '{share} does not fit {part} of {whole}: that is {computed}.',
    de: '{share} passt nicht zu {part} von {whole}: Das sind {computed}.',
  },
  'check.share.consistent': {
    en: '{share} fits {part} of {whole} ({computed}).',
    de: '{share} passt zu {part} von {whole} ({computed}).',
  },
  'check.same.inconsistent': {
    en: 'The same figure is given as {a} and as {b}.',
    de: 'Dieselbe Angabe steht einmal als {a} und einmal als {b} da.',
  },
  'check.same.consistent': {
    en: '{a} and {b} are the same figure.',
    de: '{a} und {b} sind dieselbe Angabe.',
  },
  'check.period': {
    en: 'The period ends ({end}) before it begins ({start}).',
    de: 'Der Zeitraum endet ({end}), bevor er beginnt ({start}).',
  },
  'check.header.distributed': {
    en: 'The paper was distributed ({other}) before its letter was written ({date}).',
    de: 'Das Papier wurde verteilt ({other}), bevor das Schreiben datiert ist ({date}).',
  },
  'check.header.request': {
    en: 'The letter ({date}) is older than the request that it answers ({other}).',
    de: 'Das Schreiben ({date}) ist älter als die Anfrage, auf die es antwortet ({other}).',
  },
  'check.header.sitting': {
    en: 'Letter ({date}) and sitting ({other}) lie {days} days apart.',
    de: 'Schreiben ({date}) und Sitzung ({other}) liegen {days} Tage auseinander.',
  },
} satisfies Words;
