import { type ClaimIndex, openClaimIndex } from '../../../lib/core/claims/claim-index';
import { findMentions } from '../../../lib/core/claims/find-mentions';
import { buildPack } from '../../../lib/core/packs/build';
import { englishPacks } from '../../../lib/core/packs/english/english-packs';
import type { Pack } from '../../../lib/core/packs/types';
import { english } from '../../../lib/core/reading/english/english';
import { readText } from '../../../lib/core/reading/read';
import type { Reading } from '../../../lib/core/reading/types';
import type { CorpusText, StoryText } from '../../corpus/records';
import { type Badge, type Gold, sourcesOf } from './judge-page';

/** What is known of a story, and what its texts are annotated with. */
export interface StoryIndex {
  readonly name: string;
  readonly packs: readonly Pack[];
  readonly index: ClaimIndex;
  readonly gold: Gold;
  /** Slots that at least one version of the packs was taken from. */
  readonly slots: ReadonlySet<string>;
}

/** A pack of texts, as the command line would build it. */
export function packOf(title: string, texts: readonly StoryText[]): Pack {
  return buildPack(texts, { title, maker: 'bench', licence: 'MIT', language: englishPacks });
}

/** The index of a story's texts that are to be indexed. */
export function indexStory(name: string, texts: readonly StoryText[]): StoryIndex {
  const indexed = texts.filter(({ index }) => index);
  return openStory(name, [packOf(name, indexed)], new Map(indexed.map(({ id, mentions }) => [id, mentions])));
}

/** All stories in one library, as a reader who has all packs would have them. */
export function joinStories(name: string, stories: readonly StoryIndex[]): StoryIndex {
  return openStory(
    name,
    stories.flatMap(({ packs }) => packs),
    new Map(stories.flatMap(({ gold }) => [...gold])),
  );
}

function openStory(name: string, packs: readonly Pack[], gold: Gold): StoryIndex {
  const versions = packs.flatMap((pack) => pack.versions);
  const sources = sourcesOf({ start: 0, end: 0, versions }, gold, '');
  const slots = new Set(sources.flatMap((source) => source?.slot ?? []));
  return { name, packs, index: openClaimIndex(packs, english), gold, slots };
}

/** Reads each text once, however often it is asked for. */
export function createReader(): (text: CorpusText) => Reading {
  const readings = new Map<string, Reading>();
  return (text) => {
    const reading = readings.get(text.id) ?? readText(text, english);
    readings.set(text.id, reading);
    return reading;
  };
}

/** The badges that a text gets; `threshold` (log-odds) stands for the one that is shipped. */
export function badgesOn({ index }: StoryIndex, text: CorpusText, reading: Reading, threshold?: number): Badge[] {
  const page = { id: text.id, url: text.url, reading };
  return threshold === undefined ? findMentions(index, page) : findMentions(index, page, { threshold });
}
