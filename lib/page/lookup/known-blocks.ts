import { type LookupRequest, longestLookup } from '../../bridge/messages/calls';
import { type KnownMention, type LookupAnswer, unpackMentions } from '../../bridge/messages/lookup-answer';
import type { Mention } from '../../core/claims/types';
import type { NumberStyle } from '../../core/comparison/reader';
import { failure, type Result, success } from '../../core/result';
import type { PageBlock } from '../article/block-builder';
import type { PageArticle } from '../article/page-article';
import { inViewFirst } from './in-view-first';
import { cutStretches, type Stretch } from './stretches';

/** A mention whose offsets, and whose sentence's, are into a block's text. */
export type BlockMention = KnownMention;

/** What is known of one block's text. */
interface KnownBlock {
  readonly mentions: readonly BlockMention[];
  /** Figures of the stretch that was asked with it; stands with the stretch's first block. */
  readonly figuresRead: number;
  /** How the answer writes large numbers. */
  readonly numbers: NumberStyle;
}

type Ask = (request: LookupRequest) => Promise<Result<LookupAnswer>>;

/**
 * Remembers the worker's answers by a block's words and those of the block before, which may name the subject, so that a page that grows or is drawn anew
 * asks only about what is new.
 */
export class KnownBlocks {
  readonly #byText = new Map<string, Map<string, KnownBlock>>();
  #about = '';
  #numbers: NumberStyle = 'automatic';
  readonly #ask: Ask;

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  /** How large numbers are to be written; true when some of what is known is written in another way and has to be asked about anew. */
  writeNumbers(numbers: NumberStyle): boolean {
    this.#numbers = numbers;
    return [...this.#byText.values()].some((known) => [...known.values()].some((each) => each.numbers !== numbers));
  }

  /** The mentions of a block that was asked about where it stands after `before`; none for others. */
  mentionsIn(block: PageBlock, before: PageBlock | undefined): readonly BlockMention[] {
    return this.#find(block, before)?.mentions ?? [];
  }

  /** How many figures the worker read in these blocks; a block read once more as context counts twice. */
  figuresIn(blocks: readonly PageBlock[]): number {
    const known = new Set(blocks.map((block, index) => this.#find(block, blocks[index - 1])));
    return [...known].reduce((sum, each) => sum + (each?.figuresRead ?? 0), 0);
  }

  /**
   * Asks about all blocks that are new, or whose numbers are to be written in another way, one stretch after the other, and calls back after each
   * answer. The first failure ends it; what was answered stays known.
   */
  async learn(article: PageArticle, signal: AbortSignal, onAnswer: () => void): Promise<Result<null>> {
    const { blocks, url, date } = article;
    const about = `${url} ${date}`;
    // Another article: its own versions are left out, and what is older is told by its date.
    if (about !== this.#about) this.forget();
    this.#about = about;
    const before = new Map(blocks.map((block, index) => [block, blocks[index - 1]]));
    const numbers = this.#numbers;
    const isNew = (block: PageBlock) => this.#find(block, before.get(block))?.numbers !== numbers;
    for (const stretch of inViewFirst(cutStretches(blocks, isNew, longestLookup))) {
      const answer = await this.#ask(requestFor(article, stretch.text, numbers));
      if (signal.aborted) return success(null);
      if (!answer.ok) return failure(answer.error);
      // Chosen while the worker was at it
      if (numbers !== this.#numbers) return this.learn(article, signal, onAnswer);
      this.#remember(stretch, answer.value, before);
      onAnswer();
    }
    return success(null);
  }

  /** Forgets all answers, e.g. because the reader muted a claim. */
  forget(): void {
    this.#byText.clear();
  }

  #find({ text }: PageBlock, before: PageBlock | undefined): KnownBlock | undefined {
    return this.#byText.get(text)?.get(before?.text ?? '');
  }

  #remember({ parts }: Stretch, answer: LookupAnswer, before: ReadonlyMap<PageBlock, PageBlock | undefined>): void {
    const mentions = unpackMentions(answer);
    let figures = answer.figuresRead;
    for (const { block, from, start, end, isAsked } of parts) {
      if (!isAsked) continue;
      const previous = before.get(block);
      const known = this.#byText.get(block.text) ?? new Map<string, KnownBlock>();
      this.#byText.set(block.text, known);
      const alike = [...known.values()].filter((each) => each.numbers === this.#numbers);
      const elsewhere = alike.flatMap((each) => each.mentions);
      const inside = mentions
        .filter(({ mention }) => mention.start >= start && mention.end <= end)
        .map((found) => sameAs(elsewhere, blockMention(found, from - start)));
      const part = from > 0 ? this.#find(block, previous) : undefined;
      known.set(previous?.text ?? '', {
        mentions: [...(part?.mentions ?? []), ...inside],
        figuresRead: (part?.figuresRead ?? 0) + figures,
        numbers: this.#numbers,
      });
      figures = 0;
    }
  }
}

function blockMention({ mention, sentence, view }: KnownMention, by: number): BlockMention {
  return { mention: moved(mention, by), sentence: moved(sentence, by), view };
}

const moved = <Span extends Pick<Mention, 'start' | 'end'>>(span: Span, by: number): Span => ({
  ...span,
  start: span.start + by,
  end: span.end + by,
});

/** The very object where the answer is the same as after another block: what is shown of it stays as it is. */
function sameAs(known: readonly BlockMention[], found: BlockMention): BlockMention {
  return known.find((each) => JSON.stringify(each.mention) === JSON.stringify(found.mention)) ?? found;
}

function requestFor({ url, title, outlet, date }: PageArticle, text: string, numbers: NumberStyle): LookupRequest {
  return { url: url ?? '', title, outlet, date, text, numbers };
}
