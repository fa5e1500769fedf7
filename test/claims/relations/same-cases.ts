/** Sentences that say a figure again; none where the list is empty. */
export const sameCases: readonly (readonly [text: string, relations: readonly string[]])[] = [
  [
    'Die Zahl der Anzeigen ging 2024 um rund ein Fünftel (20,7 %) zurück.',
    ['down - ein Fünftel -', 'ein Fünftel = 20,7', 'down - 20,7 -'],
  ],
  ['Etwa ein Drittel (33,8 %) der Schulen verfügt über eine Mensa.', ['ein Drittel = 33,8']],
  ['Fast die Hälfte (48 %) der Brücken ist älter als 50 Jahre.', ['Hälfte = 48']],
  ['Gut zwei Drittel (67,3 v. H.) der Befragten waren zufrieden.', ['zwei Drittel = 67,3']],
  ['Knapp drei Viertel der Bediensteten (74,1 %) arbeiten in Vollzeit.', ['drei Viertel = 74,1']],
  ['Der Anteil liegt bei 24,6 %, also bei rund einem Viertel.', ['24,6 = einem Viertel']],
  ['Das sind 51 % oder gut die Hälfte der Plätze.', ['51 = Hälfte']],
  ['Ein Drittel (12 Schulen) hat eine Mensa.', []],
  ['Ein Viertel (40 %) der Schulen hat eine Mensa.', []],
  ['Rund ein Drittel (120 von 360 Plätzen) ist frei.', ['120 of 360']],
  ['In 31 Pflegeheimen gibt es gekühlte Räume. In den 31 Einrichtungen wurden Messungen durchgeführt.', ['31 = 31']],
  ['Der Rechnungshof prüfte 64 Vorhaben. Bei den 64 geprüften Vorhaben fehlten Nachweise.', ['64 = 64']],
  ['Das Amt lagert 420 t Streusalz. Die 420 t reichen für einen Winter.', ['420 = 420']],
  ['Das Land hat 218 Liegenschaften abgegeben. Für 62 der 218 fehlt ein Nutzer.', ['218 = 218', '62 of 218']],
  [
    'Es wurden 17 Anträge gestellt, bewilligt wurden elf. Mit den elf bewilligten Vorhaben sind alle Mittel gebunden.',
    ['elf of 17', 'elf = elf'],
  ],
  [
    'Insgesamt 47 Kommunen haben geantwortet. Von den 47 Städten und Gemeinden verfügen 12 über einen Plan.',
    ['47 = 47', '12 of 47'],
  ],
  [
    'Das Programm ist mit 12,5 Mio. Euro ausgestattet. Von den 12,5 Mio. Euro wurden 4 Mio. Euro abgerufen.',
    ['12,5 = 12,5', '4 of 12,5'],
  ],
  ['Die Stadt hat 14 Brücken geprüft. Die 14 Bauwerke sind alle standsicher.', ['14 = 14']],
  [
    'Der Rechnungshof hat 36 Gerichte befragt. Von den 36 befragten Stellen haben 30 geantwortet.',
    ['36 = 36', '30 of 36'],
  ],
  ['Das Land hat 218 Wohnungen verkauft. Die 218 waren leer.', ['218 = 218']],
  ['Das Land fördert drei Vorhaben. Die drei Länder tagten.', []],
  ['Es gibt 26 Schulen im Kreis. In 26 Fällen wurde Anzeige erstattet.', []],
  ['Im Land gibt es 23 Polizeidirektionen. Zudem arbeiten 23 Dienststellen mit dem Verfahren.', []],
  ['Im Jahr 2023 wurden 6.842 Tiere versorgt, im Jahr darauf 7.515.', []],
  ['Im Ausschuss sitzen 44 Mitglieder. 31 Räume stehen zur Verfügung.', []],
  ['Für den Bau (2023) und den Betrieb (2024) fallen 4 Mio. Euro an.', []],
  ['Das Land fördert drei Vorhaben. Die drei Länder tagten.', []],
  [
    'Im Kreis gibt es 16 Schulen. Das Land hat dazu Daten erhoben. Es wurden 40 Anträge, 12 Beschwerden, 7 Klagen und 9 Widersprüche gezählt; 33 Bescheide ergingen. Die 16 Länder haben sich geeinigt.',
    [],
  ],
  ['In 31 Pflegeheimen gibt es gekühlte Räume. Die Frist beträgt 31 Tage.', []],
  ['Die Stadt hat 14 Brücken geprüft. 14 Bauwerke sind standsicher.', []],
  [
    'Von den 48 untersuchten Verträgen waren 31 ohne Ausschreibung vergeben worden. Bei 12 dieser 31 Verträge fehlte ein Vermerk.',
    ['31 of 48', '31 = 31', '12 of 31'],
  ],
  [
    'Das Landesamt beschaffte 1.204 Geräte, darunter 312 Notebooks und 58 Server. Von den 1.204 Geräten waren 190 noch nicht ausgeliefert.',
    ['312 of 1.204', '58 of 1.204', '1.204 = 1.204', '190 of 1.204'],
  ],
];
