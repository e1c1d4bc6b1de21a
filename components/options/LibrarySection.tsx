import type { GivenVersion, LibrarySummary } from '../../lib/bridge/messages/calls';
import { valueText } from '../../lib/core/comparison/notation/value-notation';
import { outletText, publishedText } from '../../lib/core/comparison/source-words';
import { webLink } from '../../lib/core/comparison/text-fragment';
import { useOptionsWords } from '../own-page-words';
import { useReader } from '../reader-context';

type Pack = LibrarySummary['packs'][number];

interface LibraryProps {
  readonly library: LibrarySummary;
  /** What articles gave, by their ids; those that the reader opened. */
  readonly given: Readonly<Record<string, readonly GivenVersion[]>>;
  /** The reader wants to see what an article gave. */
  readonly onLookInside: (article: string) => void;
}

/** What pages are compared with: packs, and in each its articles with what they gave. */
export function LibrarySection({ library, given, onLookInside }: LibraryProps) {
  const words = useOptionsWords().library;
  if (library.packs.length === 0) return <p>{words.empty}</p>;
  return (
    <>
      <p>{words.text}</p>
      {library.packs.map((pack) => (
        <PackView key={`${pack.title}/${pack.maker}`} pack={pack} given={given} onLookInside={onLookInside} />
      ))}
    </>
  );
}

type PackProps = Omit<LibraryProps, 'library'> & { readonly pack: Pack };

function PackView({ pack, given, onLookInside }: PackProps) {
  const words = useOptionsWords().library;
  const number = useReader().numberFormat({});
  const facts = [pack.maker, pack.licence].filter((fact) => fact !== null).join('; ');
  return (
    <div class="ss-pack">
      <p>
        <b dir="auto">{pack.title}</b> <small dir="auto">{facts}</small>
      </p>
      <dl>
        <dt>{words.articles}</dt>
        <dd>{number.format(pack.articles.length)}</dd>
        <dt>{words.claims}</dt>
        <dd>{number.format(pack.claims)}</dd>
      </dl>
      <details>
        <summary>
          {words.lookInside}
          <span class="ss-hide">: {pack.title}</span>
        </summary>
        <ul>
          {pack.articles.map((article) => (
            <ArticleItem
              key={article.id}
              article={article}
              given={given[article.id] ?? null}
              onLookInside={() => onLookInside(article.id)}
            />
          ))}
        </ul>
      </details>
    </div>
  );
}

interface ArticleProps {
  readonly article: Pack['articles'][number];
  /** `null` while the worker has not been asked or has not answered. */
  readonly given: readonly GivenVersion[] | null;
  readonly onLookInside: () => void;
}

function ArticleItem({ article, given, onLookInside }: ArticleProps) {
  const words = useOptionsWords().library;
  const reader = useReader();
  const link = webLink(article.url);
  const outlet = outletText(article, reader);
  return (
    <li>
      <span>
        <bdi>{outlet}</bdi>
        {article.title && <small dir="auto">{article.title}</small>}
      </span>
      <span class="ss-quiet">{publishedText(article, 'short', reader)}</span>
      <span class="ss-quiet">{reader.count(words.versions, article.versions)}</span>
      {link ? (
        <a href={link} target="_blank" rel="noopener noreferrer">
          {words.read}
          <span class="ss-hide">
            {' '}
            {article.title ?? outlet} ({outlet})
          </span>
        </a>
      ) : (
        <span class="ss-quiet">{words.noAddress}</span>
      )}
      {article.versions > 0 && (
        <details onToggle={(event) => event.currentTarget.open && given === null && onLookInside()}>
          <summary>
            {words.whatItGave}
            <span class="ss-hide">
              : {article.title ?? outlet} ({outlet})
            </span>
          </summary>
          {given && <GivenList given={given} />}
        </details>
      )}
    </li>
  );
}

/** Values with the questions that they answer, as the article puts them. */
function GivenList({ given }: { readonly given: readonly GivenVersion[] }) {
  const reader = useReader();
  return (
    <dl class="ss-given">
      {given.map(({ start, question, value, standing }) => (
        <div key={start}>
          <dt dir="auto">{question}</dt>
          <dd>
            <b>
              <bdi>{valueText(value, 'long', reader)}</bdi>
            </b>{' '}
            <span class="ss-quiet">{reader.words.source.standings[standing]}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
