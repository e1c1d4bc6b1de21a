import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../lib/core/article';
import { type IndexedVersion, openClaimIndex } from '../../../../lib/core/claims/claim-index';
import type { ClaimLanguage } from '../../../../lib/core/claims/language';
import { originsOf } from '../../../../lib/core/claims/same-origin';
import { versionsFrom } from '../../../../lib/core/claims/versions';
import { buildPack } from '../../../../lib/core/packs/build';
import { englishPacks } from '../../../../lib/core/packs/english/english-packs';
import { english } from '../../../../lib/core/reading/english/english';
import { ONE_ORIGIN, TWO_ORIGINS } from './origin-cases';

type Marked = readonly [outlet: string, marked: string];

/** Names of the origins of the bracketed figures of some articles. */
function originsIn(texts: readonly Marked[]): string[] {
  const { shown, language } = shownOf(texts);
  return originsOf(shown, language);
}

/** The bracketed figures of some articles, as an index holds them. */
function shownOf(texts: readonly Marked[]): { shown: IndexedVersion[]; language: ClaimLanguage } {
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
  return { shown, language: index.language };
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

describe('versionsFrom', () => {
  test('shows the outlet that a version has it from, though nothing but its article says that it is one', () => {
    const { shown, language } = shownOf([
      ['Varda Online', 'Some [44] miners died, Interfor reported.'],
      ['Interfor', 'Rescuers found [44] bodies.'],
    ]);
    const [passedOn, own] = versionsFrom(shown, language, () => 'same');
    expect(passedOn?.origin).toBe('Interfor');
    expect(passedOn?.chain.map(({ name, words }) => [name, words])).toEqual([
      ['Interfor', 'Interfor reported'],
      ['Varda Online', null],
    ]);
    expect(own?.chain.map(({ name }) => name)).toEqual(['Interfor']);
  });
});
