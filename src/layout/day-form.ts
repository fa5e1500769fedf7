const month =
  '(?:Jan|Jän|Feb|Mär|Maer|Mrz|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|JAN|FEB|MÄR|APR|MAI|JUN|JUL|AUG|SEP|OKT|NOV|DEZ)\\p{L}{0,6}\\.?';
/** A day as letters and stamps print it, damaged or not: source of a pattern with the flag `u`. */
export const day = `(?:\\d{4}-\\d{2}-\\d{2}|\\d ?\\d? ?\\. ?(?:\\d ?\\d? ?\\. ?\\d{2,5}|${month} ?\\d{4}))`;
