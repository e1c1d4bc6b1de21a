import type { PageMention } from '../../lib/bridge/messages/page-state';
import type { Version } from '../../lib/core/claims/types';
import { differenceText, toldText } from '../../lib/core/comparison/difference';
import { valueFigure } from '../../lib/core/comparison/notation/value-figure';
import { cutQuote } from '../../lib/core/comparison/quote';
import { outletText, publishedText, speakerText } from '../../lib/core/comparison/source-words';
import { quoteLink } from '../../lib/core/comparison/text-fragment';
import { fill } from '../../lib/core/comparison/words/message';
import { useReader } from '../reader-context';
import { Quote } from './Quote';

interface VersionProps {
  readonly version: Version;
  readonly mention: PageMention;
}

/** A figure of more characters than this is set smaller: it must not push the words aside. */
const longFigure = 6;

/** One version: value, outlet, date, standing, speaker, exact words, difference, link to the words. */
export function VersionRow({ version, mention }: VersionProps) {
  const reader = useReader();
  const quote = cutQuote(version);
  const { main, small } = valueFigure(version, quote.value, reader);
  return (
    <article class="ss-version">
      <div class="ss-val" data-long={main.length > longFigure ? '' : undefined}>
        <bdi>{main}</bdi>
        {small !== '' && ' '}
        {small !== '' && <small>{small}</small>}
      </div>
      <div>
        <p class="ss-who">
          <bdi>{outletText(version, reader)}</bdi> <time>{publishedText(version, 'short', reader)}</time>
        </p>
        <p class="ss-said">
          <em>{reader.words.source.standings[version.standing]},</em> <bdi>{speakerText(version, reader)}</bdi>
        </p>
        <Quote quote={quote} />
        <VersionFoot version={version} mention={mention} />
      </div>
    </article>
  );
}

function VersionFoot({ version, mention }: VersionProps) {
  const reader = useReader();
  const link = quoteLink(version);
  const { card } = reader.words;
  // The heading above and the line beside it say the standing already
  const difference = version.relation === 'other-standing' ? toldText : differenceText;
  return (
    <p class="ss-foot">
      <span class="ss-how">{difference(mention, version, reader)}</span>
      {link && (
        <a href={link} target="_blank" rel="noopener noreferrer">
          {card.readThere}
          <span class="ss-hide">{fill(card.opensAt, { outlet: outletText(version, reader) })}</span>
        </a>
      )}
    </p>
  );
}
