import type { Article } from '../../core/article';
import { type ClaimIndex, openClaimIndex } from '../../core/claims/claim-index';
import { findMentions } from '../../core/claims/find-mentions';
import type { Mention } from '../../core/claims/types';
import { english } from '../../core/reading/english/english';
import { readText } from '../../core/reading/read';
import { buildBundledPack, readPackFile } from '../bundled-pack';
import { mentionLine } from '../contract';
import { articlesFromInput, writeLine } from '../streams';

/** `detect [--index FILE]`: the known claims in the texts on standard input. */
export async function detect({ index }: { readonly index?: string | undefined }): Promise<void> {
  const claims = openIndex(index);
  for await (const article of articlesFromInput()) {
    await writeLine({ id: article.id, mentions: mentionsOf(claims, article).map(mentionLine) });
  }
}

/** The claims of a pack file, or of the bundled pack made fresh from the seeds. */
export function openIndex(file: string | undefined): ClaimIndex {
  return openClaimIndex([file === undefined ? buildBundledPack(process.cwd()) : readPackFile(file)], english);
}

/** The known claims in one text. */
export function mentionsOf(claims: ClaimIndex, article: Article): readonly Mention[] {
  return findMentions(claims, { id: article.id, url: article.url, reading: readText(article, english) });
}
