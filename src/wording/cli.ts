import type { Words } from './words.js';

/** Words of the command line: help, progress, errors. */
export const cliWords = {
  'package-missing': {
    en: 'This needs the package {name}, which is not installed: npm install {name}',
    de: 'Dafür fehlt das Paket {name}: npm install {name}',
  },
  'cli.failed': { en: 'this should not have happened: {reason}', de: 'das hätte nicht geschehen dürfen: {reason}' },
  'cli.input-failed': { en: '{file}: {reason}', de: '{file}: {reason}' },
  'cli.file.ENOENT': { en: 'There is no such file.', de: 'Diese Datei gibt es nicht.' },
  'cli.file.EACCES': {
    en: 'The file may not be read (permission denied).',
    de: 'Die Datei darf nicht gelesen werden (Zugriff verweigert).',
  },
  'cli.file.EISDIR': { en: 'This is a folder, not a file.', de: 'Das ist ein Ordner, keine Datei.' },
  'cli.file.EMFILE': { en: 'Too many files are open.', de: 'Zu viele Dateien sind geöffnet.' },
  'cli.file.timeout': {
    en: 'Reading it took longer than {seconds} seconds.',
    de: 'Das Einlesen dauerte länger als {seconds} Sekunden.',
  },
  'cli.file.crashed': {
    en: 'Reading it brought the worker down: {reason}',
    de: 'Das Einlesen hat den Arbeits-Thread beendet: {reason}',
  },
  'cli.file.unsupported': {
    en: 'It is not a text, Markdown or PDF file.',
    de: 'Das ist keine Text-, Markdown- oder PDF-Datei.',
  },
  'cli.file.twice': { en: 'It was given before.', de: 'Sie wurde schon genannt.' },
  'cli.file.no-match': { en: 'No file matches.', de: 'Keine Datei passt darauf.' },
  'cli.usage.exists': {
    en: '{output} exists already; --force overwrites it.',
    de: '{output} gibt es schon; --force überschreibt.',
  },
  'cli.usage.unfinished': {
    en: 'An earlier run into {output} was not finished; --resume goes on, --force starts anew.',
    de: 'Ein früherer Lauf nach {output} blieb unfertig; --resume setzt ihn fort, --force beginnt neu.',
  },
  'cli.usage.needs-output': {
    en: '{format} makes several files: name a folder with -o.',
    de: '{format} ergibt mehrere Dateien: Nennen Sie mit -o einen Ordner.',
  },
  'cli.usage.resume-output': {
    en: '--resume needs -o OUT, the output of the earlier run.',
    de: '--resume braucht -o OUT, die Ausgabe des früheren Laufs.',
  },
  'cli.usage.stdin-alone': {
    en: 'Stdin (-) is one document and goes alone, as json, ndjson, claims or annotations; for many, see vorlage pipe.',
    de: 'Die Standardeingabe (-) ist ein Dokument und steht allein, als json, ndjson, claims oder annotations; für viele gibt es vorlage pipe.',
  },
  'cli.usage.claim-missing': {
    en: 'explain needs a file and the id of a claim: vorlage explain vorlage.txt c12',
    de: 'explain braucht eine Datei und die Kennung einer Zahl: vorlage explain vorlage.txt c12',
  },
  'cli.usage.no-claim': {
    en: 'There is no claim {id}; the document has {count}, see vorlage show.',
    de: 'Eine Zahl {id} gibt es nicht; das Dokument hat {count}, siehe vorlage show.',
  },
  'cli.done-before': { en: ' ({count} of them done before)', de: ' (davon {count} schon vorher fertig)' },
  'cli.progress': { en: '{done} done', de: '{done} fertig' },
  'cli.progress.of': { en: '{done} of {total} done', de: '{done} von {total} fertig' },
  'cli.progress.rate': { en: ', {rate} a second', de: ', {rate} je Sekunde' },
  'cli.progress.left': { en: ', {time} left', de: ', noch {time}' },
  'cli.check.summary': {
    en: '{inconsistent} of {checks} checks do not fit, in {files} documents; {failed} inputs failed.',
    de: '{inconsistent} von {checks} Prüfungen passen nicht, in {files} Dokumenten; {failed} Eingaben fehlerhaft.',
  },
  'cli.show.measures': { en: 'Measures', de: 'Maßnahmen' },
  'cli.show.claims': { en: 'Figures', de: 'Zahlen' },
  'cli.show.checks': { en: 'Checks', de: 'Prüfungen' },
  'cli.show.messages': { en: 'Messages', de: 'Hinweise' },
  'cli.explain.claim': { en: 'Read as', de: 'Gelesen als' },
  'cli.explain.mentions': { en: 'Found in the sentence', de: 'Im Satz gefunden' },
  'cli.explain.rules': { en: 'Rules', de: 'Regeln' },
  'cli.pipe.no-json': { en: 'Line {line} is no JSON.', de: 'Zeile {line} ist kein JSON.' },
  'cli.pipe.no-document': {
    en: 'Line {line} has neither "text" nor "path".',
    de: 'Zeile {line} hat weder „text“ noch „path“.',
  },
  'cli.usage.unknown-command': {
    en: 'There is no command "{name}". Commands: {commands}. See vorlage --help.',
    de: 'Den Befehl „{name}“ gibt es nicht. Befehle: {commands}. Siehe vorlage --help.',
  },
  'cli.usage.unknown-option': {
    en: 'There is no option {flag} here. Add --help to see those that there are; a file whose name starts with - goes behind --.',
    de: 'Die Option {flag} gibt es hier nicht. --help zeigt die vorhandenen; eine Datei, deren Name mit - beginnt, steht hinter --.',
  },
  'cli.usage.option-value': {
    en: '{flag} is not complete or takes no value; --help shows how it is written.',
    de: '{flag} ist unvollständig oder nimmt keinen Wert; --help zeigt die Schreibweise.',
  },
  'cli.usage.choice': {
    en: '{flag} cannot be "{value}". Possible: {choices}.',
    de: '{flag} kann nicht „{value}“ sein. Möglich: {choices}.',
  },
  'cli.usage.bad-jobs': {
    en: '--jobs needs a whole number from 1, not "{value}".',
    de: '--jobs braucht eine ganze Zahl ab 1, nicht „{value}“.',
  },
  'cli.usage.bad-timeout': {
    en: '--timeout needs seconds, such as 60, not "{value}".',
    de: '--timeout braucht Sekunden, etwa 60, nicht „{value}“.',
  },
  'cli.usage.bad-reference-date': {
    en: '--reference-date needs a day that exists, such as 2022-02-03, not "{value}".',
    de: '--reference-date braucht einen Tag, den es gibt, etwa 2022-02-03, nicht „{value}“.',
  },
  'cli.usage.file-missing': {
    en: '{name} needs a file, or - to read from stdin.',
    de: '{name} braucht eine Datei oder - für die Standardeingabe.',
  },
  'cli.usage.one-file': { en: '{name} takes one file.', de: '{name} nimmt eine Datei.' },
  'cli.usage.no-arguments': { en: '{name} takes no files.', de: '{name} nimmt keine Dateien.' },
  'cli.help.what': {
    en: 'vorlage reads reports of German ministries to their parliaments: header, sections, measures, every number.',
    de: 'vorlage liest Berichte deutscher Ministerien an ihre Parlamente: Kopf, Abschnitte, Maßnahmen, jede Zahl.',
  },
  'cli.help.usage': { en: 'Usage', de: 'Aufruf' },
  'cli.help.command': { en: 'COMMAND', de: 'BEFEHL' },
  'cli.help.example': { en: 'For example', de: 'Zum Beispiel' },
  'cli.help.exit-codes': {
    en: 'Exit codes: 0 done · 1 figures do not fit together (check, --fail-on) · 2 wrong use · 3 some inputs failed.',
    de: 'Rückgabewerte: 0 fertig · 1 Zahlen passen nicht zusammen (check, --fail-on) · 2 falscher Aufruf · 3 manche Eingaben fehlerhaft.',
  },
  'cli.help.more': {
    en: 'vorlage COMMAND --help tells more.',
    de: 'vorlage BEFEHL --help sagt mehr.',
  },
  'cli.command.parse': {
    en: 'read documents into JSON, CSV, Parquet …',
    de: 'Dokumente in JSON, CSV, Parquet … einlesen',
  },
  'cli.command.check': {
    en: 'tell which figures do not fit together',
    de: 'sagen, welche Zahlen nicht zusammenpassen',
  },
  'cli.command.show': {
    en: 'show header, measures, figures and checks of a document',
    de: 'Kopf, Maßnahmen, Zahlen und Prüfungen eines Dokuments zeigen',
  },
  'cli.command.explain': {
    en: 'show why a number was read as it was',
    de: 'zeigen, warum eine Zahl so gelesen wurde',
  },
  'cli.command.schema': { en: 'print the JSON Schema of the result', de: 'das JSON-Schema des Ergebnisses ausgeben' },
  'cli.command.pipe': {
    en: 'filter: a line of NDJSON in, a line out',
    de: 'Filter: eine Zeile NDJSON hinein, eine heraus',
  },
  'cli.details.parse': {
    en: `One file goes to stdout as JSON. Of folders, every text, Markdown and PDF file is read, with subfolders.
Many inputs go to stdout as NDJSON, in their order, or to OUT, which is made whole or not at all.
By format OUT is a file (ndjson, claims, annotations) or a folder (json: a file each; csv, parquet: tables).`,
    de: `Eine Datei geht als JSON auf die Standardausgabe. Aus Ordnern wird jede Text-, Markdown- und PDF-Datei gelesen, samt Unterordnern.
Mehrere Eingaben gehen als NDJSON auf die Standardausgabe, in ihrer Reihenfolge, oder nach OUT, das ganz oder gar nicht entsteht.
Je nach Format ist OUT eine Datei (ndjson, claims, annotations) oder ein Ordner (json: je eine Datei; csv, parquet: Tabellen).`,
  },
  'cli.details.check': {
    en: 'Each finding names the place, the sentence, the numbers and what they would have to be. Exit code 1 if there is one.',
    de: 'Jeder Fund nennt Stelle, Satz, Zahlen und was sie sein müssten. Rückgabewert 1, wenn es einen gibt.',
  },
  'cli.details.show': {
    en: 'A view for people; programs use parse.',
    de: 'Eine Ansicht für Menschen; Programme nehmen parse.',
  },
  'cli.details.explain': {
    en: 'CLAIM is an id such as c12, as parse and show print it.',
    de: 'CLAIM ist eine Kennung wie c12, so wie parse und show sie ausgeben.',
  },
  'cli.details.schema': { en: 'Every field is described in it.', de: 'Jedes Feld ist darin beschrieben.' },
  'cli.details.pipe': {
    en: `Lines in: {"id": …, "text": "…"} or {"path": "…"}. Lines out, in the same order:
{"id": …, "status": "ok", "vorlage": {…}} or {"id": …, "status": "failed", "error": {…}}.`,
    de: `Zeilen hinein: {"id": …, "text": "…"} oder {"path": "…"}. Zeilen heraus, in derselben Reihenfolge:
{"id": …, "status": "ok", "vorlage": {…}} oder {"id": …, "status": "failed", "error": {…}}.`,
  },
  'cli.example.parse': {
    en: `vorlage parse vorlage.pdf | jq .claims
vorlage parse archive/ -o tables --format csv --report report.ndjson
find archive -name '*.pdf' | vorlage parse --files-from - -o archive.ndjson --resume`,
    de: `vorlage parse vorlage.pdf | jq .claims
vorlage parse archiv/ -o tabellen --format csv --csv-dialect de --report bericht.ndjson
find archiv -name '*.pdf' | vorlage parse --files-from - -o archiv.ndjson --resume`,
  },
  'cli.example.check': { en: 'vorlage check vorlage.txt', de: 'vorlage check vorlage.txt --lang de' },
  'cli.example.show': { en: 'vorlage show vorlage.txt', de: 'vorlage show vorlage.txt --lang de' },
  'cli.example.explain': { en: 'vorlage explain vorlage.txt c12', de: 'vorlage explain vorlage.txt c12 --lang de' },
  'cli.example.schema': { en: 'vorlage schema > vorlage.schema.json', de: 'vorlage schema > vorlage.schema.json' },
  'cli.example.pipe': {
    en: `parallel --pipe --keep-order vorlage pipe < documents.ndjson > results.ndjson`,
    de: `parallel --pipe --keep-order vorlage pipe < dokumente.ndjson > ergebnisse.ndjson`,
  },
  'cli.option.output': {
    en: 'where to write; never overwrites without --force',
    de: 'wohin schreiben; überschreibt nie ohne --force',
  },
  'cli.option.format': {
    en: 'what to write (default: by OUT, else json or ndjson)',
    de: 'was schreiben (Vorgabe: nach OUT, sonst json oder ndjson)',
  },
  'cli.option.csv-dialect': {
    en: 'de: semicolon and decimal comma for German Excel',
    de: 'de: Semikolon und Dezimalkomma für deutsches Excel',
  },
  'cli.option.text': { en: 'put the source text into the result', de: 'den Quelltext ins Ergebnis aufnehmen' },
  'cli.option.report': { en: 'one NDJSON line for every input', de: 'eine NDJSON-Zeile je Eingabe' },
  'cli.option.files-from': {
    en: 'read file names from a file or stdin, one a line',
    de: 'Dateinamen aus einer Datei oder der Standardeingabe lesen, einer je Zeile',
  },
  'cli.option.resume': {
    en: 'go on where an earlier run into OUT ended',
    de: 'fortsetzen, wo ein früherer Lauf nach OUT endete',
  },
  'cli.option.force': { en: 'overwrite what is there', de: 'Vorhandenes überschreiben' },
  'cli.option.jobs': {
    en: 'worker threads (default: one for each core)',
    de: 'Arbeits-Threads (Vorgabe: einer je Kern)',
  },
  'cli.option.timeout': { en: 'time limit for each file (default: 60)', de: 'Zeitgrenze je Datei (Vorgabe: 60)' },
  'cli.option.reference-date': {
    en: 'the day that "im Vorjahr" counts from (default: the letter\'s)',
    de: 'der Tag, von dem „im Vorjahr“ zählt (Vorgabe: der des Schreibens)',
  },
  'cli.option.fail-on': { en: 'exit 1 if a check fails', de: 'Rückgabewert 1, wenn eine Prüfung scheitert' },
  'cli.option.all': { en: 'show the figures that fit, too', de: 'auch die passenden Zahlen zeigen' },
  'cli.option.lang': { en: 'en or de', de: 'en oder de' },
  'cli.option.help': { en: 'this help', de: 'diese Hilfe' },
  'cli.option.version': { en: 'the version', de: 'die Version' },
} satisfies Words;
