import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../lib/core/article';
import { openClaimIndex } from '../../../../lib/core/claims/claim-index';
import { originsOf } from '../../../../lib/core/claims/same-origin';
import { buildPack } from '../../../../lib/core/packs/build';
import { englishPacks } from '../../../../lib/core/packs/english/english-packs';
import { english } from '../../../../lib/core/reading/english/english';
import { ONE_ORIGIN, TWO_ORIGINS } from './origin-cases';

/** Names of the origins of the bracketed figures of two articles. */
function originsIn(texts: readonly (readonly [outlet: string, marked: string])[]): string[] {
  const articles = texts.map(
    ([outlet, marked], at): Article => ({
      id: `article-${at}`,
      outlet,
      url: null,
      date: `2031-05-1${at}`,
      title: null,
      text: marked.replace(/[[\]]/gu, ''),
    }),
  );
  const pack = buildPack(articles, { title: 't', maker: 'm', licence: 'MIT', language: englishPacks });
  const index = openClaimIndex([pack], english);
  const shown = texts.map(([, marked], at) => {
    const [first, end] = [marked.indexOf('['), marked.indexOf(']') - 1];
    const versions = [...index.versionsOf(at).values()].flat();
    const found = versions.find(({ version }) => version.start < end && version.end > first);
    if (found === undefined) throw new Error(`no version in "${marked}"`);
    return found;
  });
  return originsOf(shown, index.language);
}

describe('originsOf', () => {
  test.each(ONE_ORIGIN)('%s: %s is from where %s has it: %s', (outlet, text, otherOutlet, otherText) => {
    const [own, other] = originsIn([
      [outlet, text],
      [otherOutlet, otherText],
    ]);
    expect(own).toBe(other);
  });

  test.each(TWO_ORIGINS)('%s: %s is not from where %s has it: %s', (outlet, text, otherOutlet, otherText) => {
    const [own, other] = originsIn([
      [outlet, text],
      [otherOutlet, otherText],
    ]);
    expect(own).not.toBe(other);
  });
});
