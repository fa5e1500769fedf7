/** Words that open sentences and rarely are nouns: behind "usw." or "3." they start a new one. */
export const openers: ReadonlySet<string> = new Set(
  `der die das den dem des ein eine einen einem einer dies diese dieser dieses diesem diesen dabei damit dazu davon dafür daher darüber darin daraus dadurch daneben danach darauf hierzu hierbei hierfür hiervon
   es er sie wir ich im in am an auf aus bei beim mit nach von vom vor zu zum zur für durch um unter über seit ab bis während wegen trotz und aber auch oder sowie so sofern soweit wenn weil da dass als wie wer was wo
   warum welche welcher welches wann ob nicht nur noch nun nachdem insgesamt insbesondere zudem ferner außerdem weiterhin weitere zusätzlich derzeit aktuell bislang bisher dort hier hierdurch jedoch allerdings dagegen demnach
   entsprechend gemäß laut gegenüber alle allen beide jede jeder jedes kein keine man mehr sollte soll sind ist wird werden wurde wurden war waren hat haben hatte kann können muss müssen darf einige viele zunächst
   zwischen innerhalb außerhalb aufgrund ebenso ebenfalls lediglich somit folglich deshalb deswegen dennoch gleichwohl gleichzeitig etwa rund knapp fast gut mehr weniger`.split(
    /\s+/,
  ),
);
