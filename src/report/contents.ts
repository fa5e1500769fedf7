import type { Row } from './rows.js';

const LEADER = /(?:\.{4,200}|(?:\. ){4,100}|…{2,60}|_{5,100}) {0,20}\d{0,4}$/;
const TITLE =
  /^(?:#{1,6} )?\*{0,2}(?:Inhalt|Inhaltsverzeichnis|Inhaltsübersicht|Gliederung|Verzeichnis der .{3,60}|Tabellenverzeichnis|Abbildungsverzeichnis|Abkürzungsverzeichnis)\*{0,2}:?$/i;
const ENTRY = /^(?:\S.{0,160}) {1,40}\d{1,3}$/;

/** A question with the page of its answer behind it: "sind abgeschlossen? 4". */
const ASKED = /\? {1,40}(\d{1,3})$/;

/** The indexes of the rows that belong to a table of contents: rows with dot leaders, and the rows under its title that end in page numbers. */
export function contentsRows(rows: readonly Row[]): Set<number> {
  const found = new Set<number>();
  rows.forEach((row, index) => {
    if (LEADER.test(row.text) && /\p{L}/u.test(row.text)) found.add(index);
    if (!TITLE.test(row.text) || /Abkürzung/.test(row.text)) return;
    let last = index;
    let page = 0;
    for (let i = index + 1; i < rows.length && i - last <= 2; i++) {
      const { text } = rows[i]!;
      const number = ENTRY.test(text)
        ? Number(/\d{1,3}$/.exec(text)![0])
        : LEADER.test(text)
          ? Number(/\d{0,4}$/.exec(text)![0])
          : -1;
      if (number < page) continue;
      page = number;
      last = i;
    }
    if (last > index) for (let i = index; i <= last; i++) found.add(i);
  });
  return found;
}

/**
 * The rows without the pages behind questions that are listed with the pages of their answers. They are three and more, each
 * page not before the last one, and two are answered on one page, or else the numbers could be the marks of footnotes.
 */
export function withoutQuestionPages(rows: readonly Row[]): readonly Row[] {
  const asked = new Map<number, number>();
  let page = 0;
  let shared = false;
  for (const [index, { text }] of rows.entries()) {
    const match = text.includes('? ') ? ASKED.exec(text) : null;
    if (!match || Number(match[1]) < page) continue;
    asked.set(index, match.index + 1);
    shared ||= Number(match[1]) === page;
    page = Number(match[1]);
  }
  if (asked.size < 3 || !shared) return rows;
  return rows.map((row, i) => {
    const end = asked.get(i);
    return end === undefined ? row : { ...row, text: row.text.slice(0, end), end: row.start + end };
  });
}
