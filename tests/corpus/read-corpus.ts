import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseLines } from './json-lines';
import type { CorpusText, LabelledPair, Story, StoryText, UnrelatedText } from './records';

/** All that the corpus holds, as it is stored. */
export interface Corpus {
  stories: Story[];
  texts: StoryText[];
  unrelated: UnrelatedText[];
  pairs: LabelledPair[];
}

/** Reads the corpus from its folder. Throws when a file is no JSON Lines or a text is in the wrong file. */
export function readCorpus(folder: string): Corpus {
  const stories = JSON.parse(readFileSync(join(folder, 'stories.json'), 'utf8')) as Story[];
  const texts = linesOf<CorpusText>(join(folder, 'stories'), /\.jsonl$/).map((text) => {
    if (text.story === null) throw new Error(`text ${text.id}: an unrelated text among the stories`);
    return text;
  });
  const unrelated = linesOf<CorpusText>(folder, /^unrelated.*\.jsonl$/).map((text) => {
    if (text.story !== null) throw new Error(`text ${text.id}: a story's text among the unrelated`);
    return text;
  });
  return { stories, texts, unrelated, pairs: linesOf<LabelledPair>(folder, /^pairs.*\.jsonl$/) };
}

function linesOf<T>(folder: string, name: RegExp): T[] {
  return readdirSync(folder)
    .filter((file) => name.test(file))
    .sort()
    .flatMap((file) => parseLines<T>(readFileSync(join(folder, file), 'utf8'), file));
}
