import { createEnglishVocabulary } from '../claims/english/english-vocabulary';
import { assemblePack } from './assemble';
import type { Pack } from './types';

/** One pack with all that the given ones hold; claims are made anew, since versions of two packs may answer one question. The first pack gives title, maker, and licence. */
export function mergePacks(packs: readonly Pack[]): Pack {
  const { title, maker, licence, language } = packs[0] ?? { title: '', maker: '', licence: '', language: 'en' };
  return assemblePack(
    { title, maker, licence, language },
    packs.flatMap((pack) => pack.articles),
    packs.flatMap((pack) => pack.versions),
    createEnglishVocabulary(),
  );
}
