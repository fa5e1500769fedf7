/** "Vorgesehen sind acht Stellen", "Abgelehnt wurden 310": no plural noun ends in "-t", and few strong participles look like nouns. */
export function opensPassive(word: string, verb: string): boolean {
  // "Bezogen auf die Einwohnerzahl"
  if (/^(?:auf|an|am|mit|von|nach)$/.test(verb))
    return /^(?:bezogen|gemessen|verglichen|ausgehend|abgesehen)$/.test(word);
  if (
    !/^(?:ist|sind|war|waren|wurden?|w[ie]rd|werden|bleib(?:t|en)|blieb(?:en)?|hat|hatten?|haben|entsprach(?:en)?|entspricht|entsprechen|betrugen?|beträgt|betragen)$/.test(
      verb,
    )
  )
    return false;
  if (predicative.test(word) || strongParticiple.test(word) || weakParticiple.test(word)) return true;
  if (/.{3}iert$/.test(word)) return true;
  return /(?:n|nd)$/.test(verb) && /^(?:\p{Ll}{0,12}ge|be|ver|er|ent|zer|über|unter)\p{Ll}{3,20}t$/u.test(word);
}

/** "Offen waren am Jahresende 402", "Betroffen sind 14 Schulen": adjectives that are said of what is counted, and that no noun looks like. */
const predicative =
  /^(?:offen|frei|strittig|streitig|vakant|krank|leer|neu|fällig|nötig|notwendig|möglich|zulässig|anhängig|erforderlich|verfügbar|tätig|zuständig|belegbar|barrierefrei|un\p{Ll}{4,}|betroffen|mangelhaft|schadhaft|sanierungsbedürftig)$/u;

const strongParticiple =
  /(?:gesehen|pfohlen|gegeben|gekommen|genommen|getroffen|geschlossen|gezogen|geschrieben|gesprochen|gewiesen|geboten|gehalten|geblieben|gestiegen|gegangen|gefallen|gelassen|geladen|gerufen|worben|sprochen|troffen|schlossen|wiesen|schrieben|worfen)$/;

/** Ends that no noun has: "bewilligt", "gemeldet", "erstellt". */
const weakParticiple =
  /^(?:\p{Ll}{0,12}ge|be|ver|er|ent|zer)\p{Ll}{1,20}(?:igt|tet|det|llt|nnt|hnt|chnet|dnet|mmt|eugt)$/u;
