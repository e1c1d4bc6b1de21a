import { bundleForPage } from '../dom/bundle';
import { serverSide } from '../fixtures/pages/hydration/server-side';
import { story } from '../fixtures/pages/hydration/story';
import { type Answer, htmlAnswer, type LocalServer, serve } from '../servers/local-server';

/** A page that may not be stored is not kept whole either when the reader leaves it. */
const storable = { 'cache-control': 'max-age=60' };

const document = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${story.title}</title></head><body>${body}</body></html>`;

const paragraph = (text: string): string => `<p>${text}</p>`;
const told = `${story.before}${story.figure}${story.after}`;
const article = `<main><article><h1>${story.title}</h1>${[told, ...story.more].map(paragraph).join('')}</article></main>`;

/** Tells the server what came beside head and body while nobody saw the page, and whether something comes after: the driver loses such a page. */
const prerenderWatch = `<script>
  const seen = { wasPrerendered: document.prerendering === true, before: 0, after: 0 };
  new MutationObserver(() => {
    seen[document.prerendering ? 'before' : 'after'] += 1;
    if (!document.prerendering) fetch('/report?' + new URLSearchParams(seen));
  }).observe(document.documentElement, { childList: true });
</script>`;

/** One claim in the page, one in a frame, one in a shadow root, and a shadow root that is empty until \`fill\` is called. */
const nested = `<main><article><h1>${story.title}</h1>${[...story.more, told].map(paragraph).join('')}<x-told></x-told>
<iframe src="/framed" style="width:600px;height:400px"></iframe><x-empty></x-empty>${story.more.map(paragraph).join('')}</article></main><script>
  const rootOf = (name) => document.querySelector(name).attachShadow({ mode: 'open' });
  rootOf('x-told').innerHTML = '<p>About 11,000 North Korean soldiers have come to Kursk, a spokesman for the army said on Monday.</p>';
  const late = rootOf('x-empty');
  globalThis.fill = () => { late.innerHTML = '<p>In all, 12,000 North Korean soldiers are in Russia, said the intelligence service on Friday.</p>'; };
</script>`;
const framed = `<article><h1>${story.title}</h1><p>South Korean officials said that 10,000 North Korean soldiers are in Russia.</p>${story.more.map(paragraph).join('')}</article>`;

/** Pages whose life is not a plain one, with claims that the bundled pack knows. */
export async function openLifePages(): Promise<LocalServer> {
  const pages: Record<string, Answer> = {
    '/story': htmlAnswer(document(article), storable),
    '/nested': htmlAnswer(document(nested)),
    '/framed': htmlAnswer(document(framed)),
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
