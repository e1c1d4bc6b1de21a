import { type LookupAnswer, type LookupRequest, longestLookup } from '../../bridge/messages/calls';
import type { Mention } from '../../core/claims/types';
import { failure, type Result, success } from '../../core/result';
import type { PageBlock } from '../article/block-builder';
import type { PageArticle } from '../article/page-article';
import { cutStretches, type Stretch } from './stretches';

/** A mention with its place in a block's text instead of the page's. */
export interface BlockMention {
  readonly mention: Mention;
  readonly start: number;
  readonly end: number;
}

/** What is known of one block's text. */
interface KnownBlock {
  readonly mentions: readonly BlockMention[];
  /** Figures of the stretch that was asked with it; stands with the stretch's first block. */
  readonly figuresRead: number;
}

type Ask = (request: LookupRequest) => Promise<Result<LookupAnswer>>;

/** Remembers the worker's answers by a block's words, so that a page that grows or is drawn anew asks only about what is new. */
export class KnownBlocks {
  private readonly byText = new Map<string, KnownBlock>();

  constructor(private readonly ask: Ask) {}

  /** The mentions of a block that was asked about; none for others. */
  mentionsIn(block: PageBlock): readonly BlockMention[] {
    return this.byText.get(block.text)?.mentions ?? [];
  }

  /** How many figures the worker read in these blocks; a block read once more as context counts twice. */
  figuresIn(blocks: readonly PageBlock[]): number {
    const texts = new Set(blocks.map(({ text }) => text));
    return [...texts].reduce((sum, text) => sum + (this.byText.get(text)?.figuresRead ?? 0), 0);
  }

  /**
   * Asks about all blocks that are new, one stretch after the other, and calls back after each answer.
   * The first failure ends it; what was answered stays known.
   */
  async learn(article: PageArticle, signal: AbortSignal, onAnswer: () => void): Promise<Result<null>> {
    const isNew = ({ text }: PageBlock) => !this.byText.has(text);
    for (const stretch of cutStretches(article.blocks, isNew, longestLookup)) {
      const answer = await this.ask(requestFor(article, stretch.text));
      if (signal.aborted) return success(null);
      if (!answer.ok) return failure(answer.error);
      this.remember(stretch, answer.value);
      onAnswer();
    }
    return success(null);
  }

  /** Forgets all answers, e.g. because the reader muted a claim. */
  forget(): void {
    this.byText.clear();
  }

  private remember({ parts }: Stretch, { mentions, figuresRead }: LookupAnswer): void {
    let figures = figuresRead;
    for (const { block, from, start, end, isAsked } of parts) {
      if (!isAsked) continue;
      const inside = mentions
        .filter((mention) => mention.start >= start && mention.end <= end)
        .map((mention) => ({
          mention,
          start: mention.start - start + from,
          end: mention.end - start + from,
        }));
      const before = from > 0 ? this.byText.get(block.text) : undefined;
      this.byText.set(block.text, {
        mentions: [...(before?.mentions ?? []), ...inside],
        figuresRead: (before?.figuresRead ?? 0) + figures,
      });
      figures = 0;
    }
  }
}

function requestFor({ url, title, outlet, date }: PageArticle, text: string): LookupRequest {
  return { url: url ?? '', title, outlet, date, text };
}
