/** Offices that decline: how they stand in an address, and their nominative. */
const declined: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(\p{L}*[Pp])räsidenten(?!\p{L})/u, '$1räsident'],
  [/(?<!\p{L})PRÄSIDENTEN(?!\p{L})/u, 'PRÄSIDENT'],
  [/(?<!\p{L})stellvertretenden Vorsitzenden(?!\p{L})/u, 'stellvertretender Vorsitzender'],
  [/(?<!\p{L})Vorsitzenden(?!\p{L})/u, 'Vorsitzender'],
  [/(?<!\p{L})Abgeordneten(?!\p{L})/u, 'Abgeordneter'],
  [/^Mitgliedern(?!\p{L})/u, 'Mitglieder'],
  [/^Beauftragten(?!\p{L})/u, 'Beauftragter'],
  [/^Herren(?!\p{L})/u, 'Herren'],
];

/** Puts an office as it stands in an address ("den Präsidenten des Landtags") into the nominative, without articles and honorifics. */
export function officeInNominative(printed: string): string {
  const bare = printed
    .replace(/^(?:An|AN)(?= |$)/u, '')
    .trim()
    .replace(/^(?:[Dd]en|[Dd]ie|[Dd]as|[Dd]em|[Dd]er|DEN|DIE|DAS)(?: |$)/u, '')
    .replace(/^(?:Herrn|Herr|Frau|HERRN|FRAU)(?: |$)/u, '')
    .trim();
  const feminine = /^(?:An )?[Dd]ie |^(?:An die )?Frau /u.test(printed);
  let out = bare;
  for (const [pattern, nominative] of declined) {
    if (!pattern.test(out)) continue;
    // "die Vorsitzenden" with a feminine article is a plural; one chair is "die Vorsitzende".
    if (feminine && nominative === 'Vorsitzender') continue;
    out = out.replace(pattern, nominative);
    break;
  }
  return out.replace(/[,;]$/, '').replaceAll(/ {2,}/g, ' ').trim();
}

/** Whether a line of an address names an office, not a person. */
export function isOffice(text: string): boolean {
  return /^(?:(?:An )?(?:[Dd]en |[Dd]ie |[Dd]as |[Dd]em |[Dd]er )?(?:Herrn? |Frau )?)?(?:stellvertretende[nr]? )?(?:Landtags|Bürgerschafts|Bundestags|Ausschuss)?(?:Präsident(?:en|in)?|präsident(?:en|in)?|PRÄSIDENT(?:EN|IN)?|Vorsitzende[nr]?|vorsitzende[nr]?|Direktor(?:in)?|Mitglied(?:er|ern)?|Abgeordneten?r?|Landtag|Abgeordnetenhaus|Bürgerschaft|Deutschen? Bundestag|Bundesrat)(?=$|[ ,-])/u.test(
    text,
  );
}
