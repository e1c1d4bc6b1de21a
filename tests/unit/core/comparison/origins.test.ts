import { describe, expect, it } from 'vitest';
import { countOrigins, countOutlets, outletsAndOrigins, passagesOf } from '../../../../lib/core/comparison/origins';
import { buildVersion } from '../../../gallery/fixtures/build-mention';
import { evacuated, repairs } from '../../../gallery/fixtures/flood-story';
import { englishReader } from '../../../words/readers';

const link = (name: string, words: string | null = null) => ({
  name,
  date: null,
  words,
  article: name === 'Radio' ? null : name,
});

describe('origins', () => {
  it('counts outlets that pass on one report as one', () => {
    expect(countOutlets(repairs.versions)).toBe(2);
    expect(countOrigins(repairs.versions)).toBe(1);
    expect(outletsAndOrigins(repairs.versions, englishReader)).toBe('2 outlets, 1 origin');
  });

  it('counts articles of no known outlet one by one', () => {
    const unnamed = ['a', 'b'].map((article) => buildVersion({ article, outlet: null, said: '«1»', min: 1 }));
    expect(countOutlets(unnamed)).toBe(2);
  });
});

describe('passagesOf', () => {
  it('gives the stations in order, each with the words that cite the one before', () => {
    const [passage] = passagesOf(repairs.versions, englishReader);
    expect(passage?.stations.map(({ name, words, isInLibrary }) => [name, words, isInLibrary])).toEqual([
      ['Radio Estuary', null, false],
      ['Harbour Post', 'Radio Estuary reported on 21 June, citing an engineer of the water board', true],
      ['Morning Gazette', 'as the Harbour Post wrote on Friday', true],
    ]);
    expect(passage?.isLine).toBe(true);
  });

  it('draws no line through outlets that each took it from the origin', () => {
    const fork = ['Post', 'Gazette'].map((outlet) =>
      buildVersion({
        outlet,
        said: '«1»',
        min: 1,
        origin: 'Radio',
        chain: [link('Radio', `${outlet} cites`), link(outlet)],
      }),
    );
    const [passage] = passagesOf(fork, englishReader);
    expect(passage?.isLine).toBe(false);
    expect(passage?.stations.map(({ name }) => name)).toEqual(['Radio', 'Post', 'Gazette']);
  });

  it('says nothing of reports that outlets made themselves', () => {
    expect(passagesOf(evacuated.versions, englishReader)).toEqual([]);
  });
});
