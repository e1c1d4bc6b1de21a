import type { LibrarySummary } from '../../lib/bridge/messages/calls';
import { outletText, publishedText } from '../../lib/core/comparison/source-words';
import { webLink } from '../../lib/core/comparison/text-fragment';
import { useOptionsWords } from '../own-page-words';
import { useReader } from '../reader-context';

type Pack = LibrarySummary['packs'][number];

/** What pages are compared with: packs, and in each its articles with what they gave. */
export function LibrarySection({ library }: { readonly library: LibrarySummary }) {
  const words = useOptionsWords().library;
  if (library.packs.length === 0) return <p>{words.empty}</p>;
  return (
    <>
      <p>{words.text}</p>
      {library.packs.map((pack) => (
        <PackView key={`${pack.title}/${pack.maker}`} pack={pack} />
      ))}
    </>
  );
}

function PackView({ pack }: { readonly pack: Pack }) {
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
            <ArticleItem key={article.id} article={article} />
          ))}
        </ul>
      </details>
    </div>
  );
}

function ArticleItem({ article }: { readonly article: Pack['articles'][number] }) {
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
    </li>
  );
}
