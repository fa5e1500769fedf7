import { adverbs, coordinators, determiners, prepositions, pronouns, subordinators } from './function-words.js';

/** Words that open sentences and rarely are nouns: behind "usw." or "3." they start a new one. */
export const openers: ReadonlySet<string> = new Set(
  `der die das den dem des ein eine einen einem einer dies diese dieser dieses diesem diesen dabei damit dazu davon dafür daher darüber darin daraus dadurch daneben danach darauf hierzu hierbei hierfür hiervon
   es er sie wir ich im in am an auf aus bei beim mit nach von vom vor zu zum zur für durch um unter über seit ab bis während wegen trotz und aber auch oder sowie so sofern soweit wenn weil da dass als wie wer was wo
   warum welche welcher welches wann ob nicht nur noch nun nachdem insgesamt insbesondere zudem ferner außerdem weiterhin weitere zusätzlich derzeit aktuell bislang bisher dort hier hierdurch jedoch allerdings dagegen demnach
   entsprechend gemäß laut gegenüber alle allen beide jede jeder jedes kein keine man mehr sollte soll sind ist wird werden wurde wurden war waren hat haben hatte kann können muss müssen darf einige viele zunächst
   zwischen näheres innerhalb außerhalb aufgrund ebenso ebenfalls lediglich somit folglich deshalb deswegen dennoch gleichwohl gleichzeitig etwa rund knapp fast gut mehr weniger`.split(
    /\s+/,
  ),
);

/** Words of the closed classes that are names and nouns too: "Kraft", "Herr Stark". */
const nouns = new Set(
  'kraft dank laut trotz samt sein statt gut fast rund weit stark leicht gerade genau einst zeit eben halb mal recht weil via per pro max min mind zirka circa ca rd sie z.b d.h u.a p.a'.split(
    ' ',
  ),
);

/** Words in front of a number that no ordinal has before it: "erst 97. Zinsen wurden …" ends a sentence. */
export const opensCardinal: ReadonlySet<string> = new Set(
  'erst zusammen nur insgesamt noch lediglich schon rund etwa knapp gut mindestens höchstens jeweils auf um es waren sind wurden hatten betrug'.split(
    ' ',
  ),
);

/** Words of the closed classes: with a capital they stand at the head of a sentence and nowhere else. */
export const heads: ReadonlySet<string> = new Set(
  [...determiners, ...pronouns, ...prepositions, ...adverbs, ...coordinators, ...subordinators, ...openers].filter(
    (word) => !nouns.has(word),
  ),
);

/** Whether a word in lower case, printed with a capital, opens a sentence: also "daran", "hiermit", "worüber". */
export const isHead = (word: string): boolean =>
  heads.has(word) ||
  /^(?:dar?|hier|wor?)(?:an|auf|aus|bei|durch|für|gegen|in|mit|nach|neben|über|um|unter|von|vor|zu|zwischen|hin|her)$/.test(
    word,
  );

/** Names that begin with such a word: behind "Fraktion" at a line's end they open no sentence. */
export const namesWithArticle: ReadonlySet<string> = new Set([
  'linke',
  'linken',
  'grünen',
  'partei',
  'basis',
  'heimat',
]);
