import type { Article } from '../../../../lib/core/article';
import { buildPack } from '../../../../lib/core/packs/build';
import { englishPacks } from '../../../../lib/core/packs/english/english-packs';
import type { PackVersion } from '../../../../lib/core/packs/types';

/** The versions that a pack of one made-up article has. */
export function versionsOf(text: string, article: Partial<Article> = {}): readonly PackVersion[] {
  const made: Article = { id: 'a', outlet: 'Test Post', url: null, date: '2031-05-20', title: null, text, ...article };
  return buildPack([made], { title: 't', maker: 'm', licence: 'MIT', language: englishPacks }).versions;
}

/** The version whose value stands at `words`. Throws when nothing was read there. */
export function versionAt(text: string, words: string, article: Partial<Article> = {}): PackVersion {
  const at = text.indexOf(words);
  const found = versionsOf(text, article).find(({ start, end }) => start < at + words.length && end > at);
  if (found === undefined) throw new Error(`no version at "${words}"`);
  return found;
}
