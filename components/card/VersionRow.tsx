import type { RowView } from '../../lib/core/comparison/views/group-view';
import type { PageWords } from '../../lib/core/comparison/words/words';
import { Quote } from './Quote';

interface RowProps {
  readonly row: RowView;
  readonly words: PageWords['card'];
}

/** A figure of more characters than this is set smaller: it must not push the words aside. */
const longFigure = 6;

/** One version: value, outlet, date, standing, speaker, exact words, difference, link to the words. */
export function VersionRow({ row: { version, how }, words }: RowProps) {
  const { main, small, link } = version;
  return (
    <article class="ss-version">
      <div class="ss-val" data-long={main.length > longFigure ? '' : undefined}>
        <bdi>{main}</bdi>
        {small !== '' && ' '}
        {small !== '' && <small>{small}</small>}
      </div>
      <div>
        <p class="ss-who">
          <bdi>{version.outlet}</bdi> <time>{version.published}</time>
        </p>
        <p class="ss-said">
          <em>{version.standing},</em> <bdi>{version.speaker}</bdi>
        </p>
        <Quote quote={version.quote} />
        <p class="ss-foot">
          <span class="ss-how">{how}</span>
          {link && (
            <a href={link.href} target="_blank" rel="noopener noreferrer">
              {words.readThere}
              <span class="ss-hide">{link.leadsTo}</span>
            </a>
          )}
        </p>
      </div>
    </article>
  );
}
