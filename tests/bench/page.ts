import { newsPage, prose } from '../dom/page/news-page';
import { familyIn, measurePages, pagesTable } from './pages';

/** Characters of the articles that are made for measuring. */
const lengths = [10_000, 100_000, 1_000_000] as const;

/** `npm run bench -- page [--browser firefox]`: what reading an article costs against a bare walk over its text. Saved pages: `npx tsx tests/bench/pages.ts FOLDER`. */
export async function run(options: readonly string[]): Promise<void> {
  const pages = new Map(lengths.map((length) => [`${length} characters`, articleOf(length)]));
  console.log(pagesTable(await measurePages([...pages.keys()], (name) => pages.get(name) ?? '', familyIn(options))));
}

/** Paragraphs as news sites write them: a link in each third, a bold word in each fifth. */
function articleOf(characters: number): string {
  const count = Math.ceil(characters / prose.length);
  const paragraphs = Array.from({ length: count }, (_, index) => {
    if (index % 3 === 0) return prose.replace('the ministry', '<a href="#m">the ministry</a>');
    return index % 5 === 0 ? prose.replace('home again', '<b>home again</b>') : prose;
  });
  return newsPage({ paragraphs });
}
