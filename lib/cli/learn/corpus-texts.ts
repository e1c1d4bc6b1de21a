import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What learning needs of an annotated figure. */
export interface AnnotatedFigure {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly iso: string | null;
  readonly slot: string | null;
  readonly near?: string | null;
  readonly ambiguous?: boolean;
}

/** An annotated text; `story` is null for texts of no story. */
export interface AnnotatedText {
  readonly id: string;
  readonly story: string | null;
  readonly index?: boolean;
  readonly held?: boolean;
  /** Of a story told as outlets tell it, not of one made of near misses. */
  readonly lifelike?: boolean;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly date: string | null;
  readonly title: string | null;
  readonly text: string;
  readonly mentions: readonly AnnotatedFigure[];
}

/** The texts that may be learned from. Held stories and held texts are left out before anything of them is used. */
export function textsToLearnFrom(folder: string): AnnotatedText[] {
  const stories = JSON.parse(readFileSync(join(folder, 'stories.json'), 'utf8')) as {
    id: string;
    held: boolean;
    lifelike?: boolean;
  }[];
  const ofStories = stories
    .filter(({ held }) => !held)
    .flatMap(({ id, lifelike = false }) =>
      linesOf(join(folder, 'stories', `${id}.jsonl`)).map((text) => ({ ...text, lifelike })),
    );
  const unrelated = readdirSync(folder)
    .filter((file) => /^unrelated.*\.jsonl$/u.test(file))
    .flatMap((file) => linesOf(join(folder, file)).filter(({ held }) => held === false));
  return [...ofStories, ...unrelated];
}

function linesOf(file: string): AnnotatedText[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as AnnotatedText);
}
