import { bundleForPage } from '../dom/bundle';
import { serverSide } from '../fixtures/pages/hydration/server-side';
import { story } from '../fixtures/pages/hydration/story';
import { type Answer, htmlAnswer, type LocalServer, serve } from '../servers/local-server';

/** A page that may not be stored is not kept whole either when the reader leaves it. */
const storable = { 'cache-control': 'max-age=60' };

const document = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${story.title}</title></head><body>${body}</body></html>`;

const article = `<main><article><h1>${story.title}</h1>${[`${story.before}${story.figure}${story.after}`, ...story.more].map((text) => `<p>${text}</p>`).join('')}</article></main>`;

/** Tells the server what came beside head and body while nobody saw the page, and whether something comes after: the driver loses such a page. */
const prerenderWatch = `<script>
  const seen = { wasPrerendered: document.prerendering === true, before: 0, after: 0 };
  new MutationObserver(() => {
    seen[document.prerendering ? 'before' : 'after'] += 1;
    if (!document.prerendering) fetch('/report?' + new URLSearchParams(seen));
  }).observe(document.documentElement, { childList: true });
</script>`;

/** Pages whose life is not a plain one, with claims that the bundled pack knows. */
export async function openLifePages(): Promise<LocalServer> {
  const pages: Record<string, Answer> = {
    '/story': htmlAnswer(document(article), storable),
    '/elsewhere': htmlAnswer(document('<p>Nothing of note.</p>'), storable),
    '/prerenders': htmlAnswer(
      document(
        `<a href="/prerendered">On</a><script type="speculationrules">{"prerender":[{"urls":["/prerendered"],"eagerness":"immediate"}]}</script>`,
      ),
    ),
    '/report': htmlAnswer(''),
    '/prerendered': htmlAnswer(document(prerenderWatch + article)),
  };
  for (const [framework, render] of Object.entries(serverSide)) {
    const markup = await render();
    const script = await bundleForPage({ app: `tests/fixtures/pages/hydration/${framework}` });
    pages[`/hydration/${framework}`] = htmlAnswer(markup);
    pages[`/hydration/${framework}.js`] = { body: script, contentType: 'text/javascript; charset=utf-8' };
  }
  return serve((path) => pages[path] ?? null);
}
