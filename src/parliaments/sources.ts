/**
 * Where the facts with the basis `seen KEY` were read. Kept apart from the facts so that only who asks for it loads it: no
 * interpreter does.
 */
export const sources: Readonly<Record<string, string>> = {
  byt: 'Chrystalkey/ltzf-collector:collector/scrapers/bylt_standardization.toml',
  dok: 'okfde/dokukratie:dokukratie/*.yml (commit 08452459)',
  'fs-bt':
    'GitHub full-text index, file id 69425343523 (legislature dates), 61621061138, 59774421568, 59912482591 (committee paths)',
  'fs-h19': 'GitHub full-text index, file ids 57173304556, 68288552231, 68483774436 (adosservice/19/Haupt URLs)',
  'fs-hb': 'GitHub full-text index, file ids 62978990794, 71166818233, 29096661410 (drs_abo URLs)',
  'fs-mmi': 'GitHub full-text index, file id 69233032015 (MMI18-161.pdf)',
  'fs-mmv': 'GitHub full-text index, file ids 69178273464, 69113352886 (MMV17- URLs)',
  'kla-bb': 'robbi5/kleineanfragen:test/fixtures/bb/overview.html',
  'kla-be': 'robbi5/kleineanfragen:test/fixtures/be/*.html',
  'kla-bt': 'robbi5/kleineanfragen:test/fixtures/bt/*.html',
  'kla-bw': 'robbi5/kleineanfragen:test/fixtures/bw/legislative_term_page.html, overview_minor.html',
  'kla-by': 'robbi5/kleineanfragen:test/fixtures/by/*.html',
  'kla-hb': 'robbi5/kleineanfragen:test/fixtures/hb/detail_96.html, overview.html',
  'kla-mv': 'robbi5/kleineanfragen:test/fixtures/mv/overview.html',
  'kla-ni': 'robbi5/kleineanfragen:test/fixtures/ni/*.html',
  'kla-rp': 'robbi5/kleineanfragen:test/fixtures/rp/*.html',
  'kla-seeds': 'robbi5/kleineanfragen:db/seeds.rb (commit 1043e9f3)',
  'kla-sh': 'robbi5/kleineanfragen:test/fixtures/sh/overview.html',
  'kla-sl': 'robbi5/kleineanfragen:test/fixtures/sl/overview.html, detail.html, paper.txt',
  'kla-sn': 'robbi5/kleineanfragen:test/fixtures/sn/overview.html, detail_vorgang.html',
  'kla-st': 'robbi5/kleineanfragen:test/fixtures/st/overview.html',
  'kla-terms': 'robbi5/kleineanfragen:test/fixtures/legislative_terms.yml',
  'kla-th': 'robbi5/kleineanfragen:test/fixtures/th/*.html',
  'kla-x': 'robbi5/kleineanfragen:app/extractors/*_pdf_extractor.rb, test/extractors/*_test.rb, app/scrapers/*.rb',
  mvm: 'SimonBerg255/landtag-mv-mcp:tools.py',
  'oka-ni': 'maschinenlesbar-org/openka-cli:src/sources/niedersachsen.ts',
  'oka-nw': 'maschinenlesbar-org/openka-cli:src/sources/nordrhein-westfalen.ts',
  'oka-p': 'maschinenlesbar-org/openka-cli:src/core/models/parliaments.ts',
  'oka-th': 'maschinenlesbar-org/openka-cli:src/sources/thueringen.ts',
  'w-a14':
    'https://opal.landtag.nrw.de/home/der-landtag/ausschusse-und-gremien-1/fachausschusse-1/a14-rechtsausschuss/aufgaben-1.html',
  'w-a19':
    'https://www.landtag.nrw.de/portal/WWW/GB_I/I.1/Ausschuesse/A19_-_Integrationsausschuss/Aktuelles.jsp (16th and 17th term)',
  'w-apr':
    'https://pdfslide.net/documents/ausschuss-fr-gleichstellung-und-frauen-landtag-nordrhein-westfalen-8-apr-17303.html ; https://pdfslide.tips/documents/landtag-ausschussprotokoll-nordrhein-westfalen-apr-17436-landtag-nordrhein-westfalen.html ; https://pdfslide.org/documents/ausschuss-fr-klimaschutz-umwelt-naturschutz-landtag-nordrhein-westfalen.html ; http://docplayer.org/112160343-Ausschussprotokoll-nordrhein-westfalen-apr-16-wahlperiode.html',
  'w-apr14': 'https://www.juramagazin.de/189475.html',
  'w-bb': 'https://www.landtag.brandenburg.de/de/parlament/ausschuesse_und_gremien/fachausschuesse/395948',
  'w-bb8':
    'https://www.landtag.brandenburg.de/de/aktuelles/neuigkeiten/aktuelle_meldungen/fraktionsaustritte_wirken_sich_in_ausschuessen_aus/47260 ; https://landtag.brandenburg.de/de/aktuelles/neuigkeiten/aktuelle_meldungen/hauptausschuss_hat_sich_konstituiert/41068',
  'w-bbfin': 'https://landtag.brandenburg.de/de/fachausschuss/ausschuss_fuer_haushalt_und_finanzen/24131',
  'w-bbold':
    'https://docslib.org/doc/13275321/4-wahlperiode-2004-2009 ; https://wikiwand.com/de/articles/Landtag_(Brandenburg)',
  'w-be18': 'https://stateparl.de/protocol?id=be_18_3&offset=300',
  'w-be19':
    'https://www.berliner-kurier.de/berlin/wird-ja-zeit-abgeordnetenhaus-faengt-mit-der-arbeit-an-li.205394 ; https://www.parlament-berlin.de/Ausschuesse/19-ausschuss-fur-verfassungsschutz ; https://parlament-berlin.de/das-parlament/ausschuesse',
  'w-becker': 'https://www.meinbecker.de/meine-standpunkte/',
  'w-bemzk': 'https://www.parlament-berlin.de/ados/VerwRefKIT/vorgang/0175.htm',
  'w-berghahn': 'https://juergen-berghahn.de/meine-arbeit-im-landtag.html',
  'w-berot': 'https://doczz.net/doc/5731011/%C3%B6ffentlich---abgeordnetenhaus-von-berlin',
  'w-bevzb':
    'https://fragdenstaat.de/anfrage/akten-und-kommunikation-zum-transparenzgesetz-berlin/601772/anhang/20201103_VzB_Transparenzgesetz.pdf',
  'w-bt21': 'https://www.behoerden-spiegel.de/2025/05/21/neuer-digitalausschuss-steht/',
  'w-bw17': 'https://docslib.org/doc/10679023/drucksache-17-116-17 ; https://www.corneliavonloga.de/ausschuesse/',
  'w-bwka':
    'https://kleineanfragen.de/baden-wuerttemberg/16/1554-ausgestaltung-des-entwicklungsprogramms-laendlicher-raum-elr.txt',
  'w-bwpr': 'https://docslib.org/doc/3208134/landtagsspiegel-2020-34',
  'w-bypr': 'https://9dok.net/document/q7w7p14v-im-plenum.html',
  'w-epf': 'https://e-pflicht.ub.uni-duesseldorf.de/periodical/structure/203178',
  'w-hb':
    'https://9dok.net/document/y96842nw-erg%C3%A4nzungen-entw%C3%BCrfen-haushaltsgesetze-haushaltspl%C3%A4ne-einschlie%C3%9Flich-aktualisiertem-finanzrahmen-stadt.html ; http://docplayer.org/12160498-61-sitzung-16-wahlperiode-14-06-06-inhalt-am-mittwoch-dem-14-juni-2006.html',
  'w-hbhafa': 'https://www.yumpu.com/de/document/view/38286268/24-sitzung-am-12-april-2013-pdf-564-kb-hafa-bremische-',
  'w-he19': 'https://brachinaimagepress.de/hessischer-landtag-zahlen-und-fakten-zur-19-wahlperiode',
  'w-hh':
    'https://kipdf.com/no-title_5ac5dea21723dd6ee7bf012a.html ; https://einblicke-hamburg.de/inhalt/buergerschaft-organe/index.html',
  'w-hh22': 'https://frankschmitt.info/buergerschaft-und-ausschuesse/ ; https://jennifer-jasberg.eu/buergerschaft',
  'w-hhau': 'http://www.astrid-hennies.de/kalender-termine/',
  'w-lint22':
    'https://www.landtag.nrw.de/home/aktuelles/zeitschrift-landtag-intern/einzelne-artikel-der-aktuellen-a.html',
  'w-mme16': 'https://www.landtag.nrw.de/portal/WWW/dokumentenarchiv/Dokument/MME16-1649.html',
  'w-mme18':
    'https://www.landtag.nrw.de/portal/WWW/dokumentenarchiv/Dokument/MME18-1218.html ; https://opal.landtag.nrw.de/portal/WWW/dokumentenarchiv/Dokument/MME18-896.html',
  'w-mmp16': 'https://www.landtag.nrw.de/portal/WWW/dokumentenarchiv/Dokument/MMP16-1.html',
  'w-mmpb': 'https://www.landtag.nrw.de/portal/WWW/dokumentenarchiv/Dokument/MMPB17-31.html',
  'w-mmpt':
    'https://opal.landtag.nrw.de/portal/WWW/dokumentenarchiv/Dokument/MMPT18-1.html ; https://landtag.nrw.de/portal/WWW/dokumentenarchiv/Dokument/MMPT17-9.html',
  'w-mv':
    'http://de.wikipedia.org./wiki/Ausschüsse_des_Landtages_Mecklenburg-Vorpommern ; https://www.landtag-mv.de/landtag/ausschuesse/ausschuesse/wissenschafts-und-europaausschuss',
  'w-mvadr': 'https://www.yumpu.com/de/document/view/4932901/abgeordnete-und-gremien-landtag-mecklenburg-vorpommern',
  'w-mvwd': 'https://www.wiki-data.de-de.nina.az/Landtag_Mecklenburg-Vorpommern.html',
  'w-ni':
    'https://kleineanfragen.de/niedersachsen/18/31-kurzbericht-bedrohung-von-buergern-in-eschede-durch-einen-asylbewerber-aus-dem-sudan.txt ; https://docplayer.org/113248493-Niedersaechsischer-landtag.html ; https://docplayer.org/42366246-Niedersaechsischer-landtag.html',
  'w-ni19':
    'https://rundblick-niedersachsen.de/ausschuss-vorsitzende-fuer-die-neue-legislaturperiode-stehen-fest ; https://tim-wook.de/meine-ausschuesse',
  'w-nw22':
    'https://www.24rhein.de/rheinland-nrw/landesregierung-nrw-nordrhein-westfalen-minister-ministerinnen-aufgaben-koalition-kabinett-parteien-staatsekretaere-90191990.html',
  'w-nwdrs':
    'https://kleineanfragen.de/nordrhein-westfalen/16/13266-steigende-bundeszuweisungen-zur-entlastung-der-nordrhein-westfaelischen-kommunen.txt',
  'w-oellers': 'http://www.britta-oellers.de/meine-ausschuesse/',
  'w-quik': 'https://charlotte-quik.de/im-landtag',
  'w-rp17': 'https://stateparl.de/protocol?id=rp_17_4&offset=50%2F',
  'w-rp18':
    'https://news-koblenz.de/ausschuesse-nehmen-arbeit-auf_24679.html ; https://www.rheinpfalz.de/lokal/pirmasens_artikel,-welche-posten-die-abgeordneten-aus-der-region-im-landtag-haben-_arid,5214636.html',
  'w-rpwiki':
    'https://de.wikipedia.org/wiki/Ausschüsse_des_rheinland-pfälzischen_Landtages ; https://de.wiki.li/ (same title)',
  'w-schwerd': 'https://daniel-schwerd.de/glaeserner-mdl/ausschuesse',
  'w-sh20': 'https://landtag.ltsh.de/presseticker/2022-06-30-14-52-05-1360/?n=50&qu=fdp',
  'w-shadr': 'https://landtag.ltsh.de/presseticker/2016-01-12-16-37-03-5416/?n=50&qu=Eickhoff-Weber',
  'w-shir': 'http://www.landtag.ltsh.de/parlament/ausschuesse/innen/index.html',
  'w-shmin': 'http://www.landtag.ltsh.de/presseticker/2020-09-30-14-55-15-689f/?tVon=&tBis=&paramSeite=50',
  'w-shu':
    'https://fdokument.com/document/1-von-5-schleswig-holsteinischer-landtag-unterrichtung-19-hq-yo-4pptwtryrypypsxpy.html',
  'w-sl16':
    'https://en.stateparl.de/protocol?id=sl_16_9&offset=100 ; https://en.stateparl.de/protocol?id=sl_16_46&offset=850',
  'w-sl17':
    'https://www.rheinpfalz.de/politik/rheinland-pfalz_artikel,-drei-frauen-an-der-spitze-des-saar-landtags-_arid,5356625.html ; https://www.saarbruecker-zeitung.de/saarland/landespolitik/tobias-hans-worum-er-sich-jetzt-im-saarland-kuemmert_aid-69913825',
  'w-sn':
    'https://kleineanfragen.de/sachsen/6/14650-regierungserklaerung-des-ministerpraesidenten.txt ; https://kleineanfragen.de/sachsen/6/8014-finanzielle-aufwendungen-des-freistaates-sachsen-fuer-den-tag-der-deutschen-einheit-in-dresden.txt',
  'w-sn8': 'https://www.landtag.sachsen.de/de/service/presse/pressemitteilungsfolgeseite-text-30870-30870.cshtml',
  'w-snf': 'https://ideen-bilden-zukunft.de/termine/ich-frage-die-staatsregierung',
  'w-stadr':
    'https://docslib.org/doc/1088117/volkshandbuch-2-auflage-pdf-2-22 ; https://docslib.org/doc/11867/landtag-von-sachsen-anhalt-1-wahlperiode-volkshandbuch-2',
  'w-stfin': 'https://kristinheiss.de/blog/2016/06/17/einblicke-in-die-ausschussarbeit/',
  'w-thadr': 'https://docslib.org/doc/484185/willkommen-im-zentrum-der-demokratie-inhalt',
  'w-thkur': 'http://www.schattenblick.de/infopool/parl/land/thue0086.html',
  'w-vfd':
    'http://vfd-sachsen.de/index.php/nordrhein-westfalen/nordrhein-westfalen-reitrecht/8544-neues-reitrecht-in-nrw-aenderungsantrag-des-ausschusses-liegt-vor',
  'w-yueksel': 'https://www.serdar-yueksel.de/der-landtag-nrw/',
  'wdr-l': 'wdr-data/kleineanfrage:data/vocab_novelty.log',
  'wdr-v': 'wdr-data/kleineanfrage:skills/landtag-nrw-extraction/vocabulary.md, SKILL.md',
};
