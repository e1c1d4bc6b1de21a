import { assemblePack, type PackHead } from './assemble';
import type { PackLanguage } from './pack-language';
import type { Pack } from './types';

/** One pack with all that the given ones hold; claims are made anew, since versions of two packs may answer one question. The first pack gives title, maker, and licence. */
export function mergePacks(packs: readonly Pack[], language: PackLanguage): Pack {
  const head: PackHead = packs[0] ?? { title: '', maker: '', licence: '', language: language.tag };
  return assemblePack(
    { title: head.title, maker: head.maker, licence: head.licence, language: head.language },
    packs.flatMap((pack) => pack.articles),
    packs.flatMap((pack) => pack.versions),
    language,
  );
}
