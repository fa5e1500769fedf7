/** Writes whole numbers as German words, the other way round from the reader and knowing nothing of it. */
const small =
  'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(
    ' ',
  );
const tens = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');

function below(n: number): string {
  if (n < 20) return small[n]!;
  if (n < 100) return n % 10 ? `${one(n % 10)}und${tens[Math.floor(n / 10) - 2]}` : tens[n / 10 - 2]!;
  const [size, word] = n < 1000 ? [100, 'hundert'] : [1000, 'tausend'];
  const rest = n % size;
  return `${one(Math.floor(n / size))}${word}${rest ? below(rest) : ''}`;
}

const one = (n: number) => (n === 1 ? 'ein' : n > 100 && n % 100 === 1 ? below(n).replace(/s$/, '') : below(n));

/** "zwei Millionen dreihunderttausendeins". */
export function spell(n: number): string {
  if (n < 1_000_000) return below(n);
  const scales: [number, string, string][] = [
    [1_000_000_000, 'Milliarde', 'Milliarden'],
    [1_000_000, 'Million', 'Millionen'],
  ];
  const words: string[] = [];
  let rest = n;
  for (const [size, singular, plural] of scales) {
    const count = Math.floor(rest / size);
    if (count) words.push(count === 1 ? `eine ${singular}` : `${below(count)} ${plural}`);
    rest %= size;
  }
  if (rest) words.push(below(rest));
  return words.join(' ');
}

/** The same number as others write it. */
export const variants: Record<string, (text: string) => string> = {
  'as it is': (text) => text,
  'ss for ß': (text) => text.replaceAll('ß', 'ss'),
  'ue for ü': (text) => text.replaceAll('ü', 'ue').replaceAll('ö', 'oe'),
  'a capital first': (text) => text[0]!.toUpperCase() + text.slice(1),
  capitals: (text) => text.replaceAll('ß', 'ss').toUpperCase(),
  'without ein': (text) => text.replace(/^ein(?=hundert|tausend)/, ''),
  'und behind the hundred': (text) => text.replace(/hundert(?=(?:eins|zwei|drei|zehn|elf|zwölf)$)/, 'hundertund'),
  'tausend apart': (text) =>
    text
      .replace(/tausend/, ' tausend ')
      .replace(/ +/g, ' ')
      .trim(),
};
