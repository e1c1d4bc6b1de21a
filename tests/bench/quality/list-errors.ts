import type { Reading } from '../../../lib/core/reading/types';
import type { CorpusText, Kind } from '../../corpus/records';
import type { CorpusHalf } from './corpus-half';
import { falseBadgeKind, missKind } from './error-kinds';
import { accepts, type Badge, claimedSlot, sourcesOf } from './judge-page';
import { type PairAnswer, pairErrors, placeOf } from './judge-pairs';
import { judgeReading } from './judge-reading';
import type { JudgedRun } from './score-matching';
import { mostOverlapping, type Span } from './spans';
import { badgesOn } from './story-index';

/** One error: what went wrong, and where, in words of the text. */
export interface ErrorCase {
  readonly group: string;
  readonly kind: string;
  readonly place: string;
  readonly words: string;
}

/** Below any candidate's log-odds, above a gate's minus infinity: all that was weighed at all is shown. */
const SHOW_ALL = -1000;
/** Characters of the text shown on either side. */
const CONTEXT = 60;

/** What errors are listed from. */
export interface ErrorSources {
  readonly half: CorpusHalf;
  readonly runs: readonly JudgedRun[];
  readonly read: (text: CorpusText) => Reading;
  readonly answers: ReadonlyMap<CorpusHalf['pairs'][number], PairAnswer>;
}

/** Every error of the tuned half. Throws for the held half, whose texts are only ever scored. */
export function listErrors({ half, runs, read, answers }: ErrorSources): ErrorCase[] {
  if (half.half !== 'tuned') throw new Error('errors of held texts are not listed');
  const kinds = new Map(half.stories.flatMap(({ slots }) => slots.map(({ id, kind }) => [id, kind] as const)));
  return [
    ...runs.flatMap((run) => falseBadgeErrors(run, kinds)),
    ...runs.flatMap((run) => missErrors(run, read)),
    ...[...half.texts, ...half.unrelated].flatMap((text) => readingErrors(text, read(text))),
    ...[...answers].flatMap(([pair, answer]) =>
      pairErrors(pair, answer).map((kind) => ({
        group: 'pairs',
        kind,
        place: `${placeOf(pair.mention)} with ${placeOf(pair.version)}`,
        words: wordsAt(half, pair.mention.text, pair.mention),
      })),
    ),
  ];
}

function falseBadgeErrors({ text, story, judgement }: JudgedRun, kinds: ReadonlyMap<string, Kind>): ErrorCase[] {
  const group = text.story === null ? 'false badges on unrelated texts' : 'false badges on texts of the story';
  return judgement.falseBadges.map((falseBadge) => ({
    group,
    kind: falseBadgeKind(falseBadge, kinds),
    place: `${text.id} in ${story.name}, claimed ${falseBadge.claimed}, is ${falseBadge.annotated?.slot ?? null}`,
    words: wordsAround(text.text, falseBadge.badge),
  }));
}

function missErrors({ text, story, judgement }: JudgedRun, read: (text: CorpusText) => Reading): ErrorCase[] {
  if (judgement.misses.length === 0) return [];
  const reading = read(text);
  const candidates = badgesOn(story, text, reading, SHOW_ALL);
  return judgement.misses.map((mention) => {
    const candidate: Badge | undefined = mostOverlapping(mention, candidates);
    const kind = missKind({
      isRead: mostOverlapping(mention, reading.statements) !== undefined,
      isInIndex: mention.slot !== null && story.slots.has(mention.slot),
      hasFalseBadge: judgement.falseBadges.some(({ annotated }) => annotated === mention),
      candidate: candidate && {
        isRight: accepts(mention, claimedSlot(sourcesOf(candidate, story.gold, text.id))),
      },
    });
    return { group: 'missed', kind, place: `${text.id} ${mention.slot}`, words: wordsAround(text.text, mention) };
  });
}

function readingErrors(text: CorpusText, reading: Reading): ErrorCase[] {
  return judgeReading(text, reading.statements).errors.map(({ kind, mention }) => ({
    group: 'reading',
    kind,
    place: `${text.id} ${mention.start}`,
    words: wordsAround(text.text, mention),
  }));
}

function wordsAt({ texts }: CorpusHalf, id: string, span: Span): string {
  return wordsAround(texts.find((text) => text.id === id)?.text ?? '', span);
}

function wordsAround(text: string, { start, end }: Span): string {
  const [before, after] = [text.slice(Math.max(0, start - CONTEXT), start), text.slice(end, end + CONTEXT)];
  return `${before}[${text.slice(start, end)}]${after}`.replaceAll('\n', ' ');
}
