import { expect, test } from 'vitest';
import { read, table } from './cases.js';

test.each(
  table(`
  § 58a Abs. 1 Satz 2 AufenthG => law: § 58a Abs. 1 Satz 2 AufenthG
  §§ 3 bis 5 => law: §§ 3 bis 5
  § 7 Absatz 2 RegG => law: § 7 Absatz 2 RegG
  § 170 StGB => law: § 170 StGB
  § 46 Abs. 1 GO LT => law: § 46 Abs. 1 GO LT
  Art. 3 GG => law: Art. 3 GG
  Artikel 5 => law: Artikel 5
  Drs. 19/10820 => document: Drucksache 19/10820
  Drucksache 19 /10 048 => document: Drucksache 19/10048
  Drucksache 19 / 6524 => document: Drucksache 19/6524
  Drs.-Nr.: 8/3284 => document: Drucksache 8/3284
  Vorlage 17/6403 => document: Vorlage 17/6403
  Ausschussdrucksache 19(15)487 => document: Ausschussdrucksache 19(15)487
  Umdruck 20/1234 => document: Umdruck 20/1234
  (17/6403) => document: 17/6403
  Kapitel 08 060 Titel 633 10 => budget: Kapitel 08 060 | budget: Titel 633 10
  Kapitel 0312, Titel 518 01 => budget: Kapitel 0312 | budget: Titel 518 01
  Einzelplan 07 => budget: Einzelplan 07
  Titelgruppe 01 => budget: Titelgruppe 01
  2 BvR 1/10 => case: 2 BvR 1/10
  7 C 5.14 => case: 7 C 5.14
  4 K 123/20 => case: 4 K 123/20
  Anlage 2 => enclosure: Anlage 2
  Frage 3 => question: Frage 3
  Fragen 4 und 5 sowie 6 und 7 => question: Fragen 4 und 5 sowie 6 und 7
  TOP 5 => agenda: TOP 5
  Tz. 4 => section: Tz. 4
  Nummern 3.1.1 und 3.1.2 => section: Nummern 3.1.1 und 3.1.2
  Abbildung 1 => figure: Abbildung 1
  Tabelle 1 => figure: Tabelle 1
  Seite 5 => page: Seite 5
  Seiten 1 und 2 => page: Seiten 1 und 2
  Jahrgang 11 => grade: Jahrgang 11
  SJG 12 => grade: SJG 12
  Klassen 5 bis 10 => grade: Klassen 5 bis 10
  Agenda 2030 => name: Agenda 2030
  Covid-19 =>
  G7 =>
  Q1 =>
  A 46 => road: A 46
  die M7 =>
  Telefon 0211 837-02 => telephone: 021183702
  Tel.: 0211/837 1234 => telephone: 02118371234
  0211 837-4711 => telephone: 02118374711
  +49 211 8371234 => telephone: +492118371234
  Völklinger Str. 4, 40219 Düsseldorf => street: 4 | postcode: 40219
  Platz des Landtags 1 => street: 1
  Haroldstraße 4a => street: 4a
  01067 Dresden => postcode: 01067
  poststelle@beispiel.nrw.de => email: poststelle@beispiel.nrw.de
  www.beispiel.de/a%3D030000 => url: www.beispiel.de/a%3D030000
  https://beispiel.de/drs?id=4711. => url: https://beispiel.de/drs?id=4711
  ausgezahlt worden. [3] => note: 3
  3.1.1 Baumaßnahmen => section: 3.1.1
  2.1 Entwicklung => section: 2.1
  ## 3 Ausgaben => section: 3
  in der Klasse 25 Schüler => 25
  Frage 3 und 20 Personen => question: Frage 3 | 20
  35-0141.5-017/8906 => file: 35-0141.5-017/8906
  SGB II => law: SGB II
  Teil 2 => name: Teil 2
  Titel 5 Mio. Euro => 5000000 EUR`),
)('%s', (text, want) => {
  expect(read(text)).toEqual(want);
});
