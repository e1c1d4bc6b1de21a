import { Window } from 'happy-dom';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { offsetInBlock, spanInDom } from '../../../../lib/page/article/dom-map';
import { type PageArticle, readArticleText, readPageArticle } from '../../../../lib/page/article/page-article';
import { readWholeText } from '../../../../lib/page/article/whole-text';

const padding =
  'The ministry said that talks were under way and that nothing had been decided, but that it would tell the press when there was news to give.';

const read = (body: string, options?: Parameters<typeof readPageArticle>[1]): PageArticle =>
  readPageArticle(
    parseHTML(`<!doctype html><html lang="en"><head></head><body>${body}</body></html>`).document,
    options,
  );

/** The text of an article that holds one piece of markup between two plain paragraphs. */
const textOf = (markup: string): string =>
  read(`<article><p>${padding}</p>${markup}<p>${padding}</p></article>`)
    .blocks.slice(1, -1)
    .map(({ text }) => text)
    .join(' | ');

describe('readPageArticle', () => {
  describe('reads text as the reader sees it', () => {
    test.each([
      ['soft hyphens', '<p>sol&shy;diers at the bor&shy;der</p>', 'soldiers at the border'],
      ['a line break', '<p>first line<br>second line</p>', 'first line\nsecond line'],
      ['a line break inside an inline element', '<p><b>first line<br></b>second line</p>', 'first line\nsecond line'],
      [
        'two line breaks part paragraphs',
        '<div>one paragraph<br>\n<br>another one</div>',
        'one paragraph | another one',
      ],
      ['inline tags inside a number', '<p><b>10</b><span>,000</span> soldiers</p>', '10,000 soldiers'],
      ['a no-break space between words', '<p>10,000&nbsp;soldiers</p>', '10,000 soldiers'],
      ['a no-break space inside a number', '<p>10&nbsp;000 soldiers</p>', '10\u00a0000 soldiers'],
      ['white space of the markup', '<p>\n  10,000\n\t  soldiers </p>', '10,000 soldiers'],
      ['white space at the end of an inline element', '<p><b>10,000 </b>soldiers</p>', '10,000 soldiers'],
      ['white space between inline elements', '<p><b>10,000</b> <i>soldiers</i></p>', '10,000 soldiers'],
      ['white space that is left out', '<p>10<span hidden> </span>,000 soldiers</p>', '10,000 soldiers'],
      ['white space between what is left out', '<p>ten<del>two</del> <del>three</del>men</p>', 'ten men'],
      ['zero-width spaces', '<p>10,000\u200b soldiers</p>', '10,000 soldiers'],
      ['list items', '<ul><li>ten men</li><li>two women</li></ul>', 'ten men | two women'],
      [
        'table rows, cells apart',
        '<table><tr><th>Men</th><td>10</td></tr><tr><th>Women</th><td>2</td></tr></table>',
        'Men\t10 | Women\t2',
      ],
      ['captions', '<figure><img alt="x"><figcaption>Ten men</figcaption></figure>', 'Ten men'],
      ['quotes', '<blockquote><p>We have ten men.</p></blockquote>', 'We have ten men.'],
      ['headings', '<h2>Ten men</h2>', 'Ten men'],
      ['words in custom elements of a paragraph', '<p>ten <x-word>men</x-word> came</p>', 'ten men came'],
      ['text around a paragraph inside a division', '<div>before<p>inside</p>after</div>', 'before | inside | after'],
      ['a footnote beside a number is left out', '<p>10,000<sup><a href="#n3">3</a></sup> men</p>', '10,000 men'],
      ['a raised digit stays', '<p>10 m<sup>2</sup> each</p>', '10 m2 each'],
    ])('%s', (_, markup, text) => {
      expect(textOf(markup)).toBe(text);
    });
  });

  describe('leaves out', () => {
    test.each([
      ['navigation', `<nav><p>${padding}</p></nav>`],
      ['asides', `<aside><p>${padding}</p></aside>`],
      ['comments by name', `<div class="article-comments"><p>${padding}</p></div>`],
      ['comments by a name in camel case', `<div class="userComments"><p>${padding}</p></div>`],
      ['related links', '<ul class="related"><li><a href="/a">Ten men came</a></li></ul>'],
      ['a paragraph that is all link', '<p><a href="/a">Read more: ten men came</a></p>'],
      ['editors', `<div contenteditable><p>${padding}</p></div>`],
      ['code', '<pre><code>const men = 10;</code></pre>'],
      ['hidden text', `<p hidden>${padding}</p>`],
      ['text hidden by its style', `<p style="color: red; display: none">${padding}</p>`],
      ['text for nobody', `<div aria-hidden="true"><p>${padding}</p></div>`],
      ['inert text', `<div inert><p>${padding}</p></div>`],
      ['scripts', '<script>ten men</script>'],
      ['form fields', '<textarea>ten men</textarea><button>Ten men</button>'],
      ['what the page takes back', '<p><del>ten men</del></p>'],
      ['drawings', '<svg><text>ten men</text></svg>'],
      ['dialogs by role', `<div role="dialog"><p>${padding}</p></div>`],
    ])('%s', (_, markup) => {
      expect(textOf(markup)).toBe('');
    });
  });

  test('keeps a wrapper named after its sidebar when the article is inside', () => {
    const { text } = read(`<div class="page has-sidebar"><h1>Title</h1><p>${padding}</p><p>${padding}</p></div>`);
    expect(text).toBe(`Title\n\n${padding}\n\n${padding}`);
  });

  test('reads a page whose article is named like an advertisement, when nothing else is there', () => {
    expect(read(`<div class="promo"><p>${padding}</p><p>${padding}</p></div>`).text).toBe(`${padding}\n\n${padding}`);
  });

  test('takes the article and its headline, not the teasers around it', () => {
    const teasers = '<div><h3><a href="/1">Other news of the day</a></h3><p>Some other story.</p></div>'.repeat(4);
    const { blocks } = read(
      `${teasers}<header><h1>Title</h1></header><article><p>${padding}</p><p>${padding}</p></article>${teasers}`,
    );
    expect(blocks.map(({ text }) => text)).toEqual(['Title', padding, padding]);
  });

  test('says that a page of menus is no article', () => {
    const { isArticle, text } = read('<ul><li><a href="/a">One</a></li><li><a href="/b">Two</a></li></ul>');
    expect({ isArticle, text }).toEqual({ isArticle: false, text: '' });
  });

  test('gives blocks their places in the joined text', () => {
    const { text, blocks } = read(`<article><h1>Title</h1><p>${padding}</p><p>${padding}</p></article>`);
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(blocks.map((block) => block.text));
  });

  test('stops at the longest article and says so', () => {
    const article = read(`<article>${`<p>${padding}</p>`.repeat(1_000)}</article>`, { longestArticle: 50_000 });
    expect(article.tooLong).toBe(true);
    expect(article.text.length).toBeGreaterThan(40_000);
    expect(article.text.length).toBeLessThan(90_000);
  });

  test('reads markup nested too deep for recursion', () => {
    const { document } = parseHTML(`<html lang="en"><body><p>${padding} ${padding}</p></body></html>`);
    let at: Element = document.body;
    for (let depth = 0; depth < 5_000; depth += 1) {
      const inner = document.createElement('div');
      at.append(inner);
      at = inner;
    }
    at.textContent = 'Ten men came.';
    expect(readPageArticle(document as unknown as Document).text).toContain('Ten men came.');
  });

  test('goes on right after what is left out, however much that is', () => {
    for (const count of [1, 2, 3, 7, 8, 20]) {
      const links = '<li><a href="/a">Ten men</a></li>'.repeat(count);
      expect(textOf(`<nav><ul>${links}</ul></nav><p>two women</p><nav><ul>${links}</ul></nav>`)).toBe('two women');
    }
  });

  test('leaves out what the page let go of after its text was walked', () => {
    const { document } = parseHTML(
      `<html lang="en"><body><p>Two women came.</p><article><p>${padding}</p><p>Ten <b>men</b> came.</p><p>${padding}</p></article></body></html>`,
    );
    const whole = readWholeText(document);
    document.querySelector('b')?.replaceChildren();
    for (const paragraph of [...document.querySelectorAll('p')].slice(0, 2)) paragraph.remove();
    expect(readArticleText(document, { whole }).text).toBe(`Ten came.\n\n${padding}`);
    document.querySelector('article')?.remove();
    expect(readArticleText(document, { whole }).isArticle).toBe(false);
  });

  test('asks how text is rendered and leaves hidden text out', () => {
    const { text } = read(`<article><p>${padding}</p><p id="x">Ten men came.</p></article>`, {
      style: { hasBox: () => true, renderingOf: (element) => (element.id === 'x' ? 'hidden' : 'block') },
    });
    expect(text).toBe(padding);
  });

  test('asks of each block whether it is shown, and once how elements that look alike are rendered', () => {
    const asked: string[] = [];
    const body = `<p>${padding}</p><p>Ten <b>men</b> came.</p><p class="x">Two <b>women</b> and a <b>dog</b>.</p><p class="x">Both.</p>`;
    read(`<article>${body}</article>`, {
      style: {
        hasBox: ({ localName }) => Boolean(asked.push(localName)),
        renderingOf: ({ localName, className }, isOnOwnLine) => {
          asked.push(`${localName}.${className} rendered`);
          return isOnOwnLine ? 'block' : 'inline';
        },
      },
    });
    expect(asked).toEqual([
      ...['p', 'p. rendered', 'p', 'b', 'b. rendered'],
      ...['p', 'p.x rendered', 'b', 'b. rendered', 'p'],
    ]);
  });

  test('puts an inline element that the page shows on a line of its own on one', () => {
    const { text } = read(`<article><h2><span>Analysis</span><span>Ten men</span></h2><p>${padding}</p></article>`, {
      style: { hasBox: () => true, renderingOf: () => 'block' },
    });
    expect(text).toBe(`Analysis\nTen men\n\n${padding}`);
  });
});

describe('spanInDom', () => {
  const markup = '<p>\n Some <b>10</b><span>,0&shy;00</span>&nbsp; \n soldiers<br>came.</p>';
  const block = () => {
    // linkedom's ranges give no text.
    const { document } = new Window();
    document.body.innerHTML = `<article><p>${padding}</p>${markup}</article>`;
    const found = readPageArticle(document as unknown as Document).blocks[1];
    if (!found) throw new Error('the markup was not read');
    return found;
  };

  test.each([
    ['10,000', '10,0\u00ad00'],
    ['10,000 ', '10,0\u00ad00'],
    ['soldiers', 'soldiers'],
    ['came', 'came'],
    ['Some', 'Some'],
  ])('finds the nodes behind "%s"', (words, inDom) => {
    const found = block();
    const start = found.text.indexOf(words.trim());
    const span = spanInDom(found, start, start + words.trim().length);
    expect(span && wordsBetween(span)).toBe(inDom);
  });

  test('gives `null` when a node has changed since', () => {
    const found = block();
    const piece = found.pieces[0];
    if (piece) piece.node.data = 'Other words ';
    expect(spanInDom(found, 0, 4)).toBeNull();
  });

  test('gives `null` for nothing', () => {
    expect(spanInDom(block(), 4, 4)).toBeNull();
  });

  test('leads back: the place in the nodes gives the offset in the text', () => {
    const found = block();
    const start = found.text.indexOf('soldiers');
    const span = spanInDom(found, start, start + 8);
    expect(span && offsetInBlock(found, span.startContainer, span.startOffset)).toBe(start);
    expect(span && offsetInBlock(found, span.endContainer, span.endOffset)).toBe(start + 8);
  });

  function wordsBetween(span: NonNullable<ReturnType<typeof spanInDom>>): string {
    const range = span.startContainer.ownerDocument.createRange();
    range.setStart(span.startContainer, span.startOffset);
    range.setEnd(span.endContainer, span.endOffset);
    return range.toString();
  }
});
