/** Whether a page is in English: the language it declares, if any, and the words of its text must both say so. */
export function isEnglish(lang: string | null, text: string): boolean {
  if (lang !== null && !/^en(?:[-_]|$)/i.test(lang)) return false;
  const words =
    text
      .slice(0, longestSample)
      .toLowerCase()
      .match(/[a-zà-ÿ']+/g) ?? [];
  if (words.length < fewestWords) return lang !== null;
  const count = (table: ReadonlySet<string>) => words.filter((word) => table.has(word)).length;
  return count(functionWords) >= words.length * leastShare && count(articles) >= words.length * leastShareOfArticles;
}

/** A few paragraphs tell; headlines in another language at the top do not outweigh them. */
const longestSample = 5_000;
/** Fewer words prove nothing; then the declared language decides. */
const fewestWords = 25;
/** English news prose has 30 to 45 %, the telegraphic style of live tickers about 20 %; Dutch, the nearest, about 6 %. */
const leastShare = 0.15;
/** "The", "a" and "an" together: about 9 % of English prose. Afrikaans and Danish have the other words but not these. */
const leastShareOfArticles = 0.02;

const articles: ReadonlySet<string> = new Set(['the', 'a', 'an']);
const functionWords: ReadonlySet<string> = new Set(
  'the of and to a an that for on with as it at by from has have had was were are be been is in not but he his she they their which who this its said will would or about after more than when also'.split(
    ' ',
  ),
);
