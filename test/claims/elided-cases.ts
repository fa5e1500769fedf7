import type { Case } from './support.js';

/** Numbers without a noun of their own: what they count stands elsewhere. */
export const elidedCases: readonly Case[] = [
  ['Von den ⟦240⟧ ausgeschriebenen Stellen konnten ⟦151⟧ besetzt werden.', { head: 'Stellen' }, { head: 'Stellen' }],
  ['Von den ⟦918⟧ Schulen boten ⟦703⟧ einen Ganztag an.', { head: 'Schulen' }, { head: 'Schulen' }],
  [
    'Die Ausgaben betrugen ⟦312,8⟧ Mio. Euro; hiervon entfielen ⟦128,6⟧ Mio. Euro auf Personal und ⟦97,1⟧ Mio. Euro auf Lizenzen.',
    { head: 'Ausgaben' },
    { head: 'Personal' },
    { head: 'Lizenzen' },
  ],
  ['Auf den Norden entfielen ⟦201⟧ Besuche.', { head: 'Besuche' }],
  ['Im Vorjahr zählte die Stadt ⟦300⟧ Kinder. Darunter waren ⟦20⟧ ohne Platz.', { head: 'Kinder' }, { head: 'Kinder' }],
  [
    'Die Schulen besuchten ⟦412⟧ Kinder. Das waren ⟦89⟧ mehr als zuvor.',
    { head: 'Kinder', kind: 'count' },
    { head: 'Kinder', kind: 'change' },
  ],
  // What looks like it and is not
  ['Von ⟦240⟧ Stellen wurden ⟦12⟧ Büros geräumt.', { head: 'Stellen' }, { head: 'Büros' }],
  ['Die Brücke ist über ⟦20⟧ Meter lang.', { kind: 'measurement' }],
  ['Es wurden mehr als ⟦2022⟧ Anträge gestellt.', { head: 'Anträge', kind: 'count', cmp: '>' }],
  ['Seit ⟦vier⟧ Jahren fehlen Lehrkräfte.', { kind: 'duration' }],
  ['Bei den Mädchen lag die Quote bei ⟦39,2⟧ %.', { head: 'Mädchen', kind: 'share' }],
  ['Die Kosten haben sich innerhalb von ⟦vier⟧ Jahren mehr als verdoppelt.', { kind: 'duration', unit: 'a' }],
  ['Das Land zahlte ⟦400.000⟧ Euro weniger als 2022.', { kind: 'change', unit: 'EUR' }],
  ['Die Sätze lagen um ⟦22⟧ % über denen des Bundes.', { head: 'Sätze', kind: 'change' }],
  ['Mithin erhöhte er sich um ⟦4⟧ %.', { head: null, kind: 'change' }],
  [
    'Im Jahr 2021 fuhren sie zu ⟦98⟧ Einsätzen, später zu ⟦107⟧.',
    { head: 'Einsätzen' },
    { head: 'Einsätzen', kind: 'count' },
  ],
  // Where or for which of those counted before
  [
    'Das Landesamt prüfte ⟦212⟧ Betriebe. Bei ⟦37⟧ stellte es Mängel fest, bei ⟦acht⟧ ordnete es die Schließung an.',
    { head: 'Betriebe' },
    { head: 'Betriebe' },
    { head: 'Betriebe' },
  ],
  [
    'Die Behörde leitete ⟦17⟧ Bußgeldverfahren ein. Abgeschlossen sind bisher ⟦neun⟧, in ⟦vier⟧ wurde Einspruch eingelegt.',
    { head: 'Bußgeldverfahren' },
    { head: 'Bußgeldverfahren' },
    { head: 'Bußgeldverfahren' },
  ],
  ['Im Vorjahr gab es ⟦40⟧ Brände. Die Zahl der Unfälle lag bei ⟦37⟧.', { head: 'Brände' }, { head: 'Unfälle' }],
  [
    'Im Frauenhaus fanden ⟦94⟧ Frauen mit ⟦121⟧ Kindern Schutz. ⟦38⟧ mussten abgewiesen werden.',
    { head: 'Frauen' },
    { head: 'Kindern' },
    { head: 'Frauen' },
  ],
  ['Alle Gemeinden erhielten den Fragebogen. Geantwortet haben ⟦87⟧.', { head: 'Gemeinden' }],
  ['Auf die Grundschulen entfallen ⟦41⟧ %, auf die Gymnasien ⟦28⟧ %.', { head: 'Grundschulen' }, { head: 'Gymnasien' }],
  ['Die Liste umfasst ⟦14⟧ nach dem Gesetz zu verfolgende Straftaten.', { head: 'Straftaten' }],
  ['Die ⟦fünf⟧ seit Jahren leer stehenden Gebäude werden verkauft.', { head: 'Gebäude' }],
  ['Das Archiv verwahrt ⟦38⟧ laufende Kilometer Akten.', { head: 'Akten', unit: 'km' }],
  [
    'Sie bat ⟦218⟧ Gemeinden um Auskunft. Für ⟦62⟧ der ⟦218⟧ fehlt bis heute eine Antwort.',
    { head: 'Gemeinden' },
    { head: 'Gemeinden' },
    { head: 'Gemeinden' },
  ],
  [
    'Die Kommission prüfte ⟦46⟧ Schulen in ⟦14⟧ Kreisen. In ⟦19⟧ von ihnen fehlten Räume.',
    { head: 'Schulen' },
    { head: 'Kreisen' },
    { head: 'Schulen' },
  ],
  ['Der Kreis meldete ⟦12⟧ Fälle, die Stadt ⟦7⟧.', { head: 'Fälle' }, { head: 'Fälle' }],
  ['⟦Ein Fünftel⟧ der Ärzte ist älter als ⟦60⟧ Jahre.', { head: 'Ärzte' }, { head: 'Ärzte' }],
  ['Das waren ⟦30⟧ solcher Geräte.', { head: 'Geräte' }],
  ['Der Träger setzte ⟦12,5⟧ VZÄ ein (2019: ⟦6,0⟧).', { head: 'VZÄ', unit: '{FTE}' }, { head: 'VZÄ', unit: '{FTE}' }],
  ['Der Personalbedarf betrug ⟦12,5⟧ VZÄ.', { head: 'Personalbedarf' }],
  [
    'Bezogen auf die Zahl der Hitzetage – ⟦14⟧ in 2023 – ergibt das ⟦29⟧ Einsätze.',
    { head: 'Hitzetage' },
    { head: 'Einsätze' },
  ],
  [
    'Das Verhältnis lag in der besten Küche bei ⟦1:28⟧, in der schlechtesten bei ⟦1:71⟧.',
    { head: 'Verhältnis', kind: 'ratio' },
    { head: 'Verhältnis', kind: 'ratio' },
  ],
  [
    'Es gab ⟦80⟧ Zellen, während die Zahl der Gefangenen im selben Zeitraum um ⟦1,8⟧ % zurückging.',
    { head: 'Zellen' },
    { head: 'Gefangenen', kind: 'change' },
  ],
];
