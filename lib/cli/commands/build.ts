import { buildPack } from '../../core/packs/build';
import { englishPacks } from '../../core/packs/english/english-packs';
import { packToJson } from '../../core/packs/write';
import { UsageError } from '../input-error';
import { readArticles } from '../read-articles';
import { writeWhole } from '../write-file';

/** `build IN… --out FILE`: a pack from articles. Says on standard error what it made. */
export async function build(paths: readonly string[], { out }: { readonly out?: string | undefined }): Promise<void> {
  if (paths.length === 0) throw new UsageError('build: name at least one folder or .jsonl file');
  if (!out) throw new UsageError('build: --out FILE says where the pack goes');
  const articles = await readArticles(paths);
  const pack = buildPack(articles, {
    title: 'Articles',
    maker: 'Second Source command line',
    licence: 'The quoted words belong to their publishers',
    language: englishPacks,
  });
  writeWhole(out, packToJson(pack));
  process.stderr.write(`${out}: ${pack.claims.length} claims from ${pack.articles.length} articles\n`);
}
