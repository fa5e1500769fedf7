import type { Chunk } from './chunk.js';

const timeNouns =
  /^(?:(?:haushalts|kalender|berichts|schul|kita-|kindergarten|ausbildungs|jagd|planungs|vor|folge|geschäfts|wirtschafts|rechnungs|förder)?jahr(?:e|en|es|s)?|(?:berichts|vergleichs)?zeitraum(?:s|es)?|(?:vor|folge)?monat(?:e|en|s|es)?|quartal(?:e|en|s)?|halbjahr(?:e|s|es)?|jahresende|jahresbeginn|stichtag(?:e|en|s)?|(?:vor|folge)?(?:winter|sommer|frühjahr|frühling|herbst)s?|ende|anfang|mitte|beginn|zeit|zeiten|tag(?:e|en|es)?|wahlperiode|legislaturperiode)$/;

/** Nouns of time name when, not what. */
export function isTimeNoun(phrase: Chunk): boolean {
  return timeNouns.test(phrase.normal);
}
