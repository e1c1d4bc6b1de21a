import { expect, test } from 'vitest';
import { inEachBrowser } from '../../harness';
import { newsPage, prose } from '../news-page';

interface Modules {
  readonly article: typeof import('../../../../lib/page/article/page-article');
  readonly rendering: typeof import('../../../../lib/page/article/rendering');
  readonly map: typeof import('../../../../lib/page/article/dom-map');
  readonly whole: typeof import('../../../../lib/page/article/whole-text');
}

const modules = {
  article: 'lib/page/article/page-article',
  rendering: 'lib/page/article/rendering',
  map: 'lib/page/article/dom-map',
  whole: 'lib/page/article/whole-text',
};

const told = 'There are 10,000 soldiers at the border, the ministry said, and more are to come.';

/** Markup between two paragraphs of an article. */
const between = (markup: string, head = '') => newsPage({ paragraphs: [`${prose}</p>${markup}<p>${prose}`], head });

inEachBrowser(({ domPage }) => {
  /** The blocks that are read of markup between two paragraphs, as the page side reads them. */
  const blocksOf = async (html: string) => {
    const { run } = await domPage<Modules>({ html, modules });
    const blocks = await run(({ article, rendering }) =>
      article
        .readPageArticle(document, { style: rendering.pageStyle })
        .blocks.map(({ kind, text }) => [kind, text] as const),
    );
    return blocks
      .filter(([kind, text]) => kind !== 'heading' || text !== 'Soldiers at the border')
      .filter(([, text]) => text !== prose);
  };

  test.each([
    ['a paragraph', `<p>${told}</p>`, [['paragraph', told]]],
    [
      'a list',
      '<ul><li>Ten men</li><li>Two women</li></ul>',
      [
        ['item', 'Ten men'],
        ['item', 'Two women'],
      ],
    ],
    ['a quote', `<blockquote><p>${told}</p></blockquote>`, [['quote', told]]],
    [
      'a table',
      '<table><tr><th>Men</th><td>10</td></tr><tr><th>Women</th><td>2</td></tr></table>',
      [
        ['row', 'Men\t10'],
        ['row', 'Women\t2'],
      ],
    ],
    [
      'a caption',
      '<figure><img alt="x"><figcaption>Ten men at the gate</figcaption></figure>',
      [['caption', 'Ten men at the gate']],
    ],
    ['a headline', '<h2>Ten men came</h2>', [['heading', 'Ten men came']]],
    ['soft hyphens', '<p>Ten sol&shy;diers came.</p>', [['paragraph', 'Ten soldiers came.']]],
    ['a line break', '<p>Ten men<br>came.</p>', [['paragraph', 'Ten men\ncame.']]],
    ['tags inside a number', '<p><b>10</b><span>,000</span> men came.</p>', [['paragraph', '10,000 men came.']]],
    ['a no-break space', '<p>10&nbsp;000 men&nbsp;came.</p>', [['paragraph', '10\u00a0000 men came.']]],
    [
      'an opened details element',
      `<details open><summary>More</summary><p>${told}</p></details>`,
      [
        ['paragraph', 'More'],
        ['paragraph', told],
      ],
    ],
  ] as const)('reads %s', async (_, markup, blocks) => {
    expect(await blocksOf(between(markup))).toEqual(blocks);
  });

  test.each([
    ['navigation', `<nav><p>${told}</p></nav>`],
    ['comments', `<section class="comments"><p>${told}</p></section>`],
    ['related links', '<ul class="related"><li><a href="/a">Ten men came to the border</a></li></ul>'],
    ['a paragraph that is one link', '<p><a href="/a">Read more: ten men came to the border</a></p>'],
    ['an editor', `<div contenteditable><p>${told}</p></div>`],
    ['a text field', `<textarea>${told}</textarea>`],
    ['code', `<pre>${told}</pre>`],
    ['hidden text', `<p hidden>${told}</p>`],
    ['text hidden by a style sheet', `<p class="x-gone">${told}</p>`],
    ['invisible text', `<p class="x-unseen">${told}</p>`],
    ['text with no height inside what is hidden', `<div class="x-gone"><p>${told}</p></div>`],
    ['inert text', `<div inert><p>${told}</p></div>`],
    ['text for screen readers alone', `<p class="x-heard">${told}</p>`],
    ['what a closed details element holds', `<details><summary></summary><p>${told}</p></details>`],
    ['what stands in a frame’s markup', '<iframe src="http://elsewhere.example/">Ten men came to the border.</iframe>'],
  ])('leaves out %s', async (_, markup) => {
    const css =
      '<style>.x-gone { display: none } .x-unseen { visibility: hidden } .x-heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }</style>';
    expect(await blocksOf(between(markup, css))).toEqual([]);
  });

  test.each([
    ['a paragraph that is hidden among paragraphs alike', 'p:nth-of-type(2) { display: none }', `<p>${told}</p>`, []],
    [
      'invisible text before text alike',
      '#x i:first-child { visibility: hidden }',
      '<p id="x"><i>1</i><i>2</i></p>',
      ['2'],
    ],
    [
      'a column that is hidden',
      'td:nth-child(2) { display: none }',
      '<table><tr><td>Men</td><td>5</td><td>10</td></tr></table>',
      ['Men\t10'],
    ],
    ['words in a paragraph without a box', '#x { display: contents }', '<p id="x"><b>Ten men</b></p>', ['Ten men']],
    [
      'words on lines of their own',
      'h2 b { display: block }',
      '<h2><b>Analysis</b><b>Ten men</b></h2>',
      ['Analysis\nTen men'],
    ],
  ])('goes by how a page shows %s', async (_, css, markup, texts) => {
    const blocks = await blocksOf(between(markup, `<style>${css}</style>`));
    expect(blocks.map(([, text]) => text)).toEqual(texts);
  });

  test('leads back to exactly the nodes that hold the words', async () => {
    const { run } = await domPage<Modules>({
      html: between('<p id="told">\n Some <b>10</b><span>,0&shy;00</span>&nbsp; \n soldiers<br>came.</p>'),
      modules,
    });
    const words = await run(({ article, rendering, map }) => {
      const block = article
        .readPageArticle(document, { style: rendering.pageStyle })
        .blocks.find(({ element }) => element.id === 'told');
      if (!block) return null;
      return ['10,000', 'soldiers', 'came', '10,000 soldiers'].map((searched) => {
        const start = block.text.indexOf(searched);
        const span = map.spanInDom(block, start, start + searched.length);
        return span && map.rangeOf(span).toString();
      });
    });
    expect(words).toEqual(['10,0\u00ad00', 'soldiers', 'came', '10,0\u00ad00\u00a0 \n soldiers']);
  });

  test('reads open shadow trees where they stand, what was given to their slots in the slots’ places, and frames of the page’s own', async () => {
    const { run } = await domPage<Modules>({
      html: between('<x-story>Nobody sees this.<p slot="told" id="given"></p></x-story><p id="last">Last of all.</p>'),
      modules,
    });
    const read = await run(async ({ article, rendering, whole }, told) => {
      const host = document.querySelector('x-story') as HTMLElement;
      (document.querySelector('#given') as HTMLElement).textContent = told;
      host.attachShadow({ mode: 'open' }).innerHTML =
        '<p>First in the shadow.</p><slot name="told"></slot><nav>Not this.</nav><x-inner></x-inner><iframe></iframe>';
      host.shadowRoot?.querySelector('x-inner')?.attachShadow({ mode: 'open' }).append('Deeper inside.');
      const frame = host.shadowRoot?.querySelector('iframe') as HTMLIFrameElement;
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      frame.srcdoc = '<p>Inside the frame.</p>';
      await loaded;
      return {
        blocks: article.readPageArticle(document, { style: rendering.pageStyle }).blocks.map(({ text }) => text),
        whole: whole.wordsOf(whole.readWholeText(document)),
      };
    }, told);
    const inside = ['First in the shadow.', told, 'Deeper inside.', 'Inside the frame.', 'Last of all.'];
    expect(read.blocks.slice(2, -3)).toEqual(inside);
    for (const text of inside) expect(read.whole).toContain(text);
    expect(read.whole).not.toContain('Nobody sees this.');
  });

  test('looks into no frame that has no address of the page’s own', async () => {
    const { run } = await domPage<Modules>({
      html: between(
        '<iframe></iframe><iframe src="http://elsewhere.example/"></iframe><iframe src="about:blank"></iframe>',
      ),
      modules,
    });
    const looks = await run(({ article, whole }) => {
      let count = 0;
      const { get } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentDocument') ?? {};
      Object.defineProperty(HTMLIFrameElement.prototype, 'contentDocument', {
        get() {
          count += 1;
          return get?.call(this);
        },
      });
      whole.readWholeText(document);
      article.readPageArticle(document);
      return count;
    });
    expect(looks).toBe(0);
  });
});
