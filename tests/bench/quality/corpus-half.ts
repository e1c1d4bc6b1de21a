import { fileURLToPath } from 'node:url';
import { readCorpus } from '../../corpus/read-corpus';
import type { LabelledPair, Story, StoryText, UnrelatedText } from '../../corpus/records';
import type { Half } from './options';

const FOLDER = fileURLToPath(new URL('../../corpus', import.meta.url));

/** All of the corpus that is tuned on, or all that is held. */
export interface CorpusHalf {
  readonly half: Half;
  readonly stories: readonly Story[];
  readonly texts: readonly StoryText[];
  readonly unrelated: readonly UnrelatedText[];
  readonly pairs: readonly LabelledPair[];
}

/** One half of the corpus. */
export function readHalf(half: Half): CorpusHalf {
  const corpus = readCorpus(FOLDER);
  const isHeld = half === 'held';
  const stories = corpus.stories.filter(({ held }) => held === isHeld);
  const isOfHalf = ({ story }: { story: string }) => stories.some(({ id }) => id === story);
  return {
    half,
    stories,
    texts: corpus.texts.filter(isOfHalf),
    unrelated: corpus.unrelated.filter(({ held }) => held === isHeld),
    pairs: corpus.pairs.filter(isOfHalf),
  };
}
